"""From an item to all its tellings side by side, and back to the one that was chosen there."""

from __future__ import annotations

from briefing.tui.index import Item
from briefing.tui.messages import SideChosen
from briefing.tui.reader.leaving import LeavingPart
from briefing.tui.reader.looking import LookingPart


class ComparingPart(LookingPart, LeavingPart):
    """Opens the compare screen."""

    def action_compare(self) -> None:
        from briefing.tui.screens.compare import CompareScreen

        item, number = self._compared()
        if item is None:
            words = "Choose an actor, a figure, a contradiction or an event, or a line that tells of one."
            self.notify(words, markup=False)
            return

        def go(chosen: SideChosen | None) -> None:
            if chosen is None:
                return
            if chosen.decide:
                self.open_item(item.key, chosen.number)
                self.decide_on(item, chosen.number)
            else:
                self.leaving()
                self.action_pane("article")
                self.open_item(item.key, chosen.number)

        self.app.push_screen(CompareScreen(self.case, item, number, lambda n: self.copy_evidence(item, n)), go)

    def _compared(self) -> tuple[Item | None, int]:
        """What is looked at: in the article what its line feeds, elsewhere the item of the brief."""
        if self.pane == "article":
            feeds = [feed for feed in self.feeds() if _can_compare(feed.item)]
            return (feeds[0].item, feeds[0].number) if feeds else (None, 0)
        item, number = self.looked_at()
        return (item, number) if _can_compare(item) else (None, 0)


def _can_compare(item: Item | None) -> bool:
    """Whether an item has tellings to set side by side."""
    return item is not None and item.tab != "overview" and bool(item.evidence)
