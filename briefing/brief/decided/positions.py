"""Decisions on the positions of contradictions: who takes one, whether it affirms or denies, which is none."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.brief.decided.clusters import Find
from briefing.brief.decided.items import remark_of
from briefing.decisions import OnPosition
from briefing.model import Contradiction, Position
from briefing.record import replace


def take(
    items: Sequence[Contradiction], entries: Sequence[OnPosition], find: Find
) -> tuple[list[Contradiction], list[OnPosition]]:
    """The contradictions as the entries leave them, and entries that were in vain; one that nobody affirms any longer,
    or nobody denies, is none."""
    at = [(item, number) for item in items for number in range(len(item.positions))]
    answers = [item.answer(number).evidence.quote for item, number in at]
    found = find([item.positions[number].evidence for item, number in at], answers)
    taken: dict[int, OnPosition] = {}
    missing = []
    for entry in entries:
        number = found.find(entry.place)
        if number is None:
            missing.append(entry)
        else:
            taken[number] = entry
    numbers = iter(range(len(at)))
    kept = []
    for item in items:
        own = [(position, taken.get(next(numbers))) for position in item.positions]
        positions = tuple(
            _set(each, entry) if entry else each for each, entry in own if not (entry and entry.dismissed)
        )
        if len({position.stance for position in positions}) > 1:
            kept.append(replace(item, positions=positions))
    return kept, missing


def _set(position: Position, entry: OnPosition) -> Position:
    speaker = position.attributed_to if entry.speaker is None else entry.speaker or None
    stance = entry.stance or position.stance
    return replace(position, attributed_to=speaker, stance=stance, analyst=remark_of([entry]))
