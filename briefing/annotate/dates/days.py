"""Days of the calendar: arithmetic, and the TIMEX3 values that stand for them. No text is read here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from briefing.calendar import MONTHS
from briefing.when import month_end

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
JUST_PASSED, LONG = 14, 300  # days
NO_DATE = "no date of publication"  # why a day is not known


def bounds(value: str) -> tuple[date, date]:
    """First and last day of a value: a day, a month, a year, a decade, a season, or an interval ``A/B``.

    A season is read as on the northern half of the earth. Raises ValueError for anything else.
    """
    if "/" in value:
        first, last = value.split("/", 1)
        return bounds(first)[0], bounds(last)[1]
    if len(value) == 3:
        return date(int(value) * 10, 1, 1), date(int(value) * 10 + 9, 12, 31)
    year = int(value[:4])
    if len(value) == 4:
        return date(year, 1, 1), date(year, 12, 31)
    if value[5:] in SEASON_MONTHS:
        opening = SEASON_MONTHS[value[5:]]
        return date(year, opening, 1), month_end(*shift_month(year, opening, 2))
    if len(value) == 7:
        return date(year, int(value[5:]), 1), month_end(year, int(value[5:]))
    day = date.fromisoformat(value[:10])
    return day, day


def shift_month(year: int, month: int, by: int) -> tuple[int, int]:
    """The month that lies ``by`` months after one."""
    months = year * 12 + month - 1 + by
    return months // 12, months % 12 + 1


def month_value(year: int, month: int) -> str:
    """``2019-10``."""
    return f"{year:04}-{month:02}"


def interval(first: date, last: date) -> str:
    """``2019-12-28/2019-12-29``."""
    return f"{first.isoformat()}/{last.isoformat()}"


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday of the day's week."""
    monday = day - timedelta(day.weekday())
    return monday, monday + timedelta(6)


def latest(weekday: int, until: date) -> date:
    """The latest such weekday that is not after a day."""
    return until - timedelta((until.weekday() - weekday) % 7)


def earliest(weekday: int, since: date) -> date:
    """The earliest such weekday that is not before a day."""
    return since + timedelta((weekday - since.weekday()) % 7)


def nearest(days: Iterable[date], reference: date, ahead: int | None) -> date | None:
    """Of the days that return each year, the one that is meant seen from a reference day.

    ``ahead``: how many days of the future are still nearer than the past; None: only the future counts.
    """
    ordered = sorted(days)
    upcoming = next((day for day in ordered if day >= reference), None)
    past = next((day for day in reversed(ordered) if day <= reference), None)
    if upcoming is None or past is None:
        return upcoming or past
    if ahead is None:  # what has just passed is not meant for next year, whatever the words around it say
        return past if (reference - past).days <= JUST_PASSED < LONG < (upcoming - reference).days else upcoming
    return upcoming if (upcoming - reference).days <= ahead else past


def spoken(day: date) -> str:
    """A day in words: ``2 January 2020``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
