"""The words of a piece of evidence, below a pane beside which the article cannot be seen."""

from __future__ import annotations

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from briefing.tui.plain import clean
from briefing.tui.wrap import shorten_lines, wrap


class Peek(Widget):
    """Hidden where the article is in sight; the reader's style sheet says where that is."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Peek { display: none; height: auto; max-height: 5; padding: 0 1; background: $panel; }
    """
    _text = ""

    def say(self, text: str) -> None:
        """Show other words; the screen is laid out anew only where they need another number of lines."""
        if text != self._text:
            before, self._text = self._text, text
            if self.display:
                width = self.content_region.width
                self.refresh(layout=_lines(before, width) != _lines(text, width))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return _lines(self._text, width)

    def render(self) -> Content:
        room = self.content_region.size
        return Content(shorten_lines(clean(self._text), room.width, room.height))


def _lines(text: str, width: int) -> int:
    """The lines that a text needs; none where there is nothing to say."""
    return len(wrap(text, max(width, 1))) if text else 0
