"""Finding fixed phrases in a list of tokens: a dictionary of first words, the longest phrase first."""

from __future__ import annotations

import marshal
from bisect import insort
from collections.abc import Callable, Iterable, KeysView
from functools import cache, wraps
from typing import Any, Generic, TypeVar

from briefing.lexicon import made
from briefing.tokens import Tokens, folded_words

T = TypeVar("T")
# what a phrase may mean: the capitals in which alone it means it, "" for any; its length in tokens and its value
_Meanings = list[tuple[str, tuple[int, T]]]
# phrases of two words and more by their second word, the longest first: length, folded words
_Longer = dict[str, list[tuple[int, list[str], _Meanings[T]]]]
_Begun = tuple[_Longer[T], _Meanings[T]]
_Waiting = list[tuple[str, T]]
# phrases sorted under their first words, with what their values are made of: packed, for most are never looked for
Listed = dict[str, bytes]


class Phrases(Generic[T]):
    """Phrases and what they stand for; a phrase in capitals (US, IS, LeT) is only met in capitals.

    Under each first word stand the longer phrases by their second word, and what the word means alone: most look-ups
    end after two accesses to a dictionary. The phrases of a first word wait as they were added or listed until a text
    has it: of tens of thousands a case meets a few hundred.
    """

    __slots__ = ("_by_first", "_make", "firsts")

    def __init__(self, listed: Listed | None = None, make: Callable[[Any], T] | None = None) -> None:
        """Begin with what others ``listed``, and take what makes a value of what is listed with a phrase."""
        self._by_first: dict[str, _Begun[T] | _Waiting[T] | bytes] = {**listed} if listed else {}
        self.firsts = self._by_first.keys()  # the folded words that begin a phrase: asked before ``at``
        self._make = make

    @property
    def listed(self) -> Listed:
        """What was added, where none of it was looked for yet."""
        return {
            first: marshal.dumps(_sorted(begun)) for first, begun in self._by_first.items() if isinstance(begun, list)
        }

    def add(self, phrase: str, value: T) -> None:
        """Add a phrase; the first value given for a phrase stands."""
        head = phrase.partition(" ")[0]
        if not (head.isascii() and head.isalpha()):
            words = folded_words(phrase)
            if not words:
                return
            head = words[0]
        begun = self._by_first.setdefault(head.lower(), [])
        if isinstance(begun, list):
            begun.append((phrase, value))
        else:
            _enter(self._read(head.lower(), begun) if isinstance(begun, bytes) else begun, phrase, value)

    def at(self, tokens: Tokens, i: int, last: int) -> tuple[int, T] | None:
        """The longest phrase that begins at token i and ends before token last: its length in tokens, its value."""
        low = tokens.low
        begun = self._by_first.get(low[i]) if i < last else None
        if begun is None:
            return None
        longer, alone = begun if isinstance(begun, tuple) else self._read(low[i], begun)
        if i + 1 < last and low[i + 1] in longer:
            for size, parts, known in longer[low[i + 1]]:
                if i + size <= last and low[i : i + size] == parts:
                    for acronym, hit in known:
                        if not acronym or tokens.words[i].isupper():
                            return hit
        for acronym, hit in alone:
            if not acronym or tokens.words[i] == acronym:
                return hit
        return None

    def followed(self, word: str) -> bool | KeysView[str]:
        """True where the folded word alone is a phrase, else the words of which one follows it in a longer one."""
        begun = self._by_first.get(word)
        if begun is None:
            return False
        if not isinstance(begun, tuple):
            begun = self._read(word, begun)
        return True if begun[1] else begun[0].keys()

    def _read(self, first: str, waiting: _Waiting[T] | bytes) -> _Begun[T]:
        """Take in the phrases of a first word that were waiting."""
        begun: _Begun[T] = marshal.loads(waiting) if isinstance(waiting, bytes) else _sorted(waiting)
        if (make := self._make) is not None:
            for known in (begun[1], *(known for longer in begun[0].values() for _, _, known in longer)):
                known[:] = [(acronym, (size, make(value))) for acronym, (size, value) in known]
        self._by_first[first] = begun
        return begun


def any_of(phrases: Iterable[str]) -> Phrases[bool]:
    """Phrases of which it is only asked whether there is one."""
    found: Phrases[bool] = Phrases()
    for phrase in phrases:
        found.add(phrase, True)
    return found


def _sorted(waiting: _Waiting[T]) -> _Begun[T]:
    begun: _Begun[T] = ({}, [])
    for phrase, value in waiting:
        _enter(begun, phrase, value)
    return begun


def _enter(begun: _Begun[T], phrase: str, value: T) -> None:
    """Put a phrase in its place under its first word."""
    plain = phrase.isascii() and phrase.replace(" ", "").isalpha()
    parts = phrase.lower().split() if plain else folded_words(phrase)
    inner = len(phrase) < 5 and plain and not phrase[1:].islower()  # LeT, and not "let"
    acronym = phrase if (phrase.isupper() and len(phrase) < 7) or (phrase[0].isupper() and inner) else ""
    longer, known = begun
    if len(parts) > 1:
        known = _meanings(longer, parts)
    if all(old != acronym for old, _ in known):
        known.append((acronym, (len(parts), value)))


def kept_phrases(make: Callable[[], Phrases[T]]) -> Callable[[], Phrases[T]]:
    """As ``kept``, for a function that gives phrases whose values are texts."""
    name = f"{make.__module__.rpartition('.')[2]}.{make.__name__}"
    return wraps(make)(cache(lambda: Phrases(made(name, lambda: make().listed))))


def _meanings(longer: _Longer[T], parts: list[str]) -> _Meanings[T]:
    """What a phrase of two words or more means, a new list where it is not known yet."""
    begun = longer.setdefault(parts[1], [])
    for _, same, known in begun:
        if same == parts:
            return known
    fresh: _Meanings[T] = []
    insort(begun, (len(parts), parts, fresh), key=lambda entry: -entry[0])
    return fresh
