"""Where one was, to go back there and forward again."""

from __future__ import annotations

from typing import Generic, TypeVar

V = TypeVar("V")
MOST = 200


class Travel(Generic[V]):
    """Two stacks of places, as in a browser: going elsewhere forgets what lay ahead."""

    def __init__(self) -> None:
        self._behind: list[V] = []
        self._ahead: list[V] = []

    def leave(self, place: V) -> None:
        """Remember a place that is being left for another."""
        if not self._behind or self._behind[-1] != place:
            self._behind = [*self._behind[-MOST:], place]
        self._ahead.clear()

    def back(self, here: V) -> V | None:
        """The place before this one; None where there is none."""
        return self._go(self._behind, self._ahead, here)

    def forward(self, here: V) -> V | None:
        """The place that one came back from; None where there is none."""
        return self._go(self._ahead, self._behind, here)

    def _go(self, source: list[V], other: list[V], here: V) -> V | None:
        while source:
            place = source.pop()
            if place != here:
                other.append(here)
                return place
        return None
