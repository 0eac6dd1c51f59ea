"""Lines of the sequence that are likelier one event than two, joined.

What the rules keep apart for want of a sure sign comes together here, the likest two lines first: tolls hang on what is
sure alone, but a line told twice helps nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from briefing.brief.events.likeness import are_apart, elsewhere, families
from briefing.brief.events.tellings import SPOKEN, Cluster, Telling, marked
from briefing.brief.events.weighing import NEVER, Weighing

LIKELY = 0.4  # log odds from which two lines are one event: a wrong line is worse than one told twice
SUREST = 0.35  # of a link, what the surest pair of tellings weighs beside the mean of all
TELLINGS = 12  # of an event that are compared


def linked(clusters: Sequence[Cluster], weighing: Weighing) -> list[Cluster]:
    """The clusters, those joined that are likelier one event than two; what is joined is new."""
    found = list(clusters)
    links = {(a, b): _link(found[a], found[b], weighing) for a, b in combinations(range(len(found)), 2)}
    alive = set(range(len(found)))
    while links:
        a, b = max(links, key=lambda pair: (links[pair], (-pair[0], -pair[1])))
        if links[a, b] <= LIKELY:
            break
        found[a] = _joined(found[a], found[b])
        alive.remove(b)
        links = {pair: link for pair, link in links.items() if b not in pair}
        for other in alive - {a}:
            links[min(a, other), max(a, other)] = _link(found[a], found[other], weighing)
    return [found[k] for k in sorted(alive)]


def _joined(a: Cluster, b: Cluster) -> Cluster:
    whole = Cluster()
    whole.absorb(a)
    whole.absorb(b)
    return whole


def _link(a: Cluster, b: Cluster, weighing: Weighing) -> float:
    """Between the mean of all pairs of tellings and the surest, for one sentence may tell what ties two reports
    together."""
    if a.features.isdisjoint(b.features):
        return NEVER  # they share no more than a day
    if are_apart(a, b) or elsewhere(a, b) or _of_other_harm(a, b) or _unlike_spoken(a, b):
        return NEVER
    odds = [weighing.odds(one, two) for one in _own(a) for two in _own(b)]
    return SUREST * max(odds) + (1 - SUREST) * sum(odds) / len(odds)


def _of_other_harm(a: Cluster, b: Cluster) -> bool:
    """True for two disasters of kinds that reporters don't exchange: no landslide is a shipwreck."""
    ours, theirs = (families(f"#{kind}" for kind in (c.kind,) if kind) for c in (a, b))
    return a.categories.keys() | b.categories.keys() == {"DISASTER"} and bool(ours and theirs) and not ours & theirs


def _unlike_spoken(a: Cluster, b: Cluster) -> bool:
    """True for what is done by saying it, where nobody is known to say both."""
    spoken = (a.categories.keys() | b.categories.keys()) & SPOKEN
    return bool(spoken) and not marked(a.features, "@") & marked(b.features, "@")


def _own(c: Cluster) -> list[Telling]:
    """The tellings that say what happened; references and mere harm aside."""
    own = [t for t in c.tellings if not (t.refers or t.event.harm)]
    return own[:TELLINGS] or c.tellings[:1]
