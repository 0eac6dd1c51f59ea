"""The top line: what the case is, when, and from how many sources; on a narrow screen the panes to choose from."""

from __future__ import annotations

from typing import ClassVar

from textual.content import Content
from textual.events import Click
from textual.reactive import reactive
from textual.widget import Widget

from briefing import wording
from briefing.model import Brief
from briefing.tui.messages import PaneChosen
from briefing.tui.plain import plain
from briefing.tui.wrap import shorten

PANES = ("sources", "article", "brief", "chart")
SIDES = PANES[:3]  # those that stand side by side
NAMES = {name: f"{number} {name.capitalize()}" for number, name in enumerate(PANES, 1)}


class Masthead(Widget):
    """One line, cut where it is too long."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"masthead--name", "masthead--shown"}
    DEFAULT_CSS = """
    Masthead {
        height: 1;
        padding: 0 1;
        background: $background;
        color: $text-quiet;
        & > .masthead--name { color: $accent; text-style: bold; }
        & > .masthead--shown { color: $primary; text-style: bold underline; }
    }
    """
    brief: reactive[Brief | None] = reactive(None)
    pane: reactive[str] = reactive("brief")
    alone: reactive[bool] = reactive(False)  # not all panes are in sight

    def render(self) -> Content:
        width = self.content_region.width
        right = self._panes() if self.alone else plain(self._when())
        name = Content.styled("briefing", self.get_visual_style("masthead--name", partial=True))
        if name.cell_length + right.cell_length + 2 > width:
            name = Content("")
        room = width - name.cell_length - right.cell_length - 4
        left = name + plain("  " + shorten(self._who(), room) if room > 8 else "")
        return left + Content(" " * max(width - left.cell_length - right.cell_length, 1)) + right

    def _who(self) -> str:
        return " · ".join(wording.principals(self.brief)) if self.brief else ""

    def _when(self) -> str:
        if self.brief is None:
            return ""
        return " · ".join(filter(None, (wording.period(self.brief), wording.dating(self.brief))))

    def _panes(self) -> Content:
        shown = self.get_visual_style("masthead--shown", partial=True)
        return Content(" " * self._space()).join(
            Content.styled(name, shown) if pane == self.pane else Content(name) for pane, name in NAMES.items()
        )

    def _space(self) -> int:
        """Cells between the names of the panes."""
        return 2 if len("  ".join(NAMES.values())) < self.content_region.width else 1

    def on_click(self, event: Click) -> None:
        space = self._space()
        at = self.size.width - 1 - len((" " * space).join(NAMES.values()))  # the padding is one cell
        for pane, name in NAMES.items() if self.alone else ():
            if at <= event.x < at + len(name):
                self.post_message(PaneChosen(pane))
            at += len(name) + space
