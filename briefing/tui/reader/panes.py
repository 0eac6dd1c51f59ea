"""Which pane the reader is in, and which are shown: three side by side, the article and another, or one."""

from __future__ import annotations

from textual.events import DescendantFocus, Resize
from textual.widget import Widget

from briefing.tui.messages import PaneChosen
from briefing.tui.reader.base import ReaderBase
from briefing.tui.widgets.masthead import PANES, SIDES

LEAST = 24  # cells of a pane, below which fewer are shown whatever is configured


class PanesPart(ReaderBase):
    """Goes from pane to pane. The chart is there only when it is asked for."""

    charted = False
    zoomed = False  # one pane alone, whatever the width

    _beside = "brief"  # what stands beside the article where there is room for two

    def on_resize(self, event: Resize) -> None:
        self.show_pane(self.pane)

    def on_pane_chosen(self, message: PaneChosen) -> None:
        self.action_pane(message.pane)

    def take_size(self) -> None:
        """Have the classes of the terminal's size from the start: changed later, they style every widget anew."""
        width, height = self.app.size
        sizes = ((width, self.HORIZONTAL_BREAKPOINTS), (height, self.VERTICAL_BREAKPOINTS))
        named = [max((p for p in points or () if p[0] <= size), default=(0, ""))[1] for size, points in sizes]
        self.update_classes(dict.fromkeys((*named, f"-columns-{self.columns()}"), True), update=False)

    def columns(self) -> int:
        """How many panes stand side by side, by the width and as configured, one while it is to stand alone."""
        return 1 if self.zoomed else self._columns()

    def _columns(self) -> int:
        layout, width = self.desk.config.layout, self.app.size.width
        if isinstance(layout.columns, int):
            return min(layout.columns, max(width // LEAST, 1))
        return 1 + (width >= layout.two_from) + (width >= layout.three_from)

    def show_pane(self, pane: str) -> None:
        """Have a pane in sight, without the focus."""
        columns = self.columns()
        self.charted = self.charted or pane == "chart"
        if pane in ("sources", "brief"):
            self._beside = pane
        side_by_side = ((pane,), ("article", self._beside), SIDES)[columns - 1]
        for name in SIDES:
            self.query_one(f"#{name}").display = name in side_by_side
        self.query_one("#chart").display = pane == "chart" or (self.charted and columns > 1)
        self.query_one("#panes").display = pane != "chart" or columns > 1
        self.set_classes([*(c for c in self.classes if not c.startswith("-columns-")), f"-columns-{columns}"])
        self.masthead.alone = columns < len(SIDES)
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
        shown = PANES if self.charted else SIDES
        self.action_pane(shown[(shown.index(self.pane) + step) % len(shown)])

    def action_chart(self) -> None:
        """Open the chart and go there; from there, close it."""
        if self.pane == "chart":
            self.charted = False
            self.action_pane("brief")
        else:
            self.action_pane("chart")

    def action_zoom(self) -> None:
        """This pane alone, or again as many as there is room for."""
        if self._columns() == 1:
            self.notify("There is room for one pane only.", markup=False)
            return
        self.zoomed = not self.zoomed
        self.show_pane(self.pane)

    def pane_beside(self, step: int) -> None:
        """Go to the pane beside, where there is one."""
        if self.pane in SIDES and 0 <= (place := SIDES.index(self.pane) + step) < len(SIDES):
            self.action_pane(SIDES[place])
