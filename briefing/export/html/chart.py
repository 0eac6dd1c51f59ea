"""The escalation as a drawing: each event a stem at its day, as high as it is hostile, below the line where it is
cooperative; a line of steps leads over the worst so far."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from briefing import wording
from briefing.export import telling
from briefing.export.html.axis import FOOT, LEFT, RIGHT, TOP, Axis, label
from briefing.export.html.elements import Element, el
from briefing.model import Brief, Event
from briefing.when import day_of

WIDTH, HEIGHT = 760, 300
UNIT = (FOOT - TOP) / 20  # a point of Goldstein's scale
ZERO = TOP + 10 * UNIT
LETTER = 6.2  # room that a letter of a label takes, about
STEMS = 9  # room between two events of a day, at most


@dataclass(frozen=True, slots=True)
class Point:
    """An event at its place in the drawing."""

    event: Event
    x: float
    y: float


def chart(brief: Brief) -> Element | None:
    """The drawing with its caption; None where less than two events have a day and an intensity.

    Everything in it stands in words in the sequence below, to which its points are links.
    """
    main = [event for event in brief.sequence if event.context == "main"]
    drawn = [event for event in main if event.intensity is not None and day_of(event.date)]
    if len(drawn) < 2:
        return None
    axis = Axis([day for event in drawn if (day := day_of(event.date))])
    points = list(_points(drawn, axis))
    steps = _steps(points)
    said = _in_words(drawn, len(main) - len(drawn))
    drawing = el(
        "svg", el("title", "Escalation by day"), el("desc", said), _scale(), axis.drawn(),
        el("path", class_="worst", d=_path(steps)) if steps else None,
        (_mark(point) for point in points), _labels(steps),
        viewBox=f"0 0 {WIDTH} {HEIGHT}", role="img", aria_labelledby="chart-said",
    )  # fmt: skip
    frame = el("div", drawing, class_="wide", tabindex="0", role="group", aria_labelledby="chart-said")
    return el("figure", frame, el("figcaption", _key(), " ", el("span", said, id="chart-said")), class_="chart")


def _key() -> Element:
    """What the heads of the stems mean."""
    heads = (
        ("hostile", "●", "hostile"), ("hostile", telling.ESCALATION, "more hostile than all before"),
        ("cooperative", "□", "cooperative"),
    )  # fmt: skip
    return el("span", ((el("b", sign, class_=kind), f" {words}   ") for kind, sign, words in heads), class_="key")


def _points(events: Sequence[Event], axis: Axis) -> Iterator[Point]:
    """The events in order, those of a day side by side."""
    for date, group in groupby(events, key=lambda event: day_of(event.date)):
        told = list(group)
        gap = min(STEMS, axis.room / (len(told) + 1))
        for number, event in enumerate(told):
            if date and event.intensity is not None:
                x = axis.x(date) + (number - (len(told) - 1) / 2) * gap
                yield Point(event, round(x, 1), round(ZERO + event.intensity * UNIT, 1))


def _steps(points: Sequence[Point]) -> list[Point]:
    return [point for point in points if point.event.escalation]


def _path(steps: Sequence[Point]) -> str:
    """From each step on at its height to the next, the last one to the edge."""
    moves = [f"M{steps[0].x} {steps[0].y}", *(f"H{step.x}V{step.y}" for step in steps[1:])]
    return "".join(moves) + f"H{RIGHT}"


def _labels(steps: Sequence[Point]) -> Iterator[Element]:
    """Over each step what it was, as far as there is room up to the next."""
    for number, step in enumerate(steps, 1):
        end = steps[number].x if number < len(steps) else RIGHT
        letters = int((end - step.x - 12) / LETTER)
        if letters >= 14:
            yield label(telling.shortened(step.event.summary, letters - 1), step.x + 10, step.y - 6, "start")


def _scale() -> Iterator[Element]:
    """Goldstein's scale with hostility upwards, named in words."""
    for value, words in ((-10, "hostile  −10"), (-5, "−5"), (0, "0"), (5, "+5"), (10, "cooperative  +10")):
        y = round(ZERO + value * UNIT, 1)
        yield el("line", class_="axis" if value == 0 else "grid", x1=LEFT, x2=RIGHT, y1=y, y2=y)
        yield label(words, LEFT - 8, y + 4, "end")


def _mark(point: Point) -> Element:
    """A stem and its head, which tells the kind without colour too; a link to the event."""
    event, x, y = point.event, point.x, point.y
    hostile = (event.intensity or 0) < 0
    if event.escalation:
        head = el("path", class_="head", d=f"M{x} {y - 8}l7 12h-14z")
    elif hostile:
        head = el("circle", class_="head", cx=x, cy=y, r=4)
    else:
        head = el("rect", class_="head", x=x - 3.5, y=y - 3.5, width=7, height=7)
    stem = el("line", class_="stem", x1=x, x2=x, y1=ZERO, y2=y)
    said = f"{wording.date_words(event.date)}, {event.category} {event.intensity:+g}: {wording.one_line(event.summary)}"
    kind = "hostile" if hostile else "cooperative"
    return el("a", el("title", said), stem, head, href=f"#{event.id}", class_=kind, tabindex="-1")


def _in_words(events: Sequence[Event], left: int) -> str:
    hostile = sum((event.intensity or 0) < 0 for event in events)
    worst = min(events, key=lambda event: event.intensity or 0)
    told = [
        f"{wording.plural(len(events), 'event')} by day on Goldstein’s scale, {hostile} hostile and "
        f"{len(events) - hostile} cooperative; the most hostile is of {wording.date_words(worst.date)} "
        f"({worst.category} {worst.intensity:+g})."
    ]
    if left:
        told.append(f"{wording.plural(left, 'event')} without a day or an intensity: only in the list.")
    return " ".join(told)
