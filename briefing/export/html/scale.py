"""The claims of a disputed figure drawn above one line: a dot for a value, a bar for a range, an arrow for no end."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from briefing import wording
from briefing.export.html.elements import Element, el
from briefing.model import Claim, Figure

WIDTH, ROW, FOOT = 640, 15, 26  # of the drawing, in its own units
LEFT, RIGHT = 16, 590  # where the lowest and the highest bound stand
ARROW = 34  # how far an open end reaches


def scale(figure: Figure) -> Element | None:
    """The drawing; None where the claims leave no room between them. The table below it says the same in words."""
    low, high = figure.low, figure.high
    if low is None or high is None or low >= high:
        return None

    def x(value: float) -> float:
        return round(LEFT + (min(max(value, low), high) - low) / (high - low) * (RIGHT - LEFT), 1)

    line = ROW * len(figure.claims) + 6
    marks = [m for row, claim in enumerate(figure.claims) for m in _claim(claim, ROW * row + ROW / 2 + 1, x)]
    axis = [
        el("line", class_="axis", x1=LEFT, x2=RIGHT, y1=line, y2=line),
        el("text", wording.amount(low, figure.unit), x=LEFT, y=line + 15, text_anchor="start"),
        el("text", wording.amount(high, figure.unit), x=RIGHT, y=line + 15, text_anchor="end"),
    ]
    said = f"The claims on a line from {wording.figure_range(figure)}; the table has them in words."
    box = f"0 0 {WIDTH} {line + FOOT - 6}"
    return el("svg", el("title", said), axis, marks, class_="scale", viewBox=box, role="img", aria_label=said)


def _claim(claim: Claim, y: float, x: Callable[[float], float]) -> Iterator[Element]:
    """The marks of a claim on its own row."""
    low, high = claim.low, claim.high
    if low is None and high is None:
        low = high = claim.value
    if low != high:
        start = x(low) if low is not None else x(high or 0) - ARROW
        end = x(high) if high is not None else x(low or 0) + ARROW
        yield el("line", class_="range", x1=start, x2=end, y1=y, y2=y)
        if high is None:
            yield el("path", class_="tip", d=f"M{end} {y - 4}l7 4l-7 4z")
        if low is None:
            yield el("path", class_="tip", d=f"M{start} {y - 4}l-7 4l7 4z")
    bound = low if low == high or high is None else high if low is None else None  # a range is a bar alone
    if bound is not None:
        yield el("circle", class_="dot", cx=x(bound), cy=y, r=4.5)
