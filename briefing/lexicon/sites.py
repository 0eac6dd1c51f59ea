"""Sites: nouns for what is struck or where something happens, by kind."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import items, rows, table
from briefing.lexicon.forms import plural
from briefing.tokens import Tokens


@cache
def _kinds() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """By the last word of each noun, the noun's words and its kind, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind, nouns in rows(table("sites")["lines"]):
        for noun in items(nouns):
            for form in (noun, plural(noun)):
                words = tuple(form.replace("-", " - ").split())
                found.setdefault(words[-1], []).append((words, kind))
    return {last: tuple(sorted(told, key=lambda one: -len(one[0]))) for last, told in found.items()}


@cache
def site_words() -> frozenset[str]:
    """The folded words with which a site's noun ends."""
    return frozenset(_kinds())


@cache
def care() -> frozenset[str]:
    """Kinds to which the hurt are brought."""
    return frozenset(items(table("sites")["care"]))


@cache
def moving() -> frozenset[str]:
    """Kinds that are wrecked or taken wherever they are."""
    return frozenset(items(table("sites")["moving"]))


def site_at(tokens: Tokens, k: int, first: int) -> tuple[int, str] | None:
    """The first token and the kind of the site whose noun ends at token k, not before token ``first``."""
    for words, kind in _kinds().get(tokens.low[k], ()):
        begins = k + 1 - len(words)
        if begins >= first and tuple(tokens.low[begins : k + 1]) == words:
            return begins, kind
    return None
