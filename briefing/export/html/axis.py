"""The days under the drawing of the escalation: each with the same room, named as far as the names can be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date as Day
from datetime import timedelta

from briefing.calendar import SHORT_MONTHS
from briefing.export.html.elements import Element, el

LEFT, RIGHT, TOP, FOOT = 112, 752, 34, 258  # the field of the drawing, in its own units
NAMES = 13  # so many can be read side by side
SHORT = 70  # days; a longer course is named by its months
MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240)  # from one name to the next


class Axis:
    """Days from the first to the last that is given."""

    def __init__(self, days: Sequence[Day]) -> None:
        self.first, self.last = min(days), max(days)
        self.count = (self.last - self.first).days + 1
        self.room = (RIGHT - LEFT) / self.count

    def x(self, day: Day) -> float:
        """The middle of a day."""
        return LEFT + ((day - self.first).days + 0.5) * self.room

    def drawn(self) -> Iterator[Element]:
        """A tick and a name for each day or month, or for some where there are many; years stand below."""
        year = None
        for day, name in self._days() if self.count <= SHORT else self._months():
            x = round(self.x(day), 1)
            yield el("line", class_="grid", x1=x, x2=x, y1=TOP, y2=FOOT)
            yield label(name, x, FOOT + 18)
            if day.year != year:
                year = day.year
                yield label(str(year), x, FOOT + 34)

    def _days(self) -> Iterator[tuple[Day, str]]:
        for number in range(0, self.count, -(-self.count // NAMES)):
            day = self.first + timedelta(days=number)
            yield day, f"{day.day} {SHORT_MONTHS[day.month - 1]}"

    def _months(self) -> Iterator[tuple[Day, str]]:
        """The first days of months within the course, a month's name each."""
        first = self.first.year * 12 + self.first.month - (self.first.day == 1)
        last = self.last.year * 12 + self.last.month - 1
        every = next((n for n in MONTHS if (last - first) // n < NAMES), MONTHS[-1])
        for month in range(-(-first // every) * every, last + 1, every):
            yield Day(month // 12, month % 12 + 1, 1), SHORT_MONTHS[month % 12]


def label(words: str, x: float, y: float, anchor: str = "middle") -> Element:
    """Words in the drawing."""
    return el("text", words, x=x, y=y, text_anchor=anchor)
