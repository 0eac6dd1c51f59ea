"""A line of outside words, cut where it is too long: the status and the problems."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from briefing.tui.plain import plain
from briefing.tui.wrap import shorten


class OneLine(Widget):
    """Shows ``text``; takes no room where it is told to hide and has none."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    OneLine { height: 1; padding: 0 1; background: $background; color: $text-quiet; }
    """
    text: reactive[str] = reactive("")
    right: reactive[str] = reactive("")  # at the right end, left out where there is no room for both

    def render(self) -> Content:
        width = self.content_region.width
        room = width - cell_len(self.right) - 2
        if not self.right or room < width // 2:
            return plain(shorten(self.text, width))
        left = shorten(self.text, room)
        return plain(left + " " * (width - cell_len(left) - cell_len(self.right)) + self.right)
