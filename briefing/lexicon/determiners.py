"""The small words that open a noun phrase, by what they say of it: "a" ship, "its" crew, "those" sailors."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import table, words


@cache
def articles() -> frozenset[str]:
    """Folded: a, an, the."""
    return words(table("grammar")["determiners"]["articles"])


@cache
def theirs() -> frozenset[str]:
    """Folded, of those who are told of: its, their, his."""
    return words(table("grammar")["determiners"]["theirs"])


@cache
def owners() -> frozenset[str]:
    """Folded, of those who speak as well: our."""
    return theirs() | words(table("grammar")["determiners"]["ours"])


@cache
def determiners() -> frozenset[str]:
    """Folded articles, owners and what points: this, those."""
    return articles() | owners() | words(table("grammar")["determiners"]["pointing"])
