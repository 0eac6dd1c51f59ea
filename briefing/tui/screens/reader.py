"""The reader: sources, article and brief side by side, or one at a time where the terminal is narrow."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.events import ScreenResume
from textual.screen import Screen

from briefing.store.session import View
from briefing.tui.commands import bindings
from briefing.tui.index import Case
from briefing.tui.reader.comparing import ComparingPart
from briefing.tui.reader.deciding import DecidingPart
from briefing.tui.reader.jumping import JumpingPart
from briefing.tui.reader.keeping import KeepingPart
from briefing.tui.reader.kept_filters import KeptFiltersPart
from briefing.tui.reader.leaving import LeavingPart
from briefing.tui.reader.marking import MarkingPart
from briefing.tui.reader.opening import OpeningPart
from briefing.tui.reader.travelling import TravellingPart
from briefing.tui.reader.versions import VersionsPart
from briefing.tui.source_rows import source_rows
from briefing.tui.widgets.article_pane import ArticlePane
from briefing.tui.widgets.brief_pane import BriefPane
from briefing.tui.widgets.chart_pane import ChartPane
from briefing.tui.widgets.key_line import KeyLine
from briefing.tui.widgets.masthead import Masthead
from briefing.tui.widgets.one_line import OneLine
from briefing.tui.widgets.source_list import SourceList

HERE = Path(__file__).parent


class ReaderScreen(
    TravellingPart,
    MarkingPart,
    ComparingPart,
    VersionsPart,
    KeptFiltersPart,
    DecidingPart,
    KeepingPart,
    JumpingPart,
    LeavingPart,
    OpeningPart,
    Screen[None],
):
    """Puts the parts together and opens the case; each part has the actions and messages of its concern."""

    CSS_PATH: ClassVar[list[str | PurePath]] = [HERE / "reader.tcss", HERE.parent / "spans.tcss"]
    PLACE = "reader"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)
    HORIZONTAL_BREAKPOINTS = [(0, "-tiny"), (60, "-narrow"), (100, "-wide"), (150, "-roomy")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (28, "-tall")]  # noqa: RUF012
    _shown = False
    AUTO_FOCUS = ""  # it is ours to say where the focus is first: to change it styles two panes anew

    def on_screen_resume(self, event: ScreenResume) -> None:
        """Until it shows something all is styled already, by being mounted; once more would take as long again."""
        event.refresh_styles, self._shown = self._shown, bool(self.case.sources)

    def compose(self) -> ComposeResult:
        self.take_size()
        yield Masthead()
        with Horizontal(id="panes"):
            yield SourceList(id="sources")
            yield ArticlePane(id="article")
            yield BriefPane(id="brief")
        yield ChartPane(id="chart")
        yield OneLine(id="filter")
        yield OneLine(id="problems")
        yield OneLine(id="work")
        yield OneLine(id="status")
        yield KeyLine()

    def on_mount(self) -> None:
        self.source_list.border_title = Content("1 Sources")
        self.article_pane.border_title = Content("2 Article")
        self.brief_pane.border_title = Content("3 Brief")
        self.article.measure = self.desk.config.layout.measure
        if self.case.sources:
            self.begin(self.case, self.left_at)
        self.show_pane("brief")

    def begin(self, case: Case, left_at: View | None) -> None:
        """Show the first case, where it was left."""
        self.case, self.left_at = case, left_at
        self.masthead.brief = case.brief
        self.source_list.show(source_rows(case))
        self.brief_pane.show(case)
        self.chart_pane.show(case)
        self.article_pane.show(case, case.brief.sources[0])
        self.tell_problems()
        self.call_after_refresh(self._open_first)

    def _open_first(self) -> None:
        if self.left_at is not None:
            self.restore(self.left_at)
            return
        self.action_pane("brief")
        self.open_item(self.brief_pane.list.key)
