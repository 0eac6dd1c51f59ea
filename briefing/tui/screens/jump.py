"""Letters over all that can be gone to: typing one goes there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual.app import ComposeResult
from textual.content import Content
from textual.events import Click, Key
from textual.geometry import Offset
from textual.widgets import Static

from briefing.tui.screens.over import Over

LETTERS = "asdfghjklwertyuiopzxcvbnmASDFGHJKLQWERTYUIOPZXCVBNM"  # home row first; q goes back


class JumpScreen(Over[int]):
    """Gives back which of the places was chosen; there are as many letters as LETTERS has."""

    DEFAULT_CSS = """
    JumpScreen {
        align: left top;
        background: transparent;
        & > .jump {
            position: absolute; width: 2; height: 1;
            background: $accent; color: $background; text-style: bold;
        }
        &:ansi > .jump, &:nocolor > .jump { text-style: bold reverse; }
    }
    """

    def __init__(self, places: Sequence[Offset]) -> None:
        super().__init__()
        self._places: Mapping[str, Offset] = dict(zip(LETTERS, places, strict=False))

    def compose(self) -> ComposeResult:
        for letter, place in self._places.items():
            label = Static(Content(letter), classes="jump")
            label.styles.offset = place
            yield label

    def on_key(self, event: Key) -> None:
        if event.character and event.character in self._places:
            event.stop()
            event.prevent_default()
            self.dismiss([*self._places].index(event.character))

    def on_click(self, event: Click) -> None:
        near = (n for n, place in enumerate(self._places.values()) if place.y == event.screen_y)
        places = [*self._places.values()]
        self.dismiss(next((n for n in near if places[n].x <= event.screen_x < places[n].x + 2), None))
