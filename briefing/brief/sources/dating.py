"""Dating what states no date: the likeliest day by all that is known of a report, where one is likely enough.

No report is older than the newest day of the calendar that it names; a day that it names without its year is of the
year of the others. What is known of it beside the dated reports is weighed together (``weighing``); what speaks most
for its day is kept as the reason and shown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from datetime import date, timedelta
from functools import partial

from briefing.annotate import annotate, of_undated
from briefing.annotate.dates.days import spoken
from briefing.brief.sources.case import Case
from briefing.brief.sources.counting import WEEK
from briefing.brief.sources.printing import AFTER, Printing, printing
from briefing.brief.sources.weighing import odds
from briefing.calendar import MONTH, SHORT_WEEKDAYS, make_day, month_number
from briefing.expressions import expression
from briefing.model import Annotations, DateSpan, PublishedBasis
from briefing.record import replace
from briefing.when import day_of

HEAD = 300  # characters in which a dateline may stand
_DAY = (
    rf"(?:\b(?:{'|'.join(SHORT_WEEKDAYS)})[a-z]*\.?,? +(?:the )?)?"
    rf"(?:(?<!\d )(?<!(?:st|nd|rd|th) )\b(?P<month>{MONTH})\.? (?P<day>\d{{1,2}})(?![:.]\d)(?:st|nd|rd|th)?"
    rf"|(?<!\d)(?P<day2>\d{{1,2}})(?:st|nd|rd|th)? (?P<month2>{MONTH})\b(?: \d\d(?=\.? \())?)"  # "4 Jun 24 (ANP)"
)
DATELINE = expression(
    rf"{_DAY}(?=\.?\s*(?:/[^/\n]{{2,30}}/|\([A-Z]{{2,12}}\) [A-Z“\"]|"  # "(PTI) A powerful": no dash
    r"(?:\([^)\n]*\)\.?)?\s*(?:[-–—|:]|$|\n)))(?!,? \d{4})",
    re.M,
)
# "in prose until 3 May", "On 3 May"; not "updated 3 May"
PROSE = expression(
    r"\b(?:(?!(?:updated|published|posted|issued|filed|modified|dated|[ap]m)\b)[a-z]+|[A-Z][a-z])\b,? +$"
)
LIVE = expression(rf"\b(?:coverage|blog) (?:on|of|for) {_DAY}(?!,? \d{{4}})", re.M)  # wherever it says so
STAMP = expression(  # "Last updated: Tuesday, 18 August 17:40 GMT"
    r"(?:^|[|·•]\s*|\b[Ll]ast )(?i:updated|published|posted|filed|issued|released|(?:situation )?as of|date of issue)\b"
    rf":?\s+(?i:on |at )?(?:\d\d?[:.]\d\d\s*(?i:[ap]\.?m\.?|gmt|utc)?,?\s+)?{_DAY}\b(?!,? \d{{4}})",
    re.M,
)
NAMED = expression(rf"\b{MONTH}")
ABOUT = 2  # days
LIKELY = 0.65  # how likely it must be that a report is of the day, or of one by which its “Tuesday” is the same
SURE = 0.8  # of a report that tells no weekday as past
BEFORE = timedelta(days=10)  # the crisis, from which on a day may be that of a report of it
LATER = timedelta(days=31)  # than the last dated report, in which an undated one may well have been written


def date_undated(annotations: Sequence[Annotations]) -> list[Annotations]:
    """The same documents, those without a date dated by inference where the others allow it, and annotated anew."""
    told = _of_those_years(_by_datelines(annotations))
    undated = len(told) + 1
    while 0 < (left := sum(not a.document.published for a in told)) < undated:  # each may date the next
        undated, told = left, _all_dated(told)
    return told


def _of_those_years(annotations: Sequence[Annotations]) -> list[Annotations]:
    """Those that stay without a date annotated anew by the days of the others: "April 4" is of their year, where they
    leave no doubt which that is."""
    days = sorted(day for a in annotations if (day := day_of(a.document.published)))
    if not days:
        return list(annotations)
    window = f"{days[0].isoformat()}/{(min(days[-1], date.max - LATER) + LATER).isoformat()}"
    return [a if a.document.published or not _names_days(a) else _within(a, window) for a in annotations]


def _names_days(undated: Annotations) -> bool:
    text = undated.document.text
    return any(
        d.value is None and d.granularity in ("day", "month") and NAMED.search(text, d.start, d.end)
        for d in undated.of(DateSpan)
    )


def _within(undated: Annotations, window: str) -> Annotations:
    """A report that stays without a date, annotated as one of that time: what is the same on all of its days."""
    told = annotate(replace(undated.document, published=window), partial(of_undated, undated.document))
    return Annotations(undated.document, told.spans)


def _by_datelines(annotations: Sequence[Annotations]) -> list[Annotations]:
    """Those with a day and a month at their head first: they say themselves when they were written."""
    dated = [a for a in annotations if a.document.published]
    if not dated:
        return [_without_year(a) for a in annotations]
    told = [None if a.document.published else _by_dateline(a, dated) for a in annotations]
    return [a if day is None else _published(a, *day, "stated") for a, day in zip(annotations, told, strict=True)]


def _all_dated(annotations: Sequence[Annotations]) -> list[Annotations]:
    case = Case([a for a in annotations if a.document.published])
    return [a if a.document.published else _dated(a, case) for a in annotations]


def _dated(undated: Annotations, case: Case) -> Annotations:
    """The report dated by inference and annotated anew, or as it was where no day is likely enough."""
    last = case.published[-1] if case.published else date.max - AFTER
    printed = printing(undated, last)
    likely = odds(undated, case, of_undated(undated.document), printed)
    if not likely:
        return _by_own_date(undated, case, printed)
    best = max(likely, key=lambda day: likely[day].share)
    weekdays = {d.weekday for d in undated.of(DateSpan) if d.past and d.weekday is not None}
    if sum(one.share for day, one in likely.items() if _alike(day, best, weekdays)) < (LIKELY if weekdays else SURE):
        return undated
    return _published(undated, best, f"most likely {spoken(best)}: {likely[best].reason}", "inferred")


def _alike(day: date, other: date, weekdays: Set[int]) -> bool:
    """True where the weekdays that a report tells as past are the same by both; without any, where these are near."""
    first, last = sorted((day.toordinal(), other.toordinal()))
    if not weekdays:
        return last - first <= ABOUT
    return last - first < WEEK and not any((n - 1) % WEEK in weekdays for n in range(first + 1, last + 1))


def _by_own_date(undated: Annotations, case: Case, printed: Printing) -> Annotations:
    """Of a report that has nothing in common with the others the newest day that its head names with its year, where
    that does not lie long before their crisis."""
    stated = [(day, d) for day, d in printed.named if d.basis == "stated" and d.start < HEAD]
    if not stated or (case.crisis is not None and case.crisis - stated[-1][0] > BEFORE):
        return undated
    day, told = stated[-1]
    words = undated.document.text[told.start : told.end]
    return _published(undated, day, f"not before {spoken(day)}: the newest date in the text is “{words}”", "inferred")


def _published(undated: Annotations, day: date, reason: str, basis: PublishedBasis) -> Annotations:
    """The report annotated anew as one of that day."""
    told = replace(undated.document, published=day.isoformat(), published_basis=basis, published_reason=reason)
    return annotate(told, partial(of_undated, undated.document))


def _without_year(undated: Annotations) -> Annotations:
    """The report as it is, with the day at its head as the reason why it has no date, where it names one."""
    told = _own_day(undated.document.text)
    if told is None:
        return undated
    reason = f"{_quoted(told)}, and no report of the case states a year"
    return replace(undated, document=replace(undated.document, published_reason=reason))


def _by_dateline(undated: Annotations, dated: Sequence[Annotations]) -> tuple[date, str] | None:
    """A day and a month without a year at the head of the text: the year is that which brings it nearest to the
    others."""
    told = _own_day(undated.document.text)
    others = sorted(day for other in dated if (day := day_of(other.document.published)))
    if told is None or not others:
        return None
    middle = others[len(others) // 2]
    number = int(told["day"] or told["day2"])
    month = month_number(told["month"] or told["month2"])
    near = [d for year in (middle.year - 1, middle.year, middle.year + 1) if (d := make_day(year, month, number))]
    if not near:
        return None
    day = min(near, key=lambda d: abs(d - middle))
    return day, f"{_quoted(told)}; the year is that of the other reports"


def _own_day(text: str) -> re.Match[str] | None:
    """The day without its year at the head of a text that no prose leads to, or that of which it is the live blog."""
    heads = (one for one in DATELINE.finditer(text, 0, HEAD) if not PROSE.search(text, 0, one.start()))
    return next(heads, None) or STAMP.search(text, 0, HEAD) or LIVE.search(text)


def _quoted(told: re.Match[str]) -> str:
    return f"the text says “{' '.join(told.group().split())}”"
