"""What is shown until there is a brief, and instead of one where nothing could be read."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from briefing.tui.plain import plain
from briefing.tui.widgets.key_line import KeyLine


class WaitingScreen(Screen[None]):
    """A few words in the middle. It is the first thing painted: it must import next to nothing."""

    PLACE = "waiting"
    DEFAULT_CSS = """
    WaitingScreen {
        background: $background;
        Static { height: 1fr; content-align: center middle; text-align: center; color: $text-quiet; padding: 1 2; }
    }
    """

    def compose(self) -> ComposeResult:
        yield Static(Content("Reading …"))
        yield KeyLine()

    def say(self, *lines: str) -> None:
        """Show other words, a line each."""
        self.query_one(Static).update(Content("\n").join(map(plain, lines)))
