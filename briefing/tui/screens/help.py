"""The keys, for where one is: made from the commands themselves."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen

from briefing.tui.commands import PLACES, key_words, of, reach
from briefing.tui.row_parts import heading
from briefing.tui.screens.over import ModalList, Over
from briefing.tui.widgets.rows import Row, RowLine

KEYS = 14  # cells of the column of keys


class HelpScreen(Over[None]):
    """Keys of one place first, then those of the places that it lies within."""

    DEFAULT_CSS = """
    HelpScreen {
        align: center middle;
        background: $background 60%;
        & > ModalList {
            width: 80; max-width: 100%; height: auto; max-height: 90%;
            border: round $border; border-title-color: $border; border-title-style: bold;
            padding: 0 1;
        }
    }
    """

    def __init__(self, place: str) -> None:
        super().__init__()
        self._place = place

    def compose(self) -> ComposeResult:
        yield ModalList(id="help")

    def on_mount(self) -> None:
        keys = self.query_one(ModalList)
        keys.border_title = Content("Keys")
        keys.border_subtitle = Content("Esc closes · Ctrl+P finds a command by name")
        keys.show(help_rows(self._place))
        keys.focus()


def place_of(screen: Screen[object]) -> str:
    """The place that the focus is in: that of the nearest widget that has one."""
    start = screen.focused or screen
    return next(place for node in start.ancestors_with_self if (place := getattr(node, "PLACE", "")))


def help_rows(place: str) -> list[Row]:
    """A row a command: its keys and what it does."""
    rows = []
    for part in reach(place):
        commands = of(part)
        if commands:
            rows.append(heading(PLACES[part].title))
        for command in commands:
            pieces = ((key_words(command.keys).ljust(KEYS), "key"), (command.help, ""))
            rows.append(Row((RowLine(pieces, hang=KEYS),), gap=command is commands[-1]))
    return rows
