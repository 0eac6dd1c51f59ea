"""Over what time tolls are counted, made comparable over reports of different days."""

from __future__ import annotations

from datetime import date, timedelta

from briefing.expressions import expression
from briefing.when import bounds, days

WAR = "war"
LONG = 300  # days before a report, from which a toll since then is that of a whole war or calamity
SLACK = 2  # days by which two reporters begin a count apart: "since Friday", "in the past week"
DURATION = expression(r"P(\d+)([DWMY])")
UNITS = {"D": 1, "W": 7, "M": 30, "Y": 365}


def begins(over: str, published: str | None) -> str:
    """When a count begins: a date, "war" for one of long ago; "" for the toll of one event."""
    reported = bounds(published or "")
    length = DURATION.fullmatch(over)
    if length:
        ago = int(length[1]) * UNITS[length[2]]
        if ago >= LONG:
            return WAR
        return (reported[0] - timedelta(ago)).isoformat() if reported else over
    since = bounds(over)
    return WAR if since and reported and (reported[0] - since[0]).days >= LONG else over


def same_stretch(a: str, b: str) -> bool:
    """True where two counts may be over the same time."""
    one, two = bounds(a), bounds(b)
    if one is None or two is None:
        return a == b
    slack = SLACK if max(days(a), days(b)) == 1 else 0
    return _gap(one, two) <= slack


def is_of(over: str, event: str | None) -> bool:
    """True for a count that begins with an event: "27 have died since Saturday" of Saturday's attack."""
    since, day = bounds(over), bounds(event or "")
    return since is not None and day is not None and _gap(since, day) <= 1


def _gap(a: tuple[date, date], b: tuple[date, date]) -> int:
    """Days between two stretches; 0 where they touch."""
    return max((b[0] - a[1]).days, (a[0] - b[1]).days, 0)
