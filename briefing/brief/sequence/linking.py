"""Lines of the sequence: what is likelier one event than two, joined, and what is likelier two, taken apart.

Tolls hang on what the rules bring together by sure signs. Of a line more is asked: what such signs have joined though
most else speaks against it stands apart again, and what they miss comes together, the likest two lines first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

from briefing.brief.events.likeness import are_others, elsewhere, families, kin_of
from briefing.brief.events.tellings import VIOLENT, Cluster, Telling, marked
from briefing.brief.events.weighing import NEVER, Weighing
from briefing.when import days

LIKELY = 0.2  # log odds from which two lines are one event: a wrong line is worse than one told twice,
CHIEF = 1.0  # more for what is likely of the event that most reports tell,
DOUBT = 0.5  # more where reports tell it of other places,
UNLIKELY = -0.3  # and below which one is two
SUREST = 0.35  # of a link, what the surest pair of tellings weighs beside the mean of all
TELLINGS = 12  # of an event that are compared


def linked(clusters: Sequence[Cluster], weighing: Weighing) -> list[Cluster]:
    """The clusters, those joined that are likelier one event than two; what is joined is new."""
    found, chief = list(clusters), _chief(clusters)

    def link(a: int, b: int) -> float:
        more = chief in (a, b) and _may_be_chief(*(found[k] for k in ((a, b) if a == chief else (b, a))))
        return _link(found[a], found[b], weighing) + (CHIEF if more else 0.0)

    links = {(a, b): link(a, b) for a, b in combinations(range(len(found)), 2)}
    alive = set(range(len(found)))
    while links := {pair: link for pair, link in links.items() if link > LIKELY}:  # few of all
        a, b = max(links, key=lambda pair: (links[pair], (-pair[0], -pair[1])))
        found[a] = _joined(found[a], found[b])
        alive.remove(b)
        chief = a if chief == b else chief
        links = {pair: link for pair, link in links.items() if b not in pair}
        for other in alive - {a}:
            links[min(a, other), max(a, other)] = link(min(a, other), max(a, other))
    return [found[k] for k in sorted(alive)]


def _chief(clusters: Sequence[Cluster]) -> int | None:
    """The place of the violence or disaster of a day that more reports tell than any other."""
    told = [(len(c.sources), k) for k, c in enumerate(clusters) if c.main and c.date and c.categories.keys() & VIOLENT]
    most = sorted(told, reverse=True)[:2] or [(0, 0)]
    return most[0][1] if most[0][0] > max([1, *(n for n, _ in most[1:])]) else None


def _may_be_chief(chief: Cluster, other: Cluster) -> bool:
    """True for what one report tells of violence on no other day: likelier the case's own than any other."""
    of_its_day = other.date == chief.date or (other.date is None and other.news_days <= {chief.date})
    return of_its_day and len(other.sources) == 1 and bool(other.categories.keys() & VIOLENT)


def _joined(a: Cluster, b: Cluster) -> Cluster:
    """What both tell; a fact where one is."""
    return Cluster.of(telling for part in sorted((a, b), key=lambda c: not c.main) for telling in part.tellings)


def divided(cluster: Cluster, weighing: Weighing, quoted: Callable[[Telling], bool]) -> list[Cluster]:
    """A cluster, taken apart where what it holds is likelier two events than one; what only points back to an event or
    tells its harm goes with the likest part. What is ``quoted`` at length, of another event on no told day, is no part:
    it would stand on the day of the report."""
    parts: list[Cluster] = []
    for telling in sorted(cluster.tellings, key=lambda t: (_hangs(t), t.date is None, t.source, t.index)):
        alone = Cluster.of([telling])
        odds = [_odds(part, alone, weighing) for part in parts]
        best = max(range(len(parts)), key=lambda k: odds[k], default=None)
        if best is None:
            parts.append(alone)
        elif _hangs(telling) or odds[best] > UNLIKELY:
            parts[best].add(telling)
        elif telling.date or not quoted(telling):
            parts.append(alone)
    return [cluster] if len(parts[0].tellings) == len(cluster.tellings) else parts


def _link(a: Cluster, b: Cluster, weighing: Weighing) -> float:
    if a.words.isdisjoint(b.words) and all(mark[0] == "#" for mark in a.features & b.features):
        return NEVER  # they share no more than a day and a kind
    came_about = _came_about(a, b)
    done = came_about and marked(a.features & b.features, "@")  # "will vote", "turned it down": by those who meant to
    if (a.context != b.context and not came_about) or not (done or kin_of(a, b)):
        return NEVER
    if are_others(a, b) or _of_other_harm(a, b):
        return NEVER
    return _odds(a, b, weighing) - (DOUBT if elsewhere(a, b) else 0.0)


def _came_about(a: Cluster, b: Cluster) -> bool:
    """True for what was to come and what happened on its day: "will vote on Friday", "voted on Friday"."""
    return {a.context, b.context} == {"main", "future"} and a.date == b.date and days(a.date) == 1


def _odds(a: Cluster, b: Cluster, weighing: Weighing) -> float:
    """Between the mean of all pairs of tellings and the surest, for one sentence may tell what ties two reports
    together."""
    odds = [weighing.odds(one, two) for one in _own(a) for two in _own(b)]
    return SUREST * max(odds) + (1 - SUREST) * sum(odds) / len(odds)


def _of_other_harm(a: Cluster, b: Cluster) -> bool:
    """True for two disasters of kinds that reporters don't exchange: no landslide is a shipwreck."""
    ours, theirs = (families(f"#{kind}" for kind in (c.kind,) if kind) for c in (a, b))
    return a.categories.keys() | b.categories.keys() == {"DISASTER"} and bool(ours and theirs) and not ours & theirs


def _hangs(telling: Telling) -> bool:
    """True for what points back to an event or tells its harm, and does not say what happened."""
    return telling.refers or telling.event.harm


def _own(c: Cluster) -> list[Telling]:
    """The tellings that say what happened; references and mere harm aside."""
    own = [t for t in c.tellings if not _hangs(t)]
    return own[:TELLINGS] or c.tellings[:1]
