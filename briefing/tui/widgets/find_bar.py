"""The line in which words to find are typed."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.events import Key
from textual.widgets import Input, Label

from briefing.tui.commands import bindings
from briefing.tui.messages import FindChanged, FindDone
from briefing.tui.plain import plain
from briefing.tui.search import Wanted


class FindBar(Horizontal):
    """Says FindChanged while typing and FindDone at enter (keep the matches) or escape (drop them)."""

    DEFAULT_CSS = """
    FindBar {
        height: 1;
        background: $panel;
        & > .find--sign { width: 4; padding: 0 1; color: $accent; text-style: bold; }
        & > Input { width: 1fr; border: none; height: 1; padding: 0; background: $panel; }
        & > .find--count { width: auto; padding: 0 1; color: $text-quiet; }
    }
    """
    PLACE = "find"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)

    def __init__(self, wanted: Wanted = Wanted("")) -> None:  # noqa: B008 - immutable
        super().__init__()
        self._pattern = wanted.pattern
        self._words = wanted.words

    def compose(self) -> ComposeResult:
        yield Label(Content(self._sign), classes="find--sign")
        yield Input(self._words, compact=True, select_on_focus=False, placeholder="words · Ctrl+R for a pattern")
        yield Label(Content(""), classes="find--count")

    @property
    def _sign(self) -> str:
        return ".*" if self._pattern else "/"

    @property
    def wanted(self) -> Wanted:
        """What is looked for just now."""
        return Wanted(self.query_one(Input).value, self._pattern)

    def count(self, words: str) -> None:
        """Show how many were found, in words."""
        self.query_one(".find--count", Label).update(plain(words))

    def edit(self) -> None:
        """Take the focus at once, so that the next key is typed and not obeyed; the words are as they were."""
        self.screen.set_focus(self.query_one(Input))

    def action_pattern(self) -> None:
        """Take what is typed as words, or as a regular expression."""
        self._pattern = not self._pattern
        self.query_one(".find--sign", Label).update(Content(self._sign))
        self.post_message(FindChanged(self.wanted))

    async def action_everywhere(self) -> None:
        """Look for it in all articles instead."""
        await self.run_action("screen.find_everywhere")

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(FindChanged(self.wanted))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(FindDone(keep=bool(event.value)))

    def on_key(self, event: Key) -> None:
        if event.key == "escape":
            event.stop()
            self.post_message(FindDone(keep=False))
