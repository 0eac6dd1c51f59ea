"""Taking a case that was briefed anew, without losing the place: after a decision, a change on disk, more reading."""

from __future__ import annotations

from briefing import wording
from briefing.tui.index import Case
from briefing.tui.reader.looking import LookingPart
from briefing.tui.renewal import Renewal
from briefing.tui.source_rows import source_rows
from briefing.tui.widgets.one_line import OneLine


class RenewingPart(LookingPart):
    """Shows the same things as before, in the new case."""

    def take(self, case: Case) -> None:
        """Show another brief of the same case; item, source, cursor and scroll stay, or go to what is nearest.

        Where the evidence that was looked at is gone, the article shows the first of the item's.
        """
        renewal = Renewal(self.case, case)
        shown = self.article.source
        item, number = self.item, self.number
        self.case = case
        self.masthead.brief = case.brief
        listed = next(filter(None, map(renewal.source, self.source_list.keys_from_cursor())), "")
        self.source_list.renew(source_rows(case), listed)
        self.brief_pane.renew(case, renewal)
        self.chart_pane.renew(case, renewal)
        self.tell_problems()
        key = renewal.item(item.key, number) if item else ""
        self.item = case.items.get(key)
        same = renewal.number(item, number, self.item) if item and self.item else None
        self.number = same or 0
        self._renew_article(renewal, shown.id if shown else "", listed)
        if self.item is not None:
            self.brief_pane.point(self.item, self.number)
            if same is None and self.pane != "article":  # whoever reads the article keeps the place in it
                self._show_evidence()
        elif self.pane == "chart":
            self.open_item(self.chart_pane.chart.key)
        elif item and self.pane == "brief":
            self.open_item(self.brief_pane.list.key)
        self.tell_status()

    def _renew_article(self, renewal: Renewal, shown: str, listed: str) -> None:
        evidence = self.item.evidence[self.number] if self.item and self.item.evidence else None
        source = self.case.sources.get(renewal.source(shown))
        if source is not None:
            mark = evidence if evidence and evidence.source == source.id else None
            self.article_pane.renew(self.case, source, mark)
        elif other := self.case.sources.get(listed):
            self.article_pane.show(self.case, other)

    def tell_problems(self) -> None:
        """Say below the panes what could not be read, where there is such."""
        line = self.query_one("#problems", OneLine)
        line.display = bool(self.case.problems)
        if self.case.problems:
            line.text = f"! {wording.plural(len(self.case.problems), 'problem')}: {self.case.problems[0]}"
