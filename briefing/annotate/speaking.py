"""Which common nouns can say something, and which of them hide who it is."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import counts, names, table, words


@cache
def speakers() -> frozenset[str]:
    """Folded nouns that can say something: offices, people, and what states things (reports, figures, ministries)."""
    return names.offices() | counts.people() | frozenset(names.heads()) | words(table("speech")["speakers"]["words"])


def singulars(word: str) -> tuple[str, ...]:
    """A folded noun and what it may be the plural of."""
    return word, word.removesuffix("s"), word.removesuffix("es"), word[:-3] + "y" if word.endswith("ies") else word


@cache
def anonymous(word: str) -> bool:
    """True for a noun, singular or plural, that names a source without a name."""
    return any(form in names.anonymous() for form in singulars(word))


@cache
def can_state(word: str) -> bool:
    """True for a noun, singular or plural, that can say something."""
    return any(form in speakers() for form in singulars(word)) or anonymous(word)
