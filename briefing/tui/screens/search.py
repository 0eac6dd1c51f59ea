"""Words or a pattern looked for in the brief and in all articles, each place with the words around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from briefing import wording
from briefing.tui.commands import bindings
from briefing.tui.index import Case, Item
from briefing.tui.messages import RowChosen
from briefing.tui.plain import plain
from briefing.tui.row_parts import heading
from briefing.tui.screens.over import ModalList, Over
from briefing.tui.search import Chosen, Found, Hit, Seeker, Wanted
from briefing.tui.widgets.article import GLYPHS
from briefing.tui.widgets.rows import Piece, Row, RowLine

ITEMS = 8  # of the brief that are listed above the places
SHOWN = 500  # places that are listed; all are counted
AT_ONCE = 0.03  # seconds for which a key may wait; what takes longer is shown when it is there


class Sought(Message):
    """A search that took its time is over."""

    def __init__(self, seeker: Seeker) -> None:
        super().__init__()
        self.seeker = seeker


class Results(ModalList):
    """The places found; the focus stays in the line above."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"lines--match", *(f"lines--{mark}" for mark in GLYPHS)}


class SearchScreen(Over[Chosen | Item]):
    """Gives back the place or the item of the brief that was chosen; None where the reader goes back."""

    PLACE = "search"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)
    DEFAULT_CSS = """
    SearchScreen {
        align: center top;
        & > Vertical { width: 100; height: 90%; margin-top: 1; border-subtitle-color: $text-quiet; }
        #said { height: 1; margin: 0 0 1 0; padding: 0 1; color: $text-quiet; }
        Results { height: 1fr; }
    }
    """

    def __init__(self, case: Case, wanted: Wanted) -> None:
        super().__init__()
        self._case = case
        self._wanted = wanted
        self._seeker = self._seeking()
        self._found: Found | None = None  # None while it is being looked for
        self._chosen = False  # Enter was pressed before anything was there to choose

    def compose(self) -> ComposeResult:
        with Vertical() as box:
            box.border_title = Content("Find in all sources and in the brief")
            box.border_subtitle = Content("Enter goes · Ctrl+R pattern · Esc goes back")
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

    def on_unmount(self) -> None:
        self._seeker.stop()

    # ------------------------------------------------------------ looking
    def _look(self) -> None:
        self._seeker.stop()
        self._seeker = self._seeking()
        self._found, self._chosen = self._seeker.within(AT_ONCE), False
        if self._found is None:
            self._say("looking …")
        else:
            self._show(self._found)

    def _seeking(self) -> Seeker:
        return Seeker(self._case, self._wanted, SHOWN, lambda seeker: self.post_message(Sought(seeker)))

    def on_sought(self, message: Sought) -> None:
        """Take what was found late; what was at once is there already."""
        if message.seeker is self._seeker and self._found is None:
            self._found = self._seeker.within(0) or Found()
            self._show(self._found)
            if self._chosen:
                self.query_one(Results).choose()

    def _show(self, found: Found) -> None:
        self._say(found.problem or self._counted(found))
        places = [_row(number, hit) for number, hit in enumerate(found.hits)]
        if found.items:
            places = [*_of_brief(found.items), *([heading("In the articles")] if places else []), *places]
        self.query_one(Results).show(places, "0" if found.hits else "")

    def _counted(self, found: Found) -> str:
        if not self._wanted:
            return ""
        if not found.places:
            return "not found"
        more = f", the first {SHOWN} below" if found.places > SHOWN else ""
        return f"{wording.plural(found.places, 'place')} in {wording.plural(len(found.sources), 'source')}{more}"

    def _say(self, words: str) -> None:
        kind = "as a pattern" if self._wanted.pattern else ""
        self.query_one("#said", Static).update(plain(" · ".join(filter(None, (words, kind)))))

    # ------------------------------------------------------------ choosing
    def on_input_submitted(self, event: Input.Submitted) -> None:
        if self._found is None:
            self._chosen = True
        else:
            self.query_one(Results).choose()

    def on_row_chosen(self, message: RowChosen) -> None:
        message.stop()
        if self._found is not None:
            if message.key in self._case.items:
                self.dismiss(self._case.items[message.key])
            else:
                hit = self._found.hits[int(message.key)]
                self.dismiss(Chosen(hit, self._wanted, frozenset(self._found.sources)))


def _of_brief(items: Sequence[Item]) -> Iterator[Row]:
    """The first items of the brief that say it."""
    more = f"{ITEMS} of {len(items)}" if len(items) > ITEMS else str(len(items))
    yield heading("In the brief", more)
    for number, item in enumerate(items[:ITEMS], 1):
        mark: Piece = (f"{GLYPHS.get(item.mark, '·')} ", item.mark or "muted")
        line = RowLine((mark, (wording.one_line(item.label), "")), (item.tab, "muted"), hang=2, limit=2)
        yield Row((line,), item.key, gap=number == min(len(items), ITEMS))


def _row(number: int, hit: Hit) -> Row:
    pieces = ((hit.before, "muted"), (hit.found, "match"), (hit.after, ""))
    return Row((RowLine(pieces, (hit.source, "cite"), limit=2),), str(number), gap=False)
