"""A line of outside words, cut where it is too long: the status and the problems."""

from __future__ import annotations

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

    def render(self) -> Content:
        return plain(shorten(self.text, self.content_region.width))
