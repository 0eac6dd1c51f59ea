"""The reader: sources, article and brief side by side, or one at a time where the terminal is narrow."""

from __future__ import annotations

from pathlib import PurePath
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.events import DescendantFocus, Resize
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Footer

from briefing import wording
from briefing.tui import status
from briefing.tui.commands import bindings
from briefing.tui.index import Case, Feed, Item
from briefing.tui.messages import (
    FindChanged,
    FindDone,
    LineChosen,
    LineMoved,
    RowChosen,
    RowMoved,
    TabShown,
)
from briefing.tui.source_rows import source_rows
from briefing.tui.widgets.article_pane import ArticlePane
from briefing.tui.widgets.brief_pane import BriefPane
from briefing.tui.widgets.masthead import PANES, Masthead
from briefing.tui.widgets.one_line import OneLine
from briefing.tui.widgets.source_list import SourceList

WIDE = 100  # columns from which the three panes stand side by side
PRECEDENCE = ("figures", "contradictions", "sequence", "actors", "overview")  # where a line of the article leads first


class ReaderScreen(Screen[None]):
    """Owns what is being looked at: the case, the item of the brief, and which of its evidence."""

    CSS_PATH: ClassVar[list[str | PurePath]] = ["reader.tcss", "../spans.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = bindings("reader")
    HORIZONTAL_BREAKPOINTS = [(0, "-tiny"), (60, "-narrow"), (WIDE, "-wide"), (150, "-roomy")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (28, "-tall")]  # noqa: RUF012
    AUTO_FOCUS = None

    def __init__(self, case: Case) -> None:
        super().__init__()
        self.case = case
        self._item: Item | None = None
        self._number = 0
        self._led = (-1, 0)  # the line that Enter last led from, and to which of the items it feeds

    def compose(self) -> ComposeResult:
        yield Masthead()
        with Horizontal(id="panes"):
            yield SourceList(id="sources")
            yield ArticlePane(id="article")
            yield BriefPane(id="brief")
        yield OneLine(id="problems")
        yield OneLine(id="status")
        yield Footer(compact=True)

    # ------------------------------------------------------------ opening
    def on_mount(self) -> None:
        self.query_one("#sources").border_title = Content("1 Sources")
        self.query_one("#article").border_title = Content("2 Article")
        self.query_one("#brief").border_title = Content("3 Brief")
        self.query_one(Masthead).brief = self.case.brief
        self.query_one(SourceList).show(source_rows(self.case))
        self.query_one(BriefPane).show(self.case)
        self.query_one(ArticlePane).show(self.case, self.case.brief.sources[0])
        self._tell_problems()
        self._show_pane("brief")
        self.call_after_refresh(self._open_first)

    def _open_first(self) -> None:
        self.action_pane("brief")
        self.open_item(self.query_one(BriefPane).list.key)

    def _tell_problems(self) -> None:
        line = self.query_one("#problems", OneLine)
        line.display = bool(self.case.problems)
        if self.case.problems:
            line.text = f"! {wording.plural(len(self.case.problems), 'problem')}: {self.case.problems[0]}"

    # ------------------------------------------------------------ panes
    def on_resize(self, event: Resize) -> None:
        self.query_one(Masthead).alone = event.size.width < WIDE
        self._show_pane(self.pane)

    def _show_pane(self, pane: str) -> None:
        masthead = self.query_one(Masthead)
        for name in PANES:
            self.query_one(f"#{name}").display = name == pane or not masthead.alone
        masthead.pane = pane
        self._tell_status()

    @property
    def pane(self) -> str:
        """The pane that the reader is in."""
        return self.query_one(Masthead).pane

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        for node in event.widget.ancestors_with_self:
            if node.id in PANES and node.id != self.pane:
                self._show_pane(str(node.id))

    def action_pane(self, pane: str) -> None:
        self._show_pane(pane)
        self.set_focus(self._home(pane))  # at once: the next key is for that pane

    def _home(self, pane: str) -> Widget:
        if pane == "sources":
            return self.query_one(SourceList)
        return self.query_one(ArticlePane).article if pane == "article" else self.query_one(BriefPane).list

    def action_next_pane(self, step: int) -> None:
        self.action_pane(PANES[(PANES.index(self.pane) + step) % len(PANES)])

    def action_beside(self, step: int) -> None:
        if self.pane == "brief" and self.query_one(BriefPane).turn(step):
            self.open_item(self.query_one(BriefPane).list.key)
        elif 0 <= (place := PANES.index(self.pane) + step) < len(PANES):
            self.action_pane(PANES[place])

    # ------------------------------------------------------------ from the lists to the article
    def on_row_moved(self, message: RowMoved) -> None:
        if message.list_id == "sources":
            self._open_source(message.key)
        elif message.list_id == "brief-list":
            self.open_item(message.key)

    def on_row_chosen(self, message: RowChosen) -> None:
        if message.list_id == "sources":
            self._open_source(message.key)
        self.action_pane("article")

    def on_tab_shown(self, message: TabShown) -> None:
        self.query_one(BriefPane).turn_to(message.tab)
        self.action_pane("brief")
        self.open_item(self.query_one(BriefPane).list.key)

    def _open_source(self, source_id: str) -> None:
        self._item = None
        pane = self.query_one(ArticlePane)
        pane.show(self.case, self.case.sources[source_id])
        pane.article.mark(None)
        self._tell_status()

    def open_item(self, key: str, number: int = 0) -> None:
        """Look at an item of the brief: its evidence of that number is marked in the article and in view."""
        self._item = self.case.items.get(key)
        self._number = number
        self._show_evidence()

    def _show_evidence(self) -> None:
        if self._item is not None and self._item.evidence:
            evidence = self._item.evidence[self._number]
            self.query_one(ArticlePane).mark(self.case, evidence)
            self.query_one(SourceList).point(evidence.source)
            self.query_one(BriefPane).point(self._item, self._number)
        self._tell_status()

    def action_next(self, step: int) -> None:
        pane = self.query_one(ArticlePane)
        if pane.finding:
            pane.next_match(step)
        elif self._item is not None and self._item.evidence:
            self._number = (self._number + step) % len(self._item.evidence)
            self._show_evidence()

    # ------------------------------------------------------------ from the article to the brief
    def on_line_moved(self, message: LineMoved) -> None:
        self._tell_status()

    def on_line_chosen(self, message: LineChosen) -> None:
        feeds = self._feeds()
        if not feeds:
            self.notify("No item of the brief rests on this line.", markup=False)
            return
        turn = self._led[1] + 1 if self._led[0] == message.start else 0
        self._led = (message.start, turn)
        feed = feeds[turn % len(feeds)]
        self.action_pane("brief")
        self.open_item(feed.item.key, feed.number)

    def _feeds(self) -> list[Feed]:
        """What the cursor's line in the article feeds, an item once, the most telling first."""
        article = self.query_one(ArticlePane).article
        if article.source is None:
            return []
        feeds = {feed.item.key: feed for feed in self.case.feeds(article.source.id, *article.cursor)}
        return sorted(feeds.values(), key=lambda feed: PRECEDENCE.index(feed.item.tab))

    def _tell_status(self) -> None:
        if self.pane == "article":
            words = status.feeds(self._feeds())
        else:
            words = status.item(self._item, self._number) if self._item else ""
        self.query_one("#status", OneLine).text = words
        self.query_one(BriefPane).peek(status.quote(self.case, self._item, self._number) if self._item else "")

    # ------------------------------------------------------------ finding
    async def action_find(self) -> None:
        self._show_pane("article")
        await self.query_one(ArticlePane).open_find()

    def on_find_changed(self, message: FindChanged) -> None:
        self.query_one(ArticlePane).find(message.words)

    def on_find_done(self, message: FindDone) -> None:
        if not message.keep:
            self.query_one(ArticlePane).close_find()
        self.action_pane("article")

    def action_marks(self) -> None:
        self.query_one(ArticlePane).article.toggle_marks()

    def action_close(self) -> None:
        pane = self.query_one(ArticlePane)
        if pane.finding:
            pane.close_find()
        else:
            self.clear_selection()
            pane.article.mark(None)

    # ------------------------------------------------------------ taking things away
    def action_copy(self) -> None:
        article = self.query_one(ArticlePane).article
        words = status.citation(article.source, *article.cursor) if self.pane == "article" and article.source else ""
        if self._item and self.pane != "article":
            words = status.quote(self.case, self._item, self._number)
        if words:
            self.app.copy_to_clipboard(words)
            self.notify("Copied, if the terminal allows it; e writes a file.", markup=False)

    def action_export(self) -> None:
        from briefing.tui.screens.export import ExportScreen

        self.app.push_screen(ExportScreen(self.case.brief))

    # ------------------------------------------------------------ what opens over the reader
    def action_help(self) -> None:
        from briefing.tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.pane))
