"""A few lines of words that stand out from what of them goes on below: hints, and what an ending of a name makes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rich.cells import cell_len
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from briefing.tui.plain import clean
from briefing.tui.wrap import wrap_hanging


class Entry(NamedTuple):
    """What is said, what stands before it and how both are worn; it goes on ``hang`` cells further in."""

    words: str
    before: str = ""
    style: str = ""
    hang: int = 0


class Hanging(Widget):
    """As high as its lines need in the width that there is."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "Hanging { height: auto; }"

    def __init__(self, entries: Sequence[Entry] = (), *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._entries = tuple(entries)

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other lines."""
        self._entries = tuple(entries)
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return sum(len(_lines(entry, width)) for entry in self._entries)

    def render(self) -> Content:
        width = self.content_region.width
        return Content("\n").join(
            Content.styled(line, entry.style) for entry in self._entries for line in _lines(entry, width)
        )


def _lines(entry: Entry, width: int) -> list[str]:
    words, indent = clean(entry.words), " " * entry.hang
    found = wrap_hanging(words, width - cell_len(entry.before), width - entry.hang)
    return [(indent if n else entry.before) + words[start:end] for n, (start, end) in enumerate(found)]
