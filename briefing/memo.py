"""What a function tells of single words, kept for the next time that they are met, or of one thing for as long as that
is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

A = TypeVar("A")
V = TypeVar("V")
MOST = 1 << 17  # words; no language has more that are met again and again
LONGEST = 64  # letters of a word that may be met again


class Memo(dict[str, V], Generic[V]):
    """The answers by word; asked with ``[word]``, which costs less than a call. A full one is begun anew."""

    __slots__ = ("most", "tell")

    def __init__(self, tell: Callable[[str], V], most: int = MOST) -> None:
        super().__init__()
        self.tell, self.most = tell, most

    def __missing__(self, word: str) -> V:
        told = self.tell(word)
        if len(self) >= self.most:
            self.clear()
        if len(word) <= LONGEST:
            self[word] = told
        return told


def remembered(tell: Callable[[str], V]) -> Callable[[str], V]:
    """The function, with its answers kept."""
    return Memo(tell).__getitem__


def of_pairs(tell: Callable[[A, A], V]) -> Callable[[A, A], V]:
    """The function of two things, with its answers kept by which two they are: things that live as long as it."""
    known: dict[tuple[int, int], V] = {}

    def told(one: A, two: A) -> V:
        if (pair := (id(one), id(two))) not in known:
            known[pair] = tell(one, two)
        return known[pair]

    return told


class Keeping(Protocol):
    """Anything that keeps what was asked of it, by the name of the question."""

    @property
    def known(self) -> dict[str, Any]: ...


K = TypeVar("K", bound=Keeping)


def once(ask: Callable[[K], V]) -> Callable[[K], V]:
    """A question that several rules ask of the same thing, answered once for each."""
    name = ask.__qualname__

    def asked(of: K) -> V:
        if name not in (known := of.known):
            known[name] = ask(of)
        told: V = known[name]
        return told

    return asked
