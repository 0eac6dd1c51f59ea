"""Frames: verbs that tell an event only where certain nouns do something or have it done to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from briefing.lexicon import items, rows, table
from briefing.lexicon.events import Trigger
from briefing.lexicon.forms import plural, verb_forms

NONE = "-"


@dataclass(frozen=True, slots=True)
class Nouns:
    """A class of nouns: its folded forms by their last word, as tuples of all words; and types of named actors."""

    forms: dict[str, tuple[tuple[str, ...], ...]]
    types: frozenset[str]


@dataclass(frozen=True, slots=True)
class Frame:
    """One verb with what it needs. ``rest`` are its words after the first; empty doers or things are anybody's. A
    trigger without a category tells no event."""

    trigger: Trigger
    rest: tuple[str, ...]
    doers: tuple[Nouns, ...]
    things: tuple[Nouns, ...]


@cache
def frames() -> dict[str, tuple[tuple[Frame, str], ...]]:
    """Every form of the first words of the frames' verbs: the frames with the form's tag, those of more words first."""
    found: dict[str, list[tuple[Frame, str]]] = {}
    for frame in _all():
        for form, tag in verb_forms(frame.trigger.lemma.split()[0]).items():
            found.setdefault(form, []).append((frame, tag))
    return {form: tuple(sorted(told, key=lambda pair: -len(pair[0].rest))) for form, told in found.items()}


def _all() -> Iterator[Frame]:
    data = table("frames")
    classes = {name: _nouns(name, data) for name in data["nouns"]}
    for row in rows(data["frames"]["lines"]):
        verbs, doers, things, category, kind, number = (*("" if field == NONE else field for field in row), "")[:6]
        value = float(number) if number else table("events").get(category, {}).get("intensity")
        who, what = (tuple(classes[name] for name in items(field)) for field in (doers, things))
        for verb in items(verbs):
            trigger = Trigger(verb, category, value, noun=False, weak=False, kind=kind)
            yield Frame(trigger, tuple(verb.split()[1:]), who, what)


def _nouns(name: str, data: dict[str, Any]) -> Nouns:
    forms: dict[str, list[tuple[str, ...]]] = {}
    for block in data["nouns"][name].splitlines():
        for noun in items(block):
            for form in (noun, plural(noun)):
                parts = tuple(form.replace("-", " - ").split())
                forms.setdefault(parts[-1], []).append(parts)
    longest_first = {last: tuple(sorted(set(told), key=len, reverse=True)) for last, told in forms.items()}
    return Nouns(longest_first, frozenset(items(data["named"].get(name, ""))))
