"""Datelines: ``BAGHDAD, Jan. 2 (AP) —``, ``BEIRUT (Reuters) -``, ``Oslo, 5 May 2022 /Example Press/ --``, ``(CNN)``."""

from __future__ import annotations

import re
from datetime import date

from briefing.calendar import make_day, month_number
from briefing.documents.outlets import agencies, is_outlet
from briefing.documents.written import DAY, MONTH, WEEKDAY, day_number, search_dates
from briefing.expressions import expression
from briefing.record import record

_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_CAPITALS = rf"{_UPPER}(?:{_UPPER}|[.'’-])+(?:[ /]{_UPPER}(?:{_UPPER}|[.'’-])+){{0,3}}"
_NAME = rf"{_UPPER}[\w.'’-]+(?:[ /](?:(?:of|and|the|de|del|de la|do|da|la|el|al)[ ])?{_UPPER}[\w.'’-]+){{0,3}}"
_DATE = (
    rf"(?:{WEEKDAY})?(?:(?:(?P<m1>{MONTH})[ ](?P<d1>{DAY})|(?P<d2>{DAY})[ ](?P<m2>{MONTH}))(?!\d)"
    r"(?:,?[ ](?P<year>(?:19|20)\d\d)(?!\d))?|(?P<numeric>\d{4}-\d\d?-\d\d?|\d\d?[./]\d\d?[./]\d{4})(?!\d))"
)
# An agency stands in brackets or between strokes, before the date or after it; a dash ends the whole, or a colon.
_DATELINE = expression(
    rf"(?:(?P<capitals>{_CAPITALS})|{_NAME})(?:,[ ]{_NAME}){{0,2}}?"
    r"(?:[ ]\([^()\n\d]{2,40}\)(?=[ ]\())?(?:[ ]?\((?P<first>[^()\n\d]{2,40})\)(?=,?[ ]))?"
    rf"(?:(?:,?[ ]|[ ][–—-]+[ ])(?P<open>\()?(?P<date>{_DATE})(?(open)\))(?:,[ ]{_NAME}(?=[ ](?:--?|[—–])[ ]))?)?,?[ ]?"
    r"(?:(?:[(\[](?P<agency>[^()\[\]\n]{2,40})[)\]]|/[ ]?(?P<stroke>[^/\n]{2,40}?)[ ]?/)\.?[ ]?"
    r"(?:(?P<dash>-{1,3}|[—–_](?=[ ]|$))|(?P<colon>:)(?=[ ]))?"
    r"|(?P<dash_alone>-{1,3}|[—–_])(?=[ ]|$)|(?P<colon_alone>:)(?=[ ]))"
)
_AGENCY_ALONE = expression(r"\((?P<agency>[^()\n]{2,40})\)[ ]?(?:--?|[—–_])?[ ]?(?=[A-Z\"“‘'])")
_COPYRIGHT = expression(r"(?:©|\(c\)|\bcopyright\b)[^\n]{0,40}?(?:(?:19|20)\d\d[ ]?[-–][ ]?)?\b((?:19|20)\d\d)\b", re.I)
_BRACKETED = expression(r"\([^()\n]*\)|\[[^\[\]\n]*\]")
_EDGE = 1000  # characters at the top and at the bottom where a year may stand
_NEAR = 31  # days: a date farther off is likely to be background


@record(frozen=True, slots=True)
class Dateline:
    """What a dateline says. ``words`` are those of its date; ``month`` is None where it names none."""

    end: int
    agency: str | None
    words: str = ""
    month: int | None = None
    day: int = 0


def dateline(line: str) -> Dateline | None:
    """The dateline that a line begins with: a place in capitals, or any with a full date or a known agency."""
    alone = _AGENCY_ALONE.match(line)
    if alone and alone["agency"].strip() in agencies():
        return Dateline(alone.end(), agencies()[alone["agency"].strip()])
    found = _DATELINE.match(line)
    if not found:
        return None
    named = next((n.strip() for n in (found["agency"], found["stroke"], found["first"]) if n), "")
    agency = agencies().get(named) or (named if is_outlet(named) else None)
    full = bool(found["year"] or found["numeric"])
    if not _is_dateline(found, named, agency is not None, full):
        return None
    if not found["date"]:
        return Dateline(found.end(), agency)
    if not found["m1"] and not found["m2"]:
        return Dateline(found.end(), agency, found["date"])
    month = month_number(found["m1"] or found["m2"])
    return Dateline(found.end(), agency, found["date"], month, day_number(found["d1"] or found["d2"]))


def _is_dateline(found: re.Match[str], named: str, known: bool, full: bool) -> bool:
    """Whether what reads like a dateline is one, and no sentence or remark that begins as it does."""
    dash = found["dash"] or found["dash_alone"]
    if not (found["capitals"] or full or (known and (dash or found["date"]))):
        return False
    if found["colon_alone"] and not found["date"]:
        return False  # "LONDON: …", "NOTE: …"
    if named and not known and not dash:  # a mere remark in brackets after a name in capitals
        return bool(found["date"]) and named[0].isupper()
    return True


def with_year(text: str, line: Dateline) -> tuple[date, str] | None:
    """The day of a dateline without a year, by a copyright line or a full date beside it, and the words that gave it.

    Only the edges of the text are asked, and of its dates only those in brackets (captions, credits) within a month.
    """
    if line.month is None:
        return None
    edges = text if len(text) <= 2 * _EDGE else f"{text[:_EDGE]}\n{text[-_EDGE:]}"
    copyright_line = _COPYRIGHT.search(edges)
    if copyright_line:
        exact = make_day(int(copyright_line[1]), line.month, line.day)
        return (exact, copyright_line[0]) if exact else None
    nearest: tuple[int, date, str] | None = None
    for bracket in _BRACKETED.findall(edges):
        for written in search_dates(bracket):
            if not written.value or len(written.value) != 10:
                continue
            beside = date.fromisoformat(written.value)
            for year in (beside.year - 1, beside.year, beside.year + 1):
                exact = make_day(year, line.month, line.day)
                distance = abs((exact - beside).days) if exact else _NEAR + 1
                if exact and distance <= _NEAR and (nearest is None or distance < nearest[0]):
                    nearest = (distance, exact, written.words)
    return nearest[1:] if nearest else None
