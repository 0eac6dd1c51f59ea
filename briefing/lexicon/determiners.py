"""The small words that open a noun phrase, by what they say of it: "a" ship, "its" crew, "those" sailors."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import table, word_set, words

articles = word_set("grammar", "determiners", "articles")  # a, an, the
theirs = word_set("grammar", "determiners", "theirs")  # of those who are told of: its, their, his


@cache
def owners() -> frozenset[str]:
    """Folded, of those who speak as well: our."""
    return theirs() | words(table("grammar")["determiners"]["ours"])


@cache
def determiners() -> frozenset[str]:
    """Folded articles, owners and what points: this, those."""
    return articles() | owners() | words(table("grammar")["determiners"]["pointing"])
