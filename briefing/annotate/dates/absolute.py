"""Dates that name a day or a month of the calendar: ``31 December 2019``, ``Dec. 31``, ``21.08.2013``, ``in October``."""

from __future__ import annotations

import re
from datetime import date, timedelta

from briefing.annotate.dates import years
from briefing.annotate.dates.days import (
    MONTHS,
    interval,
    make_day,
    month_value,
    nearest,
    shift_month,
    spoken,
    week_of,
)
from briefing.annotate.dates.grammar import Candidate, month_number, weekday_number
from briefing.annotate.dates.story import Lead, Story
from briefing.model import DateSpan

# months that are also words or names, and short forms: only after one of these, or with a phase or a day
DOUBTFUL = frozenset({"March", "May", "April", "June", "August"})
OPENERS = frozenset(
    "in since of by until till from during before after through throughout between to around and or for mid".split()
)
SENTENCE_OPENERS = frozenset(["in", "on", "by", "in early", "in late", "then in", "then on"])
STRICT = frozenset("in since until till during mid".split())
NOT_MONTHS = frozenset({"Black", "Sister"})  # names that end in a month
SEPTEMBER_ATTACKS = "2001-09-11"
ATTACK_WORDS = re.compile(r"[\s-]+(?:\w+\s+)?(?:attacks?|terror\w*|hijack\w+|atrocit\w+|commission|memorial)\b", re.I)
JOINERS = re.compile(r"\s*(?:[-–—/,]|to|and|or|until|till|through)\s*(?:the\s+)?")
LEAP = 2000  # a year that has every day
CLOSE = 120  # days ahead that an undecided date may lie
CLOSE_PAST = 62  # days ahead although the clause looks back: "he said the vote on March 5 …"


def read_numeric(candidate: Candidate, story: Story) -> list[DateSpan]:
    """``2019-12-31``, ``27-07-2016``, ``31/12/2019``; a day and month that may be swapped only where one is close."""
    match = candidate.match
    if match["iso"]:
        year, month, day = (int(part) for part in re.split(r"[-/.]", match["iso"]))
        found = make_day(year, month, day)
        return [_stated_day(story, found)] if found else []
    first, second, year = int(match["first"]), int(match["second"]), int(match["numeric_year"])
    year += 2000 if year < 50 else 1900 if year < 100 else 0
    day_first, month_first = make_day(year, second, first), make_day(year, first, second)
    if match["sep"] == "." or day_first == month_first:
        month_first = None
    if day_first and month_first:
        close = [day for day in (day_first, month_first) if story.reference and abs(day - story.reference).days <= 31]
        if len(close) != 1:
            return [story.span(None, "day", "day and month may be swapped")]
        return [_stated_day(story, close[0])]
    found = day_first or month_first
    return [_stated_day(story, found)] if found else []


def read_attacks(candidate: Candidate, story: Story) -> list[DateSpan]:
    """``9/11``."""
    return [story.span(SEPTEMBER_ATTACKS, "day", "the attacks of 11 September 2001")]


def read_month(candidate: Candidate, story: Story) -> list[DateSpan]:
    """A month with or without day and year, month first or day first."""
    head = "md" if candidate.kind == "month" else "dm"
    match = candidate.match
    month = month_number(match[f"{head}_month"])
    if match[f"{head}_year"] and match[f"{head}_year"].endswith("00") and years.counts(story, candidate.end):
        return _bare_month(candidate, story, month, end=match.end(f"{head}_month"))
    if not match[f"{head}_day"]:
        return _month(candidate, story, month)
    before = story.word_before(candidate.start).lower()
    if head == "md" and before == "in" and not match["md_year"] and years.counts(story, candidate.end):
        return _bare_month(candidate, story, month, end=match.end("md_month"))
    return _days(candidate, story, month, head)


def read_september(candidate: Candidate, story: Story) -> bool:
    """True where "Sept. 11" without a year means the attacks of 2001."""
    if ATTACK_WORDS.match(story.text, candidate.end) or story.word_before(candidate.start).lower() in ("post", "pre"):
        return True
    if story.reference is None or story.reference.year < 2001:
        return False
    since = story.word_before(candidate.start).lower() in ("since", "after", "before")
    anniversary = date(story.reference.year, 9, 11)
    return since and abs(anniversary - story.reference).days > CLOSE


