"""Words or a pattern looked for in all articles, each place with the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from briefing import wording
from briefing.model import Source
from briefing.tui.commands import bindings
from briefing.tui.messages import RowChosen
from briefing.tui.plain import plain
from briefing.tui.screens.over import ModalList, Over
from briefing.tui.search import BadPattern, Hit, Wanted, hits
from briefing.tui.widgets.rows import Row, RowLine

SHOWN = 500  # places that are listed; all are counted


class Results(ModalList):
    """The places found; the focus stays in the line above."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"lines--match"}


class SearchScreen(Over[tuple[Hit, Wanted]]):
    """Gives back the place that was chosen and what was looked for; None where the reader goes back."""

    PLACE = "search"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)
    DEFAULT_CSS = """
    SearchScreen {
        align: center top;
        background: $background 60%;
        & > Vertical {
            width: 100; max-width: 100%; height: 90%; padding: 0 1; margin-top: 1;
            background: $surface; border: round $border; border-title-color: $border; border-title-style: bold;
            border-subtitle-color: $text-quiet;
        }
        Input { border: none; height: 1; padding: 0 1; background: $panel; }
        #said { height: 1; margin: 0 0 1 0; padding: 0 1; color: $text-quiet; }
        Results { height: 1fr; }
    }
    """

    def __init__(self, sources: Sequence[Source], wanted: Wanted) -> None:
        super().__init__()
        self._sources = sources
        self._wanted = wanted
        self._hits: list[Hit] = []

    def compose(self) -> ComposeResult:
        with Vertical() as box:
            box.border_title = Content("Find in all sources")
            box.border_subtitle = Content("↑ ↓ moves · Enter goes there · Ctrl+R pattern · Esc goes back")
            yield Input(self._wanted.words, compact=True, select_on_focus=True, placeholder="Type words to find")
            yield Static(Content(""), id="said")
            yield Results(id="results")

    def on_mount(self) -> None:
        self._look()
        self.query_one(Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        self._wanted = Wanted(event.value, self._wanted.pattern)
        self._look()

    def action_pattern(self) -> None:
        """Take what is typed as words, or as a regular expression."""
        self._wanted = Wanted(self._wanted.words, not self._wanted.pattern)
        self._look()

    def _look(self) -> None:
        try:
            found = list(hits(self._sources, self._wanted))
        except BadPattern as error:
            self._hits = []
            self._say(str(error))
        else:
            self._hits = list(islice(found, SHOWN))
            self._say(self._counted(found))
        self.query_one(Results).show([_row(number, hit) for number, hit in enumerate(self._hits)])

    def _counted(self, found: Sequence[Hit]) -> str:
        if not self._wanted:
            return ""
        if not found:
            return "not found"
        sources = wording.plural(len({hit.source for hit in found}), "source")
        more = f", the first {SHOWN} below" if len(found) > SHOWN else ""
        return f"{wording.plural(len(found), 'place')} in {sources}{more}"

    def _say(self, words: str) -> None:
        kind = "as a pattern" if self._wanted.pattern else ""
        self.query_one("#said", Static).update(plain(" · ".join(filter(None, (words, kind)))))

    # ------------------------------------------------------------ moving in the list while typing
    def action_move(self, step: int) -> None:
        self.query_one(Results).move(step)

    def action_move_page(self, pages: int) -> None:
        self.query_one(Results).move_page(pages)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        self.query_one(Results).choose()

    def on_row_chosen(self, message: RowChosen) -> None:
        message.stop()
        self.dismiss((self._hits[int(message.key)], self._wanted))


def _row(number: int, hit: Hit) -> Row:
    pieces = ((hit.before, "muted"), (hit.found, "match"), (hit.after, ""))
    return Row((RowLine(pieces, (hit.source, "cite"), limit=2),), str(number), gap=False)
