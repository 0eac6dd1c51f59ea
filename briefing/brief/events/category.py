"""Of which category and intensity an event is, as its tellings have it."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.brief.events.tellings import Cluster
from briefing.brief.evidence import Cited
from briefing.lexicon.events import open_words
from briefing.model import EventSpan, Role
from briefing.when import compatible

# kinds of violence in which something explodes
ATTACKS = frozenset({"bombing", "air strike", "rocket attack", "shelling", "assassination"})
# how much a telling says of what it was, by how near its sentence is to telling it
SAYS: dict[Role, float] = {"told": 1.0, "earlier": 1.0, "clause": 0.7, "named": 0.5, "passing": 0.3}


def category_of(cluster: Cluster, sources: Sequence[Cited]) -> str:
    """The category that most tellings give, most of all what sentences tell and what has its day; words of harm only
    count where nothing else does, and words that leave open whether anybody did it ("the blast") tell an assault only
    where a report of it speaks of one."""
    attacked = any(_tells_attack(e, cluster) for n in cluster.sources for e in sources[n].events)
    weights: dict[str, float] = {}
    for t in cluster.tellings:
        dated = t.event.basis in ("stated", "resolved")
        weight = SAYS[t.event.role] * (0.3 if t.event.harm else 1.0) + (0.5 if dated else 0.0)
        category = "DISASTER" if _is_open(t.event) and not attacked else t.event.category
        weights[category] = weights.get(category, 0.0) + weight
    return max(weights, key=lambda c: (weights[c], c))


def _is_open(event: EventSpan) -> bool:
    """True for words that leave open whether anybody did it, where they name nobody who did: "the depot blew up"."""
    by_somebody = bool(event.actors) and not event.noun  # "gunmen blew up the depot"
    return event.category == "ASSAULT" and event.lemma in open_words() and not by_somebody


def _tells_attack(event: EventSpan, cluster: Cluster) -> bool:
    """True for violence of a kind that explodes, at no other time."""
    if event.category != "ASSAULT" or event.negated or _is_open(event) or not compatible(event.date, cluster.date):
        return False
    return not ATTACKS.isdisjoint(event.kinds)


def intensity_of(cluster: Cluster, category: str, sources: Sequence[Cited]) -> float | None:
    """The strongest value told on the Goldstein scale; deaths raise an assault to its end."""
    told = [
        t.event.intensity for t in cluster.tellings if t.event.category == category and t.event.intensity is not None
    ]
    if not told:
        return None
    value = min(told) if min(told) < 0 else max(told)
    if category in ("ASSAULT", "CRIME"):
        members = {(t.source, t.index) for t in cluster.tellings}
        killed = ((n, q) for n in cluster.sources for q in sources[n].quantities if q.measure == "killed")
        dead = max((q.value or 0 for n, q in killed if (n, q.event) in members), default=0)
        value = min(value, -10.0 if dead >= 10 else -9.5 if dead else value)
    return value
