"""Where a case was left comes back; what cannot be read is told and stops nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefing.store import session
from briefing.store.session import View

VIEW = View("a.txt", 31, 7, "article", "figures", "figures:F1", "Killed", 2, {"layers": ["actor", "date"]})


@pytest.fixture(autouse=True)
def _state(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(session, "state_folder", lambda: tmp_path / "state")


def test_a_case_that_was_never_open_has_no_view() -> None:
    assert session.load(["a"]) == (None, "")


def test_a_view_comes_back_for_the_same_paths(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    session.save(["a", "b"], VIEW)
    assert session.load([str(tmp_path / "a"), "./b"]) == (VIEW, "")
    assert session.load(["a"]) == (None, "")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "expecting value"),
        ("[]", "schema"),
        ('{"schema": "briefing/session/1", "offset": "3"}', "offset is not"),
        ('{"schema": "briefing/session/1", "more": {"layers": [1]}}', "more is not"),
        ('{"schema": "briefing/session/9"}', "schema"),
        ("[" * 100_000, "recursion"),
        ("\x00\xff", "expecting value"),
    ],
    ids=["empty", "list", "number", "words", "later", "deep", "bytes"],
)
def test_a_broken_file_is_passed_over_with_a_word_and_written_anew(content: str, says: str) -> None:
    path = session.file_of(["a"])
    path.parent.mkdir(parents=True)
    path.write_text(content, encoding="latin-1")
    view, problem = session.load(["a"])
    assert view is None
    assert problem.startswith(f"{path}: ")
    assert says in problem or "utf-8" in problem
    session.save(["a"], VIEW)
    assert session.load(["a"]) == (VIEW, "")


def test_what_a_later_version_adds_is_passed_over() -> None:
    path = session.file_of(["a"])
    path.parent.mkdir(parents=True)
    path.write_text('{"schema": "briefing/session/1", "pane": "brief", "zoom": 3}', encoding="utf-8")
    assert session.load(["a"]) == (View(pane="brief"), "")


def test_nothing_is_left_beside_the_file() -> None:
    session.save(["a"], VIEW)
    assert os.listdir(session.file_of(["a"]).parent) == [session.file_of(["a"]).name]


def test_the_theme_is_remembered() -> None:
    assert session.theme() == ""
    session.keep_theme("mono")
    assert session.theme() == "mono"
