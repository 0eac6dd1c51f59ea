"""The list of sources."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from briefing.tui.commands import bindings
from briefing.tui.widgets.rows import RowList


class SourceList(RowList):
    """S1, S2 …: title, date and how it is known, publisher, copies."""

    PLACE = "sources"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)
