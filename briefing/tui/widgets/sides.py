"""Tellings of one thing side by side, as many in a row as there is room for, the others below."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import pairwise, zip_longest
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.binding import BindingType
from textual.events import Click

from briefing import wording
from briefing.runs import Run
from briefing.tui.commands import bindings
from briefing.tui.comparing import Side
from briefing.tui.messages import SideChosen, SideCopied
from briefing.tui.source_rows import title_of
from briefing.tui.widgets.lines import Lines
from briefing.tui.widgets.rows import Piece, cut_runs, joined
from briefing.tui.wrap import shorten, wrap

NARROWEST = 34  # cells of a column in which a sentence is still easy to read
WIDEST = 66
BETWEEN = 3  # cells from column to column
BAR = 2
CellLine = tuple[str, tuple[Run, ...]]  # the text of one line of one side


class Sides(Lines):
    """A side has a cursor; says SideChosen on enter."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "lines--" + name
        for name in (
            "cursor", "bar", "title", "muted", "value", "good", "bad", "attribution", "claim", "cite",
            "quote", "differs", "number",
        )
    }  # fmt: skip
    PLACE = "sides"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)
    ALLOW_SELECT = False

    def __init__(self, sides: Sequence[Side], number: int, *, id: str) -> None:
        super().__init__(id=id)
        self._sides = sides
        before = [(side.number, place) for place, side in enumerate(sides) if side.number <= number]
        self._cursor = max(before, default=(0, 0))[1]  # the telling itself, else that of the same sentence before it
        self._columns = 1
        self._width = WIDEST
        self._rows: list[list[CellLine | None]] = []
        self._tops: list[int] = []  # the first line of each row of sides, and where the last one ends

    # ------------------------------------------------------------ layout and drawing
    def lay_out(self, width: int) -> int:
        self._columns = max(min(len(self._sides), width // (NARROWEST + BETWEEN)), 1)
        self._width = min(width // self._columns - BETWEEN, WIDEST)
        self._rows, self._tops = [], [0]
        for first in range(0, len(self._sides), self._columns):
            cells = [self._cell(side) for side in self._sides[first : first + self._columns]]
            self._rows += [list(line) for line in zip_longest(*cells)]
            self._rows.append([])
            self._tops.append(len(self._rows))
        return len(self._rows)

    def _cell(self, side: Side) -> list[CellLine]:
        document = side.source.document
        when = wording.date_words(document.published, weekday=False) if document.published else wording.UNDATED
        publisher = wording.one_line(document.publisher or "")
        about = f"  {' · '.join(filter(None, (when, publisher)))}"
        lines = [self._line(((side.source.id, "cite"), (about, "muted")))]
        lines.append(self._line(((title_of(document), "title"),)))
        lines += [self._line(side.claim)] if side.claim else []
        lines.append(("", ()))
        for start, end in wrap(side.text, self._width):
            runs = tuple((low - start, high - start, names) for low, high, names in cut_runs(side.runs, start, end))
            lines.append((side.text[start:end], runs))
        return lines

    def _line(self, pieces: Sequence[Piece]) -> CellLine:
        whole, runs = joined(pieces)
        text = shorten(whole, self._width)
        return text, tuple(cut_runs(runs, 0, len(text)))

    def line_state(self, line: int) -> Hashable:
        return self._cursor if self._rows and self._tops[self._row] <= line < self._tops[self._row + 1] else None

    @property
    def _row(self) -> int:
        return self._cursor // self._columns

    def draw(self, line: int) -> list[Segment]:
        row = next(number for number, (_, end) in enumerate(pairwise(self._tops)) if line < end)
        segments: list[Segment] = []
        for column, cell in enumerate(self._rows[line]):
            current = row * self._columns + column == self._cursor and cell is not None
            below = ("cursor",) if current and line - self._tops[row] < 2 else ()
            text, runs = cell or ("", ())
            segments.append(Segment("▌" if current else " ", self.worn("bar")))
            segments.append(Segment(" ", self.worn(*below)))
            segments += self.dress(text, list(runs), below)
            space = self._width + BETWEEN - BAR - cell_len(text)
            segments.append(Segment(" " * space, self.worn(*below)))
        segments.append(Segment("", self.worn()))
        return segments

    # ------------------------------------------------------------ moving
    def keep_place(self) -> None:
        self.reveal(self._tops[self._row], self._tops[self._row + 1] - 1)

    def _go(self, place: int) -> None:
        self._cursor = min(max(place, 0), len(self._sides) - 1)
        self.refresh()
        self.keep_place()

    def action_beside(self, step: int) -> None:
        """The side before or after."""
        self._go(self._cursor + step)

    def move(self, step: int) -> None:
        """The side below or above; with none there, scroll to read on."""
        place = self._cursor + step * self._columns
        if 0 <= place < len(self._sides):
            self._go(place)
        else:
            self.scroll_to(y=self.scroll_offset.y + step, animate=False)

    def move_page(self, pages: int) -> None:
        """Scroll by about a screen."""
        self.scroll_to(y=self.scroll_offset.y + pages * self.page, animate=False)

    def move_to_end(self, end: int) -> None:
        """The first side (-1) or the last (1)."""
        self._go(end * len(self._sides))

    def choose(self) -> None:
        """Say which evidence is chosen."""
        self.post_message(SideChosen(self._sides[self._cursor].number))

    def action_copy(self) -> None:
        """Say which evidence is to be copied."""
        self.post_message(SideCopied(self._sides[self._cursor].number))

    def action_decide(self) -> None:
        """Say which evidence is to be decided on."""
        self.post_message(SideChosen(self._sides[self._cursor].number, decide=True))

    def on_click(self, event: Click) -> None:
        at = event.get_content_offset_capture(self)
        line = at.y + self.scroll_offset.y
        row = next((number for number, (_, end) in enumerate(pairwise(self._tops)) if line < end), 0)
        place = row * self._columns + min(at.x // (self._width + BETWEEN), self._columns - 1)
        if place == self._cursor:
            self.choose()
        else:
            self._go(place)
