"""How surely two tellings are of one event: what speaks for it and against it, each with its weight.

An event is what was done, who did it to whom, where and when; reporters who tell one share the words of their sentences
as well, more than those who tell two of a kind.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from briefing.brief.actors.merging import Resolution
from briefing.brief.events.likeness import HISTORY, KIN, families, places_apart, same_site
from briefing.brief.events.tellings import SPOKEN, Telling, Weights, marked
from briefing.brief.events.weights import WEIGHTS
from briefing.brief.evidence import Cited
from briefing.brief.lines.naming import speakers
from briefing.expressions import expression
from briefing.record import record
from briefing.when import bounds, day_of, days

APART = expression(r"\W*(?:\w+ (?:days?|hours?|weeks?|months?|years?) )?(?:after|before|since|until)\b", re.IGNORECASE)
LEAD = 3  # sentences behind the first in which a report tells what it is about
FULL = 5.0  # how telling something is that few of the tellings of a case have,
MOST = 1.5  # and times as much, at most
WEEK, FORTNIGHT = 7, 14
RECENT = 2  # days behind what happened in which a report tells it as its news
UTTERED = SPOKEN | {"CONSULT"}  # what each does for himself
NEVER = float("-inf")


@record(frozen=True, slots=True)
class Fact:
    """What of a telling is compared."""

    telling: Telling
    doers: frozenset[str]  # ids of those whose deed it is, be it a state's
    done_to: frozenset[str]
    names: frozenset[str]  # in its clause, and places
    kinds: frozenset[str]
    families: frozenset[int]  # of kinds that reporters exchange
    places: frozenset[str]
    told: tuple[date, date] | None  # its days,
    length: float
    printed: date | None  # that of its report,
    narrated: tuple[date, date] | None  # and those of which the report tells it
    history: bool
    sentence: int
    apart: bool  # its clause tells that it was before or after what the rest of its sentence tells
    lead: bool


class Weighing:
    """Weighs pairs of the tellings of a case."""

    def __init__(self, tellings: Sequence[Telling], sources: Sequence[Cited], resolution: Resolution) -> None:
        self._features = Weights(t.features for t in tellings)
        self._sentences = Weights(t.said for t in tellings)
        self._sources, self._resolution = sources, resolution
        self._facts: dict[tuple[int, int], Fact] = {}
        self._days: dict[str, set[str]] = defaultdict(set)  # by kind those of what has happened
        for t in tellings:
            if t.event.context == "main" and t.date and days(t.date) == 1:
                for kind in t.form.kinds:
                    self._days[kind].add(t.date)
        self._known: dict[tuple[int, int, int, int], float] = {}

    def _fact(self, telling: Telling) -> Fact:
        key = telling.source, telling.index
        if key not in self._facts:
            self._facts[key] = _fact(telling, self._sources[telling.source], self._resolution)
        return self._facts[key]

    def odds(self, a: Telling, b: Telling) -> float:
        """The log odds that two tellings are of one event."""
        if (a.source, a.index) > (b.source, b.index):
            a, b = b, a
        key = a.source, a.index, b.source, b.index
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = sum([WEIGHTS[name] * amount for name, amount in self.evidence(a, b)])
        return known

    def evidence(self, a: Telling, b: Telling) -> Iterator[tuple[str, float]]:
        """What speaks for or against two tellings being of one event, and how much of it there is, for the most part
        1."""
        one, two = self._fact(a), self._fact(b)
        said = self._sentences.cosine(a.said, b.said)
        yield "any two", 1.0
        yield from _what(one, two)
        if a.source == b.source and one.sentence == two.sentence:
            yield from _beside(one, two)
            return  # its words say nothing of either
        yield from self._who(one, two)
        if places_apart(one.places, two.places):
            yield "elsewhere", 1.0  # where the same may be told of the same day
            yield "sentence", said / 2
            return
        yield "sentence", said
        yield "words", self._features.cosine(a.form.words, b.form.words)
        yield from _when(one, two)
        yield from self._how(one, two)

    def _rare(self, features: Iterable[str]) -> float:
        return min(MOST, sum(map(self._features.telling, features)) / FULL)

    def _who(self, one: Fact, two: Fact) -> Iterator[tuple[str, float]]:
        a, b = one.telling, two.telling
        if same := one.doers & two.doers:
            yield "same do it", self._rare(f"@{id}" for id in same)
        elif one.doers and two.doers and {a.event.category, b.event.category} & UTTERED:
            yield "others say it", 1.0
        if same := one.done_to & two.done_to:
            yield "done to the same", self._rare(same)
        elif one.done_to and two.done_to:
            yield "done to others", 1.0
        if not a.victims.isdisjoint(b.victims):
            yield "same victim", 1.0
        if one.names and two.names and one.names.isdisjoint(two.names):
            yield "other names", 1.0

    def _how(self, one: Fact, two: Fact) -> Iterator[tuple[str, float]]:
        a, b = one.telling, two.telling
        if not a.numbers.isdisjoint(b.numbers):
            yield "same number", 1.0
        if a.source == b.source:
            yield "one report", 1.0
            if a.date and a.date == b.date:
                yield "one report, same day", 1.0  # who tells of one has told its day
            alike = not (one.kinds and two.kinds) or bool(one.kinds & two.kinds or one.families & two.families)
            if alike and abs(one.sentence - two.sentence) == 1 and not (a.date and b.date):
                yield "next sentence", 1.0
        elif one.lead and two.lead:
            yield "both in the lead", 1.0
        same = one.kinds & two.kinds
        if same and not (a.date and b.date) and min(len(self._days[kind]) for kind in same) == 1:
            yield "one day of its kind", 1.0


def _fact(telling: Telling, source: Cited, resolution: Resolution) -> Fact:
    event, n = telling.event, telling.source
    names = speakers(source, event) if event.category in SPOKEN else event.actors
    doers = frozenset(id for name in names if (id := resolution.id_of(n, name)))
    named = {resolution.id_of(n, m.name) or m.name for m in source.mentions_in(*event.clause)}
    told, printed = bounds(telling.date or ""), day_of(telling.published)
    sentence = source.sentence_number(event.start)
    return Fact(
        telling, doers, frozenset(marked(telling.form.actors, ">")),
        frozenset(named | {place.lower() for place in event.places}), telling.form.kinds,
        families(telling.form.kinds), telling.places, told, days(telling.date) if told else 0.0, printed,
        bounds(telling.narrated or ""), told is not None and printed is not None and printed - told[1] > HISTORY,
        sentence, bool(APART.match(source.text, event.clause[0])), event.headline or sentence - source.opening <= LEAD,
    )  # fmt: skip


def _what(one: Fact, two: Fact) -> Iterator[tuple[str, float]]:
    a, b = one.telling.event, two.telling.event
    if one.kinds and two.kinds:
        if not one.kinds & two.kinds:
            yield "kinds exchanged" if one.families & two.families else "other kind", 1.0
    elif one.kinds or two.kinds:
        yield "one kind unknown", 1.0
    if a.lemma == b.lemma:
        yield "same word", 1.0
    if a.category != b.category:
        yield "kin category" if b.category in KIN.get(a.category, ()) else "other category", 1.0
    if a.site and a.site.partition(":")[0] == b.site.partition(":")[0] and same_site(a.site, b.site):
        yield "same site", 1.0


def _beside(one: Fact, two: Fact) -> Iterator[tuple[str, float]]:
    """What it says that one sentence tells both: of two that it asserts each is an event, of what it only mentions less
    often."""
    months = (fact.told is not None and fact.length > WEEK for fact in (one, two))
    if one.apart or two.apart or sum(months) == 1:
        yield "one after the other", 1.0
    elif one.telling.event.told and two.telling.event.told:
        yield "one sentence, both told", 1.0
    else:
        yield "one sentence", 1.0


def _when(one: Fact, two: Fact) -> Iterator[tuple[str, float]]:
    if one.told and two.told:
        longest = max(one.length, two.length)
        if longest == 1:
            yield "same day", 1.0
        elif longest > WEEK:
            yield "same month", 1.0
            if one.length != two.length:
                yield "one coarser", 1.0
            if one.history and two.history:
                yield "both history", 1.0
    elif one.told or two.told:
        yield from _told_and_not(*((one, two) if one.told else (two, one)))
    elif one.narrated and two.narrated:
        same = one.telling.narrated == two.telling.narrated
        yield "news of one day" if same else "news of other days", 1.0


def _told_and_not(dated: Fact, undated: Fact) -> Iterator[tuple[str, float]]:
    """What the day of the one says, of the other that has none."""
    if dated.told and undated.printed:
        since = (undated.printed - dated.told[1]).days
        if since < -1:
            yield "undated, before it happened", 1.0
        elif since > FORTNIGHT:
            yield "undated, long after", 1.0
        elif not 0 <= since <= RECENT:
            yield "undated, days later", 1.0
