"""Dating what states no date: a document is at least as new as the newest thing that it tells.

Four kinds of evidence, three of them from documents that are dated: the days of the week that the undated one names,
fitted to the events that both tell; an event that both tell; a quotation that both carry; and the newest date that the
undated one states itself. The date inferred is the latest of these lower bounds, for news is told on its day; the
reason is kept and shown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from briefing.annotate import annotate
from briefing.brief.fitting import fitting_day
from briefing.model import Annotations, DateSpan, EventSpan
from briefing.when import day_of

HEAD = 300  # characters in which a dateline may stand
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
DATELINE = re.compile(
    r"(?m)(?<!\bon )(?<!\bof )(?<!\bin )(?<!\bby )(?<!\bto )(?<!since )(?<!from )(?<!until )(?<!after )"  # prose
    r"(?:\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? +)?"
    rf"(?:\b(?P<month>{MONTH})\.? (?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}}) (?P<month2>{MONTH})\b)"
    r"(?=\.?\s*(?:\([^)\n]*\))?\s*(?:[-–—|:]|$|\n))(?!,? \d{4})"
)
QUOTE = re.compile(r"[“\"]([^“”\"]{40,400})[”\"]?")


def date_undated(annotations: Sequence[Annotations]) -> list[Annotations]:
    """The same documents, those without a date dated by inference where the others allow it, and annotated anew."""
    dated = [a for a in annotations if a.document.published]
    first = [a if a.document.published else _dated(a, dated) for a in annotations]
    dated = [a for a in first if a.document.published]
    return [a if a.document.published else _dated(a, dated) for a in first]


def _dated(undated: Annotations, dated: Sequence[Annotations]) -> Annotations:
    line = _by_dateline(undated, dated)
    if line is not None:
        return annotate(
            replace(
                undated.document, published=line[0].isoformat(), published_basis="inferred", published_reason=line[1]
            )
        )
    bounds = [*_by_quotation(undated, dated), *_by_own_dates(undated)]
    day, reason = fitting_day(undated, dated) or max(_by_event(undated, dated), default=(None, ""))
    if day is not None and all(bound <= day for bound, _ in bounds):
        return _with_day(undated, day, reason)
    if not bounds:
        return undated
    day, reason = max(bounds, key=lambda b: b[0])
    return _with_day(undated, day, reason)


def _with_day(undated: Annotations, day: date, reason: str) -> Annotations:
    """The report annotated anew, dated by inference."""
    document = replace(
        undated.document, published=day.isoformat(), published_basis="inferred",
        published_reason=f"not before {day.day} {day:%B %Y}: {reason}",
    )  # fmt: skip
    return annotate(document)


def _by_dateline(undated: Annotations, dated: Sequence[Annotations]) -> tuple[date, str] | None:
    """A day and a month without a year at the head of the text: the year is that which brings it nearest to the
    others."""
    told = DATELINE.search(undated.document.text, 0, HEAD)
    others = sorted(day for other in dated if (day := day_of(other.document.published)))
    if told is None or not others:
        return None
    middle = others[len(others) // 2]
    number = int(told["day"] or told["day2"])
    month = MONTHS.index((told["month"] or told["month2"])[:3].lower()) + 1
    near = [d for year in (middle.year - 1, middle.year, middle.year + 1) if (d := _day(year, month, number))]
    if not near:
        return None
    day = min(near, key=lambda d: abs(d - middle))
    words = " ".join(told.group().split())
    return day, f"the text says “{words}”; the year is that of the other reports"


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _by_quotation(undated: Annotations, dated: Sequence[Annotations]) -> list[tuple[date, str]]:
    """Words quoted in both: the undated document is no older than the day on which the dated one says they were
    spoken."""
    found = []
    own = [(_squeezed(m.group(1)), m.group(1)) for m in QUOTE.finditer(undated.document.text)]
    for other in dated:
        theirs = _squeezed(other.document.text)
        for squeezed, shown in own:
            day = day_of(other.document.published)
            if day and squeezed[:50] in theirs:
                found.append(
                    (day, f"it carries the words “{_short(shown)}”, which {other.document.file} reports that day")
                )
    return found


def _squeezed(text: str) -> str:
    """Letters alone, British and American spellings of -our brought together, so that a copy is found however it
    is set."""
    return re.sub(r"[^a-z]", "", text.lower().replace("our", "or"))


def _by_event(undated: Annotations, dated: Sequence[Annotations]) -> list[tuple[date, str]]:
    """An event with a day of the week, told to the day elsewhere in like words."""
    found = []
    own = [e for e in undated.of(EventSpan) if not e.negated and e.context == "main"]
    for other in dated:
        latest = day_of(other.document.published)
        for theirs in other.of(EventSpan):
            day = day_of(theirs.date)
            if day is None or len(theirs.date or "") != 10 or theirs.negated or theirs.context != "main":
                continue
            if latest is None or not timedelta(0) <= latest - day <= timedelta(days=10):
                continue
            for e in own:
                common = _features(e) & _features(theirs)
                fits = e.weekday is not None and e.weekday == day.weekday() and len(common) >= 2
                same = e.weekday is None and e.lemma == theirs.lemma and len(common) >= 4
                if e.category == theirs.category and (fits or same) and e.date is None:
                    found.append((day, f"it tells what {other.document.file} dates to that day ({theirs.lemma})"))
    return found


def _features(event: EventSpan) -> frozenset[str]:
    """What an event is compared by: its words, kinds, actors and places."""
    return event.keys | {*event.kinds, *event.actors, *event.targets, *event.places}


def _by_own_dates(undated: Annotations) -> list[tuple[date, str]]:
    """The newest full date that the text itself states in the past."""
    days = [
        (d, day_of(d.value))
        for d in undated.of(DateSpan)
        if d.basis == "stated" and d.value and len(d.value) == 10 and d.past
    ]
    text = undated.document.text
    return [(day, f"the newest date in the text is “{text[d.start : d.end]}”") for d, day in days if day]


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 40 else words[: words.rfind(" ", 0, 40)] + " …"
