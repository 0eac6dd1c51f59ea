"""The words of a piece of evidence, below a pane beside which the article cannot be seen."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from briefing.tui.plain import plain


class Peek(Static):
    """Hidden where the article is in sight; the reader's style sheet says where that is."""

    DEFAULT_CSS = """
    Peek { display: none; height: auto; max-height: 5; padding: 0 1; background: $panel; }
    """

    def __init__(self) -> None:
        super().__init__(Content(""))

    def say(self, text: str) -> None:
        """Show other words."""
        self.update(plain(text))
