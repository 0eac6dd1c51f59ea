"""The part of the text that tells what happened in order, then what lies behind and what may come."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from briefing import wording
from briefing.export.layout import cells, pad, wrap
from briefing.model import Brief, Event

HOSTILE, COOPERATIVE, ESCALATION = "▇", "▒", "▲"
SCALE = 10  # Goldstein's values run from -10 to +10, a cell of the bar for each point
LEGEND = f"{HOSTILE} hostile, {COOPERATIVE} cooperative (Goldstein, 0 to 10); {ESCALATION} more hostile than all before"


def sections(brief: Brief, width: int) -> list[list[str]]:
    """SEQUENCE, BACKGROUND and AHEAD as lines; the last two are empty where there is nothing of that kind."""
    main = _events((event for event in brief.sequence if event.context == "main"), width)
    behind = _events((event for event in brief.sequence if event.context == "background"), width)
    ahead = _events((event for event in brief.sequence if event.context in ("future", "hypothetical")), width)
    return [
        ["SEQUENCE", *wrap(LEGEND, width, "  "), *main] if main else ["SEQUENCE", "  No dated course of events found."],
        ["BACKGROUND", *behind] if behind else [],
        ["AHEAD", *wrap("said to be coming, threatened or supposed; not reported as done", width, "  "), *ahead]
        if ahead
        else [],
    ]


def _events(events: Iterable[Event], width: int) -> list[str]:
    lines = []
    for date, group in groupby(events, key=lambda event: event.date):
        lines.append("  " + wording.date_words(date).replace(wording.UNDATED, "Undated"))
        for event in group:
            lines += _event(event, width)
    return lines


def _event(event: Event, width: int) -> list[str]:
    head = f"    {pad(event.category, 11)} {_intensity(event)} {ESCALATION if event.escalation else ' '} "
    if 2 * cells(head) <= width:
        return wrap(_told(event), width, head)
    return [head, *wrap(_told(event), width, " " * 6)]


def _intensity(event: Event) -> str:
    """Number and bar in columns of their own: `` -7.2 ▇▇▇▇▇▇▇   ``; blank for what has no intensity."""
    value = event.intensity
    if value is None:
        return " " * (6 + SCALE)
    bar = (HOSTILE if value < 0 else COOPERATIVE) * min(SCALE, round(abs(value)))
    return f"{value:+5g} {pad(bar, SCALE)}"


def _told(event: Event) -> str:
    marks: list[str] = [event.context] if event.context == "hypothetical" else []
    if event.date and event.basis == "inferred":
        marks.append("date inferred")
    note = f" ({', '.join(marks)})" if marks else ""
    remark = f" ({wording.remark(event.analyst)})" if event.analyst else ""
    return f"{wording.one_line(event.summary)}{note} {wording.cite(event.sources)}{remark}"
