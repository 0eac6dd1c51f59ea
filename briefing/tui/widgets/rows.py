"""A list of rows of several lines each, moved in row by row: the sources, the brief, the themes and the help."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.events import Click

from briefing.record import record
from briefing.runs import Run
from briefing.tui.messages import RowChosen, RowMoved
from briefing.tui.widgets.lines import Lines
from briefing.tui.wrap import wrap_hanging

GUTTER = 2
Piece = tuple[str, str]  # text, and the name of a style of RowList ("" for none)


@record(frozen=True, slots=True)
class RowLine:
    """A line of a row, wrapped where it is too long. ``right`` stands at the right end of its first line."""

    pieces: tuple[Piece, ...]
    right: Piece = ("", "")
    indent: int = 0
    hang: int = 0  # further indent of all lines after the first
    limit: int = 0  # lines at most where it is not 0; what is cut shows an ellipsis
    evidence: int | None = None  # the evidence of the item that this line tells of


@record(frozen=True, slots=True)
class Row:
    """An entry of a list; one that has no ``key`` is a heading, passed over by the cursor."""

    lines: tuple[RowLine, ...]
    key: str = ""
    gap: bool = True  # an empty line after it


@record(frozen=True, slots=True)
class _Visual:
    """One line on the screen: of a row, of its line ``line`` (None: an empty line), the text [start, end)."""

    row: int
    line: int | None
    start: int = 0
    end: int = 0
    first: bool = False
    cut: bool = False


class RowList(Lines):
    """Rows with a cursor. Says RowMoved when the cursor moves, RowChosen on enter."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "lines--" + name
        for name in (
            "cursor", "cursor-blurred", "bar", "title", "muted", "heading", "value", "good", "warn", "bad",
            "actor", "date", "quantity", "attribution", "event", "claim", "escalation", "cite", "key",
        )
    }  # fmt: skip
    ALLOW_SELECT = False

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.rows: Sequence[Row] = ()
        self._visual: list[_Visual] = []
        self._texts: list[list[tuple[str, list[Run]]]] = []
        self._tops: list[int] = []
        self._cursor: int | None = None
        self._evidence: int | None = None

    # ------------------------------------------------------------ content
    def show(self, rows: Sequence[Row], key: str = "", *, stay: bool = False) -> None:
        """Show other rows, with the cursor on the row of that key or on the first that can have it.

        With ``stay`` what is above the cursor's row stays where it is on the screen.
        """
        self.rows = rows
        self._texts = [[joined(line.pieces) for line in row.lines] for row in rows]
        self._cursor = self._row_of(key)
        self._evidence = None
        self.changed(layout=True)
        if not stay:
            self.scroll_to(y=0, animate=False, immediate=True, force=True)
        self.call_after_refresh(self.keep_place)

    def renew(self, rows: Sequence[Row], key: str) -> None:
        """Show the same rows anew, the cursor's row where it was on the screen."""
        above = self._tops[self._cursor] - self.scroll_offset.y if self._cursor is not None and self._tops else 0
        self.show(rows, key, stay=True)
        if self._cursor is not None and self._tops:
            self.scroll_to(y=max(self._tops[self._cursor] - above, 0), animate=False, immediate=True, force=True)

    @property
    def _selectable(self) -> list[int]:
        """The numbers of the rows that the cursor can be on."""
        return [number for number, row in enumerate(self.rows) if row.key]

    def _row_of(self, key: str) -> int | None:
        rows = self._selectable
        return next((number for number in rows if self.rows[number].key == key), next(iter(rows), None))

    def _below(self, row: int) -> int:
        """The line below a row."""
        return self._tops[row + 1] if row + 1 < len(self._tops) else len(self._visual)

    @property
    def key(self) -> str:
        """The key of the row under the cursor, empty where there is none."""
        return "" if self._cursor is None else self.rows[self._cursor].key

    def tells(self, words: str) -> bool:
        """Whether the row under the cursor has these words, all of it being shown."""
        if self._cursor is None or any(line.limit for line in self.rows[self._cursor].lines):
            return False
        return " ".join(words.split()) in " ".join(text for text, _ in self._texts[self._cursor])

    def keys_from_cursor(self) -> list[str]:
        """The keys of the rows from the cursor's on, then of those before it, the nearest first."""
        at = self._cursor or 0
        return [row.key for row in (*self.rows[at:], *reversed(self.rows[:at])) if row.key]

    def point(self, key: str, evidence: int | None = None) -> None:
        """Put the cursor on a row without saying so, and the pointer on the line that tells of one evidence."""
        row = self._row_of(key)
        if (row, evidence) != (self._cursor, self._evidence):
            self._refresh_row()
            self._cursor, self._evidence = row, evidence
            self._refresh_row()
        self.keep_place()

    # ------------------------------------------------------------ layout and drawing
    def lay_out(self, width: int) -> int:
        self._visual, self._tops = [], []
        room = width - GUTTER
        for number, row in enumerate(self.rows):
            self._tops.append(len(self._visual))
            for line_number, line in enumerate(row.lines):
                text = self._texts[number][line_number][0]
                right = cell_len(line.right[0]) + 1 if line.right[0] else 0
                lines = wrap_hanging(text, room - line.indent - right, room - line.indent - line.hang)
                kept = lines[: line.limit or None]
                for start, end in kept:
                    cut = len(kept) < len(lines) and start == kept[-1][0]
                    self._visual.append(_Visual(number, line_number, start, end, start == kept[0][0], cut))
            if row.gap:
                self._visual.append(_Visual(number, None))
        while self._visual and self._visual[-1].line is None:
            self._visual.pop()
        return len(self._visual)

    def line_state(self, line: int) -> Hashable:
        if line < len(self._visual) and self._visual[line].row == self._cursor:
            return self.has_focus, self._evidence
        return None

    def draw(self, line: int) -> list[Segment]:
        visual = self._visual[line]
        if visual.line is None:
            return [Segment(" ", self.worn())]
        current = visual.row == self._cursor
        below = (("cursor" if self.has_focus else "cursor-blurred"),) if current else ()
        row_line = self.rows[visual.row].lines[visual.line]
        text, runs = self._texts[visual.row][visual.line]
        pointed = current and visual.first and row_line.evidence is not None and row_line.evidence == self._evidence
        bar = "▌" if current else " "
        indent = row_line.indent + (0 if visual.first else row_line.hang)
        segments = [
            Segment(bar, self.worn(*below, "bar")),
            Segment("›" if pointed else " ", self.worn(*below, "bar")),
            Segment(" " * indent, self.worn(*below)),
            *self.dress(text, cut_runs(runs, visual.start, visual.end - visual.cut), below),
        ]
        if visual.cut:
            segments.append(Segment("…", self.worn(*below, "muted")))
        if visual.first and row_line.right[0]:
            segments += self._at_right(segments, row_line.right, below)
        segments.append(Segment("", self.worn(*below)))
        return segments

    def _at_right(self, segments: list[Segment], right: Piece, below: tuple[str, ...]) -> list[Segment]:
        used = sum(cell_len(segment.text) for segment in segments)
        space = self.scrollable_content_region.width - used - cell_len(right[0])
        text, runs = joined((right,))
        return [Segment(" " * max(space, 1), self.worn(*below)), *self.dress(text, runs, below)]

    # ------------------------------------------------------------ moving
    def keep_place(self) -> None:
        if self._cursor is None or self._cursor >= len(self._tops):
            return
        top = self._tops[self._cursor]
        above = top
        while above > 0 and not self.rows[self._visual[above - 1].row].key:  # keep the heading in view
            above -= 1
        self.reveal(above if top - above < 4 else top, max(self._below(self._cursor) - 1, top))

    def move(self, step: int) -> None:
        """Move the cursor by that many rows, past headings; with no row to go to, scroll to what stands beyond."""
        selectable = self._selectable
        place = selectable.index(self._cursor) if self._cursor is not None else 0
        there = min(max(place + step, 0), len(selectable) - 1)
        if self._cursor is None or there == place:
            self.scroll_to(y=self.scroll_offset.y + step, animate=False)
        else:
            self._go(selectable[there])

    def move_page(self, pages: int) -> None:
        """Move the cursor by about a screen."""
        rows = self._selectable
        if self._cursor is None or self._cursor == rows[-1 if pages > 0 else 0]:
            self.move(pages * self.page)
            return
        target = self._tops[self._cursor] + pages * self.page
        if pages > 0:
            reached = [number for number in rows if self._tops[number] <= target]
            self._go(max([self._cursor, *reached]) if reached and reached[-1] > self._cursor else self._after(rows))
        else:
            reached = [number for number in rows if self._tops[number] >= target]
            self._go(min([self._cursor, *reached]))

    def _after(self, rows: list[int]) -> int:
        return next((number for number in rows if self._cursor is not None and number > self._cursor), rows[-1])

    def move_to_end(self, end: int) -> None:
        """Move to the first row (-1) or to the last (1), with what stands beyond it in view."""
        self.move(end * max(len(self.rows), self.virtual_size.height))
        if self._cursor is not None and self._tops:
            self.scroll_to(y=0 if end < 0 else self._tops[self._cursor], animate=False)

    def move_section(self, step: int) -> None:
        """Move to the first row below the next heading, or below the one before."""
        below = [n for n, row in enumerate(self.rows) if row.key and not (n and self.rows[n - 1].key)]
        here = self._cursor or 0
        after, before = [n for n in below if n > here], [n for n in below if n < here]
        if after and step > 0:
            self._go(after[0])
        elif before and step < 0:
            self._go(before[-1])

    def _refresh_row(self) -> None:
        """Draw the row of the cursor anew, and nothing else."""
        if self._cursor is not None and self._cursor < len(self._tops):
            top = self._tops[self._cursor]
            self.refresh_lines(top, self._below(self._cursor) - top)

    def _go(self, number: int) -> None:
        if number != self._cursor:
            self._refresh_row()
            self._cursor, self._evidence = number, None
            self._refresh_row()
            self.post_message(RowMoved(self.id or "", self.key))
        self.keep_place()

    def in_view(self) -> Iterator[tuple[int, str]]:
        """The rows that begin in view and can be gone to: the line of the view, and the key."""
        first, height = round(self.scroll_offset.y), self.scrollable_content_region.height
        for row, top in zip(self.rows, self._tops, strict=True):
            if row.key and first <= top < first + height:
                yield top - first, row.key

    def go_to(self, key: str) -> None:
        """Put the cursor on a row as if it had been moved there."""
        number = self._row_of(key)
        if number is not None:
            self._go(number)

    def choose(self) -> None:
        """Say that the row under the cursor is chosen."""
        if self.key:
            self.post_message(RowChosen(self.id or "", self.key))

    def on_click(self, event: Click) -> None:
        line = self.scroll_offset.y + event.get_content_offset_capture(self).y
        if 0 <= line < len(self._visual) and self.rows[self._visual[line].row].key:
            number = self._visual[line].row
            if number == self._cursor:
                self.choose()
            else:
                self._go(number)


def joined(pieces: Sequence[Piece]) -> tuple[str, list[Run]]:
    """The pieces of a line as one text and the runs that they are in it."""
    runs: list[Run] = []
    at = 0
    for text, name in pieces:
        runs.append((at, at + len(text), (name,) if name else ()))
        at += len(text)
    return "".join(text for text, _ in pieces).replace("\n", " "), runs


def cut_runs(runs: Sequence[Run], start: int, end: int) -> list[Run]:
    """What of the runs lies in [start, end)."""
    return [(max(low, start), min(high, end), names) for low, high, names in runs if low < end and high > start]