# ---------------------------------------------------------------- days of a month
def _days(candidate: Candidate, story: Story, month: int, head: str) -> list[DateSpan]:
    """One day, a list of days, or a range of them."""
    match = candidate.match
    day, last = int(match[f"{head}_day"]), match[f"{head}_last"]
    ahead = story.ahead(candidate.start, candidate.end)
    year, reason = _year_of(candidate, story, month, day, head, ahead)
    if not make_day(LEAP, month, day):
        return []
    lead = story.lead(candidate.start)
    stated = match[f"{head}_year"] is not None
    if last is None:
        return [_one_day(story, year, month, day, reason, lead, stated, ahead)]
    if "and" in match[f"{head}_join"] or "or" in match[f"{head}_join"] or "," in match[f"{head}_join"]:
        cut = match.end(f"{head}_day") if head == "dm" else match.start(f"{head}_join")
        return [
            _day_span(story, year, month, int(d), reason, stated, ahead, start=a, end=b)
            for d, a, b in ((day, candidate.start, cut), (last, match.start(f"{head}_last"), candidate.end))
            if make_day(LEAP, month, int(d))
        ]
    return _day_range(story, year, month, day, int(last), reason, stated, ahead)


def _one_day(
    story: Story, year: int | None, month: int, day: int, reason: str, lead: Lead, stated: bool, ahead: bool | None
) -> DateSpan:
    start = lead.start if lead.phase or lead.edge in ("week", "weekend") else None
    found = make_day(year, month, day) if year else None
    if found and lead.edge in ("week", "weekend"):
        monday, sunday = week_of(found)
        first = sunday - timedelta(1) if lead.edge == "weekend" else monday
        return story.span(interval(first, sunday), "interval", f"the {lead.edge} of {spoken(found)}", start=start)
    return _day_span(story, year, month, day, reason, stated, ahead, start=start)


def _day_span(
    story: Story,
    year: int | None,
    month: int,
    day: int,
    reason: str,
    stated: bool,
    ahead: bool | None,
    *,
    start: int | None = None,
    end: int | None = None,
) -> DateSpan:
    found = make_day(year, month, day) if year else None
    value = found.isoformat() if found else None
    return story.span(value, "day", reason, start=start, end=end, basis="stated" if stated else "resolved", ahead=ahead)


def _day_range(
    story: Story, year: int | None, month: int, day: int, last: int, reason: str, stated: bool, ahead: bool | None
) -> list[DateSpan]:
    if last <= day or not make_day(LEAP, month, last):
        return []
    first_day, last_day = (make_day(year, month, day), make_day(year, month, last)) if year else (None, None)
    value = interval(first_day, last_day) if first_day and last_day else None
    return [story.span(value, "interval", reason, basis="stated" if stated else "resolved", ahead=ahead)]


def _stated_day(story: Story, day: date) -> DateSpan:
    return story.span(day.isoformat(), "day", "stated in full", basis="stated")


def _year_of(
    candidate: Candidate, story: Story, month: int, day: int, head: str, ahead: bool | None
) -> tuple[int | None, str]:
    """The year of a day of the calendar, and why."""
    match = candidate.match
    if match[f"{head}_year"]:
        return int(match[f"{head}_year"]), "stated in full"
    if head == "md" and (month, day) == (9, 11) and read_september(candidate, story):
        return 2001, "the attacks of 11 September 2001"
    if told := match[f"{head}_told"]:
        return _told_year(story, told)
    if following := _year_that_follows(story, month):
        return following, "the year told after it"
    if (weekday := weekday_before(story)) is not None and story.reference:
        return _year_with(story.reference, month, day, weekday)
    return _nearest_year(story, month, day, ahead)


def _nearest_year(story: Story, month: int, day: int, ahead: bool | None) -> tuple[int | None, str]:
    setting = None if ahead else _setting_year(story, month)
    if setting is not None:
        return setting
    if story.reference is None:
        return None, "no year told"
    around = range(story.reference.year - 1, story.reference.year + 2)
    days = [found for year in around if (found := make_day(year, month, day))]
    limit = None if ahead else CLOSE_PAST if ahead is False else CLOSE
    found = nearest(days, story.reference, limit)
    if found is None:
        return None, "no year told"
    side = "first such day from" if found > story.reference else "latest such day up to"
    return found.year, f"{side} {spoken(story.reference)}"


def _setting_year(story: Story, month: int) -> tuple[int | None, str] | None:
    """The year that the text moved to, where it lies before that of publication; None where it moved nowhere."""
    setting = story.setting()
    if setting is None or story.reference is None or setting.value[:4] == str(story.reference.year):
        return None
    if len(setting.value) not in (4, 7, 10) or not setting.value[:4].isdigit():
        return None
    year = int(setting.value[:4])
    if len(setting.value) > 4 and month < int(setting.value[5:7]):
        return None
    if setting.sentence == story.sentence:
        return year, f"in {year}, told in the same sentence"
    opens = story.text[story.frame[0] : story.found[story.at].start].strip().lower() in SENTENCE_OPENERS
    if opens and len(setting.value) > 4:
        return None, f"of {year}, told before it, or of a later year"
    return None


