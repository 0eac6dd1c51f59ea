"""What the marks of the compared sentences mean, those that are there, each shown as it is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.content import Content
from textual.widget import Widget

from briefing.tui.comparing import Side

MARKS = {"quote": "what is cited", "number": "a number of this source alone", "differs": "a word of it alone"}
SHORT = {"quote": "cited", "number": "number alone", "differs": "word alone"}


class SidesKey(Widget):
    """One line."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"lines--{name}" for name in MARKS}
    DEFAULT_CSS = """
    SidesKey { height: 1; background: $panel; color: $text-quiet; padding: 0 1; }
    """

    def __init__(self, sides: Sequence[Side]) -> None:
        super().__init__()
        marked = {name for side in sides for _, _, names in side.runs for name in names}
        self._marks = [name for name in MARKS if name in marked]

    def render(self) -> Content:
        long = sum(map(len, MARKS.values())) + 4 <= self.content_region.width
        words = MARKS if long else SHORT
        return Content("  ").join(
            Content.styled(words[name], self.get_visual_style(f"lines--{name}")) for name in self._marks
        )
