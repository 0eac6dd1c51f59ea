"""What is new since the last visit, each a key from where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.content import Content

from briefing.news import News
from briefing.tui.row_parts import heading
from briefing.tui.screens.asking import Asking
from briefing.tui.screens.over import ModalList
from briefing.tui.widgets.rows import Row, RowLine

TITLES = {
    "source": "New sources", "changed source": "Changed sources", "gone source": "Gone", "figure": "New figures",
    "changed figure": "Changed figures", "contradiction": "New contradictions", "event": "New events",
}  # fmt: skip


class NewsScreen(Asking):
    """Leaves with the key of what to look at."""

    def __init__(self, news: Sequence[News]) -> None:
        super().__init__("Since last time")
        self._news = news

    def compose(self) -> ComposeResult:
        yield ModalList(id="news")

    def on_mount(self) -> None:
        listed = self.query_one(ModalList)
        listed.border_title = Content("Since last time")
        listed.border_subtitle = Content("Enter goes there · Esc goes back")
        listed.show(news_rows(self._news))
        listed.focus()


def news_rows(news: Sequence[News]) -> list[Row]:
    """The news by kind, in the order of the brief."""
    rows = []
    for what, title in TITLES.items():
        items = [item for item in news if item.what == what]
        if items:
            rows.append(heading(title, str(len(items))))
        rows += [Row((RowLine((("✱ ", "warn"), (item.told, "")), hang=2),), item.key, gap=False) for item in items]
        if items:
            rows.append(Row((RowLine((("", ""),)),), gap=False))
    return rows
