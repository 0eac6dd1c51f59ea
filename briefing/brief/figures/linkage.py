"""Figures joined that are likelier one than not, by all that speaks for and against it.

What rules keep apart for want of a sure sign comes together here: average linkage (Sokal and Michener's UPGMA) over the
log odds of :mod:`briefing.brief.figures.weighing`, the likest two figures of a measure first.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator

from briefing.brief.figures.status import conflict
from briefing.brief.figures.told import HARM, Draft, Told
from briefing.brief.figures.weighing import Weighing
from briefing.lexicon import counts
from briefing.model import Measure

FIRM = 0.5  # log odds of two counts that dispute each other: a false dispute is worse than a missed one
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
    odds = [[NEVER] * len(drafts) for _ in drafts]  # sums over all pairs of unlike counts of two drafts
    tied = [{tie for told in draft.told for tie in _ties(told)} for draft in drafts]
    for i, ours in enumerate(known):
        for k in range(i):
            if tied[i].isdisjoint(tied[k]):
                continue
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
    """The log odds of all pairs, the more where two numbers exclude each other; none where two can't be one."""
    if any(never(a, b) for a in ours for b in theirs):
        return NEVER
    return sum(weighing.odds(a, b) - (FIRM if conflict(a.quantity, b.quantity) else 0.0) for a in ours for b in theirs)


def _ties(told: Told) -> Iterator[Hashable]:
    """What two counts of one quantity have in common, one of them at least: number, affair, event, noun, what is said;
    those of harm may be of an affair that is not known."""
    q = told.quantity
    yield "number", q.value
    if q.measure in HARM:
        yield "affair", told.affair
        return
    yield "thing", counts.same_thing(q.unit)
    if told.cluster is not None:
        yield "event", told.cluster
    if q.predicate:
        yield "said", q.predicate


def _unlike(everything: Iterable[Told]) -> list[Told]:
    """One count for all of a draft that differ in nothing that is weighed but words, report and speaker."""
    found: dict[Hashable, Told] = {}
    for told in everything:
        q = told.quantity
        said = q.value, q.low, q.high, q.unit, q.predicate, q.part, q.cumulative, q.date, q.where
        found.setdefault((said, told.affair, told.cluster, told.population, told.over, told.day, told.scope), told)
    return list(found.values())
