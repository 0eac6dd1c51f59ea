"""Of which gathering a crowd is counted: what a march is known by is its day and place, not what its people do.

Organisers, police and reporters count one crowd by many verbs (came, braved the rain, filled the square). A count that
tells no day is of the gathering told last before it, unless its voice has counted that one already: then of the latest.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.brief.evidence import Cited
from briefing.brief.figures.rivals import vague
from briefing.brief.figures.status import excludes
from briefing.brief.figures.told import ANYONE_OR_NONE, ARMED, ELSE
from briefing.expressions import expression
from briefing.lexicon import counts
from briefing.lexicon.speech import speech_forms
from briefing.model import EventSpan, Quantity
from briefing.record import field, record
from briefing.when import compatible

DAY = 10  # letters of a date to the day
BACK = 2  # sentences over which a count looks back for its gathering
ORGANISERS = expression(r"\borgani[sz]ers?\b", re.IGNORECASE)
SAYING = 3  # words before the day on which it was said


@record(frozen=False, slots=True)
class Gathering:
    """Those who came together once, by one report."""

    day: str | None
    counts: list[Quantity] = field(default_factory=list)

    def fits(self, quantity: Quantity) -> bool:
        """False where the voice of a count has counted otherwise, or a report in its own voice contradicts another."""
        voice = (quantity.attributed_to or "").lower()
        return not any(
            excludes(q, quantity) and (not voice or voice == (q.attributed_to or "").lower())
            for q in self.counts
            if not (vague(q) or quantity.echo == q.start)
        )


def gathered(quantities: Sequence[Quantity], source: Cited) -> list[Gathering]:
    """The gatherings that a report counts, each with its counts, which tell its day."""
    found: list[Gathering] = []
    for q in quantities:
        if not _is_crowd(q, found, source):
            continue
        day, opens = _own_day(q, source), _opens(q, source)
        last = found[-1] if found and _near(found[-1], q, source) else None
        beside = last is not None and source.sentence_at(last.counts[-1].start) == source.sentence_at(q.start)
        known = [g for g in (last, *sorted(found, key=lambda g: g.day or "", reverse=True)) if g is not None]
        known = [g for g in known if g.fits(q) and (not day or g.day == day or (g is last and not g.day and beside))]
        known = [g for g in known if _near(g, q, source)]
        gathering = known[0] if known and (beside or not opens) else Gathering(day)
        gathering.day = gathering.day or day
        gathering.counts.append(q)
        if gathering not in found:
            found.append(gathering)
    return found


def _is_crowd(q: Quantity, found: Sequence[Gathering], source: Cited) -> bool:
    """True for those who take part, and for people whom organisers count, or another voice beside one that does."""
    if not q.claim or q.context in ("future", "hypothetical") or counts.populations().get(q.unit) in ARMED:
        return False
    if q.measure == "participants":
        return True
    if q.measure != "other" or q.predicate in ELSE or not (q.unit in ANYONE_OR_NONE or counts.is_people(q.unit)):
        return False
    if ORGANISERS.search(q.attributed_to or ""):
        return True
    beside = found and source.sentence_at(found[-1].counts[-1].start) == source.sentence_at(q.start)
    return bool(beside) and bool(q.attributed_to)


def _near(gathering: Gathering, q: Quantity, source: Cited) -> bool:
    before = source.sentence_number(gathering.counts[-1].start)
    return source.sentence_number(q.start) - before <= BACK


def _own_day(q: Quantity, source: Cited) -> str | None:
    """The day told with a count or before it in its sentence, else that of the protest told last."""
    if q.day:
        return q.day
    sentence = source.sentence_at(q.start)
    told = [
        d.value
        for d in source.dates
        if sentence.start <= d.start < q.start and d.role == "date" and len(d.value or "") == DAY
        and speech_forms().keys().isdisjoint(source.text[sentence.start : d.start].lower().split()[-SAYING:])
    ]  # fmt: skip
    if told:
        return told[-1]
    if q.date and len(q.date) == DAY:
        return q.date
    before = source.sentences[max(0, source.sentence_number(q.start) - 1)].start
    event = next((e for e in reversed(source.events_in(before, q.start)) if _is_gathering(e)), None)
    return event.date if event is not None and event.date and len(event.date) == DAY else None


def event_of(gathering: Gathering, source: Cited) -> int | None:
    """The protest of which one of its counts is told, if that was on its day."""
    told = (q.event for q in gathering.counts if q.event is not None)
    of = (at for at in told if _is_gathering(event := source.events[at]) and compatible(event.date, gathering.day))
    return next(of, None)


def _is_gathering(event: EventSpan) -> bool:
    return event.category == "PROTEST" and event.context in ("main", "background")


def _opens(q: Quantity, source: Cited) -> bool:
    """True where the sentence of a count tells one more gathering: "a rally drew", "also on Monday"."""
    sentence = source.sentence_at(q.start)
    told = source.events_in(sentence.start, sentence.end)
    return any(_is_gathering(e) and (e.anew or ANY.search(source.text, sentence.start, e.start)) for e in told)


ANY = expression(r"\ban? (?:\w+ ){0,2}$", re.IGNORECASE)
