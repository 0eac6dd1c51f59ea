"""How surely two counts are of one quantity: what speaks for it and against it, each with its weight."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import log, log10

from briefing.brief.events.tellings import Weights
from briefing.brief.evidence import Cited
from briefing.brief.figures.bars import Bars
from briefing.brief.figures.course import is_word
from briefing.brief.figures.populations import of_people
from briefing.brief.figures.rivals import may_dispute, vague
from briefing.brief.figures.scopes import Scopes
from briefing.brief.figures.setting import Setting
from briefing.brief.figures.status import excludes
from briefing.brief.figures.stretches import same_stretch
from briefing.brief.figures.told import ANYONE_OR_NONE, HARDLY, HARM, Told
from briefing.brief.figures.unlike import of_other_nouns
from briefing.brief.figures.weights import WEIGHTS
from briefing.lexicon import counts
from briefing.lexicon.forms import content_stem
from briefing.model import Measure
from briefing.record import record
from briefing.when import compatible

FAR = 20  # times as many
QUARTER, NEAR = 1.25, 1.05  # times as many, at most
MOST_TIMES = 4.0  # natural logarithm, up to which more times as many weigh more
THOUSAND = 1000
NOTHING = (0.0, 0.0)
DIGITS = 3  # from which on a number is seldom told of two things by chance


@record(frozen=True, slots=True)
class Fact:
    """What of a count is compared."""

    told: Told
    value: float
    sure: bool  # no "dozens"
    anyone: bool  # of no people or things in particular
    thing: str
    label: frozenset[str]  # stems
    people: bool
    where: frozenset[str]
    lands: frozenset[str]
    most: bool  # the largest number of its measure in its report


class Weighing:
    """Weighs pairs of the counts of a case."""

    def __init__(
        self,
        everything: Sequence[Told],
        words: Weights,
        setting: Setting,
        scopes: Scopes,
        bars: Bars,
        sources: Sequence[Cited],
    ) -> None:
        """``words``: how telling each is."""
        self._words, self._setting, self._scopes, self._bars, self._sources = words, setting, scopes, bars, sources
        largest: dict[tuple[int, Measure], float] = {}
        for t in everything:
            if not (t.quantity.part or vague(t.quantity)):
                key = t.source, t.quantity.measure
                largest[key] = max(largest.get(key, 0.0), t.quantity.value or 0.0)
        self._facts = {id(t): self._fact(t, largest) for t in everything}
        self._labels = Weights(fact.label for fact in self._facts.values())

    def _fact(self, told: Told, largest: Mapping[tuple[int, Measure], float]) -> Fact:
        q, value = told.quantity, told.quantity.value or 0.0
        return Fact(
            told,
            value,
            not (vague(q) or is_word(q.modifier)),
            q.unit in ANYONE_OR_NONE,
            counts.same_thing(q.unit),
            frozenset(filter(None, map(content_stem, f"{q.label} {q.subject}".lower().replace("-", " ").split()))),
            of_people(q),
            frozenset(place.lower() for place in q.where),
            self._setting.countries_of(told),
            value >= largest.get((told.source, q.measure), 0.0),
        )

    def odds(self, a: Told, b: Told) -> float:
        """The log odds that two counts of one measure are of one quantity."""
        which = 0 if a.quantity.measure in HARM else 1
        return sum(WEIGHTS.get(name, NOTHING)[which] * amount for name, amount in self.evidence(a, b))

    def evidence(self, a: Told, b: Told) -> Iterator[tuple[str, float]]:
        """What speaks for or against two counts being one, and how much of it there is, for the most part 1."""
        one, two = self._facts[id(a)], self._facts[id(b)]
        yield "any two", 1.0
        yield from self._numbers(one, two)
        if self._setting.of_main(a, b) > 1:
            yield "main affair", 1.0
        yield from _whom(one, two)
        yield from _when(a, b)
        yield from self._where(one, two)
        yield from self._words_of(a, b)
        clash = ", not both" if excludes(a.quantity, b.quantity) else ""
        yield from ((sign + clash, 1.0) for sign in self._signs(a, b))
        if a.quantity.measure != b.quantity.measure:
            yield "other measure", 1.0
        if one.most and two.most:
            yield "both the largest", 1.0

    def _numbers(self, one: Fact, two: Fact) -> Iterator[tuple[str, float]]:
        small, large = sorted((one.value, two.value))
        size = min(1.0, log10(max(small, 1.0)) / DIGITS)
        a, b = one.told, two.told
        if small == large:
            if one.sure and two.sure:
                yield "same number", 1.0
                yield "same number, exact", size if small > HARDLY else 0.0
        else:
            times = log((large + 0.5) / (small + 0.5))
            if times < log(NEAR):
                yield "near", size
            elif times < log(QUARTER):
                yield "rather near", size
            elif times >= log(FAR) and a.quantity.measure != "participants":  # crowds are counted by eye
                yield "many times", 1.0
        if excludes(a.quantity, b.quantity):
            yield "not both", 1.0
            yield "times as many, not both", min(MOST_TIMES, log((large + 0.5) / (small + 0.5)))
            if a.source == b.source:
                yield "not both, one report", 1.0
            if not may_dispute(a, b):
                yield "no rivals", 1.0

    def _signs(self, a: Told, b: Told) -> Iterator[str]:
        """What weighs otherwise where two numbers exclude each other."""
        p, q, bars, setting = a.quantity, b.quantity, self._bars, self._setting
        if not setting.same_time(a, b):
            yield "out of time"
        if bars.of_other_times(a, b):
            yield "of other times"
        if bars.said_apart(a, b):
            yield "other said of them"
        if not bars.of_one_size(a, b):
            yield "out of size"
        if p.measure in HARM and not bars.same_people(a, b):
            yield "not the same people"
        if bars.some_of_another(a, b):
            yield "some of another"
        if bars.left_over(a) != bars.left_over(b):
            yield "one left over"
        if p.part != q.part:
            yield "one a part"
        if bool(a.population) != bool(b.population):
            yield "one a population"
        if a.scope.apart(b.scope):
            yield "other scope"
        if of_other_nouns(a, b):
            yield "other nouns"
        if setting.old(a) != setting.old(b):
            yield "one long past"
        if p.date and q.date and p.date[:4] != q.date[:4]:
            yield "other years"
        if p.attributed_to and q.attributed_to and p.attributed_to != q.attributed_to:
            yield "two speakers"
        if self._beside(a, b):
            yield "side by side"
        if min(p.value or 0, q.value or 0) >= THOUSAND:
            yield "thousands"
        if setting.affairs.main is not None:
            yield f"{setting.of_main(a, b)} of main"
        if p.measure == q.measure:
            yield p.measure

    def _beside(self, a: Told, b: Told) -> bool:
        """True for counts of the same people or things by two voices in one sentence, or in two that follow each
        other."""
        if a.source != b.source or a.quantity.attributed_to == b.quantity.attributed_to:
            return False
        one, two = self._facts[id(a)], self._facts[id(b)]
        if not (one.anyone or two.anyone or one.thing == two.thing) or a.population ^ b.population:
            return False
        at = [self._sources[t.source].sentence_number(t.quantity.start) for t in (a, b)]
        return abs(at[0] - at[1]) <= 1

    def _where(self, one: Fact, two: Fact) -> Iterator[tuple[str, float]]:
        if one.where and two.where:
            yield "same place" if one.where & two.where else "other place", 1.0
        if one.lands and two.lands and not one.lands & two.lands:
            yield "other land", 1.0
        if self._scopes.apart(one.told, two.told):
            yield "told apart", 1.0

    def _words_of(self, a: Told, b: Told) -> Iterator[tuple[str, float]]:
        p, q = a.quantity, b.quantity
        yield "words", self._words.cosine(p.keys, q.keys)
        yield "labels", self._labels.cosine(self._facts[id(a)].label, self._facts[id(b)].label)
        if p.predicate and p.predicate == q.predicate:
            yield "same said of them", 1.0
        if a.source == b.source:
            yield "one report", 1.0
        if p.attributed_to and p.attributed_to == q.attributed_to:
            yield "one speaker", 1.0


def _whom(one: Fact, two: Fact) -> Iterator[tuple[str, float]]:
    a, b = one.told, two.told
    if one.anyone != two.anyone:
        yield "one of anyone", 1.0
    elif not one.anyone:
        yield (
            "same thing" if one.thing == two.thing else "other name" if one.people and two.people else "other thing",
            1.0,
        )
    if a.population and b.population:
        if not a.population & b.population:
            yield "other people", 1.0
    elif a.population or b.population:
        yield "one of some", 1.0
    if a.quantity.part != b.quantity.part:
        yield "part and whole", 1.0
    if a.scope.side and b.scope.side and a.scope.side != b.scope.side:
        yield "other side", 1.0
    if a.scope.more != b.scope.more:
        yield "one of more", 1.0


def _when(a: Told, b: Told) -> Iterator[tuple[str, float]]:
    if a.over and b.over:
        if not same_stretch(a.over, b.over):
            yield "other stretch", 1.0
    elif a.over or b.over:
        yield "one over a time", 1.0
    p, q = a.quantity, b.quantity
    if p.date and q.date:
        yield "dates agree" if compatible(p.date, q.date) else "dates differ", 1.0
    if p.cumulative != q.cumulative:
        yield "one of a war", 1.0
