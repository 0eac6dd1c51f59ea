"""Jumping: a letter for every pane, tab, item and marked line in sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from textual.geometry import Offset

from briefing.tui.messages import TabShown
from briefing.tui.reader.panes import PanesPart
from briefing.tui.widgets.masthead import SIDES
from briefing.tui.widgets.rows import RowList
from briefing.tui.widgets.tab_strip import TabStrip

Target = tuple[Offset, Callable[[], object]]


class JumpingPart(PanesPart):
    """Knows what can be gone to and how."""

    def action_jump(self) -> None:
        from briefing.tui.screens.jump import JumpScreen

        targets = [*self._targets()]

        def go(chosen: int | None) -> None:
            if chosen is not None:
                targets[chosen][1]()

        self.app.push_screen(JumpScreen([place for place, _ in targets]), go)

    def _targets(self) -> Iterator[Target]:
        for pane in SIDES:
            widget = self.query_one(f"#{pane}")
            if widget.display and widget.styles.border_top[0]:
                yield widget.region.offset + Offset(1, 0), partial(self.action_pane, pane)
        if self.query_one("#brief").display:
            strip = self.query_one(TabStrip)
            for x, tab in strip.places():
                place = strip.region.offset + Offset(max(x - 1, 0), 0)
                yield place, partial(self.post_message, TabShown(tab))
        for pane, rows in (("sources", self.source_list), ("brief", self.brief_pane.list)):
            yield from self._rows(pane, rows)
        if self.query_one("#article").display:
            article = self.article
            for y, offset in article.marked_lines():
                yield article.content_region.offset + Offset(0, y), partial(self._to_line, offset)

    def _rows(self, pane: str, rows: RowList) -> Iterator[Target]:
        if self.query_one(f"#{pane}").display:
            for y, key in rows.in_view():
                yield rows.content_region.offset + Offset(0, y), partial(self._to_row, pane, rows, key)

    def _to_row(self, pane: str, rows: RowList, key: str) -> None:
        self.action_pane(pane)
        rows.go_to(key)

    def _to_line(self, offset: int) -> None:
        self.action_pane("article")
        self.article.go_to(offset, self.article.place[1])
