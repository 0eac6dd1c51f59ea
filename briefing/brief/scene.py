"""The state in which a case happens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from briefing.lexicon.names import country_of
from briefing.model import Event

CLEARLY = 2  # times as often as in any other state it happens in the one that is the scene


def scene(sequence: Iterable[Event]) -> str:
    """The state in which reports tell most of the main events; empty where two are told nearly as often."""
    told: Counter[str] = Counter()
    for event in sequence:
        if event.context == "main":
            told.update(dict.fromkeys(filter(None, map(country_of, event.places)), len(event.sources)))
    (first, most), (_, next_most) = [*told.most_common(2), ("", 0), ("", 0)][:2]
    return first if most >= CLEARLY * next_most else ""
