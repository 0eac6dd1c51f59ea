"""Two dates that together bound one run of time: "between March and June", "from Monday to Thursday"."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.annotate.dates.days import bounds
from briefing.expressions import expression
from briefing.model import DateBasis, DateSpan
from briefing.record import replace

TO = expression(r"\s*[-–—]\s*|\s+(?:to|until|till|through)\s+(?:the\s+)?")
AND = expression(r"\s+and\s+")
BETWEEN = expression(r"\b[Bb]etween\s+(?:the\s+)?$")


def join(text: str, spans: Iterable[DateSpan]) -> list[DateSpan]:
    """The spans in order, each pair that bounds one run of time made one."""
    joined: list[DateSpan] = []
    for span in spans:
        if joined and _bound(text, joined[-1], span):
            joined[-1] = _run(joined[-1], span)
        else:
            joined.append(span)
    return joined


def _bound(text: str, first: DateSpan, last: DateSpan) -> bool:
    if not (first.value and last.value) or first.role != "date" or last.role != "date":
        return False
    gap = text[first.end : last.start]
    between = BETWEEN.search(text, max(0, first.start - 14), first.start)
    joined = between if AND.fullmatch(gap) else TO.fullmatch(gap)
    return joined is not None and "/" not in first.value + last.value and bounds(first.value) < bounds(last.value)


def _run(first: DateSpan, last: DateSpan) -> DateSpan:
    basis: DateBasis = "stated" if first.basis == last.basis == "stated" else "resolved"
    reason = first.reason if first.reason == last.reason else f"{first.reason} – {last.reason}"
    return replace(
        first,
        end=last.end,
        value=f"{first.value}/{last.value}",
        granularity="interval",
        basis=basis,
        reason=reason,
        weekday=None,
    )
