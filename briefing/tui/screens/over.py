"""What all screens that open over another have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.screen import ModalScreen, ScreenResultType

from briefing.tui.commands import bindings
from briefing.tui.widgets.rows import Row, RowList


class Over(ModalScreen[ScreenResultType]):
    """A screen that one key closes; then it gives back None. Where a line is typed in, keys move in the list below."""

    PLACE = "over"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)
    DEFAULT_CSS = """
    Over {
        align: center middle;
        & > Vertical, & > ModalList {
            max-width: 100%; height: auto; padding: 0 1; background: $surface;
            border: round $border; border-title-color: $border; border-title-style: bold;
        }
        Input { border: none; height: 1; padding: 0 1; background: $panel; }
    }
    """

    def action_back(self) -> None:
        """Close without doing anything."""
        self.dismiss()

    def action_move(self, step: int) -> None:
        self.query_one(ModalList).move(step)

    def action_move_page(self, pages: int) -> None:
        self.query_one(ModalList).move_page(pages)


class ModalList(RowList):
    """A list that stands alone on a screen."""

    PLACE = "list"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)

    def open(self, title: Content, hints: str, rows: Sequence[Row], key: str = "") -> None:
        """Show rows under a title and over what the keys do, the cursor on the row of that key, and take the focus."""
        self.border_title, self.border_subtitle = title, Content(hints)
        self.show(rows, key)
        self.focus()
