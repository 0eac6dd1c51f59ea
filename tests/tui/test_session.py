"""A case opens where it was left; the theme stays; a broken file is told and passed over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from briefing.brief.selection import Selection
from briefing.config import Config
from briefing.store import session
from briefing.tui.app import BriefingApp
from briefing.tui.desk import Desk
from tests.tui.conftest import Opened
from tests.tui.looks import article, brief, cursor_text, go_to_line, open_item, reader, rows, source_shown
from tests.tui.story import BRIEF, FIGURES


async def leave(opened: Opened) -> None:
    """Look at a claim, read on in its source, and quit."""
    async with opened(size=(120, 20)) as pilot:
        await open_item(pilot, "figures:F1")
        await pilot.press("n")
        await go_to_line(pilot, "marched to the company")
        await pilot.press("q")
        await pilot.pause()


async def test_the_case_opens_where_it_was_left(opened: Opened) -> None:
    await leave(opened)
    async with opened(size=(120, 20)) as pilot:
        assert source_shown(pilot) == "S2"
        assert "marched to the company" in cursor_text(pilot)
        assert reader(pilot).pane == "article"
        assert brief(pilot).tab == "figures"
        assert rows(pilot, "brief-list").key == "figures:F1"
        assert reader(pilot).number == 1
        assert rows(pilot, "sources").key == "S2"


async def test_the_lines_in_view_are_the_same(opened: Opened) -> None:
    async with opened(size=(60, 16)) as pilot:
        await go_to_line(pilot, "Third Engineer Brigade")
        for _ in range(4):
            await pilot.press("k")
        seen = article(pilot).place
        assert seen[1] > 0
        await pilot.press("q")
        await pilot.pause()
    async with opened(size=(60, 16)) as pilot:
        await pilot.pause()
        assert article(pilot).place == seen


async def test_an_item_that_is_another_now_is_not_gone_back_to(opened: Opened) -> None:
    await leave(opened)
    other = replace(BRIEF, figures=(replace(FIGURES[0], subject="Sheep lost"), *FIGURES[1:]))
    async with opened(brief=other) as pilot:
        assert reader(pilot).item is None
        assert source_shown(pilot) == "S2"


async def test_marks_and_filter_come_back(opened: Opened) -> None:
    async with opened(size=(120, 20)) as pilot:
        reader(pilot).article.show_kinds({"actor", "date"})
        asked = Selection(actors=frozenset({"A1"}), without=frozenset({"S2"}), first="2031-03")
        reader(pilot).filter_by(asked)
        await pilot.press("q")
        await pilot.pause()
    async with opened(size=(120, 20)) as pilot:
        assert reader(pilot).article.marks.shown == {"actor", "date"}
        assert reader(pilot).selection == asked
    other = replace(BRIEF, actors=BRIEF.actors[1:])
    async with opened(size=(120, 20), brief=other) as pilot:
        assert reader(pilot).selection == replace(asked, actors=frozenset()), "the actor is no more"


async def test_it_can_be_switched_off(opened: Opened) -> None:
    await leave(opened)
    async with opened(desk=Desk(Config(restore=False))) as pilot:
        assert source_shown(pilot) == "S1"
        assert reader(pilot).pane == "brief"


async def test_a_broken_file_is_told_and_passed_over(opened: Opened) -> None:
    path = session.file_of([])
    path.parent.mkdir(parents=True)
    path.write_text("{", encoding="utf-8")
    async with opened() as pilot:
        assert source_shown(pilot) == "S1"
        assert any(str(path) in notification.message for notification in pilot.app._notifications)


async def test_the_theme_chosen_last_comes_back_and_one_looked_at_does_not(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("t", "g", "enter")
        await pilot.pause(0.1)
        await pilot.press("t", "j", "escape")
        await pilot.pause(0.1)
    async with opened() as pilot:
        assert pilot.app.theme == "contrast"
    async with opened(theme="mono") as pilot:
        assert pilot.app.theme == "mono", "what is asked for counts more"


def test_the_configured_theme_counts_more_than_the_last_and_less_than_what_is_asked(
    app: Callable[..., BriefingApp],
) -> None:
    session.keep_theme("fjord")
    desk = Desk(Config(theme="daydesk"))
    assert app(desk=desk).theme == "daydesk"
    assert app(desk=desk, theme="mono").theme == "mono"
    assert app(desk=Desk(Config(theme="nobody"))).theme == "fjord"


async def test_what_is_wrong_in_the_configuration_is_told(opened: Opened) -> None:
    desk = Desk(Config(theme="nobody"), problems=("config.toml:3: them is no key",))
    async with opened(desk=desk) as pilot:
        told = " ".join(notification.message for notification in pilot.app._notifications)
        assert "config.toml:3: them is no key" in told
        assert "there is no theme 'nobody'" in told


@pytest.mark.parametrize("measure", [40, 60])
async def test_the_measure_is_as_configured(opened: Opened, measure: int) -> None:
    config = replace(Config(), layout=replace(Config().layout, measure=measure))
    async with opened(size=(80, 24), desk=Desk(config)) as pilot:
        await pilot.press("2")
        lines = article(pilot)._lines
        assert measure - 12 < max(end - start for start, end in lines) <= measure
