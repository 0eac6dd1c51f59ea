"""On which days a report can have been printed, by what it says itself: not before the newest day of the calendar that
it names, hardly weeks after it, and on the day of the week that its head names as its own."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from briefing.annotate.dates.holidays import pattern
from briefing.calendar import weekday_number
from briefing.expressions import expression
from briefing.model import Annotations, DateSpan, Sentence
from briefing.record import record
from briefing.when import day_of

AFTER = timedelta(days=4)  # around the dated reports, in which an undated one may have been published
HEAD = 400  # characters in which a report says of itself where and when it was written
LINE = 100  # characters of a line that is no prose
TODAY = r"(?:today|tonight|this (?:morning|afternoon|evening))\b"
NUMBERED = expression(r"\d")  # "June 10", against "Christmas", "the next day"
_DAY = r"(?P<{}>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
_CLOCK = r"\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\b\.?)?"
# "Updated: Tuesday, 9.10 pm", "07:30, Tue", "Tuesday edition", "From our correspondent at Jalpa, Tuesday"
OWN_DAY = expression(
    rf"\b(?:updated|published|posted|filed|modified)\b\W*(?:on\W+|at\W+|last\W+)?{_DAY.format('said')}"
    rf"|{_CLOCK},?\s+{_DAY.format('behind')}|\b{_DAY.format('before')},?\s+(?:at\s+)?{_CLOCK}"
    rf"|^{_DAY.format('issue')}\s+(?:[a-z]+\s+)?(?:edition|issue|paper)\b|,\s+{_DAY.format('closing')}$",
    re.IGNORECASE,
)
PROSE = (".", "?", "!", "”", '"', ";")


@record(frozen=True, slots=True)
class Printing:
    """What a report says of the day on which it was printed: ``named`` are the days of the calendar that it names as
    past, the firmest telling of a day last; the ``weekday`` is its own."""

    named: tuple[tuple[date, DateSpan], ...] = ()
    weekday: int | None = None


def printing(undated: Annotations, last: date) -> Printing:
    """What a report says of its day, where the dated ones run to a ``last``."""
    return Printing(tuple(_named_days(undated, last)), _own_weekday(undated.document.text))


def is_relative(text: str, told: DateSpan) -> bool:
    """True for a day that hangs on that of the report: "Tuesday", "yesterday"; not "June 10", "Christmas"."""
    if told.role != "date" or told.granularity not in ("day", "time") or told.value is not None:
        return False
    return not (NUMBERED.search(text, told.start, told.end) or _feast().match(text, told.start, told.end))


@cache
def _feast() -> re.Pattern[str]:
    return expression(pattern(), re.IGNORECASE)


def _own_weekday(text: str) -> int | None:
    """The day of the week that the head of a report names as its own (0 is Monday); None where it names none."""
    for line in text[:HEAD].split("\n")[:-1]:
        words = line.strip()
        own = OWN_DAY.search(words) if words and len(words) <= LINE and not words.endswith(PROSE) else None
        if own:
            return weekday_number(next(word for word in own.groupdict().values() if word))
    return None


def _named_days(undated: Annotations, last: date) -> list[tuple[date, DateSpan]]:
    """The days of the calendar that the text itself names as past, of several in a row the last, in order, the firmest
    telling of a day last. One without a year that lies well after the ``last`` of the other reports may be to come."""
    furniture = [(s.start, s.end) for s in undated.of(Sentence) if s.boilerplate]
    return sorted([
        (day, d)
        for d in undated.of(DateSpan)
        if d.basis != "inferred" and d.past and (day := _last_day(d))
        and (d.basis == "stated" or day <= last + AFTER)
        and not _feast().match(undated.document.text, d.start, d.end)  # named for weeks before and after
        and not any(start <= d.start < end for start, end in furniture)
    ], key=lambda one: (one[0], one[1].basis == "stated", -one[1].start))  # fmt: skip


def _last_day(told: DateSpan) -> date | None:
    """The day told, or that with which the days told end: "between 18 June and 5 July"."""
    return day_of((told.value or "").rpartition("/")[2])
