"""Finding fixed phrases in a list of tokens: a dictionary of first words, the longest phrase first."""

from __future__ import annotations

from collections.abc import KeysView
from typing import Generic, TypeVar

from briefing.tokens import FOLD, Tokens, tokenize

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases and what they stand for; a phrase in capitals (US, IS) is only met in capitals.

    Under each first word, the phrases by their number of words: a look-up costs one dictionary access for each length.
    """

    __slots__ = ("_by_first",)

    def __init__(self) -> None:
        self._by_first: dict[str, dict[int, dict[tuple[str, ...], list[tuple[str, T]]]]] = {}

    def add(self, phrase: str, value: T) -> None:
        """Add a phrase; the first value given for a phrase stands."""
        folded = phrase.translate(FOLD)
        plain = folded.replace(" ", "").isalpha()
        parts = tuple(folded.lower().split() if plain else tokenize(folded).low)
        if not parts:
            return
        acronym = phrase if phrase.isupper() and len(phrase) < 7 else ""
        sizes = self._by_first.setdefault(parts[0], {})
        if len(parts) not in sizes:
            sizes[len(parts)] = {}
            self._by_first[parts[0]] = dict(sorted(sizes.items(), reverse=True))
        known = self._by_first[parts[0]][len(parts)].setdefault(parts, [])
        if all(old != acronym for old, _ in known):
            known.append((acronym, value))

    def at(self, tokens: Tokens, i: int, last: int) -> tuple[int, T] | None:
        """The longest phrase that begins at token i and ends before token last: its length in tokens, its value."""
        sizes = self._by_first.get(tokens.low[i])
        if sizes is None:
            return None
        for size, phrases in sizes.items():
            if i + size > last:
                continue
            for acronym, value in phrases.get(tuple(tokens.low[i : i + size]), ()):
                if not acronym or (tokens.words[i] == acronym if size == 1 else tokens.words[i].isupper()):
                    return size, value
        return None

    @property
    def firsts(self) -> KeysView[str]:
        """The folded words that begin a phrase: asked before ``at`` where speed counts."""
        return self._by_first.keys()
