"""Tellings of one event brought together, first within each source, then over sources.

Within a source a bare noun ("the attack", "the siege") looks back to the last event of its kind. What then stands
together
is compared with what other sources tell: by the cosine of their words, places and actors, each weighed by how few
tellings
of the case have it (inverse document frequency), raised where both name the same day. Two events whose dates
cannot both
hold, or whose categories cannot tell the same thing, are never one.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import fsum, log, sqrt

from briefing.brief.actors import Resolution
from briefing.brief.evidence import Cited
from briefing.lexicon.events import kinds_apart
from briefing.lexicon.forms import stem
from briefing.lexicon.names import country_of, is_wide
from briefing.model import Context, EventSpan
from briefing.when import bounds, compatible, days, narrower

# nouns by which a text refers back to violence or misfortune of any kind
GENERIC = frozenset("attack assault incident violence episode operation tragedy disaster killing".split()) | {
    "terror attack",
    "terrorist attack",
}


@dataclass(slots=True)
class Scale:
    """What speaks for and against two tellings being of one event, in parts of a likeness that reaches about 1.2."""

    threshold: float = 0.27
    words: float = 0.5  # times the cosine of the words and places
    kind: float = 0.2
    other_kind: float = 0.1
    other_main: float = 0.2  # what most of the one tell is of another kind than what most of the other tell
    actors: float = 0.3  # times the share of actors in common
    other_actors: float = 0.05
    day: float = 0.05  # both name the same day
    kind_day: float = 0.3  # and tell the same kind of thing, not in different places
    others: float = 0.1  # less where it is done to others
    week: float = 0.1  # dates of a few days that overlap
    month: float = 0.3
    ago: float = 0.25  # what is only mentioned without a date may be long ago; what is told as news never is
    only: float = 0.1  # an undated telling, and the one event of its kind that has a date
    best: float = 0.65  # weight of the likest pair of tellings, against the mean of all
    kin: float = 0.9  # categories that reporters mix up


SCALE = Scale()
APART = kinds_apart()
ARTICLE = re.compile(r"^(?:al|el|ad|as|ash|ar|an)[- ]")
SPELT = 84.0  # likeness of two spellings of one place's name, of 100
HARMFUL = frozenset({"ASSAULT", "DISASTER", "PROTEST", "CRIME", "COERCE"})
VIOLENT = frozenset({"ASSAULT", "DISASTER"})
# categories in which different reporters put the same event
KIN: tuple[frozenset[str], ...] = tuple(
    frozenset(pair.split())
    for pair in (
        "ASSAULT PROTEST", "ASSAULT CRIME", "ASSAULT DISASTER", "COERCE CRIME", "COERCE ASSAULT", "CONCEDE RETREAT",
        "CONCEDE COOPERATE", "CONCEDE AGREE", "AGREE COOPERATE", "AID COOPERATE", "AID SUPPORT", "DISAPPROVE DEMAND",
    )
)  # fmt: skip


@dataclass(slots=True)
class Telling:
    """One event span of one source, with what it is compared by; ``refers`` where it only points back to a known
    event."""

    source: int
    index: int  # in Cited.events
    event: EventSpan
    features: frozenset[str]
    published: str | None = None
    refers: bool = False

    @property
    def date(self) -> str | None:
        """The date that the text tells, not that of the report."""
        return self.event.date if self.event.basis != "inferred" else None


@dataclass(slots=True)
class Cluster:
    """Tellings of one event."""

    tellings: list[Telling] = field(default_factory=list)
    date: str | None = None
    features: set[str] = field(default_factory=set)
    categories: Counter[str] = field(default_factory=Counter)

    def add(self, telling: Telling) -> None:
        self.tellings.append(telling)
        self.features |= telling.features
        self.categories[telling.event.category] += 0 if telling.event.harm else 1
        if telling.date:
            self.date = narrower(self.date, telling.date)

    def absorb(self, other: Cluster) -> None:
        for telling in other.tellings:
            self.add(telling)

    @property
    def telling(self) -> list[Telling]:
        """The tellings that say what happened, mere references aside."""
        return [t for t in self.tellings if not t.refers] or self.tellings[:1]

    @property
    def kind(self) -> str:
        """The kind that most tellings give, "" where none gives one."""
        kinds = Counter(kind for t in self.tellings for kind in t.event.kinds[:1])
        return max(kinds, key=lambda k: (kinds[k], k)) if kinds else ""

    @property
    def main(self) -> bool:
        return self.context == "main"

    @property
    def context(self) -> Context:
        """How it is told: as a fact, a plan or a possibility; tellings of two are never one event."""
        return self.tellings[0].event.context


class Weights:
    """Inverse document frequency of features over the tellings of a case."""

    def __init__(self, tellings: Iterable[frozenset[str]]) -> None:
        known = list(tellings)
        counts = Counter(feature for features in known for feature in features)
        total = max(1, len(known))
        self._weight = {feature: log(1 + total / n) for feature, n in counts.items()}

    def of(self, features: Iterable[str]) -> float:
        """The squared length of a set of features."""
        return fsum(self._weight.get(feature, 0.0) ** 2 for feature in features)  # the same in any order

    def cosine(self, a: frozenset[str] | set[str], b: frozenset[str] | set[str]) -> float:
        norm = sqrt(self.of(a) * self.of(b))
        return self.of(a & b) / norm if norm else 0.0


def cluster(sources: Sequence[Cited], resolution: Resolution) -> list[Cluster]:
    """Clusters of all tellings, negated ones aside, in the order in which they are first told."""
    tellings = [
        Telling(n, k, event, features_of(n, event, resolution), source.published)
        for n, source in enumerate(sources)
        for k, event in enumerate(source.events)
        if not event.negated
    ]
    weights = Weights(t.features for t in tellings)
    local = [
        c for n in range(len(sources)) for c in _within([t for t in tellings if t.source == n], sources[n], weights)
    ]
    merged = _across(local, weights)
    merged.sort(key=lambda c: min((t.source, t.index) for t in c.tellings))
    return merged


def features_of(n: int, event: EventSpan, resolution: Resolution) -> frozenset[str]:
    """Words and places as they are, who does it and the state that he belongs to as "@A1", to whom as ">A1", kinds as
    "#bombing"."""
    agents = {i for name in event.actors if (i := resolution.id_of(n, name))}
    agents |= {s for i in agents if (s := resolution.state_of(i))}  # its army's act is the state's
    targets = {i for name in event.targets if (i := resolution.id_of(n, name))}
    actors = {f"@{i}" for i in agents} | {f">{i}" for i in targets}
    places = {place.lower() for place in event.places}
    words = {stem(word) for word in GENERIC}
    return frozenset(actors | places | (event.keys - words) | {f"#{kind}" for kind in event.kinds})


# ---------------------------------------------------------------- within one source
def _within(tellings: Sequence[Telling], source: Cited, weights: Weights) -> list[Cluster]:
    """The events of one source: bare nouns joined to what they look back to, like tellings to each other.

    Mere words of harm ("seven were killed") come last: they belong to what did it.
    """
    found: list[Cluster] = []
    for telling in sorted(tellings, key=lambda t: (t.event.harm, t.index)):
        home = _looks_back(telling, found, source) if _bare(telling) or telling.event.harm else None
        telling.refers = home is not None and not telling.event.harm
        if home is None:
            home = _likest(telling, found, weights) or _of_that_day(telling, found)
            telling.refers = home is not None and telling.event.noun and telling.event.definite and telling.date is None
        if home is None:
            home = Cluster()
            found.append(home)
        home.add(telling)
    return found


def _of_that_day(telling: Telling, found: Sequence[Cluster]) -> Cluster | None:
    """ "Following Tuesday's attack … stormed the palace on Tuesday": a general noun for what happened that day."""
    if days(telling.date) > 1:
        return None
    for c in found:
        general = all(t.event.lemma in GENERIC for t in (*c.tellings,)) or telling.event.lemma in GENERIC
        if general and c.date == telling.date and c.main and _kinship(c, telling.event.category):
            return c
    return None


def _bare(telling: Telling) -> bool:
    """A noun that brings no description of its own ("the attack", "the siege"), or says only what the known event
    did."""
    event = telling.event
    if event.noun and event.definite and not event.places and not event.actors and event.kinds:
        return True  # "Sunday's strikes sent a message"
    own = {f for f in telling.features if f[0] != "#"} - {stem(word) for word in event.lemma.split()}
    return event.noun and event.definite and len(own) <= 1 and event.date is None


def _looks_back(telling: Telling, found: Sequence[Cluster], source: Cited) -> Cluster | None:
    """What a bare noun refers to: the event that the sentence before tells in its main clause, else the most told
    one."""
    fitting = [c for c in found if c.main and _may_be_then(telling, c) and _may_mean(telling, c)]
    here = source.sentence_number(telling.event.start)
    near = [
        (t.event.category == telling.event.category, not (t.event.noun and t.event.definite), t.index, c)
        for c in fitting
        for t in c.tellings
        if 0 <= here - source.sentence_number(t.event.start) <= 1 and not t.event.aside
    ]
    if near:
        return max(near, key=lambda n: n[:3])[3]
    return max(fitting, key=lambda c: (len(c.tellings), -c.tellings[0].index), default=None)


def _may_be_then(telling: Telling, c: Cluster) -> bool:
    """True where the dates agree; what lies long ago is no telling of news without a date."""
    single = Cluster()
    single.add(telling)
    return compatible(c.date, telling.date) and not (c.date is None and _long_ago(single, c))


def _may_mean(telling: Telling, c: Cluster) -> bool:
    """True where a bare noun may refer to a cluster: harm to what can do harm, a noun to its own kind."""
    if telling.event.harm:
        return bool(c.categories.keys() & HARMFUL)
    same = telling.event.lemma in GENERIC or bool(_marked(telling.features, "#") & c.features)
    return same and _kinship(c, telling.event.category) > 0


def _likest(telling: Telling, found: Sequence[Cluster], weights: Weights) -> Cluster | None:
    single = Cluster()
    single.add(telling)
    best, score = None, SCALE.threshold
    for c in found:
        value = likeness(c, single, weights)
        if value > score:
            best, score = c, value
    return best


# ---------------------------------------------------------------- over sources
def _across(local: Sequence[Cluster], weights: Weights) -> list[Cluster]:
    """Greedy agglomeration: the fullest first, each joining the likest of those before it that share a feature."""
    order = sorted(local, key=lambda c: (c.date is None, -len(c.tellings), c.tellings[0].source, c.tellings[0].index))
    found: list[Cluster] = []
    holders: dict[str, set[int]] = defaultdict(set)
    for c in order:
        near = {k for f in c.features for k in holders[f]}
        best, score = None, SCALE.threshold
        for k in sorted(near):
            value = likeness(found[k], c, weights)
            if value > 0 and k == _the_one(found, c):
                value += SCALE.only
            if value > score:
                best, score = k, value
        if best is None:
            best = len(found)
            found.append(Cluster())
        found[best].absorb(c)
        for f in c.features:
            holders[f].add(best)
    return found


def _the_one(found: Sequence[Cluster], c: Cluster) -> int | None:
    """The place of the dated event that an undated telling of violence or disaster means where no other is of its kind:
    "22 killed in car bomb in northern Syria" above the reports of the one bombing of the day."""
    if c.date is not None or not c.main or not c.kind or not c.categories.keys() & VIOLENT:
        return None
    alike = [k for k, f in enumerate(found) if f.kind == c.kind and f.main and f.date and days(f.date) <= 1]
    return alike[0] if len(alike) == 1 and not _elsewhere(found[alike[0]], c) else None


def likeness(a: Cluster, b: Cluster, weights: Weights) -> float:
    """How surely two clusters tell one event: 0 where they cannot; their likest tellings count, and their dates."""
    kin = max((_kinship(a, category) for category in b.categories), default=1.0)
    if not kin or a.context != b.context:
        return 0.0
    if not compatible(a.date, b.date) or _recent_month(a, b) or _recent_month(b, a):
        return 0.0
    if a.kind != b.kind and a.kind and b.kind and (a.kind in APART or b.kind in APART):
        return 0.0
    when = _by_date(a, b)
    mixed = SCALE.other_main if a.kind and b.kind and a.kind != b.kind else 0.0
    pairs = [_alike(t.features, u.features, weights) for t in a.telling for u in b.telling]
    return kin * (SCALE.best * max(pairs) + (1 - SCALE.best) * sum(pairs) / len(pairs) + when - mixed)


def _by_date(a: Cluster, b: Cluster) -> float:
    """What the dates of two clusters say for or against their being one."""
    if a.date is None or b.date is None:
        old = any(_long_ago(*pair) or is_just_coarse(pair[0]) for pair in ((a, b), (b, a)))
        return -SCALE.ago if old else 0.0
    longest = max(days(a.date), days(b.date))
    if longest == 1 and _marked(a.features, "#") & _marked(b.features, "#") and not _elsewhere(a, b):
        return SCALE.day - SCALE.others if _to_others(a, b) else SCALE.kind_day
    return SCALE.day if longest == 1 else SCALE.week if longest <= 7 else SCALE.month


def _to_others(a: Cluster, b: Cluster) -> bool:
    """True where both are done to somebody, and to nobody that is common to them: two arrests, two discoveries; those
    whom violence and disasters hit are told in too many ways."""
    ours, theirs = _marked(a.features, ">"), _marked(b.features, ">")
    return bool(ours and theirs and not ours & theirs) and not (a.categories.keys() | b.categories.keys()) & VIOLENT


def _elsewhere(a: Cluster, b: Cluster) -> bool:
    """True where both are told with places, and no town is common to them however it is spelt, nor, where one names
    none, a state."""
    here, there = ({p.lower() for t in c.tellings for p in t.event.places} for c in (a, b))
    near, far = ({p for p in places if not is_wide(p)} for places in (here, there))
    if near and far:
        return not any(same_place(p, q) for p in near for q in far)
    ours, theirs = ({state for p in places if (state := country_of(p))} for places in (here, there))
    return bool(ours and theirs) and not ours & theirs


@lru_cache(4096)
def same_place(a: str, b: str) -> bool:
    """True for one name in two spellings: Qamishli and al-Qameshli, Kafraya and Kefraya."""
    a, b = (ARTICLE.sub("", name) for name in (a, b))
    if a == b or a[:1] != b[:1] or abs(len(a) - len(b)) > 2:
        return a == b
    from rapidfuzz.fuzz import ratio

    return ratio(a, b) >= SPELT


def _recent_month(coarse: Cluster, fine: Cluster) -> bool:
    """True where one is dated to the month or year in which its own report appeared: nobody says "in July" of today."""
    return fine.date is not None and days(fine.date) <= 7 and is_just_coarse(coarse)


def is_just_coarse(c: Cluster) -> bool:
    """True for an event that is dated to no more than the month or year of its own report."""
    if c.date is None or days(c.date) < 28:
        return False
    return any(t.date == c.date and (t.published or "").startswith(c.date) for t in c.tellings)


def _long_ago(dated: Cluster, undated: Cluster) -> bool:
    """True where the one date lies well before the undated telling's report: news without a date is not about long
    ago."""
    told = bounds(dated.date) if dated.date else None
    reported = bounds(undated.tellings[0].published or "")
    return told is not None and reported is not None and undated.date is None and (reported[0] - told[1]).days > 14


def _alike(a: frozenset[str], b: frozenset[str], weights: Weights) -> float:
    """Kind, actors and words of two tellings compared; kinds or actors that differ speak against them."""
    kinds_a, kinds_b = _marked(a, "#"), _marked(b, "#")
    actors_a, actors_b = _marked(a, "@>"), _marked(b, "@>")
    score = SCALE.words * weights.cosine(a - kinds_a - actors_a, b - kinds_b - actors_b)
    if kinds_a and kinds_b:
        score += SCALE.kind if kinds_a & kinds_b else -SCALE.other_kind
    if actors_a and actors_b:
        same = actors_a & actors_b
        shared = weights.of(same) / min(weights.of(actors_a), weights.of(actors_b))
        score += SCALE.actors * shared if shared else -SCALE.other_actors
    return score


def _marked(features: frozenset[str] | set[str], signs: str) -> set[str]:
    return {f for f in features if f[0] in signs}


def _kinship(c: Cluster, category: str) -> float:
    """1 where the cluster is mostly told as this category, less where as one that reporters mix up with it, else 0."""
    if not c.categories or c.categories.get(category):
        return 1.0
    return SCALE.kin if any(category in kin and other in kin for kin in KIN for other in c.categories) else 0.0
