"""The list of one tab of the brief."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from briefing.tui.commands import bindings
from briefing.tui.widgets.rows import RowList


class BriefList(RowList):
    """The items of a tab; moving among them brings their evidence into view."""

    PLACE = "brief"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)

    def action_section(self, step: int) -> None:
        """To what stands below the next heading, or below the one before."""
        self.move_section(step)
