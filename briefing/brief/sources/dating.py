"""Dating what states no date: a document is at least as new as the newest thing that it tells.

No report is older than the newest day of the calendar that it names; a day that it names without its year is of the
year of the others. Within that bound its words tell its day: the days of the week that it names, fitted to the events
that dated reports tell; an event that both tell; a quotation that both carry; its newest day; where it is of the case,
at last the weekdays that it names. All that is known of it, weighed together, may speak against such a day, and for
another where that is much the likeliest. The reason is kept and shown.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import cached_property, partial

from briefing.annotate import Timeless, annotate, of_undated
from briefing.brief.sources.fitting import BEFORE, News, fitting_day, main_day
from briefing.brief.sources.parallels import Days, first_within, parallel_day
from briefing.brief.sources.printing import AFTER, NUMBERED, Printing, is_relative, printing
from briefing.brief.sources.weighing import Matter, odds
from briefing.calendar import MONTH, WEEKDAY, make_day, month_number
from briefing.expressions import expression
from briefing.model import Annotations, DateSpan, EventSpan, Mention, PublishedBasis
from briefing.record import replace
from briefing.when import day_of

HEAD = 300  # characters in which a dateline may stand
DATELINE = expression(
    r"(?m)(?<!\bon )(?<!\bof )(?<!\bin )(?<!\bby )(?<!\bto )(?<!since )(?<!from )(?<!until )(?<!after )"  # prose
    rf"(?:\b{WEEKDAY},? +)?"
    rf"(?:\b(?P<month>{MONTH})\.? (?P<day>\d{{1,2}})|(?<!\d)(?P<day2>\d{{1,2}}) (?P<month2>{MONTH})\b)"
    r"(?=\.?\s*(?:/[^/\n]{2,30}/|(?:\([^)\n]*\)\.?)?\s*(?:[-–—|:]|$|\n)))(?!,? \d{4})"
)
NAMED = expression(rf"\b{MONTH}")
EVE = timedelta(days=1)  # by which a dated report may print words later than an undated one
WEEK = timedelta(days=7)
HARDLY = 0.05  # how likely the day that its words tell must be at the least
LIKELY = 0.3  # how likely another must be to stand in its place
LIKELIER = 1.5  # and how many times as likely as that
FITS_BEST = "the days that it names and what it tells fit those reports best that are of about that day"
ENOUGH = 3  # dated reports for what they have in common with another to be weighed
SEVERAL = 2  # names that a report has in common with others, days that are told as a reason
LATER = timedelta(days=31)  # than the last dated report, in which an undated one may well have been written
QUOTE = expression(r"[“\"]([^“”\"]{40,400})[”\"]?")


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
    told = [None if a.document.published else _by_dateline(a, dated) for a in annotations]
    return [a if day is None else _published(a, *day, "stated") for a, day in zip(annotations, told, strict=True)]


def _all_dated(annotations: Sequence[Annotations]) -> list[Annotations]:
    dated = _Dated([a for a in annotations if a.document.published])
    return [a if a.document.published else _dated(a, dated) for a in annotations]


class _Dated:
    """The dated reports, and what the others are compared with of them: worked out once, where it is asked for."""

    def __init__(self, annotations: Sequence[Annotations]) -> None:
        self.annotations = annotations

    @cached_property
    def news(self) -> News:
        return News(self.annotations)

    @cached_property
    def matter(self) -> Matter:
        return Matter(self.annotations)

    @cached_property
    def days(self) -> Days:
        return Days(self.annotations)

    @cached_property
    def names(self) -> frozenset[str]:
        """The last words of the actors that several reports name."""
        reports = Counter(name for a in self.annotations for name in _names(a))
        return frozenset(name for name, times in reports.items() if times > 1)

    @cached_property
    def last(self) -> date:
        """The day of the last report; of none that of no report."""
        return self.days.published[-1] if self.days.published else date.max - AFTER

    @cached_property
    def letters(self) -> list[tuple[date | None, str, str]]:
        """For each its day, its file and the letters of its text."""
        return [(day_of(a.document.published), a.document.file, _squeezed(a.document.text)) for a in self.annotations]

    @cached_property
    def events(self) -> dict[str, list[tuple[EventSpan, frozenset[str], date, str]]]:
        """By category the events told to the day as news, with what they are compared by, their day and their file."""
        found: dict[str, list[tuple[EventSpan, frozenset[str], date, str]]] = {}
        for a in self.annotations:
            latest = day_of(a.document.published)
            for event in a.of(EventSpan):
                day = day_of(event.date)
                if day is None or len(event.date or "") != 10 or event.negated or event.context != "main":
                    continue
                if latest is None or not timedelta(0) <= latest - day <= timedelta(days=10):
                    continue
                found.setdefault(event.category, []).append((event, _features(event), day, a.document.file))
        return found


def _dated(undated: Annotations, dated: _Dated) -> Annotations:
    """The report dated by inference and annotated anew, or as it was where nothing tells its day."""
    found = _inferred(undated, dated, partial(of_undated, undated.document))
    return undated if found is None else _published(undated, *found, "inferred")


def _published(undated: Annotations, day: date, reason: str, basis: PublishedBasis) -> Annotations:
    """The report annotated anew as one of that day."""
    told = replace(undated.document, published=day.isoformat(), published_basis=basis, published_reason=reason)
    return annotate(told, partial(of_undated, undated.document))


def _inferred(undated: Annotations, dated: _Dated, known: Callable[[], Timeless]) -> tuple[date, str] | None:
    """The day of a report and the reason in words: what its own words tell, where all that is known of the report does
    not speak against it; else the day that is much likelier, if there is one."""
    printed = printing(undated, dated.last, dated.days.crisis)
    quoted = min(_by_quotation(undated, dated), default=(None, ""))
    day, reason = _told(undated, dated, known, printed, quoted)
    if len(dated.days.published) >= ENOUGH and len(dated.names & _names(undated)) >= SEVERAL:
        likely = odds(undated, dated.days, dated.matter, quoted[0], known(), printed)
        own, best = likely.get(day or date.min, 0.0), max(likely, key=lambda one: likely[one], default=None)
        if best and best != day and likely[best] >= max(LIKELY, LIKELIER * own):
            day, reason = best, FITS_BEST
        elif likely and own < HARDLY:
            day = None
    if day is None:
        return None
    return day, f"not before {day.day} {day:%B %Y}: {reason}"


def _told(
    undated: Annotations,
    dated: _Dated,
    known: Callable[[], Timeless],
    printed: Printing,
    quoted: tuple[date | None, str],
) -> tuple[date | None, str]:
    """The day of a report by what it tells, the surest kind of evidence first; none before the newest day that it names
    itself."""
    day, reason = fitting_day(undated, dated.news, known, printed) or (None, "")
    if day is None or not printed.holds(day):
        day, reason = _by_event(undated, dated, known, printed)
    if day is None or not printed.holds(day):
        day, reason = parallel_day(undated, dated.days, known(), printed)
    if quoted[0] and (day is None or EVE < quoted[0] - day < WEEK):  # "Tuesday" is the same on all days of a week
        day, reason = quoted
    if day is None or not printed.holds(day):
        day, reason = max(_by_own_dates(undated, printed, dated, known), default=(None, ""))
    if day is None:
        day, reason = _by_own_weekday(undated, printed, dated)
    if day is None:
        day, reason = _by_first_days(undated, printed, dated, known)
    return day, reason


def _by_dateline(undated: Annotations, dated: Sequence[Annotations]) -> tuple[date, str] | None:
    """A day and a month without a year at the head of the text: the year is that which brings it nearest to the
    others."""
    told = DATELINE.search(undated.document.text, 0, HEAD)
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
    words = " ".join(told.group().split())
    return day, f"the text says “{words}”; the year is that of the other reports"


def _by_quotation(undated: Annotations, dated: _Dated) -> list[tuple[date, str]]:
    """Words quoted in both: they were spoken at the latest on the day of the first dated report that has them, and
    reports quote what was said of late."""
    found = []
    own = [(_squeezed(m.group(1)), m.group(1)) for m in QUOTE.finditer(undated.document.text)]
    for day, file, theirs in dated.letters if own else ():
        for squeezed, shown in own:
            if day and squeezed[:50] in theirs:
                found.append((day, f"it carries the words “{_short(shown)}”, which {file} reports that day"))
    return found


def _squeezed(text: str) -> str:
    """Letters alone, British and American spellings of -our brought together, so that a copy is found however it
    is set."""
    return re.sub(r"[^a-z]", "", text.lower().replace("our", "or"))


def _by_event(
    undated: Annotations, dated: _Dated, known: Callable[[], Timeless], printed: Printing
) -> tuple[date | None, str]:
    """The last day of events that dated reports tell to the day in like words, or the first behind it by which the
    weekdays that the report names lie within the crisis; none where the events lie apart, for then it is not known of
    which of them the report is."""
    found = []
    for e in undated.of(EventSpan):
        if e.negated or e.context != "main" or e.date is not None:
            continue
        own = _features(e)
        for theirs, features, day, file in dated.events.get(e.category, ()):
            if e.weekday is None:
                alike = e.lemma == theirs.lemma and len(own & features) >= 4
            else:
                alike = e.weekday == day.weekday() and len(own & features) >= 2
            if alike:
                found.append((day, f"it tells what {file} dates to that day ({theirs.lemma})"))
    if not found or max(found)[0] - min(found)[0] > BEFORE:
        return None, ""
    day, reason = max(found)
    return first_within(undated, day, dated.days.crisis, known(), printed) or day, reason


def _features(event: EventSpan) -> frozenset[str]:
    """What an event is compared by: its words, kinds, actors and places."""
    return event.keys | {*event.kinds, *event.actors, *event.targets, *event.places}


def _by_own_dates(
    undated: Annotations, printed: Printing, dated: _Dated, known: Callable[[], Timeless]
) -> list[tuple[date, str]]:
    """The newest day that the text names, if with its year, or at its head and within the crisis; where it stands below
    the head of a text that names days of the week too, the first from it on by which they lie within the crisis. A day
    without its year below the head was most often days before, and a feast is named for weeks."""
    named, crisis = printed.named, dated.days.crisis
    if not named or (crisis is not None and crisis - named[-1][0] > BEFORE):
        return []  # what a report recalls says little of when it was written
    (day, told), text = named[-1], undated.document.text
    soonest: date | None = day
    if told.basis != "stated":
        at_head = told.start < HEAD and NUMBERED.search(text, told.start, told.end)
        soonest = day if at_head and crisis and crisis <= day else None
    elif told.start >= HEAD and any(is_relative(text, d) for d in undated.of(DateSpan)):
        soonest = first_within(undated, day, crisis, known(), printed)
    if soonest is None or not printed.holds(soonest):
        return []
    return [(soonest, f"the newest date in the text is “{text[told.start : told.end]}”")]


def _by_own_weekday(undated: Annotations, printed: Printing, dated: _Dated) -> tuple[date | None, str]:
    """The first day of the crisis that is of the weekday which the head of the report names as its own."""
    crisis = _first_of_short(undated, printed, dated)
    if crisis is None or printed.weekday is None:
        return None, ""
    day = crisis + timedelta((printed.weekday - crisis.weekday()) % 7)
    return day, f"its head says {day:%A}, and several reports tell of the crisis from {crisis.day} {crisis:%B} on"


def _first_of_short(undated: Annotations, printed: Printing, dated: _Dated) -> date | None:
    """The first day of the crisis, where most dated reports are of its first week, and the undated one is of the same
    case and names no later day: that is most often days before."""
    days, main = dated.days.published, main_day(dated.news.events)
    crisis = dated.days.first or (main.day if main else None)
    if crisis is None or days[len(days) // 2] - crisis > WEEK or any(day > crisis for day, _ in printed.named):
        return None
    return crisis if len(dated.names & _names(undated)) >= SEVERAL else None


def _by_first_days(
    undated: Annotations, printed: Printing, dated: _Dated, known: Callable[[], Timeless]
) -> tuple[date | None, str]:
    """The first day by which the past days of the week that a report names lie within the crisis."""
    text, crisis = undated.document.text, _first_of_short(undated, printed, dated)
    past = {
        d.weekday: text[d.start : d.end]
        for d in undated.of(DateSpan)
        if d.role == "date" and d.value is None and d.past and d.weekday is not None
    }
    if crisis is None or not past:
        return None, ""
    day = first_within(undated, crisis, crisis, known(), printed)
    words = [f"“{' '.join(word.split())}”" for word in list(past.values())[:SEVERAL]]
    told = f"{' and '.join(words)} {'are' if len(words) > 1 else 'is'} of the crisis"
    return day, f"by then {told}, of which several reports tell from {crisis.day} {crisis:%B} on"


def _names(a: Annotations) -> set[str]:
    return {mention.name.rpartition(" ")[2] for mention in a.of(Mention)}


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 40 else words[: words.rfind(" ", 0, 40)] + " …"
