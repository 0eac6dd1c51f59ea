"""What is new since the last visit, each a key from where it stands."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content

from briefing.tui.index import Case
from briefing.tui.row_parts import cites, heading
from briefing.tui.screens.asking import Asking
from briefing.tui.screens.over import ModalList
from briefing.tui.widgets.rows import Row, RowLine

TITLES = {
    "source": "New sources", "changed source": "Changed sources", "gone source": "Gone",
    "changed figure": "Changed figures", "contradiction": "New contradictions", "figure": "New figures",
    "event": "New events",
}  # fmt: skip


class NewsScreen(Asking):
    """Leaves with the key of what to look at."""

    def __init__(self, case: Case) -> None:
        super().__init__("Since last time")
        self._case = case

    def compose(self) -> ComposeResult:
        yield ModalList(id="news")

    def on_mount(self) -> None:
        hints = "Enter goes there · Esc goes back"
        self.query_one(ModalList).open(Content(self.title_words), hints, news_rows(self._case))


def news_rows(case: Case) -> list[Row]:
    """The news by kind with who tells them, what changes what was known before what adds to it."""
    rows = []
    for what, title in TITLES.items():
        items = [item for item in case.news if item.what == what]
        if items:
            rows.append(heading(title, str(len(items))))
        for item in items:
            told_by = [e.source for e in case.items[item.key].evidence] if item.key in case.items else []
            line = RowLine((("✱ ", "warn"), (item.told, "")), (cites(told_by), "cite"), hang=2)
            rows.append(Row((line,), item.key, gap=False))
        if items:
            rows.append(Row((RowLine((("", ""),)),), gap=False))
    return rows
