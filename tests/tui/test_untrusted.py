"""Words from outside are shown as they are: never markup, never a control sequence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from textual.widgets import Input

from briefing.model import (
    Actor,
    Annotations,
    Brief,
    Claim,
    Contradiction,
    Document,
    Event,
    Evidence,
    Figure,
    Position,
    Sentence,
    Source,
    Statement,
)
from tests.tui.conftest import Opened
from tests.tui.looks import screen_text

HOSTILE = ["[@click=app.quit]x[/] \\[x] $x {x} [red", "[bold]x[/bold] list[a=1]"]
STEERING = "a\x1b[2Jb\x9bc\x07d\x00e\u202ef\u2066g"


def hostile_brief(words: str) -> Brief:
    """A brief in which every text that comes from outside is those words."""
    text = f"{words}\n\nThe {words} end."
    document = Document(words, text, words, words, words, None, "2031-01-01", "inferred", words)
    annotations = Annotations(document, (Sentence(0, len(words), headline=True),))
    evidence = Evidence("S1", 0, len(words), words, words)
    return Brief(
        (Source("S1", document, annotations, copy_of="S1"),),
        (Actor("A1", words, "person", (words,), (words,), 1, ("S1",), (evidence,)),),
        (Figure("F1", words, "killed", words, "disputed", 1, 2, 3, (Claim(1, 1, 1, words, words, evidence),)),),
        (Contradiction("C1", words, (Position("denied", words, evidence),)),),
        (Event("E1", words, "unknown", words, -1.0, "main", words, (), (words,), ("S1",), (evidence,)),),
        (Statement(words, ("S1",), (evidence,)),),
        (words,),
    )


@pytest.mark.parametrize("words", HOSTILE)
async def test_markup_is_shown_literally_everywhere(opened: Opened, words: str) -> None:
    async with opened(size=(160, 50), brief=hostile_brief(words), problems=(words,)) as pilot:
        for tab in range(5):
            assert screen_text(pilot).count(words) >= 5, tab
            await pilot.press("l")
        await pilot.press("n", "y")
        assert f"2 S1 · {words}" in screen_text(pilot)
        assert pilot.app.is_running


@pytest.mark.parametrize("words", HOSTILE)
async def test_markup_in_what_is_typed_is_shown_literally(
    opened: Opened, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with opened(size=(160, 50)) as pilot:
        await pilot.press("slash")
        pilot.app.screen.query_one(Input).value = words
        await pilot.pause()
        assert words in screen_text(pilot)
        await pilot.press("escape", "e")
        await pilot.pause()
        name = words.replace("/", "") + ".txt"
        (tmp_path / name).write_text("old")
        pilot.app.screen.query_one(Input).value = name
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert f"{name} exists" in " ".join(screen_text(pilot).split())
        await pilot.press("enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert any(name in note.message for note in pilot.app._notifications)


async def test_no_steering_character_reaches_the_screen(opened: Opened) -> None:
    async with opened(size=(160, 50), brief=hostile_brief(STEERING), problems=(STEERING,)) as pilot:
        for _ in range(5):
            shown = screen_text(pilot)
            assert not set(shown) & set("\x1b\x9b\x07\x00\u202e\u2066\u202c")
            await pilot.press("l")


async def test_a_file_with_no_title_is_called_by_its_name(opened: Opened) -> None:
    brief = hostile_brief("words")
    document = replace(brief.sources[0].document, title="", file="report.txt")
    source = replace(brief.sources[0], document=document)
    async with opened(brief=replace(brief, sources=(source,))) as pilot:
        assert "S1 report.txt" in screen_text(pilot)
