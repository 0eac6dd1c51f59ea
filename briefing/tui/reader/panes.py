"""Which pane the reader is in, and which are shown: all side by side, or one where the terminal is narrow."""

from __future__ import annotations

from textual.events import DescendantFocus, Resize
from textual.widget import Widget

from briefing.tui.reader.base import ReaderBase
from briefing.tui.widgets.masthead import PANES

WIDE = 100  # columns from which the three panes stand side by side


class PanesPart(ReaderBase):
    """Goes from pane to pane."""

    def on_resize(self, event: Resize) -> None:
        self.masthead.alone = event.size.width < WIDE
        self.show_pane(self.pane)

    def show_pane(self, pane: str) -> None:
        """Have a pane in sight, without the focus."""
        for name in PANES:
            self.query_one(f"#{name}").display = name == pane or not self.masthead.alone
        self.masthead.pane = pane
        self.tell_status()

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        for node in event.widget.ancestors_with_self:
            if node.id in PANES and node.id != self.pane:
                self.show_pane(str(node.id))

    def _home(self, pane: str) -> Widget:
        if pane == "sources":
            return self.source_list
        return self.article if pane == "article" else self.brief_pane.list

    def action_pane(self, pane: str) -> None:
        self.show_pane(pane)
        self.set_focus(self._home(pane))  # at once: the next key is for that pane

    def action_next_pane(self, step: int) -> None:
        self.action_pane(PANES[(PANES.index(self.pane) + step) % len(PANES)])

    def pane_beside(self, step: int) -> None:
        """Go to the pane beside, where there is one."""
        if 0 <= (place := PANES.index(self.pane) + step) < len(PANES):
            self.action_pane(PANES[place])
