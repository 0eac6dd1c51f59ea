"""Figures joined that are likelier one than not, by all that speaks for and against it.

What rules keep apart for want of a sure sign comes together here, the likest two figures first, of one measure or of
two that reporters exchange, by the log odds of :mod:`briefing.brief.figures.weighing` for all pairs of their counts:
between the mean of them (Sokal and Michener's UPGMA) and the surest, for one sentence may tell what ties two reports
together. A pair that can't be one by some rule weighs against the whole; it takes several to keep figures of many
counts apart, for one may be misread.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator

from briefing.brief.figures.status import excludes
from briefing.brief.figures.told import HARM, TOPICAL, Draft, Told
from briefing.brief.figures.weighing import Weighing
from briefing.lexicon import counts
from briefing.memo import of_pairs
from briefing.model import Measure
from briefing.record import replace

FIRM = 0.5  # log odds of two counts that dispute each other: a false dispute is worse than a missed one
NEVER = float("-inf")
BARRED = 2.0  # log odds that two counts lose which can't be one
FEW = 0.25  # of the pairs of two figures that may be barred
SUREST = 0.3  # of a link, what the surest pair weighs beside the mean of all
Bar = Callable[[Told, Told], bool]
Odds = Callable[[Told, Told], float]


def linked(drafts: Iterable[Draft], weighing: Weighing, never: Bar) -> list[Draft]:
    """The drafts, those joined of which it is likelier than not that they are of one quantity; ``never`` says of which
    pairs something speaks against it that nothing outweighs."""
    groups: dict[Measure, list[Draft]] = {}
    for draft in drafts:
        measure = _measure(draft)
        groups.setdefault(measure if measure in STRUCK else "other", []).append(draft)
    odds, never = of_pairs(weighing.odds), of_pairs(never)
    joined = [draft for group in groups.values() for draft in _joined(group, odds, never)]
    return [_of_one_measure(draft) for draft in joined]


def _joined(drafts: list[Draft], odds: Odds, never: Bar) -> list[Draft]:
    """The drafts joined, and again with what has grown together: of much more is known than of its parts."""
    joined = _Links(drafts, odds, never).joined()
    return joined if len(joined) == len(drafts) else _joined(joined, odds, never)


STRUCK: frozenset[Measure] = frozenset({"killed", "wounded", "missing"})  # which no reporter tells by another measure
PRESENT: frozenset[Measure] = frozenset({"participants", "deployed", "detained"})  # one of which some may be told to be


def _measure(draft: Draft) -> Measure:
    return draft.told[0].quantity.measure


def _may_be_one(one: Measure, two: Measure) -> bool:
    """True for measures that reporters exchange: what is not told to be done to those counted may be any."""
    return one == two or (not {one, two} & TOPICAL and ("other" in (one, two) or {one, two} <= PRESENT))


def _of_one_measure(draft: Draft) -> Draft:
    """The draft with one measure for all its counts: that of most of those of which more is told than that they are."""
    told = Counter(t.quantity.measure for t in draft.told)
    if len(told) > 1:
        measure = max(told, key=lambda m: (m != "other", told[m], m))
        draft.told = [replace(t, quantity=replace(t.quantity, measure=measure)) for t in draft.told]
    return draft


class _Links:
    """The links between the figures of one measure, as these grow."""

    def __init__(self, drafts: list[Draft], odds: Odds, never: Bar) -> None:
        self._drafts, self._odds, self._never = drafts, odds, never
        known = [_unlike(draft.told) for draft in drafts]
        tied = [{tie for told in draft.told for tie in _ties(told)} for draft in drafts]
        self._sizes = [len(told) for told in known]
        self._sums: list[dict[int, float]] = [{} for _ in drafts]  # over all pairs, by the number of another figure
        self._best: list[dict[int, float]] = [{} for _ in drafts]
        having: dict[Hashable, list[int]] = defaultdict(list)  # the figures that have a tie
        for k, ties in enumerate(tied):
            for i in set[int]().union(*(having[tie] for tie in ties)):
                may = _may_be_one(_measure(drafts[i]), _measure(drafts[k]))
                if may and (links := self._between(known[i], known[k])):
                    self._set(i, k, sum(links), max(links))
            for tie in ties:
                having[tie].append(k)
        self._nearest = [self._find(i) for i in range(len(drafts))]

    def joined(self) -> list[Draft]:
        alive = set(range(len(self._drafts)))
        while alive:
            likest, first = max((self._nearest[i][0], -i) for i in alive)
            if likest <= 0:
                break
            i, k = sorted((-first, -self._nearest[-first][1]))
            alive.remove(k)
            self._join(i, k)
        return [self._drafts[i] for i in sorted(alive)]

    def _between(self, ours: list[Told], theirs: list[Told]) -> list[float]:
        """The log odds of all pairs, less where two numbers exclude each other or can't be one; none where too many
        can't."""
        pairs = [(a, b) for a in ours for b in theirs]
        barred = [self._never(a, b) for a, b in pairs]
        if sum(barred) > FEW * len(pairs):
            return []
        return [
            self._odds(a, b) - FIRM * excludes(a.quantity, b.quantity) - BARRED * bar
            for (a, b), bar in zip(pairs, barred, strict=True)
        ]

    def _set(self, i: int, k: int, total: float, best: float) -> None:
        self._sums[i][k] = self._sums[k][i] = total
        self._best[i][k] = self._best[k][i] = best

    def _find(self, i: int) -> tuple[float, int]:
        """The likest other figure, and how like it is."""
        links = ((SUREST * self._best[i][k] + (1 - SUREST) * total / (self._sizes[i] * self._sizes[k]), -k)
                 for k, total in self._sums[i].items())  # fmt: skip
        return max(links, default=(NEVER, 0))

    def _join(self, i: int, k: int) -> None:
        """Adds figure k to figure i; what one of them can't be, both are not."""
        self._drafts[i].told += self._drafts[k].told
        self._sizes[i] += self._sizes[k]
        del self._sums[i][k], self._sums[k][i]
        changed = self._sums[i].keys() | self._sums[k].keys()
        for other in changed:
            mine, its = self._sums[other].pop(i, None), self._sums[other].pop(k, None)
            self._sums[i].pop(other, None)
            if mine is not None and its is not None:
                self._set(i, other, mine + its, max(self._best[other][i], self._best[other][k]))
        for at in changed | {i}:
            self._nearest[at] = self._find(at)


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
