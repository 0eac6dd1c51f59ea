"""Verbs that tell an event only beside certain words: what they are done to, or who or what does it.

"Took the palace" tells of force and "took the bus" of nothing; planes come down, and so do prices.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from briefing.lexicon import rows, table
from briefing.lexicon.events import CATEGORIES, Hit, Trigger
from briefing.lexicon.forms import stem, verb_forms


@dataclass(frozen=True, slots=True)
class Beside:
    """One such verb in one of its forms: the words that follow it, and the stems of which one must stand behind it
    (``behind``) or before it."""

    form: str
    rest: tuple[str, ...]
    trigger: Trigger
    behind: bool
    stems: frozenset[str]

    @property
    def hit(self) -> Hit:
        return Hit(1 + len(self.rest), self.form, self.trigger)


@cache
def beside() -> dict[str, list[Beside]]:
    """The verbs by the folded form of their first word, those of several words first."""
    found: dict[str, list[Beside]] = {}
    for category in CATEGORIES:
        part = table("events")[category]
        for verb, side, words, *other in rows(part.get("beside", "")):
            first, *rest = verb.split()
            trigger = Trigger(other[0] if other else verb, category, part.get("intensity"), noun=False, weak=False)
            stems = frozenset(map(stem, words.split()))
            for form, tag in verb_forms(first).items():
                found.setdefault(form, []).append(Beside(tag, tuple(rest), trigger, side == ">", stems))
    for verbs in found.values():
        verbs.sort(key=lambda verb: -len(verb.rest))
    return found
