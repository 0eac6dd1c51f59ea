"""Finding fixed phrases in a list of tokens: a dictionary of first words, the longest phrase first."""

from __future__ import annotations

from collections.abc import KeysView
from typing import Generic, TypeVar

from briefing.tokens import FOLD, Tokens, tokenize

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases and what they stand for; a phrase in capitals (US, IS) is only met in capitals.

    Cost of a look-up: one dictionary access at a token that begins no phrase.
    """

    __slots__ = ("_by_first",)

    def __init__(self) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str, T]]] = {}

    def add(self, phrase: str, value: T) -> None:
        """Add a phrase; the first value given for a phrase stands."""
        folded = phrase.translate(FOLD)
        plain = folded.replace(" ", "").isalpha()
        parts = tuple(folded.lower().split() if plain else tokenize(folded).low)
        if not parts:
            return
        acronym = phrase if phrase.isupper() and len(phrase) < 7 else ""
        known = self._by_first.setdefault(parts[0], [])
        if any(old[0] == parts and old[1] == acronym for old in known):
            return
        known.append((parts, acronym, value))
        known.sort(key=lambda entry: -len(entry[0]))

    def at(self, tokens: Tokens, i: int, last: int) -> tuple[int, T] | None:
        """The longest phrase that begins at token i and ends before token last: its length in tokens, its value."""
        candidates = self._by_first.get(tokens.low[i])
        if candidates is None:
            return None
        low = tokens.low
        for parts, acronym, value in candidates:
            size = len(parts)
            if size == 1:
                if acronym and tokens.words[i] != acronym:
                    continue
                return 1, value
            if i + size <= last and tuple(low[i : i + size]) == parts:
                if acronym and not tokens.words[i].isupper():
                    continue
                return size, value
        return None

    @property
    def firsts(self) -> KeysView[str]:
        """The folded words that begin a phrase: asked before ``at`` where speed counts."""
        return self._by_first.keys()
