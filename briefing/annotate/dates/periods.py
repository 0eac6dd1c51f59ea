"""Units of time and what surrounds them: "last week", "two days ago", "the following day", "for three months"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from briefing.annotate.dates.days import NO_DATE, bounds, interval, month_value, shift_month, spoken, week_of
from briefing.annotate.dates.grammar import NUMBER_WORDS, Candidate
from briefing.annotate.dates.relative import shifted
from briefing.annotate.dates.story import Granularity, Lead, Story
from briefing.expressions import expression
from briefing.model import DateSpan
from briefing.record import replace

PARTS = frozenset({"night", "morning", "afternoon", "evening"})
LETTERS = {"minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "year": "Y"}
MULTIPLES = {"decade": ("year", 10), "fortnight": ("week", 2), "night": ("day", 1)}
SIZES: dict[str, Granularity] = {"day": "day", "month": "month", "year": "year", "decade": "decade"}
LEANING = {"following": 1, "next": 1, "that": 0, "same": 0, "previous": -1, "preceding": -1}
SUNDAY = 6
HALF_A_WEEK = timedelta(3)
ASIDE = frozenset("not to and but by from with had was were".split())  # behind "the day before" that leans on no event
TURNS = {"last": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
LOOSE = frozenset({"more than", "over", "at least", "up to", "less than", "under"})
LASTING = frozenset("for in within over during after than nearly almost about around another of past last".split())
RUNS = frozenset("in over for during within of throughout into".split())  # before "the last week": no date
FURTHEST = 3000  # units that a date may be counted back or forth


class Count(NamedTuple):
    """A number before a unit; None for "several". ``loose``: the number is only a bound ("more than")."""

    start: int
    number: int | None
    loose: bool
    article: bool


FURTHER = "more|full|whole|long|consecutive|straight|further|calendar"
ENDS_COUNT = frozenset({*NUMBER_WORDS, "several", "few", "many", "of", *FURTHER.split("|")})


@cache
def _number() -> re.Pattern[str]:
    words = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
    return expression(
        r"(?:\b(?P<hedge>more than|over|at least|up to|less than|under|nearly|almost|about|around|just|some)\s+)?"
        rf"\b(?P<number>(?<![\d.,/$£€-])\d{{1,3}}(?:[.,]\d+)?|(?:{words})(?:-(?:{words}))?|several|(?:a )?few|many"
        r"|(?:a )?couple of)"
        rf"(?:[\s-]+(?:{FURTHER}))?[\s-]+$",
        re.IGNORECASE,
    )


def _count(story: Story, start: int) -> Count | None:
    """The number before ``start``."""
    before = story.word_before(start).strip("'’").lower()
    if not (before[-1:].isdigit() or before in ENDS_COUNT):
        return None
    match = _number().search(story.text, max(story.frame[0], start - 44), start)
    if match is None:
        return None
    word = match["number"].lower()
    parts = word.split("-")
    if word.isdigit():
        number: int | None = int(word)
    elif all(part in NUMBER_WORDS for part in parts):
        number = sum(NUMBER_WORDS[part] for part in parts)
    else:
        number = None
    return Count(match.start("number"), number, (match["hedge"] or "").lower() in LOOSE, word in ("a", "an"))


def read_unit(candidate: Candidate, story: Story) -> list[DateSpan]:
    """A unit of time with what surrounds it: the one place that decides which kind of date it makes."""
    name, tail = candidate.match["unit_name"], " ".join((candidate.match["unit_tail"] or "").split()).lstrip("-")
    if tail in ("old", "of age"):
        return []
    lead = story.lead(candidate.start)
    if tail in ("before yesterday", "after tomorrow", "before last"):
        away = name == "day" or tail == "before last"  # "the night before last"
        return [shifted(story, -2 if tail[0] == "b" else 2, lead.article)] if away else []
    uncounted = lead.which or (name in PARTS and (name, tail) != ("night", "ago"))
    count = None if uncounted else _count(story, candidate.start)
    if lead.which in TURNS and tail in ("before", "after"):  # "fell in Chile last week | before it crossed the sea"
        end = candidate.match.end("unit_end")
        return [replace(span, end=end) for span in _whole(candidate, story, name, lead, None)]
    if tail and tail != "long":
        return _counted(candidate, story, name, tail, count)
    return _whole(candidate, story, name, lead, count)


def _whole(candidate: Candidate, story: Story, name: str, lead: Lead, count: Count | None) -> list[DateSpan]:
    """A unit with nothing behind it that belongs to it."""
    if name == "weekend":  # "the weekend of May 11" is read with its day
        return [] if story.word_after(candidate.end) == "of" else _weekend(story, lead)
    if lead.which in ("every", "each"):
        return [story.lasting(None, start=lead.start, repeated=True)]
    if name in PARTS:
        return _part(story, name, lead)
    if lead.which:
        return _turn(candidate, story, name, lead)
    return _duration(story, name, count)


# ---------------------------------------------------------------- counted: ago, later
def _counted(candidate: Candidate, story: Story, name: str, tail: str, count: Count | None) -> list[DateSpan]:
    """ "two days ago", "a year earlier", "the day before"."""
    unit, factor = MULTIPLES.get(name, (name, 1))
    back = tail in ("ago", "earlier", "before")
    if count is None:
        return _neighbour(candidate, story, name, tail)
    if tail in ("before", "after") and not story.closes(candidate.end):
        return [] if count.article else _duration(story, name, count, end=candidate.match.end("unit_end"))
    if unit in ("minute", "hour"):
        return []
    start, size = count.start, _size(unit)
    if count.number is None or count.loose or count.number * factor > FURTHEST:
        return [story.span(None, size, "how long is only said roughly", start=start)]
    if tail in ("ago", "from now"):
        base, unknown = story.reference, NO_DATE
    else:
        base = story.told_day(past=back) if unit in ("day", "week") else _told_base(story)
        unknown = "no date told before it"
    if base is None:
        return [story.span(None, size, unknown, start=start)]
    value, size = _stepped(base, unit, count.number * factor * (-1 if back else 1), name)
    words = story.text[start : candidate.end]
    return [story.span(value, size, f"{words}, seen from {spoken(base)}" if value else "out of range", start=start)]


def _told_base(story: Story) -> date | None:
    near = story.told_near()
    return bounds(near)[0] if near else None


def _stepped(base: date, unit: str, steps: int, name: str) -> tuple[str | None, Granularity]:
    """The value that lies so many units from a day, as coarse as the unit."""
    try:
        if unit == "day":
            return (base + timedelta(steps)).isoformat(), "day"
        if unit == "week":
            day = base + timedelta(7 * steps)  # give or take: on a Sunday "a week ago" may be a Monday
            return interval(day - HALF_A_WEEK, day + HALF_A_WEEK), "interval"
        if unit == "month":
            year, month = shift_month(base.year, base.month, steps)
            return (month_value(year, month) if 0 < year < 10000 else None), "month"
    except OverflowError:
        return None, "day"
    year = base.year + steps
    if not 0 < year < 10000:
        return None, "year"
    return (f"{year // 10:03}", "decade") if name == "decade" else (f"{year:04}", "year")


def _neighbour(candidate: Candidate, story: Story, name: str, tail: str) -> list[DateSpan]:
    """ "the day before", "the week after", where no event follows that it would lean on."""
    lead = story.lead(candidate.start)
    if tail not in ("before", "after") or not lead.the:
        return []
    if not story.closes(candidate.end) and story.word_after(candidate.end) not in ASIDE:
        return []
    return _leaning(story, name, -1 if tail == "before" else 1, lead.article)


# ---------------------------------------------------------------- last, this, next, that
def _turn(candidate: Candidate, story: Story, name: str, lead: Lead) -> list[DateSpan]:
    """ "last week", "the same year", "in recent months"."""
    which, plural = lead.which, (candidate.match["unit_end"] or "").startswith("s")
    if plural or which == "recent":
        words = "no number told"
        return [] if which == "that" else [story.span(None, "interval", words, start=lead.start)]
    runs = lead.the and which in ("last", "next") and story.word_before(lead.start).lower() in RUNS
    if (runs or which in ("past", "coming")) and name in LETTERS:
        return [story.lasting(f"P1{LETTERS[name]}", start=lead.start)]
    if which in LEANING and (which != "next" or lead.the or name == "day"):
        return _leaning(story, name, LEANING[which], lead.start)
    if which not in TURNS or name in ("day", "hour", "minute"):
        return []
    if story.reference is None:
        return [story.span(None, _size(name), NO_DATE, start=lead.start, ahead=TURNS[which] > 0)]
    steps = TURNS[which]
    if which == "this" and name == "week" and story.reference.weekday() == SUNDAY:
        steps += bool(story.ahead(candidate.start, candidate.end))  # on its first day, for many, or its last
    value, size = _turned(story.reference, name, steps)
    if which == "last" and name == "week" and story.reference.weekday() == SUNDAY:
        value = interval(date.fromisoformat(value[:10]), story.reference - timedelta(1))  # or the one that is ending
    if name == "week" and lead.phase in ("earlier", "later") and which == "this":
        monday, sunday = week_of(story.reference)
        ends = (monday, story.reference) if lead.phase == "earlier" else (story.reference, sunday)
        value = interval(*ends)
    return [story.span(value, size, f"{which} {name}, seen from {spoken(story.reference)}", start=lead.start)]


def _size(name: str) -> Granularity:
    return SIZES.get(name, "interval")


def _turned(reference: date, name: str, steps: int) -> tuple[str, Granularity]:
    if name == "month":
        return month_value(*shift_month(reference.year, reference.month, steps)), "month"
    if name == "year":
        return f"{reference.year + steps:04}", "year"
    if name == "decade":
        return f"{reference.year // 10 + steps:03}", "decade"
    length = 14 if name == "fortnight" else 7
    monday, sunday = week_of(reference + timedelta(length * steps))
    return interval(monday, sunday), "interval"


def _leaning(story: Story, name: str, steps: int, start: int) -> list[DateSpan]:
    """ "the following day", "that year": so many units from what was told before."""
    unit = "day" if name in PARTS else name
    if unit not in ("day", "week", "month", "year"):
        return []
    base = story.told_day(past=steps < 0) if unit in ("day", "week") else _told_base(story)
    if base is None:
        return [story.span(None, _size(unit), "no date told before it", start=start)]
    value, size = _stepped(base, unit, steps, unit)
    where = {0: "told before it", 1: f"the {unit} after", -1: f"the {unit} before"}[steps]
    return [story.span(value, size, f"{where}: {spoken(base)}", start=start)]


def _part(story: Story, name: str, lead: Lead) -> list[DateSpan]:
    """ "last night", "this morning", "that evening"."""
    if lead.which == "last" or lead.which == "this":
        return [shifted(story, -1 if lead.which == "last" else 0, lead.start)]
    if lead.which in LEANING:
        return _leaning(story, name, LEANING[lead.which], lead.start)
    return []


def _weekend(story: Story, lead: Lead) -> list[DateSpan]:
    """The last Saturday and Sunday, or the coming ones."""
    if not (lead.the or lead.which) or lead.which in ("recent", "every", "each"):
        return []
    start = lead.article
    if lead.which in ("following", "previous", "that", "same", "preceding"):
        return [story.span(None, "interval", "no date told before it", start=start)]
    reference = story.reference
    if reference is None:
        return [story.span(None, "interval", NO_DATE, start=start)]
    ahead = story.ahead(story.found[story.at].start, story.found[story.at].end)
    saturday = week_of(reference)[0] + timedelta(5)
    coming = lead.which in ("next", "coming") or (lead.which != "last" and ahead)
    coming = coming or (lead.which == "this" and ahead is None and reference.weekday() > 1)
    if (not coming and saturday > reference) or (saturday <= reference and lead.which == "last"):
        saturday -= timedelta(7)
    elif lead.which == "next" and reference.weekday() > 4:
        saturday += timedelta(7)
    value = interval(saturday, saturday + timedelta(1))
    return [story.span(value, "interval", f"the weekend seen from {spoken(reference)}", start=start)]


# ---------------------------------------------------------------- durations and sets
def _duration(story: Story, name: str, count: Count | None, end: int | None = None) -> list[DateSpan]:
    """ "for two years", "a 48-hour ultimatum"."""
    unit, factor = MULTIPLES.get(name, (name, 1))
    if count is None or (unit not in LETTERS and name != "night"):
        return []
    if (count.article or count.number == 1) and story.word_before(count.start).lower() not in LASTING:
        return []
    letters = LETTERS.get(unit, "D")
    value = None
    if count.number is not None:
        value = f"P{'T' if letters[0] == 'T' else ''}{count.number * factor}{letters[-1]}"
    span = story.lasting(value, start=count.start)
    return [DateSpan(span.start, end or span.end, value, "duration", "stated", "", "duration")]


def read_repeat(candidate: Candidate, story: Story) -> list[DateSpan]:
    """``daily``, ``annually``."""
    return [story.lasting(None, start=candidate.start, repeated=True)]
