"""What all screens that open over another have in common."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.screen import ModalScreen, ScreenResultType

from briefing.tui.commands import bindings
from briefing.tui.widgets.rows import RowList


class Over(ModalScreen[ScreenResultType]):
    """A screen that one key closes; then it gives back None."""

    PLACE = "over"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)

    def action_back(self) -> None:
        """Close without doing anything."""
        self.dismiss()


class ModalList(RowList):
    """A list that stands alone on a screen."""

    PLACE = "list"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)
