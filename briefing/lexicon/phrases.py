"""Finding fixed phrases in a list of tokens: a dictionary of first words, the longest phrase first."""

from __future__ import annotations

from collections.abc import KeysView
from typing import Generic, TypeVar

from briefing.tokens import FOLD, Tokens, tokenize

T = TypeVar("T")
# what a phrase may mean: the capitals in which alone it means it, "" for any; its length in tokens and its value
_Meanings = list[tuple[str, tuple[int, T]]]
_Longer = list[tuple[int, dict[tuple[str, ...], _Meanings[T]]]]


class Phrases(Generic[T]):
    """Phrases and what they stand for; a phrase in capitals (US, IS) is only met in capitals.

    Under each first word stand the longer phrases by their number of words, the longest first, and what the word means
    alone: a look-up costs one dictionary access for each length.
    """

    __slots__ = ("_by_first",)

    def __init__(self) -> None:
        self._by_first: dict[str, tuple[_Longer[T], _Meanings[T]]] = {}

    def add(self, phrase: str, value: T) -> None:
        """Add a phrase; the first value given for a phrase stands."""
        folded = phrase.translate(FOLD)
        plain = folded.replace(" ", "").isalpha()
        parts = tuple(folded.lower().split() if plain else tokenize(folded).low)
        if not parts:
            return
        acronym = phrase if phrase.isupper() and len(phrase) < 7 else ""
        longer, known = self._by_first.setdefault(parts[0], ([], []))
        if len(parts) > 1:
            known = _of_size(longer, len(parts)).setdefault(parts, [])
        if all(old != acronym for old, _ in known):
            known.append((acronym, (len(parts), value)))

    def at(self, tokens: Tokens, i: int, last: int) -> tuple[int, T] | None:
        """The longest phrase that begins at token i and ends before token last: its length in tokens, its value."""
        begun = self._by_first.get(tokens.low[i])
        if begun is None:
            return None
        for size, phrases in begun[0]:
            if i + size <= last:
                for acronym, hit in phrases.get(tuple(tokens.low[i : i + size]), ()):
                    if not acronym or tokens.words[i].isupper():
                        return hit
        if i < last:
            for acronym, hit in begun[1]:
                if not acronym or tokens.words[i] == acronym:
                    return hit
        return None

    @property
    def firsts(self) -> KeysView[str]:
        """The folded words that begin a phrase: asked before ``at`` where speed counts."""
        return self._by_first.keys()


def _of_size(longer: _Longer[T], size: int) -> dict[tuple[str, ...], _Meanings[T]]:
    """The phrases of a size, made where there are none yet."""
    for known, phrases in longer:
        if known == size:
            return phrases
    made: dict[tuple[str, ...], _Meanings[T]] = {}
    longer.append((size, made))
    longer.sort(key=lambda entry: -entry[0])
    return made
