"""Wide characters, combining marks, right-to-left names and emoji: every line fills the screen, no more and no less."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rich.cells import cell_len

from briefing.model import Brief
from tests.tui.conftest import Opened
from tests.tui.looks import article, screen_text
from tests.tui.story import BRIEF

NAMES = {
    "wide": "東京電力ホールディングス",
    "combining": "Jose\u0301 Pen\u0303a A\u0304le\u0323n",
    "right-to-left": "قاسم سلیمانی",
    "emoji": "Team 🚒 of 🇫🇷 and 👩‍🚒",
    "narrow": "हिन्दी समाचार",
}


def told_of(name: str) -> Brief:
    """The invented brief with a name in the place of its actors, subjects and titles, and all through a text."""
    first = BRIEF.sources[0]
    text = first.document.text.replace("Kestrel Hydro", name)
    gone = replace(first, document=replace(first.document, text=text, title=name * 3), annotations=first.annotations)
    return replace(
        BRIEF,
        sources=(gone, *BRIEF.sources[1:]),
        actors=tuple(replace(actor, name=name, aliases=(name, name)) for actor in BRIEF.actors),
        figures=tuple(replace(figure, subject=f"Killed in {name}") for figure in BRIEF.figures),
        sequence=tuple(replace(event, summary=f"{name} gave way {name}") for event in BRIEF.sequence),
    )


@pytest.mark.parametrize("kind", NAMES)
async def test_every_line_is_as_wide_as_the_screen(opened: Opened, kind: str) -> None:
    async with opened(size=(100, 30), brief=told_of(NAMES[kind])) as pilot:
        for keys in ("2", "3", "l", "l", "l l", "semicolon", "escape 1"):
            await pilot.press(*keys.split())
            await pilot.pause()
            wrong = [line for line in screen_text(pilot).splitlines() if cell_len(line) != 100]
            assert not wrong, keys
        await pilot.resize_terminal(40, 15)
        await pilot.pause()
        await pilot.pause()
        assert {cell_len(line) for line in screen_text(pilot).splitlines()} == {40}


@pytest.mark.parametrize("kind", NAMES)
async def test_no_character_is_parted_from_its_marks_and_the_text_is_whole(opened: Opened, kind: str) -> None:
    brief = told_of(NAMES[kind])
    text = brief.sources[0].document.text
    async with opened(size=(40, 15), brief=brief) as pilot:
        await pilot.press("2")
        lines = article(pilot)._lines
        for start, _ in lines:
            assert start == len(text) or text[start] == "\n" or cell_len(text[start])
        kept = "".join(text[start:end] for start, end in lines)
        assert kept.replace(" ", "") == "".join(text.split())
