"""What a poor terminal is given: plain ASCII, cell for cell, and no colour where none is wanted."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from briefing.tui import terminal
from briefing.tui.desk import Desk
from briefing.tui.terminal import ascii_cells, is_poor
from tests.tui.conftest import Opened
from tests.tui.looks import reader, screen_text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("╭─ 1 Sources ─╮", "+- 1 Sources -+"),
        ("▌●◆▲≠ “so” – it’s …", '|*#^! "so" - it\'s .'),
        ("Žižek café", "Zizek cafe"),
        ("東京 地震", "???? ????"),
        ("سلیمانی", "???????"),
        ("⠀⠿", " ."),
        ("🚒 fire", "?? fire"),
    ],
)
def test_a_text_is_ascii_and_as_wide(text: str, shown: str) -> None:
    assert ascii_cells(text) == shown
    assert cell_len(text) == len(shown)


@pytest.mark.parametrize("name", ["linux", "dumb", "vt220"])
def test_a_terminal_without_our_glyphs_is_known(name: str) -> None:
    assert is_poor({"TERM": name})


@pytest.mark.parametrize(("encoding", "poor"), [("UTF-8", False), ("ISO-8859-1", True), ("no such", True)])
def test_a_locale_that_is_not_utf_8_is_known(encoding: str, poor: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terminal.locale, "getpreferredencoding", lambda _: encoding)
    assert is_poor({"TERM": "xterm-256color"}) == poor


async def test_keys_whose_sign_a_poor_terminal_lacks_go_by_words(opened: Opened) -> None:
    async with opened(size=(100, 30), desk=Desk(ascii=True)) as pilot:
        assert screen_text(pilot).splitlines()[-1].split()[:2] == ["Enter", "Evidence"]


async def test_every_screen_is_ascii_where_that_is_all_there_is(opened: Opened) -> None:
    async with opened(size=(100, 30), desk=Desk(ascii=True, colorless=True)) as pilot:
        for keys in (["l", "l"], ["question_mark"], ["escape", "t"], ["escape", "ctrl+p"], ["escape", "e"]):
            await pilot.press(*keys)
            await pilot.pause(0.1)
            assert screen_text(pilot).isascii(), keys
        await pilot.press("escape")
        strips = reader(pilot)._compositor.render_strips()
        styles = [segment.style for strip in strips for segment in strip if segment.style]
        colors = {color.name for style in styles for color in (style.color, style.bgcolor) if color}
        assert colors <= {"default"}
        assert any(style.reverse for style in styles), "the quoted words are set off without a colour"
