"""What opens over the reader: themes, help and the palette; and that commands are declared once."""

from __future__ import annotations

import pytest

from briefing import themes
from briefing.tui.app import BriefingApp
from briefing.tui.commands import COMMANDS, bindings, key_words, of
from briefing.tui.screens.reader import ReaderScreen
from briefing.tui.widgets.article import Article
from briefing.tui.widgets.rows import RowList
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
    async with opened(size=(120, 60)) as pilot:
        for key, pane in (("2", "article"), ("3", "brief")):
            await pilot.press(key, "question_mark")
            await pilot.pause(0.1)
            text = " ".join(screen_text(pilot).split())
            for command in (*of(pane), *of("reader")):
                assert f"{key_words(command)} {command.help}" in text
            await pilot.press("question_mark")
            await pilot.pause(0.1)
            assert pilot.app.screen is reader(pilot)


async def test_help_scrolls_where_it_is_too_long(opened: Opened) -> None:
    async with opened(size=(50, 20)) as pilot:
        await pilot.press("question_mark", "G")
        await pilot.pause()
        assert "stop finding" in screen_text(pilot)


async def test_the_palette_offers_the_commands(opened: Opened) -> None:
    async with opened() as pilot:
        offered = {command.title for command in pilot.app.get_system_commands(pilot.app.screen)}
        assert offered == {command.label for command in COMMANDS if command.palette}
        await pilot.press("ctrl+p", *"article")
        await pilot.pause(0.3)
        await pilot.press("enter")
        await pilot.pause(0.3)
        assert reader(pilot).pane == "article"


def test_every_command_can_be_done_where_it_is_bound() -> None:
    homes = {"reader": ReaderScreen, "article": Article, "sources": RowList, "brief": RowList, "list": RowList}
    for command in COMMANDS:
        name = command.action.split("(")[0]
        home = BriefingApp if name.startswith("app.") else homes[command.place]
        assert hasattr(home, f"action_{name.removeprefix('app.')}"), command.id


def test_no_key_has_two_meanings_in_one_place() -> None:
    for place in ("sources", "article", "brief"):
        keys = [key for part in (place, "reader") for command in of(part) for key in command.keys]
        assert len(keys) == len(set(keys))
    assert len(bindings("reader")) == len(of("reader"))


async def test_a_keymap_can_change_a_key(opened: Opened) -> None:
    async with opened() as pilot:
        pilot.app.set_keymap({"next": "x"})
        await open_item(pilot, "figures:F1")
        await pilot.press("x")
        assert reader(pilot).number == 1
