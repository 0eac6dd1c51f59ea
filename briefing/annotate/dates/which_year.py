"""Which year is meant by a day or a month that is told without one."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from briefing.annotate.dates.days import NO_DATE, nearest, shift_month, spoken
from briefing.annotate.dates.grammar import Candidate, year_number
from briefing.annotate.dates.story import Story
from briefing.annotate.dates.tense import appointments
from briefing.calendar import make_day, month_number, weekday_number
from briefing.expressions import expression

JOINERS = expression(r"\s*(?:[-–—/,]|to|and|or|until|till|through)\s*(?:the\s+)?")
WEEKDAY_GAP = expression(r"\s*[,(]?\s*(?:the\s+)?")
SENTENCE_OPENERS = frozenset(["in", "on", "by", "in early", "in late", "then in", "then on"])
ATTACK_WORDS = expression(r"[\s-]+(?:\w+\s+)?(?:attacks?|terror\w*|hijack\w+|atrocit\w+|commission|memorial)\b", re.I)
# Months ahead that may be meant rather than the past: where the clause looks back, where nothing tells, for a vote.
BEHIND, UNDECIDED, APPOINTED = 2, 3, 5


class Year(NamedTuple):
    """A year, None where it cannot be known, and why."""

    number: int | None
    reason: str


def of_day(candidate: Candidate, story: Story, month: int, day: int, head: str, ahead: bool | None) -> Year:
    """The year of a day of the calendar; ``head`` names the groups of the match."""
    match = candidate.match
    if (month, day) == (9, 11) and _is_attack(candidate, story):
        return Year(2001, "the attacks of 11 September 2001")
    if told := match[f"{head}_told"]:
        return turned(story, told)
    if following := _that_follows(story, month):
        return Year(following, "the year told after it")
    if story.reference and (weekday := weekday_before(story)) is not None:
        return _fitting(story.reference, month, day, weekday)
    if not ahead and (setting := _setting(story, month)):
        return setting
    if story.reference is None:
        return Year(None, "no year told")
    around = range(story.reference.year - 1, story.reference.year + 2)
    days = [found for year in around if (found := make_day(year, month, day))]
    months = BEHIND if ahead is False else APPOINTED if _near_appointment(story) else UNDECIDED
    found = nearest(days, story.reference, None if ahead else 30 * months)
    if found is None:
        return Year(None, "no year told")
    side = "first such day from" if found > story.reference else "latest such day up to"
    return Year(found.year, f"{side} {spoken(story.reference)}")


def of_month(story: Story, month: int, which: str, ahead: bool | None) -> Year:
    """The year of a month; ``which`` is the word before it: "last", "next"."""
    if following := _that_follows(story, month):
        return Year(following, "the year told after it")
    if which == "that":
        return turned(story, which)
    if not which and not ahead and (setting := _setting(story, month)):
        return setting
    if story.reference is None:
        return Year(None, NO_DATE)
    seen = spoken(story.reference)
    current = date(story.reference.year, story.reference.month, 1)
    months = [date(year, month, 1) for year in range(current.year - 1, current.year + 2)]
    if which in ("last", "past"):
        return Year(max(day for day in months if day < current).year, f"last such month before {seen}")
    if which in ("next", "coming"):
        return Year(min(day for day in months if day > current).year, f"first such month after {seen}")
    if which == "this":
        return Year(current.year, f"this year, seen from {seen}")
    room = 0 if ahead is False else APPOINTED if _near_appointment(story) else BEHIND
    limit = (date(*shift_month(current.year, current.month, room), 1) - current).days
    chosen = nearest(months, current, None if ahead else limit)
    return Year(chosen.year if chosen else None, f"such a month nearest to {seen}")


def turned(story: Story, told: str) -> Year:
    """The year of "last year", "this year", "next year" and "that year"."""
    if told == "that":
        near = story.told_near()
        return Year(int(near[:4]), f"that year, {near[:4]}") if near and len(near) >= 4 else Year(None, "no year told")
    if story.reference is None:
        return Year(None, NO_DATE)
    return Year(
        story.reference.year + {"last": -1, "this": 0, "next": 1}[told],
        f"{told} year, seen from {spoken(story.reference)}",
    )


def weekday_before(story: Story) -> int | None:
    """The weekday that is one with the current day of the calendar: ``Friday, Oct. 23``."""
    here = story.found[story.at]
    if story.at == 0 or story.found[story.at - 1].kind != "weekday":
        return None
    if not (here.kind in ("numeric", "day_month") or (here.kind == "month" and here.match["md_day"])):
        return None
    before = story.found[story.at - 1]
    if before.match["wd_week"] or not WEEKDAY_GAP.fullmatch(story.text, before.end, here.start):
        return None
    return weekday_number(before.match["wd_name"] or before.match["wd_short"])


def _is_attack(candidate: Candidate, story: Story) -> bool:
    """True where "Sept. 11" without a year means the attacks of 2001."""
    before = story.word_before(candidate.start).lower()
    if ATTACK_WORDS.match(story.text, candidate.end) or before in ("post", "pre"):
        return True
    if story.reference is None or story.reference.year < 2001 or before not in ("since", "after", "before"):
        return False
    return abs(date(story.reference.year, 9, 11) - story.reference).days > 60


def _that_follows(story: Story, month: int) -> int | None:
    """The year of the date that this one is joined to: "between March and June 2014"."""
    if story.at + 1 >= len(story.found) or not JOINERS.fullmatch(story.gap(story.at + 1)):
        return None
    other = story.found[story.at + 1]
    head = {"month": "md", "day_month": "dm"}.get(other.kind)
    if head is None or not other.match[f"{head}_year"]:
        return None
    year = year_number(other.match[f"{head}_year"])
    return year if month <= month_number(other.match[f"{head}_month"]) else year - 1


def _fitting(reference: date, month: int, day: int, weekday: int) -> Year:
    """The year nearest to the reference in which the day falls on the weekday."""
    days = [make_day(year, month, day) for year in range(reference.year - 6, reference.year + 3)]
    fitting = [found for found in days if found and found.weekday() == weekday]
    if not fitting:
        return Year(None, "no year in which the weekday fits")
    best = min(fitting, key=lambda found: abs(found - reference))
    return Year(best.year, f"such a weekday nearest to {spoken(reference)}")


def _setting(story: Story, month: int) -> Year | None:
    """The year that the text moved to, other than that of publication; None where it moved nowhere.

    A month that opens the sentence after an older day or month may be of that year or of a later one: it gets no year.
    """
    setting = story.setting()
    if setting is None or story.reference is None or len(setting.value) not in (4, 7, 10):
        return None
    year = int(setting.value[:4])
    if year == story.reference.year or (len(setting.value) > 4 and month < int(setting.value[5:7])):
        return None
    if setting.sentence == story.sentence:
        return Year(year, f"in {year}, told in the same sentence")
    opens = story.text[story.frame[0] : story.found[story.at].start].strip().lower() in SENTENCE_OPENERS
    return Year(None, f"of {year}, told before it, or of a later year") if opens and len(setting.value) > 4 else None


def _near_appointment(story: Story) -> bool:
    """True where an appointment is named just before or after: "the summit in April", "the May elections"."""
    here = story.found[story.at]
    before = story.text[max(story.frame[0], here.start - 40) : here.start].lower().split()[-4:]
    return not appointments().isdisjoint((*before, story.word_after(here.end).lower()))
