"""The file of decisions: read with what is wrong named by line, written so that hand edits stay."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefing.decisions import (
    Change,
    Decisions,
    Entry,
    OnActor,
    OnClaim,
    OnEvent,
    OnFigure,
    OnPosition,
    OnSource,
    OnTelling,
    Place,
)
from briefing.documents import bundled
from briefing.store import where
from briefing.store.amend import amended
from briefing.store.decisions import HEADER, CannotKeep, parse, read, write
from briefing.store.where import Home, home_of

ENTRIES: tuple[Entry, ...] = (
    OnSource(file="a.txt", publisher="The “Note”", published="2021-03", reliability="C", note="two, words"),
    OnActor(name="Luisa Prado", aliases=("Prado",), same_as=("governor",), apart=("L.",), rename="P", type="person"),
    OnClaim(file="a.txt", quote="9 dead", sentence="9 dead.", figure=Place("b.txt", "40", "40 died."), credibility=2),
    OnClaim(file="b.txt", quote="7", alone=True),
    OnClaim(file="b.txt", quote="8", speaker=""),
    OnFigure(file="a.txt", quote="9 people", dismissed=True, status="revised"),
    OnPosition(file="a.txt", quote="it never burst", word="it burst", stance="affirmed", speaker="P"),
    OnTelling(file="a.txt", quote="it burst", word="burst", event=Place("b.txt", "a dam broke", "", "broke")),
    OnTelling(file="b.txt", quote="it fell", sentence="It fell.", word="fell", alone=True),
    OnEvent(file="a.txt", quote="burst", pinned=True, credibility=6),
    OnEvent(file="b.txt", quote="a dam broke", word="broke", date="2021-08", category="DISASTER", context="background"),
)  # fmt: skip


def made(text: str, *steps: tuple[Entry | None, Entry | None]) -> str:
    return amended(text, Change("", steps))


def test_what_is_written_is_read_again() -> None:
    text = made(HEADER, *((None, entry) for entry in ENTRIES))
    kept = parse(text, "briefing.toml")
    assert kept.problems == ()
    assert kept.decisions == Decisions(ENTRIES)
    assert text.startswith(HEADER)
    assert 'reliability = "C"' in text


def test_a_change_leaves_the_rest_of_the_file_as_it_is() -> None:
    text = (
        "# mine\n\n[[actor]]\nname = 'Prado'   # the governor\npinned = true\n\n"
        '[[actor]]\nname = "B"\n# why?\nnote = "x"\n\n[[nonsense]]\nx = 1\n'
    )
    was = OnActor(name="Prado", pinned=True)
    changed = made(text, (was, OnActor(name="Prado", pinned=True, note="seen")))
    assert changed == text.replace("pinned = true\n", 'pinned = true\nnote = "seen"\n', 1)
    back = made(changed, (OnActor(name="Prado", pinned=True, note="seen"), was))
    assert back == text
    assert made(text, (was, None)) == text.replace("[[actor]]\nname = 'Prado'   # the governor\npinned = true\n\n", "")


def test_a_day_may_be_written_without_quotation_marks() -> None:
    kept = parse("[[event]]\nfile = 'a'\nquote = 'b'\ndate = 2020-01-02\n", "briefing.toml")
    assert kept.decisions.entries == (OnEvent(file="a", quote="b", date="2020-01-02"),)


def test_a_claim_that_moves_becomes_the_last() -> None:
    first, other = OnClaim(file="a", quote="1", alone=True), OnClaim(file="b", quote="2", alone=True)
    text = made("", (None, first), (None, other))
    text = made(text, (first, OnClaim(file="a", quote="1", figure=Place("b", "2"))))
    assert [entry.key[1] for entry in parse(text, "x").decisions.entries] == ["b", "a"]


WRONG = [
    ("[[actor]]\nname = 'A'\ncolour = 'red'", 3, "unknown key “colour”"),
    ("\n[[actor]]\npinned = true", 2, "needs “name”"),
    ("[[actor]]\nname = 'A'\n[[actor]]\nname = 'B'\ntype = 'alien'", 5, "must be one of person, state"),
    ("[[source]]\nfile = 'a'\nreliability = 'G'", 3, "must be one of A, B"),
    ("[[source]]\nfile = 'a'\npublished = 'May 2020'", 3, "must be a day (2020-01-02)"),
    ("[[source]]\nfile = 'a'\npublished = '2020-02-31'", 3, "must be a day"),
    ("[[event]]\nfile = 'a'\nquote = 'b'\ndate = 'May 2020'", 4, "“date” must be a day (2020-01-02)"),
    ("[[event]]\nfile = 'a'\nquote = 'b'\ncategory = 'WAR'", 4, "must be one of AGREE, CONSULT"),
    ("[[event]]\nfile = 'a'\nquote = 'b'\ncontext = 'past'", 4, "must be one of main, background"),
    ("[[telling]]\nfile = 'a'\nquote = 'b'\nevent = 'c'", 4, "must be { file"),
    ("[[figure]]\nfile = 'a'\nquote = 'b'\ncredibility = 7", 4, "must be one of 1, 2"),
    ("[[claim]]\nfile = 'a'\nquote = 'b'\nfigure = 'c'", 4, "must be { file"),
    ("[[actor]]\nname = 'A'\nsame_as = 'B'", 3, "must be a list"),
    ("[[actor]]\nname = 'A'\npinned = 'yes'", 3, "must be true or false"),
    ("[[planet]]\nname = 'A'", 1, "nothing that can be decided about"),
    ("actor = 3", 1, "write [[actor]]"),
]


@pytest.mark.parametrize(("text", "line", "words"), WRONG)
def test_what_is_wrong_is_named_by_line_and_the_rest_holds(text: str, line: int, words: str) -> None:
    kept = parse(f"{text}\n[[event]]\nfile = 'f'\nquote = 'q'\npinned = true\n", "case/briefing.toml")
    assert len(kept.problems) == 1
    assert (kept.problems[0].file, kept.problems[0].line) == ("case/briefing.toml", line)
    assert words in str(kept.problems[0])
    assert OnEvent(file="f", quote="q", pinned=True) in kept.decisions.entries


def test_days_and_years_need_no_quotation_marks_and_text_is_cleaned() -> None:
    text = (
        '[[source]]\nfile = "a"\npublished = 2020-01-02\nnote = "a\\u001b[2Jb"\n'
        '[[source]]\nfile = "b"\npublished = 2014\n'
    )
    first, second = parse(text, "x").decisions.of(OnSource)
    assert (first.published, second.published) == ("2020-01-02", "2014")
    assert "\x1b" not in first.note


def test_a_file_that_is_no_toml_is_named_and_never_written(tmp_path: Path) -> None:
    file = tmp_path / "briefing.toml"
    file.write_text("[[actor]]\nname = \n")
    home = Home(file, file)
    kept = read(home)
    assert kept.broken
    assert str(kept.problems[0]).startswith(f"{file}:2: is not valid TOML")
    with pytest.raises(CannotKeep, match="Mend it"):
        write(home, Change("", ((None, ENTRIES[0]),)))
    assert file.read_text() == "[[actor]]\nname = \n"


def test_nothing_is_written_before_something_is_decided(tmp_path: Path) -> None:
    home = home_of([str(tmp_path)])
    assert home.read == home.write == tmp_path / "briefing.toml"
    assert read(home).decisions.entries == ()
    assert not home.read.exists()
    write(home, Change("", ((None, ENTRIES[3]),)))
    assert read(home).decisions.entries == (ENTRIES[3],)


# ---------------------------------------------------------------- where it is
@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(where, "data_folder", lambda: tmp_path / "data")
    return tmp_path / "data"


def test_it_lies_in_the_first_folder_else_beside_the_first_file(tmp_path: Path, data: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    file = tmp_path / "x.txt"
    file.write_text("x")
    assert (
        home_of([str(file), str(tmp_path / "two"), str(tmp_path / "one")]).write == tmp_path / "two" / "briefing.toml"
    )
    assert home_of([str(file)]).write == tmp_path / "briefing.toml"


def test_what_is_nobodys_folder_is_kept_in_the_users_own(tmp_path: Path, data: Path) -> None:
    for paths in (["-"], ["https://example.org/a"], [], [str(bundled())]):
        assert home_of(paths).write.parent == data / "cases"
    assert home_of([]).write == home_of([str(bundled())]).write
    assert where.case_name(["a"]) != where.case_name(["b"])
    assert where.case_name([str(tmp_path)]) == where.case_name([str(tmp_path)])


def test_a_folder_that_cannot_be_written_is_read_and_the_users_own_file_takes_over(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    (folder / "briefing.toml").write_text(made("# theirs\n", (None, ENTRIES[3])))
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) not in (folder, folder / "briefing.toml"))
    home = home_of([str(folder)])
    assert home.read == folder / "briefing.toml"
    write(home, Change("", ((None, ENTRIES[4]),)))
    home = home_of([str(folder)])
    assert home.read == home.write
    assert home.read.is_relative_to(data)
    assert len(read(home).decisions.entries) == 2
    assert "# theirs" in home.read.read_text()
