"""Showing a part of the brief; what is left out is always said."""

from __future__ import annotations

from textual.pilot import Pilot

from briefing.brief.selection import Selection
from tests.tui.conftest import Opened
from tests.tui.looks import open_item, reader, rows, screen_text, source_shown, status
from tests.tui.story import BRIEF


def figures(pilot: Pilot[None]) -> list[str]:
    return [figure.id for figure in reader(pilot).case.brief.figures]


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


async def test_a_source_alone_and_all_again(opened: Opened) -> None:
    async with opened() as pilot:
        await press(pilot, "1", "o")
        assert figures(pilot) == ["F3"]
        assert "▼ Only told by S1 alone" in screen_text(pilot)
        await press(pilot, "o")
        assert figures(pilot) == ["F1", "F2", "F3", "F4"]
        assert "▼ Only" not in screen_text(pilot)


async def test_what_a_source_does_not_tell(opened: Opened) -> None:
    async with opened() as pilot:
        await press(pilot, "1", "j", "O")
        assert figures(pilot) == ["F3"]
        assert "not told by S2" in screen_text(pilot)
        await press(pilot, "X")
        assert len(figures(pilot)) == 4


async def test_choices_are_seen_at_once_and_stay_when_closed(opened: Opened) -> None:
    async with opened() as pilot:
        await press(pilot, "f", "j", "enter")
        assert figures(pilot) == ["F1", "F2", "F4"]
        await press(pilot, "enter")
        assert figures(pilot) == ["F4"]
        await press(pilot, "enter")
        assert figures(pilot) == ["F3"]
        await press(pilot, "enter", "escape", "f", "x", "escape")
        assert figures(pilot) == ["F1", "F2", "F3", "F4"]


async def test_categories_actors_and_days(opened: Opened) -> None:
    async with opened() as pilot:
        reader(pilot).filter_by(Selection(categories=frozenset({"PROTEST"})))
        assert {event.category for event in reader(pilot).case.brief.sequence} == {"PROTEST"}
        reader(pilot).filter_by(Selection(actors=frozenset({"A3"})))
        assert [event.id for event in reader(pilot).case.brief.sequence] == ["E2"]
        await press(pilot, "f", "x", "shift+tab", *"1998")
        assert [event.id for event in reader(pilot).case.brief.sequence] == ["E1"]
        assert "until 1998" in screen_text(pilot)


async def test_what_is_no_date_changes_nothing(opened: Opened) -> None:
    async with opened() as pilot:
        await press(pilot, "f", "tab", *"soon")
        assert len(figures(pilot)) == 4


async def test_all_sources_stay_to_be_read_and_the_item_looked_at_stays(opened: Opened) -> None:
    async with opened() as pilot:
        await open_item(pilot, "figures:F2")
        await press(pilot, "3")
        reader(pilot).filter_by(Selection(sources=frozenset({"S2"})))
        await pilot.pause()
        assert rows(pilot, "brief-list").key == "figures:F2"
        await press(pilot, "1", "g")
        assert source_shown(pilot) == "S1"


async def test_a_case_that_is_briefed_anew_is_shown_in_the_same_part(opened: Opened) -> None:
    async with opened() as pilot:
        reader(pilot).filter_by(Selection(alone=frozenset({"S1"})))
        reader(pilot).take(reader(pilot).whole)
        await pilot.pause()
        assert figures(pilot) == ["F3"]
        assert reader(pilot).whole.brief == BRIEF


async def test_the_event_under_the_cursor_of_the_chart_stays_chosen_or_the_nearest_is(opened: Opened) -> None:
    async with opened() as pilot:
        await press(pilot, "4")
        chart = reader(pilot).chart_pane.chart
        for keys, only, event in (("gl", "S1", "E4"), ("", "", "E4"), ("G", "S2", "E5")):  # from E3, E4 and E6
            await press(pilot, *keys)
            reader(pilot).filter_by(Selection(alone=frozenset({only} - {""})))
            await pilot.pause()
            item = reader(pilot).item
            assert (chart.key, item.key if item else "") == (f"sequence:{event}", f"sequence:{event}")
            assert status(pilot)


async def test_a_chart_that_a_filter_empties_has_its_event_again_afterwards(opened: Opened) -> None:
    async with opened() as pilot:
        await press(pilot, "4")
        reader(pilot).filter_by(Selection(categories=frozenset({"APPEAL"})))
        await pilot.pause()
        assert reader(pilot).item is None
        await press(pilot, "X")
        item = reader(pilot).item
        assert item is not None
        assert item.key == reader(pilot).chart_pane.chart.key
