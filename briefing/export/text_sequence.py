"""The part of the text that tells what happened in order, then what lies behind and what may come."""

from __future__ import annotations

from briefing import wording
from briefing.export.layout import cells, pad, wrap
from briefing.export.telling import AHEAD, CONTEXTS, ESCALATION, NO_SEQUENCE, days, each_line_once, marks
from briefing.model import Brief, Context, Event

HOSTILE, COOPERATIVE = "▇", "▒"
SCALE = 10  # Goldstein's values run from -10 to +10, a cell of the bar for each point
LEGEND = f"{HOSTILE} hostile, {COOPERATIVE} cooperative (Goldstein, 0 to 10); {ESCALATION} more hostile than all before"


def sections(brief: Brief, width: int) -> list[list[str]]:
    """SEQUENCE, BACKGROUND and AHEAD as lines; the last two are empty where there is nothing of that kind."""
    main, behind, ahead = (_events(brief, contexts, width) for contexts in CONTEXTS.values())
    return [
        ["SEQUENCE", *wrap(LEGEND, width, "  "), *main] if main else ["SEQUENCE", f"  {NO_SEQUENCE}"],
        ["BACKGROUND", *behind] if behind else [],
        ["AHEAD", *wrap(AHEAD, width, "  "), *ahead] if ahead else [],
    ]


def _events(brief: Brief, contexts: tuple[Context, ...], width: int) -> list[str]:
    lines = []
    for date, events in days(brief, contexts):
        lines.append(f"  {date}")
        for event in each_line_once(events):
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
    note = f" ({marks(event)})" if marks(event) else ""
    remark = f" ({wording.remark(event.analyst)})" if event.analyst else ""
    return f"{wording.one_line(event.summary)}{note} {wording.cite(event.sources)}{remark}"
