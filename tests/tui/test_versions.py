"""The screen that tells what changed between the versions of a text."""

from __future__ import annotations

from briefing.model import Brief
from tests.brief.case import brief_of, report
from tests.tui.conftest import Opened
from tests.tui.looks import article, cursor_text, rows, screen_text, source_shown

TEXT = (
    "An explosion tore through the market of Dorvale on Monday morning, killing {} people, the fire brigade said. "
    "The blast broke windows as far as the station and set three stalls alight before help came. {}"
)
OTHER = "Snow fell in the hills of Norland on 17 August 2021, where 3 people were injured on a road."


def brief() -> Brief:
    early = report(TEXT.format(12, "Nobody knows the [/] cause."), "2021-08-16", "early.txt")
    late = report(TEXT.format(15, "A gas bottle is thought to be the cause of it."), "2021-08-17", "late.txt")
    return brief_of(early, OTHER, late)


async def test_it_tells_what_changed_and_leads_to_the_words(opened: Opened) -> None:
    async with opened(brief=brief(), size=(120, 40)) as pilot:
        await pilot.press("1", "v")
        await pilot.pause()
        shown = screen_text(pilot)
        assert "one text in 2 sources" in shown
        assert "VERSION 2 OF 2" in shown
        assert "figure  12 people → 15 people" in shown
        assert "− Nobody knows the [/] cause." in shown
        assert "+ A gas bottle is thought" in shown
        await pilot.press("enter")
        await pilot.pause()
        assert source_shown(pilot) == "S3"
        assert "killing 15 people" in cursor_text(pilot)
        assert pilot.app.focused is article(pilot)


async def test_what_is_gone_leads_to_the_earlier_text(opened: Opened) -> None:
    async with opened(brief=brief(), size=(80, 24)) as pilot:
        await pilot.press("1", "v")
        await pilot.pause()
        told = rows(pilot, "versions")
        while "Nobody" not in told.rows[[row.key for row in told.rows].index(told.key)].lines[0].pieces[1][0]:
            await pilot.press("j")
        await pilot.press("enter")
        await pilot.pause()
        assert source_shown(pilot) == "S1"


async def test_a_source_that_stands_alone_says_so(opened: Opened) -> None:
    async with opened(brief=brief(), size=(120, 40)) as pilot:
        await pilot.press("1", "G", "v")
        await pilot.pause()
        assert "No other source has the words" in str([note.message for note in pilot.app._notifications])


async def test_the_sources_stand_under_the_latest_version(opened: Opened) -> None:
    async with opened(brief=brief(), size=(120, 40)) as pilot:
        keys = [row.key for row in rows(pilot, "sources").rows]
        assert keys == ["S3", "S1", "S2"]
        assert all(words in screen_text(pilot) for words in ("≈ version 2 of 2 ", "≈ version 1 of 2 · S3"))
