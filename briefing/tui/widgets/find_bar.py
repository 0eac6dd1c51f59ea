"""The line in which words to find are typed."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.events import Key
from textual.widgets import Input, Label

from briefing.tui.messages import FindChanged, FindDone
from briefing.tui.plain import plain


class FindBar(Horizontal):
    """Says FindChanged while typing and FindDone at enter (keep the matches) or escape (drop them)."""

    DEFAULT_CSS = """
    FindBar {
        height: 1;
        background: $panel;
        & > .find--sign { width: 3; padding: 0 1; color: $accent; text-style: bold; }
        & > Input { width: 1fr; border: none; height: 1; padding: 0; background: $panel; }
        & > .find--count { width: auto; padding: 0 1; color: $text-quiet; }
    }
    """

    def compose(self) -> ComposeResult:
        yield Label(Content("/"), classes="find--sign")
        yield Input(compact=True, select_on_focus=False)
        yield Label(Content(""), classes="find--count")

    def count(self, words: str) -> None:
        """Show how many were found, in words."""
        self.query_one(".find--count", Label).update(plain(words))

    def edit(self) -> None:
        """Take the focus at once, so that the next key is typed and not obeyed; the words are as they were."""
        self.screen.set_focus(self.query_one(Input))

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(FindChanged(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(FindDone(keep=bool(event.value)))

    def on_key(self, event: Key) -> None:
        if event.key == "escape":
            event.stop()
            self.post_message(FindDone(keep=False))
