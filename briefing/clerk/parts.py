"""Briefs in parts: the annotations of a report cross the pipe once, however many briefs it has a part in.

They go one report at a time, so that the reader's screen is not held up while many are taken in.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from briefing.clerk.wire import Parted, Told
from briefing.model import Annotations, Brief
from briefing.record import replace


class Parting:
    """Takes briefs apart, for those who have what was told of the brief before."""

    def __init__(self, tell: Callable[[Told], object]) -> None:
        self._tell = tell
        self._numbers = count()
        self._told: dict[int, Told] = {}  # by the identity of the annotations, of the last brief

    def part(self, brief: Brief) -> Parted:
        """The brief without annotations; those that are new are told before."""
        before, self._told = self._told, {}
        numbers = []
        for found in (source.annotations for source in brief.sources):
            told = before.get(id(found))
            if told is None:
                told = Told(next(self._numbers), found)
                self._tell(told)
            self._told[id(found)] = told
            numbers.append(told.number)
        bare = (replace(source, annotations=Annotations(source.document, ())) for source in brief.sources)
        return Parted(replace(brief, sources=tuple(bare)), tuple(numbers))


class Joining:
    """Puts briefs together again."""

    def __init__(self) -> None:
        self._told: dict[int, Annotations] = {}

    def take(self, told: Told) -> None:
        self._told[told.number] = told.annotations

    def whole(self, parted: Parted) -> Brief:
        """The brief with its annotations; those that it has none of are forgotten."""
        self._told = {number: self._told[number] for number in parted.numbers}
        sources = (
            replace(source, annotations=self._told[number])
            for source, number in zip(parted.brief.sources, parted.numbers, strict=True)
        )
        return replace(parted.brief, sources=tuple(sources))
