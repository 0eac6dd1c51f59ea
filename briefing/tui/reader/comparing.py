"""From an item to all its tellings side by side, and back to the one that was chosen there."""

from __future__ import annotations

from briefing.model import Evidence
from briefing.tui.index import Item
from briefing.tui.reader.looking import LookingPart

COMPARED = ("figures", "contradictions", "sequence")  # the items that several sources tell


class ComparingPart(LookingPart):
    """Opens the compare screen."""

    def action_compare(self) -> None:
        from briefing.tui.screens.compare import CompareScreen

        item, number = self._compared()
        if item is None:
            self.notify("Choose a figure, a contradiction or an event, or a line that tells of one.", markup=False)
            return

        def go(chosen: int | None) -> None:
            if chosen is not None:
                self.leaving()
                self.action_pane("article")
                self.open_item(item.key, chosen)

        self.app.push_screen(CompareScreen(self.case, item, number), go)

    def _compared(self) -> tuple[Item | None, int]:
        """What is looked at: in the article what its line feeds, elsewhere the item of the brief."""
        if self.pane == "article":
            feeds = [feed for feed in self.feeds() if _can_compare(feed.item)]
            return (feeds[0].item, feeds[0].number) if feeds else (None, 0)
        if self.item is not None and self.item.tab == "overview" and self.item.evidence:
            return self._told_by(self.item.evidence[self.number])
        return (self.item, self.number) if _can_compare(self.item) else (None, 0)

    def _told_by(self, evidence: Evidence) -> tuple[Item | None, int]:
        """What a sentence of the overview was made from: the item that rests on the same words."""
        for feed in self.case.feeds(evidence.source, evidence.start, evidence.end):
            if _can_compare(feed.item) and (feed.start, feed.end) == (evidence.start, evidence.end):
                return feed.item, feed.number
        return None, 0


def _can_compare(item: Item | None) -> bool:
    """Whether an item has tellings to set side by side."""
    return item is not None and item.tab in COMPARED and bool(item.evidence)
