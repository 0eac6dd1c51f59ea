"""What is shown until there is a brief, and instead of one where nothing could be read."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from briefing.tui.plain import plain


class WaitingScreen(Screen[None]):
    """A few words in the middle. It is the first thing painted: it must import next to nothing."""

    PLACE = "waiting"
    DEFAULT_CSS = """
    WaitingScreen {
        background: $background;
        Static { height: 1fr; content-align: center middle; text-align: center; color: $text-quiet; padding: 1 2; }
        Footer { padding: 0 0 0 1; }
    }
    """

    def compose(self) -> ComposeResult:
        yield Static(Content("Reading …"))
        yield Footer(compact=True, show_command_palette=False)

    def say(self, *lines: str) -> None:
        """Show other words, a line each."""
        self.query_one(Static).update(Content("\n").join(map(plain, lines)))
