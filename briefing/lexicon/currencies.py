"""Currencies: their names, signs and codes, with the unit in which sums are set beside each other."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import items, rows, table, word_set, words
from briefing.lexicon.forms import with_plurals
from briefing.tokens import tokenize

owners = word_set("quantities", "currencies", "own")  # before a name that means no other with them: U.S. dollars
small_change = word_set("quantities", "currencies", "small_change")  # parts, of a percentage too: cent, point
other_nouns = word_set("quantities", "currencies", "other_nouns")  # names that are mostly none: mark, crown
codes = word_set("quantities", "currencies", "codes")  # after ISO 4217, as written


@cache
def names() -> frozenset[str]:
    """Folded names of currencies, singular and plural."""
    return with_plurals(words(table("quantities")["currencies"]["nouns"]))


@cache
def units() -> dict[str, str]:
    """The unit of a currency by its folded names: USD for dollars."""
    told = rows(table("quantities")["currencies"]["units"])
    return {name: unit for unit, names in told for name in items(names)}


@cache
def signs() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Signs of currencies as written before a sum, the longest first, each with its unit; by their last word."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for unit, signs in rows(table("quantities")["currencies"]["signs"]):
        for sign in items(signs):
            told = tuple(tokenize(sign).words)
            found.setdefault(told[-1], []).append((told, unit))
    return {last: tuple(sorted(told, key=lambda sign: -len(sign[0]))) for last, told in found.items()}


def is_code(word: str) -> bool:
    """True for the code of a currency: "BRL"."""
    return word.isupper() and word in codes()


def is_currency(words: str) -> bool:
    """True for the name of a currency, with or without whose it is, that names nothing else: "Canadian dollars"."""
    last = words.rpartition(" ")[2].lower()
    return last in names() and last not in other_nouns()
