"""Decisions on the positions of contradictions: who takes one, whether it affirms or denies, which is none."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.brief.decided.items import remark_of
from briefing.brief.decided.places import Find
from briefing.decisions import Entry, OnPosition
from briefing.model import Contradiction, Position
from briefing.record import replace


def take(
    items: Sequence[Contradiction], entries: Sequence[OnPosition], find: Find, missing: list[Entry]
) -> list[Contradiction]:
    """The contradictions as the entries leave them; one that nobody affirms any longer, or nobody denies, is none.
    Entries that were in vain join the ``missing``."""
    at = [(item, number) for item in items for number in range(len(item.positions))]
    answers = [item.answer(number).evidence.quote for item, number in at]
    found = find([item.positions[number].evidence for item, number in at], answers)
    taken = dict(found.located(entries, missing))
    numbers = iter(range(len(at)))
    kept = []
    for item in items:
        own = [(position, taken.get(next(numbers))) for position in item.positions]
        positions = tuple(
            _set(each, entry) if entry else each for each, entry in own if not (entry and entry.dismissed)
        )
        if len({position.stance for position in positions}) > 1:
            kept.append(replace(item, positions=positions))
    return kept


def _set(position: Position, entry: OnPosition) -> Position:
    speaker = position.attributed_to if entry.speaker is None else entry.speaker or None
    stance = entry.stance or position.stance
    return replace(position, attributed_to=speaker, stance=stance, analyst=remark_of([entry]))
