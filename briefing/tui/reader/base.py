"""What all parts of the reader share: the case, what is being looked at, and the widgets that show it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.model import Brief
from briefing.store.session import View
from briefing.tui import status
from briefing.tui.desk import Desk
from briefing.tui.index import Case, Feed, Item, open_case
from briefing.tui.widgets.article import Article
from briefing.tui.widgets.article_pane import ArticlePane
from briefing.tui.widgets.brief_pane import BriefPane
from briefing.tui.widgets.chart_pane import ChartPane
from briefing.tui.widgets.masthead import Masthead
from briefing.tui.widgets.one_line import OneLine
from briefing.tui.widgets.source_list import SourceList

if TYPE_CHECKING:
    from textual.screen import Screen

    Base = Screen[None]
else:  # the parts are no screens, only the whole is: Textual goes through all that a class of its own inherits
    Base = object

QUOTED = 3  # lines of evidence below a brief that stands alone, its source in one more
PRECEDENCE = ("figures", "contradictions", "sequence", "actors", "overview")  # where a line of the article leads first


class ReaderBase(Base):
    """Owns the case, the item of the brief that is looked at, and which of its evidence is shown."""

    def __init__(
        self, desk: Desk, paths: Sequence[str] = (), case: Case | None = None, left_at: View | None = None
    ) -> None:
        """Without a case it is made to be shown later."""
        super().__init__()
        self.case = case or open_case(Brief(()))
        self.desk = desk
        self.paths = paths  # what was opened
        self.left_at = left_at  # where the case was left, to be gone back to
        self.item: Item | None = None
        self.number = 0  # of the item's evidence
        self.opened = False  # whether all is read, and what there is to say of it said

    # ------------------------------------------------------------ the widgets
    @property
    def masthead(self) -> Masthead:
        return self.query_one(Masthead)

    @property
    def source_list(self) -> SourceList:
        return self.query_one(SourceList)

    @property
    def article_pane(self) -> ArticlePane:
        return self.query_one(ArticlePane)

    @property
    def article(self) -> Article:
        return self.article_pane.article

    @property
    def brief_pane(self) -> BriefPane:
        return self.query_one(BriefPane)

    @property
    def chart_pane(self) -> ChartPane:
        return self.query_one(ChartPane)

    @property
    def pane(self) -> str:
        """The pane that the reader is in."""
        return self.masthead.pane

    # ------------------------------------------------------------ what is looked at
    def feeds(self) -> list[Feed]:
        """What the cursor's line in the article feeds, an item once, the most telling first; where the item that is
        looked at is among them, in the same round from that on."""
        if self.article.source is None:
            return []
        feeds = {feed.item.key: feed for feed in self.case.feeds(self.article.source.id, *self.article.cursor)}
        found = sorted(feeds.values(), key=lambda feed: PRECEDENCE.index(feed.item.tab))
        at = next((n for n, feed in enumerate(found) if feed.item == self.item), 0)
        return found[at:] + found[:at]

    def _next_words(self) -> str:
        """What "next" goes to, and what Enter does where the footer does not say it."""
        if self.article_pane.finding:
            return self._next_match_words()
        several = self.item is not None and len(self.item.evidence) > 1
        if self.pane == "chart":
            return "← → event · n evidence" if several else "← → event"
        if self.pane == "brief" and (enter := self._enter_words()):
            return f"{enter} · n evidence" if several else enter
        if several:
            return "n next evidence"
        return "n next mark · i details" if self.pane == "article" and self.item is None else ""

    def _enter_words(self) -> str:
        """What Enter does on a row of the brief that is not to be read in the article."""
        key = self.brief_pane.list.key
        if self.item is None:
            return "Enter goes there" if key else ""
        return "Enter opens it" if self.item.tab == "actors" and key == self.item.key else ""

    def _next_match_words(self) -> str:
        pane = self.article_pane
        if not pane.found:
            return " · ".join(filter(None, (pane.unfound, "Esc closes")))
        if not self._goes_on():
            return "Enter keeps it · Esc closes" if pane.typing else "the only match · Esc closes"
        return "Enter keeps them, n goes on · Esc closes" if pane.typing else "n next match · Esc closes"

    def _goes_on(self) -> bool:
        """Whether there is a match beside the current one."""
        return self.article_pane.several

    def tell_status(self) -> None:
        """Say on the status line what is looked at, and below a brief that stands alone its evidence."""
        if self.pane == "article":
            words = status.feeds(self.feeds())
        else:
            words = status.item(self.case, self.item, self.number) if self.item else ""
        line = self.query_one("#status", OneLine)
        line.text, line.right = words, self._next_words()
        room = min(status.EXCERPT, QUOTED * self.size.width - status.NAMED)
        quote = status.quote(self.case, self.item, self.number, size=room) if self.item else ""
        self.chart_pane.peek.say(quote)
        self.brief_pane.peek.say("" if self._is_told() else quote)

    def _is_told(self) -> bool:
        """Whether the evidence stands in the brief's row under the cursor itself; an actor's is no more than a name."""
        if self.item is None or not self.item.evidence or self.item.tab == "actors":
            return False
        return self.brief_pane.list.tells(self.item.evidence[self.number].quote)
