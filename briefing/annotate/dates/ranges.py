"""Two dates that together bound one run of time: "between March and June", "from Monday to Thursday"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from briefing.annotate.dates.days import bounds
from briefing.model import DateSpan

TO = re.compile(r"\s*[-–—]\s*|\s+(?:to|until|till|through)\s+(?:the\s+)?")
AND = re.compile(r"\s+and\s+")
BETWEEN = re.compile(r"\b[Bb]etween\s+(?:the\s+)?$")


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
    if "/" in first.value + last.value or bounds(first.value)[0] >= bounds(last.value)[0]:
        return False
    gap = text[first.end : last.start]
    if TO.fullmatch(gap):
        return True
    return AND.fullmatch(gap) is not None and BETWEEN.search(text, max(0, first.start - 14), first.start) is not None


def _run(first: DateSpan, last: DateSpan) -> DateSpan:
    basis = "stated" if first.basis == last.basis == "stated" else "resolved"
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
