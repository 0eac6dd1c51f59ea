"""Tellings of one event brought together, within a source and over sources.

A telling joins a cluster when their categories can tell the same thing, their dates can be the same, and the words they
share weigh enough: a word that few sentences of the case use weighs more than one that all use (inverse document
frequency). A definite noun ("the attack", "Tuesday's attack") looks back to what its own source has told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import log

from briefing.brief.actors import Resolution
from briefing.brief.evidence import Cited
from briefing.brief.when import compatible, narrower
from briefing.model import EventSpan

THRESHOLD = 0.30
# categories in which different reporters put the same event
KIN: tuple[frozenset[str], ...] = (
    frozenset({"ASSAULT", "PROTEST"}),
    frozenset({"ASSAULT", "CRIME"}),
    frozenset({"ASSAULT", "DISASTER"}),
    frozenset({"COERCE", "CRIME"}),
    frozenset({"COERCE", "ASSAULT"}),
    frozenset({"CONCEDE", "RETREAT"}),
    frozenset({"CONCEDE", "COOPERATE"}),
    frozenset({"CONCEDE", "AGREE"}),
    frozenset({"AGREE", "COOPERATE"}),
    frozenset({"AID", "COOPERATE"}),
    frozenset({"AID", "SUPPORT"}),
)


@dataclass(frozen=True, slots=True)
class Telling:
    """One event span of one source, with what it is compared by."""

    source: int
    index: int  # in Cited.events
    event: EventSpan
    actors: frozenset[str]
    words: frozenset[str]


@dataclass(slots=True)
class Cluster:
    """Tellings of one event."""

    tellings: list[Telling] = field(default_factory=list)
    date: str | None = None
    words: Counter[str] = field(default_factory=Counter)
    actors: set[str] = field(default_factory=set)
    categories: Counter[str] = field(default_factory=Counter)

    def add(self, telling: Telling) -> None:
        self.tellings.append(telling)
        self.words.update(telling.words)
        self.actors |= telling.actors
        self.categories[telling.event.category] += 1
        if telling.event.date and telling.event.basis != "inferred":
            self.date = narrower(self.date, telling.event.date)

    @property
    def sources(self) -> set[int]:
        return {t.source for t in self.tellings}


class Weights:
    """Inverse document frequency of the words of a case, over its tellings."""

    def __init__(self, tellings: Sequence[Telling]) -> None:
        counts = Counter(word for t in tellings for word in t.words)
        total = max(1, len(tellings))
        self._weight = {word: log(1 + total / n) for word, n in counts.items()}

    def of(self, words: frozenset[str] | set[str]) -> float:
        return sum(self._weight.get(word, 0.0) for word in words)


def cluster(sources: Sequence[Cited], resolution: Resolution) -> list[Cluster]:
    """Clusters of all tellings, negated ones aside, in the order in which they are first told."""
    tellings = [
        _telling(n, k, event, resolution)
        for n, source in enumerate(sources)
        for k, event in enumerate(source.events)
        if not event.negated
    ]
    weights = Weights(tellings)
    # dated verbs first: they are what nouns and undated tellings refer to
    order = sorted(tellings, key=lambda t: (t.event.date is None or t.event.basis == "inferred", t.event.harm, t.event.definite, t.source, t.index))
    clusters: list[Cluster] = []
    for telling in order:
        best, score = None, THRESHOLD
        for candidate in clusters:
            value = _likeness(candidate, telling, weights)
            if value > score:
                best, score = candidate, value
        if best is None:
            best = Cluster()
            clusters.append(best)
        best.add(telling)
    clusters.sort(key=lambda c: min((t.source, t.index) for t in c.tellings))
    return clusters


def _telling(n: int, k: int, event: EventSpan, resolution: Resolution) -> Telling:
    ids = {resolution.id_of(n, name) for name in (*event.actors, *event.targets)}
    places = {place.lower() for place in event.places}
    return Telling(n, k, event, frozenset(i for i in ids if i), event.keys | places)


def _likeness(cluster: Cluster, telling: Telling, weights: Weights) -> float:
    """From 0 to about 2: how surely the telling tells the cluster's event; 0 where it cannot."""
    event = telling.event
    kin = max((_kinship(category, event.category) for category in cluster.categories), default=0.0)
    if not kin:
        return 0.0
    date = event.date if event.basis != "inferred" else None
    when = compatible(cluster.date, date)
    if when == 0:
        return 0.0
    if any((t.event.context == "main") != (event.context == "main") for t in cluster.tellings[:1]):
        return 0.0
    return kin * (_shared(cluster, telling, weights) + when)


def _shared(cluster: Cluster, telling: Telling, weights: Weights) -> float:
    """What a telling shares with the likest telling of a cluster, by weight of words and by actors."""
    best = 0.0
    for other in cluster.tellings:
        common = telling.words & other.words
        norm = min(weights.of(telling.words), weights.of(other.words)) or 1.0
        words = weights.of(common) / norm
        actors = len(telling.actors & other.actors) / max(1, min(len(telling.actors), len(other.actors)))
        lemma = 0.15 if telling.event.lemma == other.event.lemma else 0.0
        same = telling.source == other.source and telling.event.definite and other.index < telling.index
        back = 0.12 if same else 0.0
        best = max(best, 0.7 * words + 0.25 * actors + lemma + back)
    return best


def _kinship(a: str, b: str) -> float:
    if a == b:
        return 1.0
    return 0.75 if any(a in kin and b in kin for kin in KIN) else 0.0
