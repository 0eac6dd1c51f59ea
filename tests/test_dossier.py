"""A case being worked on: only what changed is annotated again, long work tells how far it is and ends when told to."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing import dossier as module
from briefing import findings
from briefing.documents import load
from briefing.dossier import Dossier, changes
from briefing.findings import Findings
from briefing.model import Brief, Document
from briefing.store.cache import MEGABYTE, Cache
from briefing.store.where import NAME

Calls = list[tuple[int, int, Brief | None]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(
            f"Report {number}\n\n1{number} March 2031\n\nA dam burst in Jalpa, Mexico.\n"
        )
    return tmp_path


def quiet(done: int, total: int, brief: Brief | None = None, *, files: bool = False) -> bool:
    return True


def test_only_what_is_new_or_changed_is_annotated_again(folder: Path, annotated: list[str]) -> None:
    dossier = Dossier([str(folder)])
    assert len(dossier.open(quiet).sources) == 4
    assert dossier.refresh(quiet) == (None, "")
    annotated.clear()
    (folder / "1.txt").write_text("Report 1\n\n11 March 2031\n\nThe dam of Jalpa held.\n")
    (folder / "9.txt").write_text("Report 9\n\n19 March 2031\n\nThe dam of Jalpa is mended.\n")
    (folder / "2.txt").unlink()
    brief, words = dossier.refresh(quiet)
    assert brief is not None
    assert [source.document.file for source in brief.sources] == ["0.txt", "1.txt", "3.txt", "9.txt"]
    assert words == "new: 9.txt; changed: 1.txt; gone: 2.txt"
    assert annotated == ["1.txt", "9.txt"]


def test_decisions_made_by_hand_are_followed(folder: Path) -> None:
    dossier = Dossier([str(folder)])
    dossier.open(quiet)
    (folder / NAME).write_text('[[source]]\nfile = "0.txt"\nreliability = "E"\n')
    brief, words = dossier.refresh(quiet)
    assert words == "decisions changed in their file"
    assert brief is not None
    assert [source.analyst.rating for source in brief.sources if source.analyst] == ["E"]


def test_it_tells_how_far_it_is_and_gives_partial_briefs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SOON", -1.0)
    monkeypatch.setattr(module, "SHARE", 0)
    opened: Calls = []
    calls: Calls = []

    def told(done: int, total: int, brief: Brief | None = None, *, files: bool = False) -> None:
        (opened if files else calls).append((done, total, brief))

    Dossier([str(folder)]).open(told)
    assert [(done, total) for done, total, _ in opened] == [(1, 4), (2, 4), (3, 4), (4, 4)]
    early = opened[1][2]
    assert early is not None
    assert len(early.sources) == 2
    assert early.limits[0].startswith("Partial: 2 of 4 files")
    assert opened[-1][2] is None
    assert [(done, total) for done, total, _ in calls] == [(3, 4), (4, 4)], "three were in the last partial brief"


def test_it_gives_partial_briefs_while_it_annotates(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: Calls = []

    def told(done: int, total: int, brief: Brief | None = None, *, files: bool = False) -> None:
        if files:
            monkeypatch.setattr(module, "SOON", -1.0 if done == total else 60.0)
            monkeypatch.setattr(module, "SHARE", 0)
        else:
            calls.append((done, total, brief))

    Dossier([str(folder)]).open(told)
    assert [(done, total) for done, total, _ in calls] == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    partial = calls[1][2]
    assert partial is not None
    assert len(partial.sources) == 1
    assert partial.limits[0].startswith("Partial: 1 of 4 documents")
    assert calls[-1][2] is None


def test_it_ends_early_where_it_is_told_to_and_says_so(folder: Path, annotated: list[str]) -> None:
    dossier = Dossier([str(folder)])
    brief = dossier.open(lambda done, total, brief=None, *, files=False: files or done < 2)
    assert annotated == ["0.txt", "1.txt"]
    assert len(brief.sources) == 2
    assert "2 of 4 documents" in brief.limits[0]
    assert len(dossier.brief(quiet).sources) == 4, "what was left out is read when asked again"


def test_only_files_that_changed_are_read_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dossier = Dossier([str(folder)])
    dossier.open(quiet)
    opened: list[str] = []
    monkeypatch.setattr(load, "read_bytes", lambda path: opened.append(path.name) or path.read_bytes())
    (folder / "1.txt").write_text("Report 1\n\n11 March 2031\n\nThe dam of Jalpa held.\n")
    (folder / "3.txt").unlink()
    brief, words = dossier.refresh(quiet)
    assert (opened, words) == (["1.txt"], "changed: 1.txt; gone: 3.txt")
    assert brief is not None


def test_a_file_that_gets_a_namesake_is_named_anew_without_being_read(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path_factory.mktemp("other")
    (other / "7.txt").write_text("Report 7\n\n17 March 2031\n\nThe dam of Jalpa held.\n")
    dossier = Dossier([str(folder), str(other)])
    dossier.open(quiet)
    opened: list[str] = []
    monkeypatch.setattr(load, "read_bytes", lambda path: opened.append(path.name) or path.read_bytes())
    (other / "0.txt").write_text("Report 0 too\n\n10 March 2031\n\nThe dam of Jalpa burst.\n")
    dossier.refresh(quiet)
    assert opened == ["0.txt"]
    files = [document.file for document in dossier.documents]
    assert files == [f"{folder.name}/0.txt", "1.txt", "2.txt", "3.txt", f"{other.name}/0.txt", "7.txt"]


def test_opening_files_ends_where_it_is_told_to_and_is_said_to(folder: Path) -> None:
    dossier = Dossier([str(folder)])
    brief = dossier.open(lambda done, total, brief=None, *, files=False: not files or done < 3)
    assert len(brief.sources) == 3
    assert not dossier.complete
    assert brief.limits[0].startswith("Partial: all but 1 file are in this brief")
    (folder / "4.txt").write_text("Report 4\n\n14 March 2031\n\nThe dam of Jalpa is mended.\n")
    assert dossier.refresh(lambda done, total, brief=None, *, files=False: False) == (None, "")
    assert len(dossier.documents) == 3, "where one has enough of it, what was read stays"
    whole, words = dossier.refresh(quiet)
    assert whole is not None
    assert len(whole.sources) == 5
    assert words == "new: 3.txt, 4.txt"


def test_a_second_visit_finds_the_brief_and_a_decision_is_followed(
    folder: Path, tmp_path: Path, annotated: list[str]
) -> None:
    def visit() -> Brief:
        dossier = Dossier([str(folder)], findings=Findings(Cache(tmp_path / "cache", MEGABYTE)))
        brief = dossier.open(quiet)
        assert dossier.complete
        dossier.keep()
        return brief

    (tmp_path / "cache").mkdir()
    first = visit()
    annotated.clear()
    assert visit() == first
    assert annotated == []
    (folder / NAME).write_text('[[source]]\nfile = "0.txt"\nreliability = "E"\n')
    assert [source.analyst.rating for source in visit().sources if source.analyst] == ["E"]


def test_processes_find_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = Dossier([str(folder)]).open(quiet)
    monkeypatch.setattr(findings, "MANY", 0)
    monkeypatch.setattr(findings.os, "cpu_count", lambda: 2)
    assert Dossier([str(folder)]).open(quiet) == alone


def test_changes_name_no_more_files_than_one_can_read() -> None:
    many = [Document(f"{n}.txt", "x") for n in range(9)]
    assert changes([], many) == "new: 0.txt, 1.txt, 2.txt and 6 more"
    assert changes(many, many) == ""
