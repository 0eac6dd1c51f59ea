"""The escalation as bars: which events are drawn, in what order, and with which sign."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from briefing import wording
from briefing.model import Brief, Event
from briefing.record import record
from briefing.tui.index import key_of

SCALE = 10.0  # Goldstein's farthest value either way
# a sign for each category that any terminal can show
SIGNS = {
    "AGREE": "=", "CONSULT": ":", "SUPPORT": "+", "CONCEDE": "~", "COOPERATE": "&", "AID": "%", "RETREAT": "<",
    "INVESTIGATE": "?", "DEMAND": "^", "DISAPPROVE": "-", "REJECT": "/", "THREATEN": "!", "PROTEST": "Y",
    "CRIME": "$", "SANCTION": "|", "MOBILIZE": ">", "COERCE": "#", "ASSAULT": "X", "DISASTER": "*",
}  # fmt: skip
UNKNOWN = "o"
WORDS = frozenset({"INVESTIGATE", "DEMAND", "DISAPPROVE", "REJECT", "THREATEN"})  # hostile, but words only


@record(frozen=True, slots=True)
class Bar:
    """One event of the chart; ``peak`` is the most hostile intensity of all before it, 0 where there is none."""

    key: str
    event: Event
    peak: float

    @property
    def sign(self) -> str:
        return SIGNS.get(self.event.category, UNKNOWN)

    @property
    def style(self) -> str:
        """The component class of the bar: escalation, other deeds, words, what brings together, no intensity."""
        if self.event.intensity is None:
            return "muted"
        if self.event.intensity >= 0:
            return "good"
        if self.event.escalation:
            return "escalation"
        return "warn" if self.event.category in WORDS else "event"


def bars_of(brief: Brief) -> list[Bar]:
    """The dated main events in their order."""
    bars: list[Bar] = []
    peak = 0.0
    for event in brief.sequence:
        if event.context == "main" and event.date:
            bars.append(Bar(key_of("sequence", event.id), event, peak))
            peak = min(peak, event.intensity or 0.0)
    return bars


def undrawn(brief: Brief) -> int:
    """How many main events have no date and so no place in the chart."""
    return sum(event.context == "main" and not event.date for event in brief.sequence)


@record(frozen=True, slots=True)
class Day:
    """A run of bars of one date: the cells [start, end) of the chart; the label may reach into the gap after them."""

    start: int
    end: int
    label: str


Run = tuple[str | None, int, int]  # a date with the cells of its bars


def places(bars: Sequence[Bar], width: int, gap: int) -> tuple[list[int], list[Day]]:
    """The first cell of each bar, all ``width`` wide with a cell between them, and ``gap`` more from date to date."""
    starts: list[int] = []
    runs: list[Run] = []
    at = 0
    for date, group in groupby(bars, key=lambda bar: bar.event.date):
        first = at
        for _ in group:
            starts.append(at)
            at += width + 1
        runs.append((date, first, at - 1))
        at += gap
    labelled = zip(runs, _labels(runs, gap), strict=True)
    return starts, [Day(first, end, label) for (_, first, end), label in labelled]


def _labels(runs: Sequence[Run], gap: int) -> Iterator[str]:
    """The labels of dates, none over another. Where a month begins it is told, over the dates behind it where these are
    too narrow to tell it."""
    free = 0  # the cell that is free of labels
    month = ""  # that the last label told
    for n, (date, first, end) in enumerate(runs):
        room = end + gap - first
        label = day_label(date, room, month) if first >= free else ""
        if len(label) > room:
            covered = [run for run in runs[n + 1 :] if run[1] <= first + len(label)]
            wide = next((run[0] for run in covered if len(day_label(run[0], 0, "")) <= run[2] + gap - run[1]), None)
            if wide is not None:
                label = day_label(date, room) if _month(wide) == _month(date) else ""
        if label:
            free = first + len(label) + 1
            month = _month(date) if " " in label else month
        yield label


def day_label(date: str | None, room: int, month: str | None = None) -> str:
    """A date as long as there is room for: ``27 Dec 2019``, ``27 Dec``, ``27``; ``10 – 15 Sep 2013``, ``10–``.

    Where ``month`` says which one the label before tells, the first of another tells its own, even if it is wider.
    """
    labels = list(_shorter(wording.date_words(date, weekday=False)))
    if month is not None and month != _month(date) and labels[-1][0].isdecimal() and len(labels) > 1:
        labels.pop()
        return next((label for label in labels if len(label) <= room), labels[-1])
    return next((label for label in labels if len(label) <= room), "")


def _month(date: str | None) -> str:
    """The month in which a date begins, a year where it is no more precise."""
    return (date or "")[:7]


def _shorter(words: str) -> Iterator[str]:
    parts = words.split()
    yield words
    if "–" in parts:
        yield " ".join(parts[:-1])
        yield parts[0] + "–"
    else:
        yield " ".join(parts[:2])
    yield parts[0]
