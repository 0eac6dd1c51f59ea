"""Where the reader is, to be kept when leaving and gone back to when the case is opened again."""

from __future__ import annotations

from briefing.store.session import View
from briefing.tui.index import TABS
from briefing.tui.reader.looking import LookingPart
from briefing.tui.widgets.masthead import PANES


class KeepingPart(LookingPart):
    """Takes the view and gives it back. A part with something of its own to keep extends both methods."""

    def view(self) -> View:
        """Where the reader is now."""
        source, article = self.article.source, self.article
        cursor, top = article.place
        return View(
            file=source.document.file if source else "",
            offset=cursor,
            top=top,
            pane=self.pane,
            tab=self.brief_pane.tab,
            item=self.item.key if self.item else "",
            label=self.item.label if self.item else "",
            number=self.number,
        )

    def restore(self, view: View) -> None:
        """Go back to a view, as far as the case still has what it names."""
        if view.tab in TABS and view.tab != self.brief_pane.tab:
            self.brief_pane.turn_to(view.tab)
        item = self.case.items.get(view.item)
        if item is not None and item.label == view.label:
            self.open_item(view.item, view.number if view.number < len(item.evidence) else 0)
        for source in self.case.brief.sources:
            if source.document.file == view.file:
                self.article_pane.show(self.case, source)
                self.source_list.point(source.id)
                self.article.go_to(view.offset, view.top)
        self.action_pane(view.pane if view.pane in PANES else "brief")
