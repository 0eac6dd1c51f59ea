"""What a function tells of single words, kept for the next time that they are met."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

V = TypeVar("V")
MOST = 1 << 17  # words; no language has more that are met again and again


class Memo(dict[str, V], Generic[V]):
    """The answers by word; asked with ``[word]``, which costs less than a call. A full one is begun anew."""

    __slots__ = ("tell",)

    def __init__(self, tell: Callable[[str], V]) -> None:
        super().__init__()
        self.tell = tell

    def __missing__(self, word: str) -> V:
        if len(self) >= MOST:
            self.clear()
        told = self[word] = self.tell(word)
        return told


def remembered(tell: Callable[[str], V]) -> Callable[[str], V]:
    """The function, with its answers kept."""
    return Memo(tell).__getitem__
