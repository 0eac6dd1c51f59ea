"""The analyst corrects the sequence by keys alone: day, category, standing; tellings split off, moved, joined."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from briefing.model import Event
from tests.tui.looks import open_item, reader, rows, screen_text
from tests.tui.test_deciding import decide, desk, offered, settled, told

VALLEY = """A bomb in Jalpa

18 August 2021

A bomb exploded in the market of Jalpa, Mexico, on Tuesday, killing 12 people. The army shelled Toluca on Monday.
"""
CAPITAL = """What the capital knows

20 August 2021

Tuesday's bomb in the market of Jalpa, Mexico, killed 14 people. Farmers blocked the road to Puebla on Thursday.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "1-valley.txt").write_text(VALLEY)
    (tmp_path / "2-capital.txt").write_text(CAPITAL)
    return tmp_path


def event(pilot: Pilot[None], words: str) -> Event:
    return next(e for e in reader(pilot).case.brief.sequence if words in e.evidence[0].quote)


async def at_event(pilot: Pilot[None], words: str) -> None:
    await pilot.press("3")
    await open_item(pilot, f"sequence:{event(pilot, words).id}")


def sources(pilot: Pilot[None]) -> list[tuple[str, ...]]:
    return [e.sources for e in reader(pilot).case.brief.sequence]


async def test_an_event_is_given_another_day_category_and_standing_and_undo_takes_each_back(folder: Path) -> None:
    async with desk(folder) as pilot:
        before = reader(pilot).case.brief.sequence
        await at_event(pilot, "shelled")
        await decide(pilot, "Day", *["backspace"] * 2, *"19", "enter")
        assert event(pilot, "shelled").date == "2021-08-19"
        await decide(pilot, "Category", *"consult", "enter")
        assert event(pilot, "shelled").category == "CONSULT"
        await decide(pilot, "Words", *["backspace"] * 9, "enter")
        assert event(pilot, "shelled").summary == before[0].summary[:-9].strip()
        await decide(pilot, "Standing", "2")
        assert event(pilot, "shelled").context == "background"
        assert reader(pilot).item == reader(pilot).case.items[f"sequence:{event(pilot, 'shelled').id}"], (
            "the cursor stays on it"
        )
        text = " ".join(screen_text(pilot).split())
        assert "✎ dated Thu 19 Aug 2021" in text
        kept = (folder / "briefing.toml").read_text()
        assert all(
            line in kept
            for line in ('word = "shelled"', 'date = "2021-08-19"', 'category = "CONSULT"', 'context = "background"')
        )
        for _ in range(4):
            await pilot.press("u")
            await settled(pilot)
        assert reader(pilot).case.brief.sequence == before
        await pilot.press("ctrl+r")
        await settled(pilot)
        assert event(pilot, "shelled").date == "2021-08-19"
    async with desk(folder) as pilot:
        assert event(pilot, "shelled").date == "2021-08-19"


async def test_a_wrong_day_is_refused_and_what_is_left_as_it_is_decides_nothing(folder: Path) -> None:
    async with desk(folder) as pilot:
        await at_event(pilot, "shelled")
        await decide(pilot, "Day", *"x", "enter")
        assert "That is no date" in screen_text(pilot)
        await pilot.press("backspace", "enter")
        await settled(pilot)
        await decide(pilot, "Category", *"assault", "enter")
        await decide(pilot, "Standing", "1")
        assert told(pilot) == []
        assert not (folder / "briefing.toml").exists()


async def test_a_telling_is_split_off_and_the_cursor_goes_with_it_and_it_is_joined_again(folder: Path) -> None:
    async with desk(folder) as pilot:
        before = sources(pilot)
        await at_event(pilot, "market")
        await pilot.press("n")
        assert len(event(pilot, "market").evidence) == 2
        await decide(pilot, "Split off as an event")
        assert sources(pilot).count(("S2",)) == before.count(("S2",)) + 1
        item = reader(pilot).item
        assert item is not None
        assert [evidence.source for evidence in item.evidence] == ["S2"]
        assert "✎ an event of its own" in screen_text(pilot)
        assert "✎ 1 telling taken out" in screen_text(pilot)
        await decide(pilot, "Join with another event", *"killing", "enter")
        assert sources(pilot) == before
        await pilot.press("u")
        await settled(pilot)
        assert sources(pilot) != before


