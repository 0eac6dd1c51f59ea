"""Figures joined that are likelier one than not, by all that speaks for and against it.

What rules keep apart for want of a sure sign comes together here: average linkage (Sokal and Michener's UPGMA) over the
log odds of :mod:`briefing.brief.figures.weighing`, the likest two figures of a measure first.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator

from briefing.brief.figures.affairs import NONE
from briefing.brief.figures.rivals import may_dispute, one_voice
from briefing.brief.figures.status import conflict
from briefing.brief.figures.told import BODIES, HARM, Draft, Told
from briefing.brief.figures.weighing import Weighing
from briefing.model import Measure

FIRM = 1.7  # log odds of two counts that dispute each other: a false dispute is worse than a missed one
NEVER = float("-inf")
Bar = Callable[[Told, Told], bool]


def linked(drafts: Iterable[Draft], weighing: Weighing, never: Bar) -> list[Draft]:
    """The drafts, those joined of which it is likelier than not that they are of one quantity, and ``never`` says
    nothing against it."""
    by_measure: dict[Measure, list[Draft]] = {}
    for draft in drafts:
        by_measure.setdefault(draft.told[0].quantity.measure, []).append(draft)
    return [draft for group in by_measure.values() for draft in _of_one_measure(group, weighing, never)]


def _of_one_measure(drafts: list[Draft], weighing: Weighing, never: Bar) -> list[Draft]:
    known = [_unlike(draft.told) for draft in drafts]
    tied = [{tie for told in draft.told for tie in _ties(told)} for draft in drafts]
    odds = [[NEVER] * len(drafts) for _ in drafts]  # sums over all pairs of unlike counts of two drafts
    for i, ours in enumerate(known):
        for k in range(i):
            if not tied[i].isdisjoint(tied[k]):
                odds[i][k] = odds[k][i] = _between(ours, known[k], weighing, never)
    sizes, alive = [len(told) for told in known], set(range(len(drafts)))

    def nearest(i: int) -> tuple[float, int]:
        return max(((odds[i][k] / (sizes[i] * sizes[k]), -k) for k in alive if k != i), default=(NEVER, 0))

    best = {i: nearest(i) for i in alive}
    while alive:
        likest, first = max((best[i][0], -i) for i in alive)
        if likest <= 0:
            break
        i, k = sorted((-first, -best[-first][1]))
        alive.remove(k)
        drafts[i].told += drafts[k].told
        sizes[i] += sizes[k]
        for other in alive - {i}:
            odds[i][other] = odds[other][i] = odds[i][other] + odds[k][other]
        for other in alive:
            if other == i or -best[other][1] in (i, k):
                best[other] = nearest(other)
            else:
                best[other] = max(best[other], (odds[other][i] / (sizes[other] * sizes[i]), -i))
    return [drafts[i] for i in sorted(alive)]


def _between(ours: list[Told], theirs: list[Told], weighing: Weighing, never: Bar) -> float:
    """The log odds of all pairs; none where two can't be one whatever speaks for it."""
    total = 0.0
    for a in ours:
        for b in theirs:
            if never(a, b):
                return NEVER
            odds = weighing.odds(a, b)
            if a.scope.apart(b.scope) or (conflict(a.quantity, b.quantity) and not _may_differ(a, b, odds, weighing)):
                return NEVER
            total += odds
    return total


def _may_differ(a: Told, b: Told, odds: float, weighing: Weighing) -> bool:
    """True where two numbers that exclude each other may be of one quantity: they surely dispute each other, or one
    grew to the other. One voice counts two things, and so do two who saw bodies."""
    if one_voice(a, b) or BODIES & a.population & b.population:
        return False
    return may_dispute(a, b) and (odds >= FIRM or (odds >= 0 and weighing.grew(a, b)))


def _ties(told: Told) -> Iterator[Hashable]:
    """What two counts of one quantity have in common, one of them at least: number, affair, event, what is said."""
    yield "number", told.quantity.value
    if told.affair is not None and told.affair != NONE:
        yield "affair", told.affair
    if told.cluster is not None:
        yield "event", told.cluster
    if told.quantity.predicate and told.quantity.measure not in HARM:
        yield "said", told.quantity.predicate


def _unlike(everything: Iterable[Told]) -> list[Told]:
    """One count for all of a draft that differ in nothing that is weighed but words, report and speaker."""
    found: dict[Hashable, Told] = {}
    for told in everything:
        q = told.quantity
        said = q.value, q.low, q.high, q.unit, q.predicate, q.part, q.cumulative, q.date, q.where
        found.setdefault((said, told.affair, told.cluster, told.population, told.over, told.day, told.scope), told)
    return list(found.values())
