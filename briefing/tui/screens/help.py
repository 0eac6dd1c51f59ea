"""The keys, for where one is: made from the commands themselves."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.screen import ModalScreen

from briefing.tui.brief_rows import heading
from briefing.tui.commands import PLACES, bindings, key_words, of
from briefing.tui.widgets.rows import Row, RowLine, RowList

KEYS = 14  # cells of the column of keys


class ModalList(RowList):
    """A list that stands alone on a screen."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("list")


class HelpScreen(ModalScreen[None]):
    """Keys of one place first, then those that work everywhere."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape,q,question_mark", "dismiss", "Close")]
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


def help_rows(place: str) -> list[Row]:
    """A row a command: its keys and what it does."""
    rows = []
    for part in (place, "reader"):
        rows.append(heading(PLACES[part]))
        commands = of(part)
        for command in commands:
            pieces = ((key_words(command).ljust(KEYS), "key"), (command.help, ""))
            rows.append(Row((RowLine(pieces, hang=KEYS),), gap=command is commands[-1]))
    return rows
