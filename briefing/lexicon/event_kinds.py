"""Kinds of events: what reporters call by several words, and which of them are told as one another."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import alike, items, kept, line_set, lines, table, word_set
from briefing.lexicon.events import Trigger
from briefing.lexicon.forms import stem

kinds_of_nouns = word_set("kinds", "nouns", "words")  # told as nouns alone: "a strike", but anything strikes
kinds_apart = line_set("kinds", "apart", "lines")  # never told as another kind
kinds_lasting = line_set("kinds", "lasting", "lines")  # what goes on for days: a flood, an outbreak, a strike
generic = line_set("kinds", "generic", "lines")  # what refers back to violence of any kind: "the attack", "the tragedy"
means = line_set("kinds", "means", "lines")  # nouns that tell with what it was done, not what happened: a bomb


@kept
def kinds() -> dict[str, str]:
    """For each lemma that has synonyms among reporters, the name of its kind of event."""
    return alike(table("kinds")["kinds"]["lines"])


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
def generic_stems() -> frozenset[str]:
    """The stems of the words of ``generic``."""
    return frozenset(stem(word) for lemma in generic() for word in lemma.split())


@cache
def kind_families() -> dict[str, frozenset[int]]:
    """For each kind that does harm, the numbers of the families in which reporters exchange it for others."""
    found: dict[str, frozenset[int]] = {}
    for n, line in enumerate(lines(table("kinds")["families"]["lines"])):
        for kind in items(line):
            found[kind] = found.get(kind, frozenset()) | {n}
    return found
