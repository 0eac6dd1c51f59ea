"""Tellings of events, what they are compared by, and clusters of those that tell one event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from math import fsum, log, sqrt
from typing import NamedTuple

from briefing.brief.actors.allegiance import Allegiance
from briefing.brief.actors.merging import Resolution
from briefing.brief.evidence import Cited
from briefing.brief.lines.naming import speakers
from briefing.lexicon.event_kinds import generic, kind_families, kinds
from briefing.lexicon.forms import stem
from briefing.model import Context, EventSpan
from briefing.record import field, record
from briefing.when import days, narrower

SPOKEN = frozenset({"DISAPPROVE", "DEMAND", "REJECT", "THREATEN", "SUPPORT"})  # what is done by saying it
BESIDE = frozenset({"clause", "passing"})
VIOLENT = frozenset({"ASSAULT", "DISASTER"})
RETOLD = VIOLENT | {"CRIME"}  # what befell somebody, which is told again for months without its day
NAMED = 30  # characters between the name of who dies and the verb
TELLING_NUMBER = 3  # ones and twos are everywhere


class Form(NamedTuple):
    """The features of a telling by what they are; all that it is compared by."""

    words: frozenset[str] = frozenset()  # and places
    kinds: frozenset[str] = frozenset()  # "#bombing"
    actors: frozenset[str] = frozenset()  # "@A1", ">A1"


@record(frozen=False, slots=True)
class Telling:
    """One event span of one source, with what it is compared by; ``refers`` where it only points back to a known
    event."""

    source: int
    index: int  # in Cited.events
    event: EventSpan
    features: frozenset[str]
    published: str | None = None
    numbers: frozenset[float] = frozenset()  # that its clause tells
    taken: frozenset[float] = frozenset()  # of them those of people whom somebody holds, be it one
    victims: frozenset[str] = frozenset()  # ids of the persons whom it harms
    said: frozenset[str] = frozenset()  # the words of its sentence
    narrated: str | None = None  # the day on which its report tells what it gives no day of its own
    tally: bool = False  # counts what befell over days, a siege or a war, and tells no single event
    refers: bool = False
    form: Form = field(init=False)

    def __post_init__(self) -> None:
        kinds, actors = frozenset(marked(self.features, "#")), frozenset(marked(self.features, "@>"))
        self.form = Form(self.features - kinds - actors, kinds, actors)

    @property
    def date(self) -> str | None:
        """The date that the text tells, not that of the report."""
        return self.event.date if self.event.basis != "inferred" else None

    @property
    def places(self) -> frozenset[str]:
        """Where it happened; none of what a clause only mentions by a verb: its places are of what the clause tells,
        "pupils in Lota lit candles for a miner shot dead on Monday"."""
        placed = self.event.noun or self.event.role != "passing"
        return frozenset(place.lower() for place in self.event.places) if placed else frozenset()

    @property
    def is_news(self) -> bool:
        """True for what a sentence tells anew: "the bombings have killed 200" is about what is known already."""
        event = self.event
        return event.role == "told" and not (event.noun and event.definite)


@record(frozen=False, slots=True)
class Cluster:
    """Tellings of one event."""

    tellings: list[Telling] = field(default_factory=list)
    added: bool = False  # by the analyst
    context: Context = "main"  # how it is told: as a fact, a plan or a possibility; of two are never one event
    date: str | None = None
    features: set[str] = field(default_factory=set)
    categories: Counter[str] = field(default_factory=Counter)
    kind: str = ""  # that most tellings give, "" where none gives one
    sources: set[int] = field(default_factory=set)  # that tell it
    anew: set[int] = field(default_factory=set)  # that tell it as one more of its kind
    sites: Counter[str] = field(default_factory=Counter)
    numbers: set[float] = field(default_factory=set)
    taken: set[float] = field(default_factory=set)
    victims: set[str] = field(default_factory=set)
    said: dict[tuple[int, frozenset[str]], None] = field(default_factory=dict)  # by source the words that tell it
    words: set[str] = field(default_factory=set)  # of all of them
    _kinds: Counter[str] = field(default_factory=Counter)
    _forms: Counter[Form] = field(default_factory=Counter)

    @classmethod
    def of(cls, tellings: Iterable[Telling], added: bool = False) -> Cluster:
        """What these tell."""
        cluster = cls(added=added)
        for telling in tellings:
            cluster.add(telling)
        return cluster

    def add(self, telling: Telling) -> None:
        if not self.tellings:
            self.context = telling.event.context
        self.tellings.append(telling)
        self.features |= telling.features
        self.sources.add(telling.source)
        self.numbers |= telling.numbers
        self.taken |= telling.taken
        self.victims |= telling.victims
        if telling.event.anew:
            self.anew.add(telling.source)
        if telling.event.site:
            self.sites[telling.event.site] += 1
        self.categories[telling.event.category] += 0 if telling.event.harm else 1
        for kind in telling.event.kinds[:1]:
            self._kinds[kind] += 1
            self.kind = max(self._kinds, key=lambda k: (self._kinds[k], k))
        if not telling.refers:
            self.said.setdefault((telling.source, telling.said))
            self.words |= telling.said
        if not (telling.refers or telling.event.harm):
            self._forms[telling.form] += 1
        if telling.date:
            self.date = narrower(self.date, telling.date)

    def absorb(self, other: Cluster) -> None:
        for telling in other.tellings:
            self.add(telling)

    @property
    def forms(self) -> Counter[Form]:
        """How often each is told of the tellings that say what happened; references and mere harm aside."""
        return self._forms or Counter([self.tellings[0].form])

    @property
    def tally(self) -> bool:
        """True where no telling is of a single event."""
        return all(t.tally for t in self.tellings)

    @property
    def main(self) -> bool:
        return self.context == "main"

    @property
    def news_days(self) -> set[str]:
        """The day that is told of it, or those on which reports tell it as news without one."""
        if self.date is not None:
            return {self.date} if days(self.date) == 1 else set()
        return {t.narrated for t in self.tellings if t.narrated and t.is_news}

    @property
    def mentioned(self) -> bool:
        """True for what no sentence tells: it may have been told long before by others."""
        return all(t.event.role in ("named", "passing") and not t.event.harm for t in self.tellings)


class Weights:
    """Inverse document frequency of features over the tellings of a case."""

    def __init__(self, tellings: Iterable[frozenset[str]]) -> None:
        known = list(tellings)
        counts = Counter(feature for features in known for feature in features)
        total = max(1, len(known))
        self._weight = {feature: log(1 + total / n) ** 2 for feature, n in counts.items()}
        self._known: dict[frozenset[str], float] = {}

    def telling(self, feature: str) -> float:
        """How telling a feature is."""
        return sqrt(self._weight.get(feature, 0.0))

    def of(self, features: Iterable[str]) -> float:
        """The squared length of a set of features."""
        return fsum(self._weight.get(feature, 0.0) for feature in features)  # the same in any order

    def whole(self, features: frozenset[str]) -> float:
        """As ``of``, for all features of a telling: measured once, for it is compared with many others."""
        known = self._known.get(features)
        if known is None:
            known = self._known[features] = self.of(features)
        return known

    def cosine(self, a: frozenset[str], b: frozenset[str]) -> float:
        shared = a & b
        if not shared:
            return 0.0
        norm = sqrt(self.whole(a) * self.whole(b))
        return self.of(shared) / norm if norm else 0.0


class Rarity(NamedTuple):
    """How rare the features of the tellings of a case are, and the words of their sentences."""

    features: Weights
    sentences: Weights

    @classmethod
    def of(cls, tellings: Sequence[Telling]) -> Rarity:
        return cls(Weights(t.features for t in tellings), Weights(t.said for t in tellings))


def numbers_of(source: Cited, event: EventSpan) -> frozenset[float]:
    """The counts in the clause of an event that few others share."""
    told = source.quantities_in(*event.clause)
    return frozenset(q.value for q in told if q.claim and q.value is not None and q.value >= TELLING_NUMBER)


def taken_of(source: Cited, event: EventSpan) -> frozenset[float]:
    """How many are held by the clause of an event."""
    told = source.quantities_in(*event.clause)
    return frozenset(q.value for q in told if q.claim and q.value is not None and q.measure == "detained")


def victims_of(n: int, source: Cited, event: EventSpan, resolution: Resolution) -> frozenset[str]:
    """The persons to whom harm is done, by their ids; of who dies the one who is named right before."""
    if event.category not in RETOLD:
        return frozenset()
    dying = source.mentions_in(event.clause[0], event.start) if event.harm and not event.noun else ()
    names = [*event.targets, *(m.name for m in dying[-1:] if event.start - m.end <= NAMED)]
    ids = (resolution.id_of(n, name) for name in names)
    return frozenset(i for i in ids if i is not None and resolution.is_person(i))


def is_tally(source: Cited, event: EventSpan) -> bool:
    """True for a clause whose count runs over a time: "202 civilians have died since April"."""
    return any(q.claim and (q.over or q.cumulative) for q in source.quantities_in(*event.clause))


def features_of(
    n: int, source: Cited, event: EventSpan, resolution: Resolution, allegiance: Allegiance
) -> frozenset[str]:
    """Words and places as they are, who does it and the state that he belongs to as "@A1", for which side he speaks as
    "@Mali", to whom as ">A1", kinds as "#bombing"."""
    spoken = event.category in SPOKEN
    names = speakers(source, event) if spoken else event.actors
    agents = {i for name in names if (i := resolution.id_of(n, name))}
    agents |= {s for i in agents if (s := resolution.state_of(i))}  # its army's act is the state's
    if spoken:
        agents |= {side for name in names if (side := allegiance.of_name(n, name))}
    targets = {i for name in event.targets if (i := resolution.id_of(n, name))}
    actors = {f"@{i}" for i in agents} | {f">{i}" for i in targets}
    places = {place.lower() for place in event.places}
    words = {stem(word) for word in generic()}
    kinds = event.kinds or (kinds_by_words(event.keys) if event.category == "DISASTER" else ())
    if not kinds and " " in event.lemma and event.lemma not in generic():
        kinds = (event.lemma,)  # a phrase is a kind of its own: "recall its ambassador"
    return frozenset(actors | places | (event.keys - words) | {f"#{kind}" for kind in kinds})


def kinds_by_words(keys: Iterable[str]) -> tuple[str, ...]:
    """The kinds of harm that words around a trigger tell which says nothing of its kind: "floodwaters tore through"."""
    return tuple(dict.fromkeys(kind for key in sorted(keys) if (kind := _kinds_of_stems().get(key))))


@cache
def _kinds_of_stems() -> dict[str, str]:
    families = kind_families()
    return {stem(lemma): kind for lemma, kind in kinds().items() if kind in families and " " not in lemma}


def marked(features: frozenset[str] | set[str], signs: str) -> set[str]:
    """The features that begin with one of the signs."""
    return {f for f in features if f[0] in signs}
