"""Dates that name a day or a month of the calendar: ``31 December 2019``, ``Dec. 31``, ``21.08.2013``, ``October``."""

from __future__ import annotations

import re
from datetime import date, timedelta

from briefing.annotate.dates import which_year, years
from briefing.annotate.dates.days import interval, month_value, nearest, shift_month, spoken, week_of
from briefing.annotate.dates.grammar import Candidate, year_number
from briefing.annotate.dates.story import Granularity, Lead, Story
from briefing.annotate.dates.which_year import Year
from briefing.calendar import MONTHS, make_day, month_number
from briefing.expressions import expression
from briefing.model import DateBasis, DateSpan
from briefing.record import record

# months that are also words or names: only after a word that opens a date
DOUBTFUL = frozenset({"March", "May", "April", "June", "August"})
STRICT = frozenset("in since until till during mid".split())
OPENERS = STRICT | frozenset("of by from before after through throughout between to around and or for".split())
NOT_AFTER_DATES = frozenset("on for to from be have by".split())  # "the March on …", "may be"
SHORT_BEFORE = expression(
    r"(?:\b(?:[Oo]n|[Ff]rom|to|[Uu]ntil|till|[Ss]ince|[Bb]y|[Bb]etween|and|(?:hours|night|morning|evening) of)|–|-)"
    r" (?:the )?$"
)
SHORT_ALONE = expression(
    r"(?<=the \d[a-z]{2}|he \d\d[a-z]{2})(?=[.,;:)]|$| (?:to|and|or|until|when|after|before|of th\w+ month)\b)"
)
SOON, MONTHS_OF_YEAR = 4, 12  # days ahead that a day without its month may lie where nothing tells
NOT_MONTHS = frozenset({"Black", "Sister"})  # names that end in a month
LEAP = 2000  # a year that has every day
SWAPPED = 31  # days from publication within which one of two readings must lie


# ---------------------------------------------------------------- in digits
def read_numeric(candidate: Candidate, story: Story) -> list[DateSpan]:
    """``2019-12-31``, ``27-07-2016``, ``31/12/2019``; a day and month that may be swapped only where one is close."""
    match = candidate.match
    if match["iso"]:
        year, month, day = (int(part) for part in re.split(r"[-/.]", match["iso"]))
        return _stated(story, make_day(year, month, day))
    first, second, year = int(match["first"]), int(match["second"]), int(match["numeric_year"])
    year += 2000 if year < 50 else 1900 if year < 100 else 0
    day_first, month_first = make_day(year, second, first), make_day(year, first, second)
    if not day_first or not month_first or day_first == month_first or match["sep"] == ".":
        return _stated(story, day_first or month_first)
    close = [day for day in (day_first, month_first) if story.reference and abs(day - story.reference).days <= SWAPPED]
    return _stated(story, close[0]) if len(close) == 1 else [story.span(None, "day", "day and month may be swapped")]


def read_attacks(candidate: Candidate, story: Story) -> list[DateSpan]:
    """``9/11``."""
    return [story.span("2001-09-11", "day", "the attacks of 11 September 2001")]


def read_short(candidate: Candidate, story: Story) -> list[DateSpan]:
    """ "On the 14th", "from the 18th to the 20th", "on 18/03", "until 14.03.": the nearest such day on its side."""
    match, seen = candidate.match, story.reference
    if seen is None or not SHORT_BEFORE.search(story.text, story.frame[0], candidate.start):
        return []
    if match["short_day"]:
        alone = SHORT_ALONE.match(story.text, candidate.end)
        told = [(*shift_month(seen.year, seen.month, by), int(match["short_day"])) for by in (-1, 0, 1) if alone]
    else:
        first, second = sorted(map(int, match.group("short_first", "short_second")))
        swapped = match["short_dot"] and int(match["short_first"]) == first  # 03.04. is the third of April
        sure = match["short_dot"] or (second > MONTHS_OF_YEAR and (first, second) != (7, 24))  # "24/7"
        told = [(seen.year + by, *((second, first) if swapped else (first, second))) for by in (-1, 0, 1) if sure]
    ahead = story.ahead(candidate.start, candidate.end)
    day = nearest(
        filter(None, (make_day(*one) for one in told)), seen, None if ahead else 0 if ahead is False else SOON
    )
    return [story.span(day.isoformat(), "day", f"such a day nearest to {spoken(seen)}")] if day else []


def _stated(story: Story, day: date | None) -> list[DateSpan]:
    return [story.span(day.isoformat(), "day", "stated in full", basis="stated")] if day else []


# ---------------------------------------------------------------- in words
def read_month(candidate: Candidate, story: Story) -> list[DateSpan]:
    """A month with or without day and year, month first or day first."""
    head = "md" if candidate.kind == "month" else "dm"
    match = candidate.match
    month = month_number(match[f"{head}_month"])
    if _counts_something(candidate, story, head):
        return _bare_month(candidate, story, month, end=match.end(f"{head}_month"))
    if match[f"{head}_day"]:
        return _days(candidate, story, month, head)
    return _month(candidate, story, month)


