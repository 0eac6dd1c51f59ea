"""Which pane the reader is in, and which are shown: all side by side, or one where the terminal is narrow."""

from __future__ import annotations

from textual.events import DescendantFocus, Resize
from textual.widget import Widget

from briefing.tui.reader.base import ReaderBase
from briefing.tui.widgets.masthead import PANES

WIDE = 100  # columns from which the three panes stand side by side


class PanesPart(ReaderBase):
    """Goes from pane to pane. The chart is there only when it is asked for."""

    charted = False

    def on_resize(self, event: Resize) -> None:
        self.masthead.alone = event.size.width < WIDE
        self.show_pane(self.pane)

    def show_pane(self, pane: str) -> None:
        """Have a pane in sight, without the focus."""
        self.charted = self.charted or pane == "chart"
        for name in PANES:
            beside = not self.masthead.alone and (name != "chart" or self.charted)
            self.query_one(f"#{name}").display = name == pane or beside
        self.query_one("#panes").display = pane != "chart" or not self.masthead.alone
        self.masthead.pane = pane
        self.tell_status()

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        for node in event.widget.ancestors_with_self:
            if node.id in PANES and node.id != self.pane:
                self.show_pane(str(node.id))

    def _home(self, pane: str) -> Widget:
        if pane == "sources":
            return self.source_list
        if pane == "chart":
            return self.chart_pane.chart
        return self.article if pane == "article" else self.brief_pane.list

    def action_pane(self, pane: str) -> None:
        self.show_pane(pane)
        self.set_focus(self._home(pane))  # at once: the next key is for that pane

    def action_next_pane(self, step: int) -> None:
        shown = PANES if self.charted else PANES[:-1]
        self.action_pane(shown[(shown.index(self.pane) + step) % len(shown)])

    def action_chart(self) -> None:
        """Open the chart and go there; from there, close it."""
        if self.pane == "chart":
            self.charted = False
            self.action_pane("brief")
        else:
            self.action_pane("chart")

    def pane_beside(self, step: int) -> None:
        """Go to the pane beside, where there is one."""
        beside = PANES[:-1]
        if 0 <= (place := beside.index(self.pane) + step) < len(beside):
            self.action_pane(beside[place])
