"""Which counts are but of some of those whom an event struck: one side of them, or a part by which a total adds up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from itertools import combinations, permutations

from briefing.brief.figures.rivals import vague
from briefing.brief.figures.setting import Setting
from briefing.brief.figures.told import HARM, Told
from briefing.model import Measure

SIDES = frozenset({"fighter", "soldier", "civilian", "passenger", "foreigner"})
SOLDIERS = frozenset({"soldier"})
LEAST = 2  # of a part of one much is told by chance


def set_apart(everything: Sequence[Told], setting: Setting) -> Mapping[Measure, Set[str]]:
    """Populations of one side beside whom a sentence counts others, or a report others than soldiers and police: all
    whom an event struck may be of that side, but not in this case."""
    beside: dict[tuple[int, Measure, int | None], list[tuple[int, Told]]] = defaultdict(list)
    for t in everything:
        if t.quantity.value and not (t.quantity.part or vague(t.quantity)):
            beside[t.source, t.quantity.measure, t.affair].append((setting.sentence_of(t), t))
    found: dict[Measure, set[str]] = defaultdict(set)
    for (_, measure, _), told in beside.items():
        for (at, t), (there, other) in permutations(told, 2):
            sides = t.population & SIDES if at == there else t.population & SOLDIERS
            if t.quantity.value != other.quantity.value:
                found[measure] |= sides - other.population
    return found


def sums(everything: Sequence[Told], setting: Setting) -> Set[tuple[Measure, float, float]]:
    """The numbers of two parts, each with that of the whole, which one voice tells in two sentences or one: "17 here,
    nine there, 26 in all"; not of a toll that grows."""
    told: dict[tuple[int, Measure, str | None], dict[float, int]] = defaultdict(dict)
    for t in everything:
        q, grows = t.quantity, t.quantity.former or t.scope.more
        if q.measure in HARM and (q.value or 0.0) >= LEAST and not (vague(q) or grows):
            told[t.source, q.measure, q.attributed_to][q.value or 0.0] = setting.sentence_of(t)
    return {
        (measure, part, sum(parts))
        for (_, measure, _), at in told.items()
        for parts in combinations(at, 2)
        if sum(parts) in at and max(found := [at[n] for n in (*parts, sum(parts))]) <= min(found) + 1
        for part in parts
    }