async def test_an_event_of_one_line_is_joined_but_not_split(folder: Path) -> None:
    async with desk(folder) as pilot:
        await at_event(pilot, "shelled")
        await pilot.press("d")
        await pilot.pause()
        assert "Decide on this event" in screen_text(pilot)
        assert offered(pilot)[:2] == ["Join with another event …", "Day …"]
        assert not any("Split" in line or "Move" in line for line in offered(pilot))
        await pilot.press("1")
        await pilot.pause()
        first = rows(pilot, "choices").rows[0].lines[0].pieces[1][0]
        assert "market" in first, "the event beside it"
        await pilot.press("escape", "escape")


async def test_a_telling_is_dropped_and_one_moved_from_the_line_of_the_article(folder: Path) -> None:
    async with desk(folder) as pilot:
        await at_event(pilot, "market")
        await decide(pilot, "Drop")
        assert event(pilot, "market").sources == ("S2",)
        await pilot.press("u")
        await settled(pilot)
        await at_event(pilot, "market")
        await decide(pilot, "Move to another event", *"blocked", "enter")
        assert event(pilot, "blocked").sources == ("S1", "S2")
        assert "✎ 1 telling put with it" in screen_text(pilot)


async def test_in_the_chart_the_event_under_the_cursor_is_decided_on(folder: Path) -> None:
    async with desk(folder) as pilot:
        await pilot.press("4", "l")
        key = reader(pilot).chart_pane.chart.key
        await pilot.press("d")
        await pilot.pause()
        item = reader(pilot).case.items[key]
        assert f"Decide on this event: {item.label}"[:40] in screen_text(pilot)
        number = len(reader(pilot).case.brief.sequence)
        tellings = sum(len(e.evidence) for e in reader(pilot).case.brief.sequence)
        await pilot.press("c")  # the last of the choices: to drop a telling
        await settled(pilot)
        now = reader(pilot).case.brief.sequence
        assert (len(now), sum(len(e.evidence) for e in now)) == (number, tellings - 1)


async def test_among_the_tellings_side_by_side_the_wrong_one_is_split_off(folder: Path) -> None:
    async with desk(folder) as pilot:
        await at_event(pilot, "market")
        await pilot.press("c")
        await pilot.pause()
        await pilot.press("l", "d")
        await pilot.pause()
        assert any(line.startswith("Split off as an event") for line in offered(pilot))
        assert "This telling: “" in screen_text(pilot)
        await pilot.press("a")
        await settled(pilot)
        item = reader(pilot).item
        assert item is not None
        assert [evidence.source for evidence in item.evidence] == ["S2"]
        assert "✎ an event of its own" in screen_text(pilot)


async def test_a_join_is_one_line_of_the_list_of_decisions_and_withdrawn_as_one(folder: Path) -> None:
    async with desk(folder) as pilot:
        before = reader(pilot).case.brief.sequence
        await at_event(pilot, "market")
        await decide(pilot, "Join with another event", *"blocked", "enter")
        await at_event(pilot, "shelled")
        await decide(pilot, "Note on this", *"seen", "enter")
    async with desk(folder) as pilot:
        assert len(reader(pilot).case.brief.sequence) == len(before) - 1
        await pilot.press("D")
        await pilot.pause()
        assert "Decided: 2" in screen_text(pilot)
        await pilot.press("x")
        await settled(pilot)
        assert [e.evidence for e in reader(pilot).case.brief.sequence] == [e.evidence for e in before]
        assert told(pilot)[-1].startswith("telling “"), "what is withdrawn is told"
        assert " and 1 more: withdrawn" in told(pilot)[-1]
        await pilot.press("u")
        await settled(pilot)
        assert len(reader(pilot).case.brief.sequence) == len(before) - 1
