"""The event of a count, for comparing counts: when and where it was, of what kind, and whether it lasted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from briefing.brief.events.likeness import is_after
from briefing.brief.events.tellings import Cluster
from briefing.brief.evidence import Cited
from briefing.brief.figures.affairs import LASTING, Affairs, countries, is_old, near
from briefing.brief.figures.populations import peoples
from briefing.brief.figures.stretches import same_stretch
from briefing.brief.figures.told import Told
from briefing.lexicon import names
from briefing.lexicon.events import HARMFUL
from briefing.model import TOLLS, EventSpan
from briefing.when import compatible

TOLD = ("main", "background")  # contexts of what has happened


class Setting:
    """What the case knows of the events of its counts."""

    def __init__(self, affairs: Affairs, clusters: Sequence[Cluster], sources: Sequence[Cited]) -> None:
        self.affairs = affairs
        self.kinds = [frozenset(f for f in c.features if f[0] == "#") for c in clusters]
        self._sources = sources
        self._clusters = clusters
        self._countries = [countries(c) for c in clusters]
        self._old = [is_old(c) for c in clusters]

    def sentence_of(self, told: Told) -> int:
        """The number of the sentence of a count in its report."""
        return self._sources[told.source].sentence_number(told.quantity.start)

    def event_of(self, told: Told) -> EventSpan | None:
        """The event of a count, wherever its report tells it."""
        return self._sources[told.source].event_of(told.quantity)

    def tells_event(self, told: Told) -> bool:
        """True where a count's own sentence tells its event."""
        return told.cluster is not None and self._sources[told.source].own_event(told.quantity) is not None

    def told_beside(self, told: Told) -> bool:
        """True where the sentence of a count, or that before it, tells its event."""
        return told.cluster is not None and self._sources[told.source].near_event(told.quantity) is not None

    def beside(self, told: Told) -> tuple[EventSpan, ...]:
        """The events of harm that the sentence of a count names, or that before it."""
        source, at = self._sources[told.source], told.quantity.start
        first = source.sentences[max(0, source.sentence_number(at) - 1)].start
        found = source.events_in(first, source.sentence_at(at).end)
        return tuple(e for e in found if e.category in HARMFUL and e.context in TOLD and not e.harm)

    def lasts(self, told: Told) -> bool:
        """True for what goes on for days: a flood, an outbreak."""
        return told.cluster is not None and f"#{self._clusters[told.cluster].kind}" in LASTING

    def of_main(self, a: Told, b: Told) -> int:
        """How many of two counts of harm are of the main affair's toll."""
        if self.affairs.main is None:
            return 0
        return (a.affair == self.affairs.main) + (b.affair == self.affairs.main)

    def same_stretch(self, a: Told, b: Told, telling: bool) -> bool:
        """True where two tolls may be counted over the same time; one without a beginning may be of what lasts, or
        of what nobody dates."""
        if a.over and b.over:
            return same_stretch(a.over, b.over)
        known = self.affairs.known(a.affair) if a.affair == b.affair else None
        if self.of_a_day_and_since(a, b):
            return telling
        if known is not None and (known.lasts or known.date is None):
            return True
        return telling or not (a.over or b.over or a.quantity.cumulative != b.quantity.cumulative)

    def of_a_day_and_since(self, a: Told, b: Told) -> bool:
        """True for a toll of one day of what kills day after day, and one of all days since it began."""
        affair, other = self.affairs.known(a.affair), b if a.over else a
        if bool(a.over) == bool(b.over) or a.affair != b.affair or affair is None:
            return False
        return affair.goes_on and not (other.cluster is None and other.day is None)

    def same_time(self, a: Told, b: Told) -> bool:
        """True where the days of two quantities are those of one event, or of two counts of its toll."""
        if not a.one and self.of_main(a, b) > 1:
            return True
        lasts = any(t.cluster is not None and self.kinds[t.cluster] & LASTING for t in (a, b))
        toll = a.quantity.measure in TOLLS
        one, two = self.date(a), self.date(b)
        printed = [self._sources[t.source].published for t in (a, b)]
        if not (self.lasts(a) or self.lasts(b)) and (is_after(one, printed[1]) or is_after(two, printed[0])):
            return False
        if not compatible(one, two) and not (lasts and near(one, two)):
            return False
        p, q = a.quantity.date, b.quantity.date
        return compatible(p, q) or ((toll or lasts) and near(p, q))

    def date(self, told: Told) -> str | None:
        """The date of the event; None where none is told."""
        return self._clusters[told.cluster].date if told.cluster is not None else None

    def published(self, told: Told) -> str | None:
        return self._sources[told.source].published

    def day(self, told: Told) -> str | None:
        """The day of the event; of the report where the text tells none."""
        date = self.date(told)
        return date if date and len(date) == 10 else None if date else self.published(told)

    def old(self, told: Told) -> bool:
        """True for what was over well before any report of it."""
        return told.cluster is not None and self._old[told.cluster]

    def countries_of(self, told: Told) -> frozenset[str]:
        """Where those counted were, or whose people they are."""
        people = peoples(told.quantity.subject) or _countries(told.quantity.places)
        return people or (self._countries[told.cluster] if told.cluster is not None else frozenset())


@lru_cache(4096)
def _countries(places: tuple[str, ...]) -> frozenset[str]:
    """The states in which places lie, as far as the lexicon knows them."""
    return frozenset(c for place in places if (c := names.country_of(place)))
