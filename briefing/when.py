"""Dates of different grain compared: a day lies in its month, its year and in the intervals around it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

YEAR = 365  # days, at the least
# first and last month of what somebody on the northern half of the earth may mean, counted from January; a winter is
# that of the one new year or of the other
SEASONS = {"SP": (3, 6), "SU": (6, 9), "FA": (9, 11), "WI": (1, 15)}


@lru_cache(maxsize=4096)
def bounds(value: str) -> tuple[date, date] | None:
    """First and last day of a date as the brief writes it; None for what is no date ("2016-W30")."""
    try:
        if "/" in value:
            a, b = value.split("/")
            first, last = bounds(a), bounds(b)
            return (first[0], last[1]) if first and last else None
        if len(value) == 10:
            day = date.fromisoformat(value)
            return day, day
        if value[5:] in SEASONS:
            opening, closing = SEASONS[value[5:]]
            year = int(value[:4])
            return date(year, opening, 1), month_end(year + closing // 12, closing % 12)
        if "-W" in value:
            start = date.fromisocalendar(int(value[:4]), int(value[6:]), 1)
            return start, start + timedelta(days=6)
        if "-Q" in value:
            quarter = int(value[6:])
            return date(int(value[:4]), 3 * quarter - 2, 1), month_end(int(value[:4]), 3 * quarter)
        if len(value) == 7:
            return date(int(value[:4]), int(value[5:]), 1), month_end(int(value[:4]), int(value[5:]))
        if len(value) == 4:
            return date(int(value), 1, 1), date(int(value), 12, 31)
        if len(value) == 3:
            return date(int(value) * 10, 1, 1), date(int(value) * 10 + 9, 12, 31)
    except ValueError:
        return None
    return None


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, 12, 31) if month == 12 else date(year, month + 1, 1) - timedelta(days=1)


def days(value: str | None) -> int:
    """How many days a date spans; a large number for none."""
    both = bounds(value) if value else None
    return (both[1] - both[0]).days + 1 if both else 100_000


def narrower(a: str | None, b: str | None) -> str | None:
    """The more precise of two dates; the first of two equally precise ones."""
    return b if a is None or days(b) < days(a) else a


def compatible(a: str | None, b: str | None) -> bool:
    """True where two dates can be those of one event: they overlap, or one is not known."""
    if a is None or b is None:
        return True
    one, two = bounds(a), bounds(b)
    if one is None or two is None:
        return a == b
    return one[0] <= two[1] and two[0] <= one[1]


def days_since(value: str | None, later: str | None) -> int | None:
    """From the last day of a date to the first of another, less than nothing where that lies before; None where one of
    the two is not known."""
    told, then = bounds(value or ""), bounds(later or "")
    return (then[0] - told[1]).days if told and then else None


def day_of(value: str | None) -> date | None:
    """The day of a date that is told to the day (or to a few days: the first), None where it is coarser."""
    both = bounds(value) if value else None
    return both[0] if both and (both[1] - both[0]).days <= 7 else None


def is_date(value: str) -> bool:
    """True for a day (2020-01-02), a month (2020-01) or a year (2020) that there is."""
    if not re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?", value):
        return False
    try:
        return bool(len(value) < 10 or date.fromisoformat(value))
    except ValueError:
        return False
