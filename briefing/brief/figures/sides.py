"""Which populations are but one side of those whom an event struck: hostages and gunmen, the police and the crowd."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from itertools import permutations

from briefing.brief.figures.rivals import vague
from briefing.brief.figures.setting import Setting
from briefing.brief.figures.told import Told
from briefing.model import Measure

SIDES = frozenset({"fighter", "soldier", "civilian", "passenger", "foreigner"})
SOLDIERS = frozenset({"soldier"})


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