def _counts_something(candidate: Candidate, story: Story, head: str) -> bool:
    """ "In May 2000 people fled", "in June 15 people died": the last number is no part of the date."""
    if head == "dm" or not years.counts(story, candidate.end):
        return False
    year = candidate.match["md_year"]
    return year.endswith("00") if year else story.word_before(candidate.start).lower() == "in"


@record(frozen=True, slots=True)
class Days:
    """Days of one month of one year, however many."""

    story: Story
    month: int
    year: Year
    stated: bool
    ahead: bool | None

    def day(self, number: int) -> date | None:
        """The day, None where the year is not known or has no such day."""
        return make_day(self.year.number, self.month, number) if self.year.number else None

    def span(self, number: int, *, start: int | None = None, end: int | None = None) -> DateSpan:
        """The span of one of the days."""
        found = self.day(number)
        return self._made(found.isoformat() if found else None, "day", start, end)

    def run(self, first: int, last: int) -> DateSpan:
        """The span from one day to another."""
        begin, end = self.day(first), self.day(last)
        return self._made(interval(begin, end) if begin and end else None, "interval", None, None)

    def _made(self, value: str | None, size: Granularity, start: int | None, end: int | None) -> DateSpan:
        basis: DateBasis = "stated" if self.stated else "resolved"
        reason = "stated in full" if self.stated else self.year.reason
        return self.story.span(value, size, reason, start=start, end=end, basis=basis, ahead=self.ahead)


def _days(candidate: Candidate, story: Story, month: int, head: str) -> list[DateSpan]:
    """One day, a list of days, or a run of them."""
    match = candidate.match
    day, last = int(match[f"{head}_day"]), int(match[f"{head}_last"] or 0)
    if not make_day(LEAP, month, day):
        return []
    told, ahead = match[f"{head}_year"], story.ahead(candidate.start, candidate.end)
    year = Year(year_number(told), "") if told else which_year.of_day(candidate, story, month, day, head, ahead)
    days = Days(story, month, year, told is not None, ahead)
    if not last or not make_day(LEAP, month, last):
        return [_one_day(days, day, story.lead(candidate.start))]
    if match[f"{head}_join"].strip() not in ("and", "or", ","):
        return [days.run(day, last)] if last > day else []
    cut = match.end("dm_day") if head == "dm" else match.start("md_join")
    return [days.span(day, end=cut), days.span(last, start=match.start(f"{head}_last"))]


def _one_day(days: Days, day: int, lead: Lead) -> DateSpan:
    """A day, or the week or weekend that it lies in: "the week of March 6"."""
    if lead.edge in ("week", "weekend"):
        found, value = days.day(day), None
        reason = f"the {lead.edge} of {spoken(found)}" if found else days.year.reason
        if found:
            monday, sunday = week_of(found)
            value = interval(sunday - timedelta(1) if lead.edge == "weekend" else monday, sunday)
        return days.story.span(value, "interval", reason, start=lead.start)
    return days.span(day, start=lead.start if lead.phase else None)


# ---------------------------------------------------------------- months
def _month(candidate: Candidate, story: Story, month: int) -> list[DateSpan]:
    """A month with its year, or a bare one where it is a month at all."""
    match, lead = candidate.match, story.lead(candidate.start)
    start = lead.start if lead.edge or lead.phase or lead.which else None
    if match["md_year"]:
        value = month_value(year_number(match["md_year"]), month)
        return [story.span(value, "month", "month and year stated", start=start, basis="stated")]
    if match["md_told"]:
        year = which_year.turned(story, match["md_told"])
        return [story.span(month_value(year.number, month) if year.number else None, "month", year.reason, start=start)]
    return _bare_month(candidate, story, month) if _is_month(candidate, story, lead) else []


def _is_month(candidate: Candidate, story: Story, lead: Lead) -> bool:
    """False for "May", "March" and "Jan" as ordinary words and names."""
    name = candidate.match["md_month"]
    before, after = story.word_before(candidate.start), story.word_after(candidate.end)
    if before in NOT_MONTHS:
        return False
    if lead.edge or lead.phase or lead.which or before.lower() in STRICT:
        return True
    if after[:1].isupper() and candidate.match.end("md_month") == candidate.end:
        return False
    full = name.capitalize() in MONTHS
    certain = full and name.capitalize() not in DOUBTFUL
    if before.lower() in OPENERS:
        return (full or name.endswith(".")) and after not in ("on", "for")
    return certain or (lead.the and after.islower() and after not in NOT_AFTER_DATES)


def _bare_month(candidate: Candidate, story: Story, month: int, end: int | None = None) -> list[DateSpan]:
    """A month without a year."""
    lead = story.lead(candidate.start)
    start = lead.start if lead.edge or lead.phase or lead.which else None
    ahead = story.ahead(candidate.start, end or candidate.end)
    year = which_year.of_month(story, month, lead.which, ahead)
    value = month_value(year.number, month) if year.number else None
    return [story.span(value, "month", year.reason, start=start, end=end, ahead=ahead)]
