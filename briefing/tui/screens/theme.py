"""The choice of a theme, each seen at once behind the list."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.content import Content

from briefing.themes import Theme
from briefing.tui.messages import RowChosen, RowMoved
from briefing.tui.screens.over import ModalList, Over
from briefing.tui.widgets.rows import Row, RowLine


class ThemeScreen(Over[None]):
    """Moving shows a theme, enter keeps it, escape goes back to the one before."""

    DEFAULT_CSS = """
    ThemeScreen {
        align: right bottom;
        background: transparent;
        & > ModalList {
            width: 46; max-height: 100%; margin: 0 1 2 0; padding: 0;
        }
    }
    """

    def __init__(self, themes: Sequence[Theme], present: str) -> None:
        super().__init__()
        self._themes = themes
        self._before = present

    def compose(self) -> ComposeResult:
        yield ModalList(id="themes")

    def on_mount(self) -> None:
        rows = [_row(theme) for theme in self._themes]
        self.query_one(ModalList).open(Content("Theme"), "Enter keeps · Esc goes back", rows, self._before)

    def on_row_moved(self, message: RowMoved) -> None:
        message.stop()
        self.app.theme = message.key

    def on_row_chosen(self, message: RowChosen) -> None:
        message.stop()
        self.app.theme = message.key
        self.dismiss()

    def action_back(self) -> None:
        self.app.theme = self._before
        self.dismiss()


def _row(theme: Theme) -> Row:
    kind = "dark" if theme.dark else "light"
    return Row((
        RowLine(((theme.title, "title"),), (kind, "muted")),
        RowLine(((theme.description, "muted"),)),
    ), theme.name, gap=False)  # fmt: skip
