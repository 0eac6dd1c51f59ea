"""Kinds of events: what reporters call by several words, and which of them are told as one another."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import items, kept, lines, table, words
from briefing.lexicon.events import Trigger
from briefing.lexicon.forms import stem


@kept
def kinds() -> dict[str, str]:
    """For each lemma that has synonyms among reporters, the name of its kind of event."""
    found: dict[str, str] = {}
    for line in lines(table("kinds")["kinds"]["lines"]):
        forms = items(line)
        for form in forms:
            found.setdefault(form, forms[0])
    return found


@cache
def kind_of(lemma: str) -> str:
    """The kind of event that a trigger tells: its own, else that of its last or first words; empty where none is
    known."""
    words_ = lemma.split()
    found = (
        kinds().get(lemma)
        or kinds().get(" ".join(words_[-2:]))
        or kinds().get(words_[-1])
        or kinds().get(words_[-1].removesuffix("s"))
        or kinds().get(" ".join(words_[:3]))
        or kinds().get(" ".join(words_[:2]))
        or kinds().get(words_[0])
    )
    return found or ""


@cache
def kinds_of_nouns() -> frozenset[str]:
    """Lemmas that tell a kind as nouns alone: a strike is one from the air, but anything strikes."""
    return words(table("kinds")["nouns"]["words"])


def kind_told(trigger: Trigger) -> str:
    """The kind of event that a trigger tells; empty where none is known."""
    return _kind_by_words(trigger.lemma, trigger.noun) if trigger.kind is None else trigger.kind


@cache
def _kind_by_words(lemma: str, noun: bool) -> str:
    told, first = kind_of(lemma), lemma.split()[0]
    listed = lemma != first and lemma in kinds()
    by_noun = not noun and first in kinds_of_nouns() and not listed
    return "" if by_noun and told == kinds().get(first) else told


@cache
def kinds_apart() -> frozenset[str]:
    """Names of kinds that are never told as another kind."""
    return frozenset(lines(table("kinds")["apart"]["lines"]))


@cache
def generic() -> frozenset[str]:
    """Lemmas by which a text refers back to violence or misfortune of any kind: "the attack", "the tragedy"."""
    return frozenset(lines(table("kinds")["generic"]["lines"]))


@cache
def generic_stems() -> frozenset[str]:
    """The stems of their words."""
    return frozenset(stem(word) for lemma in generic() for word in lemma.split())


@cache
def means() -> frozenset[str]:
    """Nouns that tell with what it was done, not what happened: a bomb."""
    return frozenset(lines(table("kinds")["means"]["lines"]))


@cache
def kinds_lasting() -> frozenset[str]:
    """Names of kinds that go on for days: a flood, an outbreak, a strike."""
    return frozenset(lines(table("kinds")["lasting"]["lines"]))


@cache
def kind_families() -> dict[str, frozenset[int]]:
    """For each kind that does harm, the numbers of the families in which reporters exchange it for others."""
    found: dict[str, frozenset[int]] = {}
    for n, line in enumerate(lines(table("kinds")["families"]["lines"])):
        for kind in items(line):
            found[kind] = found.get(kind, frozenset()) | {n}
    return found
