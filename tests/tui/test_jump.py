"""Jump mode: a letter over everything in sight that can be gone to."""

from __future__ import annotations

from textual.pilot import Pilot
from textual.widgets import Static

from briefing.tui.widgets.tab_strip import TabStrip
from tests.tui.conftest import Opened
from tests.tui.looks import article, brief, cursor_text, reader, rows, source_shown


def strip(pilot: Pilot[None]) -> TabStrip:
    return reader(pilot).query_one(TabStrip)


def letter_at(pilot: Pilot[None], x: int, y: int) -> str:
    """The letter that stands over a place of the screen."""
    for label in pilot.app.screen.query(Static):
        if label.region.y == y and label.region.x <= x < label.region.right:
            return str(label.render()).strip()
    raise AssertionError(f"no letter at {x}, {y}")


async def test_a_letter_leads_to_a_source_a_tab_an_item_and_a_line(opened: Opened) -> None:
    async with opened(size=(120, 40)) as pilot:
        await pilot.press("semicolon")
        await pilot.pause()
        row = next(y for y, key in rows_in_view(pilot, "sources") if key == "S2")
        await pilot.press(letter_at(pilot, reader(pilot).source_list.content_region.x, row))
        await pilot.pause()
        assert (reader(pilot).pane, source_shown(pilot)) == ("sources", "S2")

        x, _ = next(place for place in strip(pilot).places() if place[1] == "figures")
        region = strip(pilot).region
        await pilot.press("semicolon")
        await pilot.pause()
        await pilot.press(letter_at(pilot, region.x + x, region.y))
        await pilot.pause()
        assert (reader(pilot).pane, brief(pilot).tab) == ("brief", "figures")

        await pilot.press("semicolon")
        await pilot.pause()
        row = next(y for y, key in rows_in_view(pilot, "brief-list") if key == "figures:F3")
        await pilot.press(letter_at(pilot, reader(pilot).brief_pane.list.content_region.x, row))
        await pilot.pause()
        assert rows_key(pilot) == "figures:F3"
        assert "6,000" in cursor_text(pilot)

        await pilot.press("semicolon")
        await pilot.pause()
        y, offset = article(pilot).marked_lines()[-1]
        region = article(pilot).content_region
        await pilot.press(letter_at(pilot, region.x, region.y + y))
        await pilot.pause()
        assert reader(pilot).pane == "article"
        assert article(pilot).place[0] == offset


def rows_in_view(pilot: Pilot[None], name: str) -> list[tuple[int, str]]:
    shown = reader(pilot).query_one(f"#{name}")
    return [(shown.content_region.y + y, key) for y, key in shown.in_view()]  # type: ignore[attr-defined]


def rows_key(pilot: Pilot[None]) -> str:
    return rows(pilot, "brief-list").key


async def test_escape_and_a_click_beside_all_letters_stay_where_one_was(opened: Opened) -> None:
    async with opened(size=(50, 20)) as pilot:
        before = rows_key(pilot)
        await pilot.press("semicolon", "escape")
        await pilot.pause()
        assert pilot.app.screen is reader(pilot)
        await pilot.press("semicolon")
        await pilot.pause()
        await pilot.click(offset=(30, 18))
        await pilot.pause()
        assert pilot.app.screen is reader(pilot)
        assert rows_key(pilot) == before


async def test_a_letter_can_be_clicked(opened: Opened) -> None:
    async with opened(size=(50, 20)) as pilot:
        y, key = rows_in_view(pilot, "brief-list")[-1]
        await pilot.press("semicolon")
        await pilot.pause()
        await pilot.click(offset=(reader(pilot).brief_pane.list.content_region.x + 1, y))
        await pilot.pause()
        assert rows_key(pilot) == key
