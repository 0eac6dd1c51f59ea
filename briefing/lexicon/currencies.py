"""Currencies: their names, signs and codes, with the unit in which sums are set beside each other."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import items, rows, table, words
from briefing.lexicon.forms import plural
from briefing.tokens import tokenize


@cache
def names() -> frozenset[str]:
    """Folded names of currencies, singular and plural."""
    named = words(table("quantities")["currencies"]["nouns"])
    return named | {plural(name) for name in named}


@cache
def units() -> dict[str, str]:
    """The unit of a currency by its folded names: USD for dollars."""
    told = rows(table("quantities")["currencies"]["units"])
    return {name: unit for unit, names in told for name in items(names)}


@cache
def owners() -> frozenset[str]:
    """Folded words before the name of a currency that tell no other than is meant: U.S. dollars."""
    return words(table("quantities")["currencies"]["own"])


@cache
def small_change() -> frozenset[str]:
    """Folded nouns for parts of a currency or of a percentage: cent, point."""
    return words(table("quantities")["currencies"]["small_change"])


@cache
def other_nouns() -> frozenset[str]:
    """Those of the names of currencies that name other things more often: mark, crown."""
    return words(table("quantities")["currencies"]["other_nouns"])


@cache
def signs() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Signs of currencies as written before a sum, the longest first, each with its unit; by their last word."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for unit, signs in rows(table("quantities")["currencies"]["signs"]):
        for sign in items(signs):
            told = tuple(tokenize(sign).words)
            found.setdefault(told[-1], []).append((told, unit))
    return {last: tuple(sorted(told, key=lambda sign: -len(sign[0]))) for last, told in found.items()}


@cache
def codes() -> frozenset[str]:
    """Codes of currencies after ISO 4217, as written."""
    return words(table("quantities")["currencies"]["codes"])


def is_code(word: str) -> bool:
    """True for the code of a currency: "BRL"."""
    return word.isupper() and word in codes()


def is_currency(words: str) -> bool:
    """True for the name of a currency, with or without whose it is, that names nothing else: "Canadian dollars"."""
    last = words.rpartition(" ")[2].lower()
    return last in names() and last not in other_nouns()
