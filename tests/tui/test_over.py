"""What opens over the reader: themes, help and the palette; and that commands are declared once."""

from __future__ import annotations

import pytest

from briefing import themes
from briefing.tui.app import BriefingApp
from briefing.tui.commands import COMMANDS, PLACES, key_words, of, reach
from briefing.tui.screens.asking import PickScreen
from briefing.tui.screens.decisions import DecisionsScreen
from briefing.tui.screens.export import ExportScreen
from briefing.tui.screens.filter import FilterScreen
from briefing.tui.screens.help import HelpList
from briefing.tui.screens.over import ModalList, Over
from briefing.tui.screens.reader import ReaderScreen
from briefing.tui.screens.search import SearchScreen
from briefing.tui.screens.waiting import WaitingScreen
from briefing.tui.widgets.article import Article
from briefing.tui.widgets.brief_list import BriefList
from briefing.tui.widgets.chart import Chart
from briefing.tui.widgets.find_bar import FindBar
from briefing.tui.widgets.legend import Legend
from briefing.tui.widgets.lines import Lines
from briefing.tui.widgets.sides import Sides
from briefing.tui.widgets.source_list import SourceList
from tests.tui.conftest import Opened
from tests.tui.looks import open_item, reader, rows, screen_text


async def test_moving_in_the_themes_shows_them_and_enter_keeps(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("t", "g")
        assert pilot.app.theme == "contrast"
        await pilot.press("j")
        assert pilot.app.theme == "daydesk"
        await pilot.press("enter")
        await pilot.pause(0.1)
        assert pilot.app.theme == "daydesk"
        assert pilot.app.screen is reader(pilot)


async def test_escape_goes_back_to_the_theme_before(opened: Opened) -> None:
    async with opened(theme="lamplight") as pilot:
        await pilot.press("t")
        assert rows(pilot, "themes").key == "lamplight"
        await pilot.press("k", "k", "escape")
        await pilot.pause()
        assert pilot.app.theme == "lamplight"


async def test_every_theme_draws(opened: Opened) -> None:
    async with opened() as pilot:
        for name in themes.load((themes.bundled(),)).themes:
            pilot.app.theme = name
            await pilot.pause()
            assert "Kestrel Dam" in screen_text(pilot)


def test_a_theme_that_nobody_has_is_refused() -> None:
    with pytest.raises(KeyError):
        BriefingApp([], "nobody-has-this")


async def test_help_shows_the_keys_of_the_pane_and_of_everywhere(opened: Opened) -> None:
    async with opened(size=(120, 140)) as pilot:
        for key, pane in (("2", "article"), ("3", "brief")):
            await pilot.press(key, "question_mark")
            await pilot.pause(0.1)
            text = " ".join(screen_text(pilot).replace("│", " ").split())
            for command in (command for place in reach(pane) for command in of(place)):
                assert f"{key_words(command.keys)} {command.help}" in text
            await pilot.press("escape")
            await pilot.pause(0.1)
            assert pilot.app.screen is reader(pilot)


async def test_help_scrolls_where_it_is_too_long(opened: Opened) -> None:
    async with opened(size=(50, 20)) as pilot:
        await pilot.press("question_mark", "G")
        await pilot.pause()
        assert "noted by you" in screen_text(pilot), "the signs are the last"
        await pilot.press("slash", *"inferred")
        await pilot.pause()
        assert [row.lines[0].pieces[0][0].strip() for row in rows(pilot, "help").rows[1:]] == ["◐"]


async def test_the_palette_offers_the_commands(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("ctrl+p", *"article")
        await pilot.pause(0.3)
        await pilot.press("enter")
        await pilot.pause(0.3)
        assert reader(pilot).pane == "article"


async def test_the_palette_shows_every_command_with_its_key_and_what_it_does(opened: Opened) -> None:
    async with opened(size=(120, 140)) as pilot:
        await pilot.press("ctrl+p")
        await pilot.pause(0.3)
        text = " ".join(screen_text(pilot).split())
        for command in (command for command in COMMANDS if command.palette):
            assert f"{command.label} {key_words(command.keys)} {command.help}" in text


async def test_the_palette_finds_a_command_by_what_it_does(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("ctrl+p", *"show a part")
        await pilot.pause(0.3)
        await pilot.press("enter")
        await pilot.pause(0.3)
        assert isinstance(pilot.app.screen, FilterScreen)


async def test_a_name_that_begins_with_the_words_stands_first_in_the_palette(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("ctrl+p", *"source")
        await pilot.pause(0.3)
        await pilot.press("enter")
        await pilot.pause(0.3)
        assert reader(pilot).pane == "sources"


HOMES = {
    "sources": SourceList, "article": Article, "brief": BriefList, "list": ModalList, "lines": Lines, "sides": Sides,
    "chart": Chart, "legend": Legend, "find": FindBar, "search": SearchScreen, "filters": FilterScreen,
    "help": HelpList, "pick": PickScreen, "decisions": DecisionsScreen, "export": ExportScreen,
    "reader": ReaderScreen, "over": Over, "waiting": WaitingScreen, "app": BriefingApp,
}  # fmt: skip


def test_every_command_can_be_done_where_it_is_bound() -> None:
    for command in COMMANDS:
        name = command.action.split("(")[0]
        home = BriefingApp if name.startswith("app.") else HOMES[command.place]
        assert hasattr(home, f"action_{name.removeprefix('app.')}"), command.id


def test_every_place_is_somewhere_and_lies_within_places_that_are() -> None:
    assert PLACES.keys() == HOMES.keys()
    assert {outer for place in PLACES.values() for outer in place.within} <= PLACES.keys()
    assert {command.place for command in COMMANDS} <= PLACES.keys()


def test_no_id_is_given_twice() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)


@pytest.mark.parametrize("place", PLACES)
def test_no_key_has_two_meanings_in_one_place(place: str) -> None:
    keys = [key for part in reach(place) for command in of(part) for key in command.keys]
    assert len(keys) == len(set(keys))


async def test_a_keymap_can_change_a_key(opened: Opened) -> None:
    async with opened() as pilot:
        pilot.app.set_keymap({"next": "x"})
        await open_item(pilot, "figures:F1")
        await pilot.press("x")
        assert reader(pilot).number == 1
