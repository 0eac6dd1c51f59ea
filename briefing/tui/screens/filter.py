"""What of the brief is shown: sources, actors, categories and days, each choice seen at once behind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Label

from briefing import wording
from briefing.brief.selection import Selection
from briefing.model import Brief
from briefing.record import replace
from briefing.tui.commands import bindings
from briefing.tui.messages import RowChosen
from briefing.tui.row_parts import heading
from briefing.tui.screens.over import ModalList, Over
from briefing.tui.source_rows import title_of
from briefing.tui.widgets.rows import Row, RowLine
from briefing.when import bounds

# the states of a source, in the order in which Enter goes through them: sign, words, field of Selection
STATES = (
    ("□", "", ""),
    ("■", "told by it", "sources"),
    ("◆", "by it alone", "alone"),
    ("×", "not told by it", "without"),
)


class FilterScreen(Over[None]):
    """Says every choice at once to ``choose``; stays open until the reader is done."""

    PLACE = "filters"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)
    DEFAULT_CSS = """
    FilterScreen {
        align: right middle;
        background: transparent;
        & > Vertical { width: 60; height: 90%; margin-right: 1; border-subtitle-color: $text-quiet; }
        Horizontal { height: 1; margin-bottom: 1; }
        Label { width: auto; color: $text-quiet; padding: 0 1; }
        Input { width: 1fr; }
        Input.-wrong { color: $error; text-style: bold; }
        ModalList { height: 1fr; }
    }
    """

    def __init__(self, brief: Brief, selection: Selection, choose: Callable[[Selection], None]) -> None:
        super().__init__()
        self._brief, self._selection, self._choose = brief, selection, choose

    def compose(self) -> ComposeResult:
        with Vertical() as box:
            box.border_title = Content("Show only …")
            box.border_subtitle = Content("Enter on, off · Tab days · x all · Esc done")
            first, last = self._brief.span or ("2020-01-31", "2020-02")
            with Horizontal():
                yield Label(Content("from"))
                yield Input(self._selection.first or "", compact=True, placeholder=first, id="first")
                yield Label(Content("to"))
                yield Input(self._selection.last or "", compact=True, placeholder=last, id="last")
            yield ModalList(id="filters")

    def on_mount(self) -> None:
        self._list.show(list(self._rows()))
        self._list.focus()

    @property
    def _list(self) -> ModalList:
        return self.query_one(ModalList)

    # ------------------------------------------------------------ rows
    def _rows(self) -> Iterator[Row]:
        yield heading("Sources")
        for source in self._brief.sources:
            sign, words, _ = STATES[self._state(source.id)]
            title = f"{source.id}  {title_of(source.document)}"
            yield _row(f"source:{source.id}", sign, title, words)
        yield heading("Categories")
        categories = Counter(event.category for event in self._brief.sequence)
        for category, count in sorted(categories.items()):
            sign = "■" if category in self._selection.categories else "□"
            yield _row(f"category:{category}", sign, category, str(count))
        yield heading("Actors")
        for actor in self._brief.actors:
            sign = "■" if actor.id in self._selection.actors else "□"
            yield _row(f"actor:{actor.id}", sign, wording.one_line(actor.name), wording.kind_words(actor.type))

    def _state(self, source: str) -> int:
        fields = [state[2] for state in STATES]
        return next((n for n, name in enumerate(fields) if name and source in getattr(self._selection, name)), 0)

    # ------------------------------------------------------------ choosing
    def on_row_chosen(self, message: RowChosen) -> None:
        message.stop()
        kind, _, name = message.key.partition(":")
        if kind == "source":
            self._switch_source(name)
        else:
            chosen = "categories" if kind == "category" else "actors"
            self._set(replace(self._selection, **{chosen: getattr(self._selection, chosen) ^ {name}}))

    def _switch_source(self, source: str) -> None:
        state = (self._state(source) + 1) % len(STATES)
        fields = {name: getattr(self._selection, name) - {source} for _, _, name in STATES if name}
        if name := STATES[state][2]:
            fields[name] |= {source}
        self._set(replace(self._selection, **fields))

    def on_input_changed(self, event: Input.Changed) -> None:
        value = event.value.strip()
        wrong = bool(value) and bounds(value) is None
        event.input.set_class(wrong, "-wrong")
        if not wrong and event.input.id == "first":
            self._set(replace(self._selection, first=value or None))
        elif not wrong:
            self._set(replace(self._selection, last=value or None))

    def action_clear(self) -> None:
        """Nothing is left out any more."""
        self._set(Selection())
        for box in self.query(Input):
            box.value = ""

    def _set(self, selection: Selection) -> None:
        if selection != self._selection:
            self._selection = selection
            self._choose(selection)
            self._list.show(list(self._rows()), self._list.key, stay=True)


def _row(key: str, sign: str, title: str, right: str) -> Row:
    return Row((RowLine(((f"{sign} ", "key"), (title, "")), (right, "muted"), hang=2, limit=1),), key, gap=False)
