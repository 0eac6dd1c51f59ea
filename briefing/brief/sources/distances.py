"""Dating a report by how long before it the violence or disaster of the case lies, as it says itself: "three days after
the explosion", "what happened ten days ago"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from briefing.annotate import Timeless, dates_on
from briefing.brief.events.tellings import VIOLENT
from briefing.brief.sources.fitting import Known
from briefing.expressions import expression
from briefing.model import Annotations, DateSpan, EventSpan, Sentence
from briefing.when import day_of

HEAD = 8  # sentences in which a report says how long ago its news was
NEAR = 60  # characters behind "three days after" in which stands after what
LAPSE = expression(r"P(\d+)D")  # weeks and months are seldom meant to the day
AFTER = expression(r"\s+(?:after|since|following)\s+")
MORE = expression(r"\b(?:(?:more|less|fewer) than|over|nearly|almost|about|some|up to|within) $", re.IGNORECASE)
AGO = expression(r"\bdays ago$")


def distant_day(undated: Annotations, events: Sequence[Known], known: Timeless) -> tuple[date | None, str]:
    """The day of publication by the first such words at the head of a report, and the reason; none without."""
    main = main_day(events)
    if main is None:
        return None, ""
    text = undated.document.text
    told = {d.start: d for d in dates_on(undated.document, known, main.day)}
    harm = [e for e in undated.of(EventSpan) if e.category in VIOLENT]
    for sentence in [s for s in undated.of(Sentence) if not s.boilerplate][:HEAD]:
        inside = (d for d in undated.of(DateSpan) if sentence.start <= d.start < sentence.end)
        here = [d for d in inside if d.granularity in ("day", "time", "duration")]
        if len(here) != 1 or MORE.search(text, sentence.start, here[0].start):
            continue  # "thirteen days after the attack the army struck on Thursday" tells of that Thursday
        days = _days(text, here[0], told.get(here[0].start), main.day, harm, undated)
        if days > 0:
            words = " ".join(text[here[0].start : here[0].end].split())
            day = main.day + timedelta(days=days)
            return day, f"“{words}” by the {main.event.lemma} that {main.file} dates to {main.day.day} {main.day:%B}"
    return None, ""


def _days(
    text: str, d: DateSpan, read: DateSpan | None, main: date, harm: Sequence[EventSpan], undated: Annotations
) -> int:
    """The days that words tell between the violence and the report; 0 where they tell none."""
    lapse, after = LAPSE.fullmatch(d.value or ""), AFTER.match(text, d.end)
    if lapse and after:
        return int(lapse[1]) if any(after.end() <= e.start < after.end() + NEAR for e in harm) else 0
    then = day_of(read.value) if read and AGO.search(text, d.start, d.end) else None
    clause = [e for e in undated.of(EventSpan) if e.clause[0] <= d.start < e.clause[1]]
    if then is None or not harm or any(e.category not in VIOLENT for e in clause):
        return 0
    return (main - then).days


def main_day(events: Sequence[Known]) -> Known | None:
    """The violence or disaster that most dated reports tell of one day; none where others are told by as many."""
    files: dict[date, set[str]] = {}
    for one in events:
        if one.event.category in VIOLENT:
            files.setdefault(one.day, set()).add(one.file)
    if not files:
        return None
    most = max(map(len, files.values()))
    days = [day for day, telling in files.items() if len(telling) == most]
    if len(days) > 1:
        return None
    return next(one for one in events if one.day == days[0] and one.event.category in VIOLENT)