def _told_year(story: Story, told: str) -> tuple[int | None, str]:
    if told == "that":
        near = story.told_near()
        return (int(near[:4]), f"that year, {near[:4]}") if near and len(near) >= 4 else (None, "no year told")
    if story.reference is None:
        return None, "no date of publication"
    year = story.reference.year + {"last": -1, "this": 0, "next": 1}[told]
    return year, f"{told} year, seen from {spoken(story.reference)}"


def _year_that_follows(story: Story, month: int) -> int | None:
    """The year of the date that this one is joined to: "between March and June 2014"."""
    if story.at + 1 >= len(story.found) or not JOINERS.fullmatch(story.gap(story.at + 1)):
        return None
    other = story.found[story.at + 1]
    head = {"month": "md", "day_month": "dm"}.get(other.kind)
    if head is None or not other.match[f"{head}_year"]:
        return None
    year = int(other.match[f"{head}_year"])
    return year if month <= month_number(other.match[f"{head}_month"]) else year - 1


def weekday_before(story: Story) -> int | None:
    """The weekday that is one with the current date: ``Friday, Oct. 23``."""
    if story.at == 0 or story.found[story.at - 1].kind != "weekday":
        return None
    before, here = story.found[story.at - 1], story.found[story.at]
    if not WEEKDAY_GAP.fullmatch(story.text, before.end, here.start) or before.match["wd_week"]:
        return None
    return weekday_number(before.match["wd_name"] or before.match["wd_short"])


WEEKDAY_GAP = re.compile(r"\s*[,(]?\s*(?:the\s+)?")


def _year_with(reference: date, month: int, day: int, weekday: int) -> tuple[int | None, str]:
    """The year nearest to the reference in which the day falls on the weekday."""
    days = [make_day(year, month, day) for year in range(reference.year - 6, reference.year + 3)]
    fitting = [found for found in days if found and found.weekday() == weekday]
    if not fitting:
        return None, "no year in which the weekday fits"
    best = min(fitting, key=lambda found: abs(found - reference))
    return best.year, f"such a weekday nearest to {spoken(reference)}"


# ---------------------------------------------------------------- months
def _month(candidate: Candidate, story: Story, month: int) -> list[DateSpan]:
    match = candidate.match
    lead = story.lead(candidate.start)
    start = lead.start if lead.edge or lead.phase or lead.which else None
    if match["md_year"]:
        value = month_value(int(match["md_year"]), month)
        return [story.span(value, "month", "month and year stated", start=start, basis="stated")]
    if told := match["md_told"]:
        year, reason = _told_year(story, told)
        return [story.span(month_value(year, month) if year else None, "month", reason, start=start)]
    if not _is_month(candidate, story, lead):
        return []
    return _bare_month(candidate, story, month)


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
    certain = name.capitalize() in MONTHS and name.capitalize() not in DOUBTFUL
    if before.lower() in OPENERS:
        return (certain or name.endswith(".") or name in DOUBTFUL) and after not in ("on", "for")
    return certain or (lead.the and after.islower() and after not in ("on", "for", "to", "from", "be", "have", "by"))


def _bare_month(candidate: Candidate, story: Story, month: int, end: int | None = None) -> list[DateSpan]:
    """A month without a year."""
    lead = story.lead(candidate.start)
    start = lead.start if lead.edge or lead.phase or lead.which else None
    ahead = story.ahead(candidate.start, end or candidate.end)
    year, reason = _year_of_month(story, month, lead.which, ahead)
    value = month_value(year, month) if year else None
    return [story.span(value, "month", reason, start=start, end=end, ahead=ahead)]


def _year_of_month(story: Story, month: int, which: str, ahead: bool | None) -> tuple[int | None, str]:
    if following := _year_that_follows(story, month):
        return following, "the year told after it"
    if not which and not ahead and (setting := _setting_year(story, month)) is not None:
        return setting
    if story.reference is None:
        return None, "no date of publication"
    current = date(story.reference.year, story.reference.month, 1)
    months = [date(year, month, 1) for year in range(current.year - 1, current.year + 2)]
    if which in ("last", "past"):
        found = max(day for day in months if day < current)
        return found.year, f"last such month before {spoken(story.reference)}"
    if which in ("next", "coming"):
        found = min(day for day in months if day > current)
        return found.year, f"first such month after {spoken(story.reference)}"
    if which == "this":
        return current.year, f"this year, seen from {spoken(story.reference)}"
    limit = None if ahead else 0 if ahead is False else _days_to(current, 4)
    chosen = nearest(months, current, limit)
    return (chosen.year if chosen else None), f"such a month nearest to {spoken(story.reference)}"


def _days_to(month: date, months: int) -> int:
    return (date(*shift_month(month.year, month.month, months), 1) - month).days
