"""A line of outside words, cut where it is too long: the status and the problems."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from briefing.tui.plain import plain
from briefing.tui.wrap import shorten

BETWEEN = " · "
SPACE = 2  # cells at least between the two ends


class OneLine(Widget):
    """Shows ``text``; takes no room where it is told to hide and has none."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    OneLine { height: 1; padding: 0 1; background: $background; color: $text-quiet; }
    """
    text: reactive[str] = reactive("")
    right: reactive[str] = reactive("")  # hints at the right end, " · " between them, as many as there is room for

    def render(self) -> Content:
        width = self.content_region.width
        right = self.right
        while right and width - cell_len(right) - SPACE < width // 2:
            right = right.rpartition(BETWEEN)[0]
        if not right:
            return plain(shorten(self.text, width))
        left = shorten(self.text, width - cell_len(right) - SPACE)
        return plain(left + " " * (width - cell_len(left) - cell_len(right)) + right)
