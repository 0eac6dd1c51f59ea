"""From the lists to the article and back: an item of the brief, its evidence, what a line of the article feeds."""

from __future__ import annotations

from briefing.tui.index import LEADS, Item, Place
from briefing.tui.messages import LineChosen, LineMoved, RowChosen, RowMoved, TabShown
from briefing.tui.reader.panes import PanesPart

TOLD = ("figures", "contradictions", "sequence")  # the items that an overview is made of


class LookingPart(PanesPart):
    """Keeps article, sources and brief together on what is looked at."""

    def leaving(self, strolling: bool = False) -> None:
        """Called before the reader leaves where it is, ``strolling`` along a list; for the part that remembers."""

    def decide_on(self, item: Item, number: int) -> None:
        """Called where an item, or its evidence of that number, is to be decided on; for the part that does it."""

    _in_sight = False  # whether the article shows the evidence of the item
    _led = (-1, "")  # the line that Enter last led from, and the item that it led to

    # ------------------------------------------------------------ from the lists to the article
    def on_row_moved(self, message: RowMoved) -> None:
        self.leaving(strolling=True)
        if message.list_id == "sources":
            self.open_source(message.key)
        else:
            self.open_item(message.key)

    def on_row_chosen(self, message: RowChosen) -> None:
        leads, _, place = message.key.partition(":")
        if leads == LEADS:
            self._follow(place)
            return
        if message.list_id != "sources" and self.brief_pane.toggle(message.key):
            return
        self.leaving()
        if message.list_id == "sources":
            self.open_source(message.key)
        elif not self._in_sight:
            self.open_item(message.key)
        self.action_pane("article")

    def action_pane(self, pane: str) -> None:
        """Go to a pane; in the brief to the item under its cursor, though the article stays where it is."""
        super().action_pane(pane)
        if pane == "brief" and self.item is None:
            place = Place.of(self.brief_pane.list.key)
            self.item, self.number, self._in_sight = self.case.items.get(place.item), place.number, False
            self.tell_status()

    def _follow(self, place: str) -> None:
        """Go to the sources, or to a tab of the brief."""
        self.leaving()
        if place == "sources":
            self.action_pane(place)
        else:
            self.post_message(TabShown(place))

    def on_tab_shown(self, message: TabShown) -> None:
        self.brief_pane.turn_to(message.tab)
        self.action_pane("brief")
        self.open_item(self.brief_pane.list.key)

    def action_beside(self, step: int) -> None:
        if self.pane == "brief" and self.brief_pane.turn(step):
            self.open_item(self.brief_pane.list.key)
        elif self.pane == "chart":
            self.chart_pane.chart.move(step)
        else:
            self.pane_beside(step)

    def open_source(self, source_id: str) -> None:
        """Show a source, no item of the brief with it."""
        self.item, self._in_sight = None, False
        self.article_pane.show(self.case, self.case.sources[source_id])
        self.article.mark(None)
        self.tell_status()

    def go_to_source(self, source_id: str) -> None:
        """Read a source, in the list of sources too."""
        self.open_source(source_id)
        self.source_list.point(source_id)

    def open_item(self, key: str, number: int = 0) -> None:
        """Look at an item of the brief: its evidence of that number is marked in the article and in view.

        ``key`` may be that of a row that stands within another item's.
        """
        place = Place.of(key)
        self.item = self.case.items.get(place.item)
        self.number = number or place.number
        self._show_evidence()

    def _show_evidence(self) -> None:
        if self.item is not None and self.item.evidence:
            evidence = self.item.evidence[self.number]
            self._in_sight = True
            self.article_pane.mark(self.case, evidence)
            self.source_list.point(evidence.source)
            self.brief_pane.point(self.item, self.number)
            self.chart_pane.chart.point(self.item.key)
        self.tell_status()

    def action_next(self, step: int) -> None:
        if self.item is not None and self.item.evidence:
            self.leaving(strolling=True)
            self.number = (self.number + step * self._in_sight) % len(self.item.evidence)
            self._show_evidence()

    def looked_at(self) -> tuple[Item | None, int]:
        """The item of the brief and the number of its evidence; for a sentence of the overview the item that it was
        made from, which rests on the same words."""
        if self.item is None or self.item.tab != "overview" or not self.item.evidence:
            return self.item, self.number
        evidence = self.item.evidence[self.number]
        for feed in self.case.feeds(evidence.source, evidence.start, evidence.end):
            if feed.item.tab in TOLD and (feed.start, feed.end) == (evidence.start, evidence.end):
                return feed.item, feed.number
        return None, 0

    # ------------------------------------------------------------ from the article to the brief
    def on_line_moved(self, message: LineMoved) -> None:
        self.tell_status()

    def on_line_chosen(self, message: LineChosen) -> None:
        """Back to the item that one came from; where this line led there before, to the next that it feeds."""
        feeds = self.feeds()
        if not feeds:
            self.notify("No item of the brief rests on this line.", markup=False)
            return
        again = self._led == (message.start, feeds[0].item.key)
        feed = feeds[again % len(feeds)]
        self._led = (message.start, feed.item.key)
        self.leaving()
        self.action_pane("brief")
        self.open_item(feed.item.key, feed.number)
