"""The pane below the others: the escalation, and on a narrow screen the evidence of the event under the cursor."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content

from briefing import wording
from briefing.tui.charting import undrawn
from briefing.tui.index import Case
from briefing.tui.renewal import Renewal
from briefing.tui.widgets.chart import Chart
from briefing.tui.widgets.peek import Peek


class ChartPane(Vertical):
    """Holds the chart; says how many events it cannot place."""

    DEFAULT_CSS = """
    ChartPane > Chart { height: 1fr; }
    """

    def compose(self) -> ComposeResult:
        yield Chart(id="chart-bars")
        yield Peek()

    def on_mount(self) -> None:
        self.border_title = Content("4 Escalation")

    @property
    def chart(self) -> Chart:
        """The bars themselves."""
        return self.query_one(Chart)

    @property
    def peek(self) -> Peek:
        """Where the evidence is told."""
        return self.query_one(Peek)

    def show(self, case: Case, key: str = "") -> None:
        """Show the events of a brief, the cursor on one of them, by default the first."""
        self.chart.show(case, key)
        left = undrawn(case.brief)
        hints = [f"{wording.plural(left, 'undated event')} not drawn"] if left else []
        hints += ["← → event", "PgDn PgUp day", "Enter reads it", "Esc closes"] if self.chart.key else []
        self.border_subtitle = Content(" · ".join(hints))

    def renew(self, case: Case, renewal: Renewal) -> None:
        """Show the same brief made anew: the cursor stays on its event, or goes to the one beside it."""
        self.show(case, next(filter(None, map(renewal.item, self.chart.keys_from_cursor())), ""))
