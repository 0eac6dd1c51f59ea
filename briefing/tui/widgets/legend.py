"""What the marks of the article mean, each shown as it is in the text."""

from __future__ import annotations

from typing import ClassVar

from textual.content import Content
from textual.widget import Widget

from briefing.tui.widgets.article import GLYPHS

KINDS = ("actor", "date", "quantity", "attribution", "certainty", "event")
MARKS = ("claim", "event", "escalation", "contradiction")
SHORT = {"quantity": "number", "attribution": "says", "certainty": "hedge", "contradiction": "denied"}


class Legend(Widget):
    """The kinds of span and the marks of the gutter, on one line where there is room, else on two."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"lines--{name}" for name in {*KINDS, *MARKS}}
    DEFAULT_CSS = """
    Legend { height: auto; background: $panel; color: $text-quiet; padding: 0 1; }
    """

    def render(self) -> Content:
        kinds = Content("  ").join(map(self._kind, KINDS))
        marks = Content("  ").join(map(self._mark, MARKS))
        one_line = kinds.cell_length + marks.cell_length + 2 <= self.content_region.width
        return Content("  " if one_line else "\n").join([kinds, marks])

    def _kind(self, name: str) -> Content:
        return Content.styled(SHORT.get(name, name), self.get_visual_style(f"lines--{name}", partial=True))

    def _mark(self, name: str) -> Content:
        glyph = Content.styled(GLYPHS[name], self.get_visual_style(f"lines--{name}", partial=True))
        return glyph + Content(f" {SHORT.get(name, name)}")
