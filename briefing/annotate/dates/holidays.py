"""Feasts: which day they fall on in a year."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from briefing import lexicon
from briefing.calendar import make_day
from briefing.when import month_end

MOVING = "moving"


@cache
def _rules() -> dict[str, str]:
    """Folded name to the rule of its day."""
    return {_fold(name): rule for name, rule in lexicon.rows(lexicon.table("dates")["holidays"]["lines"])}


@cache
def names() -> tuple[str, ...]:
    """Names as written, the longest first."""
    rows = lexicon.rows(lexicon.table("dates")["holidays"]["lines"])
    return tuple(sorted((name for name, _ in rows), key=len, reverse=True))


@cache
def words() -> frozenset[str]:
    """Folded names that are one word: easter, ramadan."""
    return frozenset(name for name in _rules() if name.isalpha())


@cache
def pattern() -> str:
    """Group ``holiday``: any name, with or without its apostrophe, and a year after it."""
    forms = "|".join(re.escape(name).replace("'", "['’]?") for name in names())
    year = r"(?:,?\s+(?:of\s+)?(?P<holiday_year>(?:19|20)\d\d)(?!\w))?"
    return rf"(?P<holiday>(?P<holiday_name>{forms})(?!\w)(?:['’]s)?{year})"


def _fold(name: str) -> str:
    return name.replace("’", "").replace("'", "").lower()


def day_in(name: str, year: int) -> date | None:
    """The day of a feast in a year; None for one that moves."""
    rule = _rules()[_fold(name)]
    if rule == MOVING:
        return None
    if rule.startswith("easter"):
        return easter(year) + timedelta(int(rule.split()[1]))
    if "/" in rule:
        month, weekday, which = (int(part) for part in rule.split("/"))
        return _nth(year, month, weekday, which)
    month, day = (int(part) for part in rule.split("-"))
    return make_day(year, month, day)


def _nth(year: int, month: int, weekday: int, which: int) -> date:
    """The first (1), second … or last (-1) such weekday of a month."""
    if which < 0:
        end = month_end(year, month)
        return end - timedelta((end.weekday() - weekday) % 7)
    opening = date(year, month, 1)
    return opening + timedelta((weekday - opening.weekday()) % 7 + 7 * (which - 1))


def easter(year: int) -> date:
    """Easter Sunday of the western churches, by the Gregorian reckoning."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap_centuries, skipped = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon_shift + 15) % 30
    leaps, days = divmod(rest, 4)
    to_sunday = (32 + 2 * skipped + 2 * leaps - epact - days) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
