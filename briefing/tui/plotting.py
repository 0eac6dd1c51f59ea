"""Bars drawn in cells, row by row: hostile ones rise from the axis, cooperative ones hang from it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from briefing.record import record
from briefing.tui.charting import SCALE, Bar, Day, places
from briefing.tui.row_parts import LEVELS

WIDTHS = (
    (8, 5),
    (6, 4),
    (4, 3),
    (3, 2),
    (2, 2),
    (1, 1),
)  # cells of a bar, and more between two dates: the widest that fit are taken
PEAK = "┈"
SHARE = 0.3  # of the rows, for what hangs below the axis
Cell = tuple[str, str]  # one character and the component class that it wears


@record(frozen=True, slots=True)
class Plot:
    """The bars laid out: where each begins, how wide it is, and how many rows there are above and below the axis."""

    bars: Sequence[Bar]
    starts: Sequence[int]
    days: Sequence[Day]
    wide: int
    up: int
    down: int

    @property
    def length(self) -> int:
        """Cells of the whole plot."""
        return self.days[-1].end if self.days else 0

    def cells(self, row: int, left: int, room: int) -> list[Cell]:
        """A row of the plot from cell ``left`` on; rows count from the top, row ``up`` is the axis."""
        if row == self.up:
            return [("─", "muted")] * min(room, self.length - left)
        cells = [(" ", "")] * (self.length + self.wide)
        for number in range(bisect_left(self.starts, left - self.wide), bisect_left(self.starts, left + room)):
            drawn = self._above(number, self.up - row - 1) if row < self.up else self._below(number, row - self.up - 1)
            if drawn is not None:
                text, name = drawn
                start = self.starts[number]
                cells[start : start + self.wide] = [(sign, name) for sign in text.center(self.wide)]
        return cells[left : min(left + room, self.length)]

    def dates(self, left: int, room: int) -> list[Cell]:
        """The dates below the plot, none of them cut off; of a day that begins before ``left`` at the first cell."""
        cells = [(" ", "")] * room
        for day in self.days:
            at = max(day.start - left, 0)
            end = at + len(day.label)
            if day.end > left and end <= (room if day.start >= left else day.end - left):
                cells[at:end] = [(sign, "date") for sign in day.label]
        return cells

    def _above(self, number: int, height: int) -> tuple[str, str] | None:
        """What a bar shows that many rows above the axis; where it shows nothing, the peak of all before it."""
        bar = self.bars[number]
        value = bar.event.intensity
        if value is None and height == 0:
            return bar.sign, bar.style
        eighths = round(-value / SCALE * (self.up - 1) * len(LEVELS)) if value and value < 0 else 0
        full, part = divmod(eighths, len(LEVELS))
        if height < full:
            return LEVELS[-1] * self.wide, bar.style
        if height == full and part:
            return LEVELS[part - 1] * self.wide, bar.style
        if eighths and height == full + bool(part):
            return "▲" * (bar.event.escalation and self.wide > 1) + bar.sign, bar.style
        peak = int(-bar.peak / SCALE * (self.up - 1))
        return (PEAK * self.wide, "muted") if bar.peak and height == peak else None

    def _below(self, number: int, depth: int) -> tuple[str, str] | None:
        """What a bar shows that many rows below the axis, in halves of a row; nought hangs by its sign alone."""
        bar = self.bars[number]
        value = bar.event.intensity
        if value is None or value < 0:
            return None
        full, half = divmod(round(value / SCALE * max(self.down - 1, 0) * 2), 2)
        if depth < full:
            return LEVELS[-1] * self.wide, bar.style
        if depth == full and half:
            return "▀" * self.wide, bar.style
        return (bar.sign, bar.style) if depth == full + half else None


def plot(bars: Sequence[Bar], width: int, rows: int) -> Plot:
    """Lay bars out in ``rows`` rows, the axis not counted, as wide as they can be in ``width`` cells."""
    for wide, gap in WIDTHS:
        starts, days = places(bars, wide, gap)
        if not days or days[-1].end <= width:
            break
    hanging = any(bar.event.intensity is not None and bar.event.intensity >= 0 for bar in bars)
    down = max(round(rows * SHARE), 1) if hanging else 0
    return Plot(bars, starts, days, wide, rows - down, down)
