"""The escalation over time: a bar an event, with its sign, and a cursor that moves from event to event."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.binding import BindingType
from textual.events import Click

from briefing.tui import status
from briefing.tui.charting import bars_of
from briefing.tui.commands import bindings
from briefing.tui.index import Case
from briefing.tui.messages import RowChosen, RowMoved
from briefing.tui.plain import clean
from briefing.tui.plotting import PEAK, Cell, Plot, plot
from briefing.tui.widgets.lines import Lines
from briefing.tui.wrap import packed, shorten

AXIS = 6  # cells of the scale at the left
OTHERS = 3  # rows that are no bars: the event in words, the axis, the dates; below them what the signs mean
HIGH = 14  # rows from which there are two for that


class Chart(Lines):
    """Moves from event to event. Says RowMoved and RowChosen as the lists do."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "lines--" + name
        for name in (
            "cursor", "cursor-blurred", "bar", "muted", "good", "warn", "bad", "event", "escalation", "date", "cite",
        )
    }  # fmt: skip
    DEFAULT_CSS = """
    Chart { overflow-y: hidden; scrollbar-gutter: auto; }
    """
    PLACE = "chart"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)
    ALLOW_SELECT = False

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._plot: Plot = plot((), 0, 2)
        self._cursor = 0
        self._left = 0  # the first cell of the plot that is in sight

    # ------------------------------------------------------------ content
    def show(self, case: Case, key: str = "") -> None:
        """Show the events of a brief, the cursor on one of them, by default the first."""
        self._plot = plot(bars_of(case.brief), 0, 2)
        self._cursor = 0
        self.changed(layout=True)
        self.point(key)

    @property
    def key(self) -> str:
        """The key of the event under the cursor, empty where there is none."""
        return self._plot.bars[self._cursor].key if self._plot.bars else ""

    def keys_from_cursor(self) -> list[str]:
        """The keys of the events from the cursor's on, then of those before it, the nearest first."""
        bars = self._plot.bars
        return [bar.key for bar in (*bars[self._cursor :], *reversed(bars[: self._cursor]))]

    def point(self, key: str) -> None:
        """Put the cursor on an event without saying so; one that isn't drawn changes nothing."""
        found = (place for place, bar in enumerate(self._plot.bars) if bar.key == key)
        place = next(found, self._cursor)
        if place != self._cursor:
            self._cursor = place
            self.keep_place()
            self.refresh()

    # ------------------------------------------------------------ layout and drawing
    def lay_out(self, width: int) -> int:
        height = self.scrollable_content_region.height
        self._plot = plot(self._plot.bars, width - AXIS, max(height - OTHERS - (2 if height >= HIGH else 1), 3))
        self.keep_place()
        return height

    @property
    def _room(self) -> int:
        return max(self.scrollable_content_region.width - AXIS, 1)

    def keep_place(self) -> None:
        if self._plot.bars:
            start = self._plot.starts[self._cursor]
            if not self._left <= start <= self._left + self._room - self._plot.wide:
                self._left = start - self._room // 2
            self._left = max(min(self._left, self._plot.length - self._room), 0)

    def on_resize(self) -> None:
        self.changed(layout=True)

    def line_state(self, line: int) -> Hashable:
        return self._cursor, self._left, self.has_focus

    def draw(self, line: int) -> list[Segment]:
        axis, last = self._plot.up, self._plot.up + self._plot.down
        if not self._plot.bars:
            return [Segment(" No dated event to draw." if line == 0 else " ", self.worn("muted"))]
        if line == 0:
            return self._in_words()
        row = line - 1
        if row == axis:
            return self._axis()
        if row <= last:
            label = "−10" if row == 0 else "+10" if row == last else ""
            return [*self._label(label), *self._dressed(self._plot.cells(row, self._left, self._room))]
        if row == last + 1:
            return [*self._label(""), *self._dressed(self._plot.dates(self._left, self._room), lit=False)]
        return self._signs(row - last - 2)

    def _in_words(self) -> list[Segment]:
        segments = [Segment(" ", self.worn())]
        room = self.scrollable_content_region.width - 2
        for text, name in status.event_pieces(self._plot.bars[self._cursor].event):
            kept = shorten(clean(text), room) if room > 1 else ""
            segments.append(Segment(kept, self.worn(name) if name else self.worn()))
            room -= cell_len(kept)
        return segments

    def _axis(self) -> list[Segment]:
        cells = self._plot.cells(self._plot.up, self._left, self._room)
        start = self._plot.starts[self._cursor] - self._left
        cells[start : start + self._plot.wide] = [("━", "bar")] * self._plot.wide
        if self._left:
            cells[0] = ("‹", "bar")
        if self._left + self._room < self._plot.length:
            cells[-1] = ("›", "bar")
        return [*self._label("0"), *self._dressed(cells)]

    def _signs(self, line: int) -> list[Segment]:
        """What the signs in sight mean, a line of it; first that of the event under the cursor."""
        segments = self._label("")
        seen = range(self._left - self._plot.wide, self._left + self._room)
        bars = [bar for start, bar in zip(self._plot.starts, self._plot.bars, strict=True) if start in seen]
        meanings = {bar.event.category: (bar.sign, bar.style) for bar in (self._plot.bars[self._cursor], *bars)}
        meanings |= {"escalation": ("▲", "escalation"), "most hostile so far": (PEAK, "muted")}
        told = [(sign, style, f" {clean(meaning).lower()}  ") for meaning, (sign, style) in meanings.items()]
        places = packed([1 + cell_len(words) for _, _, words in told], self._room, 0)
        for (sign, style, words), (at, _) in zip(told, places, strict=True):
            if at == line:
                segments += [Segment(sign, self.worn(style)), Segment(words, self.worn("muted"))]
        return segments

    def _label(self, text: str) -> list[Segment]:
        return [Segment(text.rjust(AXIS - 1) + " ", self.worn("muted"))]

    def _dressed(self, cells: Iterable[Cell], *, lit: bool = True) -> list[Segment]:
        """Cells as segments, the column of the cursor lit."""
        start = self._plot.starts[self._cursor] - self._left
        column = range(start, start + self._plot.wide) if lit else range(0)
        below = "cursor" if self.has_focus else "cursor-blurred"
        return [
            Segment(text, self.worn(*([below] if place in column else []), *([name] if name else [])))
            for place, (text, name) in enumerate(cells)
        ] + [Segment("", self.worn())]

    # ------------------------------------------------------------ moving
    def move(self, step: int) -> None:
        """The next event or the one before."""
        self._go(self._cursor + step)

    def move_page(self, pages: int) -> None:
        """The first event of the next date or of the one before."""
        firsts = [self._plot.starts.index(day.start) for day in self._plot.days]
        beyond = [place for place in firsts if (place > self._cursor if pages > 0 else place < self._cursor)]
        if beyond:
            self._go(beyond[0] if pages > 0 else beyond[-1])

    def move_to_end(self, end: int) -> None:
        """The first event (-1) or the last (1)."""
        self._go(end * len(self._plot.bars))

    def _go(self, place: int) -> None:
        place = max(min(place, len(self._plot.bars) - 1), 0)
        if place != self._cursor:
            self._cursor = place
            self.keep_place()
            self.refresh()
            self._say_moved()

    def _say_moved(self) -> None:
        if self.key:
            self.post_message(RowMoved(self.id or "", self.key))

    def choose(self) -> None:
        """Say that the event under the cursor is chosen."""
        if self.key:
            self.post_message(RowChosen(self.id or "", self.key))

    def on_focus(self) -> None:
        self._say_moved()

    def on_click(self, event: Click) -> None:
        at = event.get_content_offset_capture(self).x - AXIS + self._left
        nearest = min(range(len(self._plot.bars)), key=lambda place: abs(self._plot.starts[place] - at), default=0)
        if nearest == self._cursor:
            self.choose()
        else:
            self._go(nearest)
