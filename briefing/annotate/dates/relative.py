"""Dates that lean on another day: weekdays, "yesterday" and its like, feasts."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from briefing import lexicon
from briefing.annotate.dates import holidays
from briefing.annotate.dates.days import NO_DATE, earliest, interval, latest, nearest, spoken, week_of
from briefing.annotate.dates.grammar import Candidate
from briefing.annotate.dates.speech import speaking_day
from briefing.annotate.dates.story import Lead, Story
from briefing.annotate.dates.which_year import JOINERS
from briefing.calendar import WEEKDAY, WEEKDAYS, weekday_number
from briefing.expressions import expression
from briefing.model import DateSpan

CLOSE, CLOSE_PAST = 100, 31  # days ahead that a feast may lie: undecided, and where the clause looks back
SHIFTS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
ON = frozenset("on by until since from late early later".split())
# the day on another clock than the event's: "at 6:12 a.m. (2112 GMT Monday)"
ELSEWHERE = expression(r"\(\s*\d{1,2}[:.h]?\d\d\s*(?:GMT|UTC)\s*(?:on )?$")
PROCLAIMS = expression(r"\b(?:declar|proclaim|designat)(?:es?|ed|ing)\s+$")
PROCLAIMED = expression(r"\s+(?:has been|is|was|will be)\s+(?:declared|proclaimed|designated)\b")
SOON = 3  # days
BESIDE_NIGHT = expression(rf",? (?:(?:on|from|into|to|between|of|late|early|last) )*{WEEKDAY}")
WEEKDAY_BEFORE = expression(rf"{WEEKDAY}(?:['’]s)?,? $")
PLURAL_BEFORE = frozenset({"on", "most", "some", "all", "alternate", "and", "or"})


@cache
def _words(table: str, name: str) -> frozenset[str]:
    return lexicon.words(lexicon.table("dates")[table][name])


# ---------------------------------------------------------------- weekdays
def read_weekday(candidate: Candidate, story: Story) -> list[DateSpan]:
    """A weekday, with what stands before and after it: ``late last Friday night``, ``Monday of next week``."""
    match = candidate.match
    name = match["wd_name"] or match["wd_short"]
    weekday = weekday_number(name)
    before, after = story.word_before(candidate.start), story.word_after(candidate.end)
    if _is_name(candidate, before, after) or ELSEWHERE.search(story.text, story.frame[0], candidate.start):
        return []
    lead = story.lead(candidate.start)
    if lead.which == "that" and story.word_before(lead.start).lower() not in ON:  # "said that Monday's attack"
        lead = Lead(candidate.start, "", "", "", False, candidate.start)
    if match["wd_short"] and not (lead.which or before.lower() in ON):
        return []
    start = lead.start if lead.phase or lead.which else candidate.start
    if lead.which in ("every", "each") or _is_repeated(candidate, before, after, lead):
        return [DateSpan(start, candidate.end, None, "day", "stated", "", "set", weekday)]
    ahead = story.ahead(candidate.start, candidate.match.end("wd_end") if candidate.match["wd_end"] else candidate.end)
    ahead = ahead or (not lead.which and (_goes_on(story) or _is_proclaimed(candidate, story, weekday)))
    day, reason = _weekday_day(story, weekday, lead.which, match["wd_on"] or match["wd_week"] or "", ahead)
    looks_ahead = lead.which in ("next", "coming") or match["wd_week"] == "next" or match["wd_on"]
    looks_ahead = looks_ahead or (ahead and lead.which != "last")
    value = day.isoformat() if day else None
    return [story.span(value, "day", reason, start=start, weekday=weekday, ahead=bool(looks_ahead))]


def _is_name(candidate: Candidate, before: str, after: str) -> bool:
    """ "Black Friday", "the Sunday Times", "the Sun"."""
    if candidate.match["wd_end"]:
        return before[:1].isupper() and before.lower() in _words("weekdays", "names")
    if before.lower() in _words("weekdays", "names") and before[:1].isupper():
        return True
    if candidate.match["wd_short"]:  # "by Sun Microsystems", not "on Sun. morning"
        return not candidate.match["wd_short"].endswith(".") and after[:1].isupper()
    return before.lower() not in ON and after in _words("weekdays", "papers") and not candidate.match["wd_part"]


def _is_repeated(candidate: Candidate, before: str, after: str, lead: Lead) -> bool:
    """ "on Fridays", "Mondays and Thursdays"; a lost apostrophe is a genitive: "Fridays blast"."""
    end = candidate.match["wd_end"] or ""
    if end.lower() != "s" or lead.which:
        return False
    return before.lower() in PLURAL_BEFORE or not after.islower() or after in ("and", "or", "in", "at", "from", "to")


def _goes_on(story: Story) -> bool:
    """ "For tomorrow and Friday": a day beside one to come."""
    if not story.told or story.reference is None or not story.at:
        return False
    before = story.found[story.at - 1]
    joined = JOINERS.fullmatch(story.text, before.end, story.found[story.at].start)
    return joined is not None and story.told[-1].value > story.reference.isoformat()


def _is_proclaimed(candidate: Candidate, story: Story, weekday: int) -> bool:
    """ "Declared Friday a holiday", "Friday has been declared a day of mourning": one of the next days."""
    start, end = candidate.start, candidate.end
    if story.reference is None or (weekday - story.reference.weekday()) % 7 > SOON:
        return False
    before = PROCLAIMS.search(story.text, story.frame[0], start) and story.text[end : end + 3] == " a "
    return bool(before or PROCLAIMED.match(story.text, end))


def _weekday_day(story: Story, weekday: int, which: str, week: str, ahead: bool | None) -> tuple[date | None, str]:
    """The day that is meant, and why."""
    name = WEEKDAYS[weekday]
    if which in ("following", "that", "same", "previous", "preceding"):
        return _leaning_weekday(story, weekday, which)
    reference = story.reference
    if reference is None:
        return None, NO_DATE
    seen = spoken(reference)
    if week == "week":
        return earliest(weekday, reference + timedelta(1)) + timedelta(7), f"a week after the next {name} from {seen}"
    if week or which == "this":
        shift = {"last": -7, "this": 0, "next": 7}.get(week, 0)
        return week_of(reference)[0] + timedelta(weekday + shift), f"{name} of {week or 'this'} week, seen from {seen}"
    if which in ("last", "past"):
        return latest(weekday, reference - timedelta(1)), f"last {name} before {seen}"
    if which in ("next", "coming"):
        return earliest(weekday, reference + timedelta(1)), f"next {name} after {seen}"
    if ahead:
        return earliest(weekday, reference), f"first {name} from {seen}, told as to come"
    return latest(weekday, reference), f"latest {name} up to {seen}"


def _leaning_weekday(story: Story, weekday: int, which: str) -> tuple[date | None, str]:
    told = story.told_day()
    if which in ("that", "same") and (told is None or told.weekday() != weekday):
        named = story.told_weekday(weekday)
        if named is not None:
            return named, f"{spoken(named)}, told before it"
    if told is None:
        return None, "no day told before it"
    if which == "following":
        return earliest(weekday, told + timedelta(1)), f"first {WEEKDAYS[weekday]} after {spoken(told)}"
    if which in ("previous", "preceding"):
        return latest(weekday, told - timedelta(1)), f"last {WEEKDAYS[weekday]} before {spoken(told)}"
    if told.weekday() == weekday:
        return told, f"{spoken(told)}, told before it"
    return None, "the day told before it is another weekday"


# ---------------------------------------------------------------- today and its neighbours
def read_word(candidate: Candidate, story: Story) -> list[DateSpan]:
    """``today``, ``yesterday``, ``tomorrow morning``, ``tonight``."""
    if story.word_after(candidate.end) in _words("years", "eras"):
        return []
    name = candidate.match["word_name"].lower()
    if name == "overnight":
        return _overnight(candidate, story)
    lead = story.lead(candidate.start)
    start = lead.start if lead.phase else candidate.start
    return [shifted(story, SHIFTS[name], start)]


def _overnight(candidate: Candidate, story: Story) -> list[DateSpan]:
    """The night up to the day of speech, or that after it; none beside a weekday, which says which night it was."""
    (first, last), text = story.frame, story.text
    if BESIDE_NIGHT.match(text, candidate.end, last) or WEEKDAY_BEFORE.search(text, first, candidate.start):
        return []
    if story.word_after(candidate.end).lower() in _words("tense", "overnight"):
        return []
    day, why = speaking_day(story)
    ahead = bool(story.ahead(candidate.start, candidate.end))
    night = day and interval(day - timedelta(not ahead), day + timedelta(ahead))
    return [story.span(night or None, "interval", f"the night around {why}" if day else why, ahead=ahead)]


def shifted(story: Story, days: int, start: int) -> DateSpan:
    """So many days from the day of speech."""
    day, why = speaking_day(story)
    if day is None:
        return story.span(None, "day", why, start=start, ahead=days > 0)
    reason = {0: "the day of", -1: "the day before", 1: "the day after"}.get(days, f"{abs(days)} days from")
    return story.span((day + timedelta(days)).isoformat(), "day", f"{reason} {why}", start=start)


# ---------------------------------------------------------------- feasts
def read_holiday(candidate: Candidate, story: Story) -> list[DateSpan]:
    """``New Year's Eve``, ``Easter Sunday 2019``, ``last Thanksgiving``; feasts that move have no value."""
    name, year = candidate.match["holiday_name"], candidate.match["holiday_year"]
    after = story.word_after(candidate.end)
    if after.lower() in _words("holidays", "attributive") or (" " not in name and after[:1].isupper() and not year):
        return []
    lead = story.lead(candidate.start)
    start = lead.start if lead.which else candidate.start
    ahead = story.ahead(candidate.start, candidate.end)
    if year:
        day = holidays.day_in(name, int(year))
        return [story.span(day.isoformat() if day else None, "day", f"{name} of {year}", start=start, basis="stated")]
    day, reason = _holiday_day(story, name, lead.which, ahead)
    return [story.span(day.isoformat() if day else None, "day", reason, start=start, ahead=ahead)]


def _holiday_day(story: Story, name: str, which: str, ahead: bool | None) -> tuple[date | None, str]:
    reference = story.reference
    if reference is None:
        return None, NO_DATE
    days = [day for year in range(reference.year - 1, reference.year + 3) if (day := holidays.day_in(name, year))]
    if not days:
        return None, f"{name} falls on another day each year"
    if which in ("last", "past"):
        return max(day for day in days if day < reference), f"last {name} before {spoken(reference)}"
    if which in ("next", "coming"):
        return min(day for day in days if day > reference), f"next {name} after {spoken(reference)}"
    day = nearest(days, reference, None if ahead else CLOSE_PAST if ahead is False else CLOSE)
    return day, f"{name} nearest to {spoken(reference)}"
