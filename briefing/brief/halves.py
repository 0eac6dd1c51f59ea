"""Sets that grow, and the first of them that is mostly a given one: found by what they hold."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Set
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)


class Halves(Generic[K]):
    """Sets by number, in the order in which they came. None of them may be empty."""

    def __init__(self) -> None:
        self._sets: list[set[K]] = []
        self._holders: dict[K, list[int]] = defaultdict(list)

    def first(self, keys: Set[K]) -> int | None:
        """The first set that has at least half of the keys, or half of whose keys are these."""
        shared = Counter(at for key in keys for at in self._holders.get(key, ()))
        return min((at for at, n in shared.items() if 2 * n >= min(len(self._sets[at]), len(keys))), default=None)

    def holding(self, keys: Iterable[K]) -> int | None:
        """The first set that has one of the keys."""
        return min((at for key in keys for at in self._holders.get(key, ())), default=None)

    def put(self, at: int | None, keys: Iterable[K]) -> int:
        """Add the keys to a set, to a new one where there is no number; returns its number."""
        if at is None:
            at = len(self._sets)
            self._sets.append(set())
        for key in keys:
            if key not in self._sets[at]:
                self._sets[at].add(key)
                self._holders[key].append(at)
        return at
