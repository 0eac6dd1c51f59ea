"""What the marks of the compared sentences mean, each shown as it is there."""

from __future__ import annotations

from typing import ClassVar

from textual.content import Content
from textual.widget import Widget

MARKS = {"quote": "what is claimed", "number": "a number of this source alone", "differs": "a word of it alone"}
SHORT = {"quote": "claimed", "number": "number alone", "differs": "word alone"}


class SidesKey(Widget):
    """One line."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"lines--{name}" for name in MARKS}
    DEFAULT_CSS = """
    SidesKey { height: 1; background: $panel; color: $text-quiet; padding: 0 1; }
    """

    def render(self) -> Content:
        long = sum(map(len, MARKS.values())) + 4 <= self.content_region.width
        words = MARKS if long else SHORT
        return Content("  ").join(
            Content.styled(words[name], self.get_visual_style(f"lines--{name}")) for name in MARKS
        )
