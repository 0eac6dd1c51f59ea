"""Which places of a case lie together, as its reports tell them."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.brief.events.tellings import Cluster
from briefing.lexicon import names


class Areas:
    """Places that are told together lie together: "in Leith, north Edinburgh"."""

    def __init__(self, clusters: Sequence[Cluster]) -> None:
        self._parent: dict[str, str] = {}
        for c in clusters:
            for t in c.tellings:
                first, *others = [p.lower() for p in t.event.places] or [""]
                for place in others:
                    self._parent[self._find(place)] = self._find(first)
        places = [{p.lower() for t in c.tellings for p in t.event.places} for c in clusters]
        self._lands = {self._find(p) for told in places for p in told if names.country_of(p).lower() == p}
        self._areas = [{self._find(p) for p in told} for told in places]
        self._known = [{self._find(p) for p in told if names.country_of(p)} for told in places]

    def _find(self, place: str) -> str:
        while (parent := self._parent.get(place, place)) != place:
            place = parent
        return place

    def apart(self, ours: Sequence[str], theirs: Sequence[str]) -> bool:
        """True for two sets of places, none of them a state, of which none lies with another."""
        here, there = ({self._find(place.lower()) for place in places} - self._lands for places in (ours, theirs))
        return bool(here and there) and here.isdisjoint(there)

    def any_near(self, ours: Sequence[int], theirs: Sequence[int], known: bool) -> bool | None:
        """As ``near``, for any of those that are told with a place; None where none is, or none of ours."""
        placed = [k for k in theirs if (self._known if known else self._areas)[k] - self._lands]
        if not placed or not any(self._areas[o] - self._lands for o in ours):
            return None
        return any(self.near(ours, k, known) for k in placed)

    def near(self, ours: Sequence[int], k: int, known: bool = False) -> bool:
        """True unless both are told with places of which none lies with another; with ``known`` only places that the
        lexicon has speak against it: others may be quarters and villages."""
        there = self._known[k] if known else self._areas[k]
        here = [self._areas[o] for o in ours if self._areas[o]]
        return not (here and there) or not all(there.isdisjoint(area) for area in here)
