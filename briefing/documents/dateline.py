"""Datelines: ``BAGHDAD, Jan. 2 (AP) —``, ``BEIRUT (Reuters) -``, ``(CNN)``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from briefing.documents.outlets import AGENCIES
from briefing.documents.written import MONTH, day, day_number, month_number, search_dates

_CAPITALS = r"[A-Z][A-Z.'’-]+(?:[ ][A-Z][A-Z.'’-]+){0,3}"
_NAME = r"[A-Z][\w.'’-]+(?:[ ][A-Z][\w.'’-]+){0,3}"
_DATE = (
    rf"(?:(?P<m1>{MONTH})[ ](?P<d1>\d{{1,2}})|(?P<d2>\d{{1,2}})[ ](?P<m2>{MONTH}))(?!\d)"
    r"(?:,?[ ](?P<year>(?:19|20)\d\d)(?!\d))?"
)
_DATELINE = re.compile(
    rf"(?:(?P<capitals>{_CAPITALS})|{_NAME})(?:,[ ]{_NAME})??(?:,?[ ](?P<date>{_DATE}))?,?[ ]?"
    r"(?:\((?P<agency>[^()\n]{2,40})\)[ ]?(?P<dash>--?|[—–_](?=[ ]|$))?|(?:--?|[—–_])(?=[ ]|$))"
)
_AGENCY_ALONE = re.compile(r"\((?P<agency>[^()\n]{2,40})\)[ ]?(?:--?|[—–_])?[ ]?(?=[A-Z\"“‘'])")
_COPYRIGHT = re.compile(r"(?:©|\(c\)|\bcopyright\b)[^\n]{0,40}?(?:(?:19|20)\d\d[ ]?[-–][ ]?)?\b((?:19|20)\d\d)\b", re.I)
_BRACKETED = re.compile(r"\([^()\n]*\)|\[[^\[\]\n]*\]")
_EDGE = 1000  # characters at the top and at the bottom where a year may stand
_NEAR = 31  # days: a date farther off is likely to be background


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline says; ``year`` is None where it leaves the year out, ``month`` too where it has no date."""

    end: int
    agency: str | None
    words: str = ""
    month: int | None = None
    day: int = 0
    year: int | None = None


def dateline(line: str) -> Dateline | None:
    """The dateline that a line begins with: a place in capitals, or any with a full date or a known agency."""
    alone = _AGENCY_ALONE.match(line)
    if alone and alone["agency"].strip() in AGENCIES:
        return Dateline(alone.end(), AGENCIES[alone["agency"].strip()])
    found = _DATELINE.match(line)
    if not found:
        return None
    agency = AGENCIES.get((found["agency"] or "").strip())
    if not (found["capitals"] or found["year"] or (agency and found["dash"])):
        return None
    if found["agency"] and not agency and not found["dash"]:  # a mere remark in brackets after a name in capitals
        return None
    if not found["date"]:
        return Dateline(found.end(), agency)
    month = month_number(found["m1"] or found["m2"])
    number = day_number(found["d1"] or found["d2"])
    return Dateline(found.end(), agency, found["date"], month, number, int(found["year"]) if found["year"] else None)


def with_year(text: str, line: Dateline) -> tuple[date, str] | None:
    """The day of a dateline without a year, by a copyright line or a full date beside it, and the words that gave it.

    Only the edges of the text are asked, and of its dates only those in brackets (captions, credits) within a month.
    """
    if line.month is None:
        return None
    edges = text if len(text) <= 2 * _EDGE else f"{text[:_EDGE]}\n{text[-_EDGE:]}"
    copyright_line = _COPYRIGHT.search(edges)
    if copyright_line:
        exact = day(int(copyright_line[1]), line.month, line.day)
        return (exact, copyright_line[0]) if exact else None
    nearest: tuple[int, date, str] | None = None
    for bracket in _BRACKETED.findall(edges):
        for written in search_dates(bracket):
            if not written.value or len(written.value) != 10:
                continue
            beside = date.fromisoformat(written.value)
            for year in (beside.year - 1, beside.year, beside.year + 1):
                exact = day(year, line.month, line.day)
                distance = abs((exact - beside).days) if exact else _NEAR + 1
                if exact and distance <= _NEAR and (nearest is None or distance < nearest[0]):
                    nearest = (distance, exact, written.words)
    return nearest[1:] if nearest else None
