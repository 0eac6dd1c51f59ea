"""What all screens that open over another have in common."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.screen import ModalScreen

from briefing.tui.commands import bindings
from briefing.tui.widgets.rows import RowList


class Over(ModalScreen[None]):
    """A screen that one key closes."""

    PLACE = "over"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)

    def action_back(self) -> None:
        """Close without doing anything."""
        self.dismiss()


class ModalList(RowList):
    """A list that stands alone on a screen."""

    PLACE = "list"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)
