"""Questions on which two voices differ, with the words that answer each: alive or dead, resigned or dismissed."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import items, rows, table, words
from briefing.lexicon.forms import verb_forms
from briefing.lexicon.phrases import Phrases

BE = ("is", "are", "was", "were", "been")


@cache
def answers() -> Phrases[list[tuple[str, str]]]:
    """Phrases with the questions that they answer, and the answers."""
    told: dict[str, list[tuple[str, str]]] = {}
    for question, answer, phrases in rows(table("rivals")["lines"]):
        for form in (form for phrase in items(phrases) for form in phrase_forms(phrase)):
            told.setdefault(form, []).append((question, answer))
    found: Phrases[list[tuple[str, str]]] = Phrases()
    for form, given in told.items():
        found.add(form, given)
    return found


def phrase_forms(phrase: str) -> list[str]:
    """A phrase with its verb in every form that a list leaves out: "be" for is and was, "to" for finite forms."""
    first, _, rest = phrase.partition(" ")
    if first == "be":
        return [f"{form} {rest}" for form in BE]
    if first != "to":
        return [phrase]
    verb, _, rest = rest.partition(" ")
    return [f"{form} {rest}".rstrip() for form, tag in verb_forms(verb).items() if tag != "base"]


@cache
def done_to_persons() -> dict[str, list[tuple[str, str]]]:
    """Folded participles that tell what was done to a person, with what they answer: arrested, dismissed."""
    told: dict[str, list[tuple[str, str]]] = {}
    for question, answer, phrases in rows(table("rivals")["lines"]):
        for first_, *rest in map(str.split, items(phrases) if question in named("who") else ()):
            if first_ == "be" and len(rest) == 1:
                told.setdefault(rest[0], []).append((question, answer))
    return told


@cache
def named(mark: str) -> frozenset[str]:
    """The questions, or answers, that the lexicon lists under a mark: who, first."""
    return frozenset(items(table("rivals")[mark]))


@cache
def victims() -> dict[str, str]:
    """Folded nouns for those who came to harm, with their kind: fighters, civilians."""
    return {noun: kind for kind, told in table("rivals")["victims"].items() for noun in words(told)}
