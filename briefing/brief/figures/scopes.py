"""Of which place and which day a toll is told, where one report tells several: "five deaths in Lima and two in Ica".

Where reports set such tolls side by side, each is a figure of its own, and none is that of the whole; where they don't,
the places are only many names for the one where it happened.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from briefing.brief.figures.affairs import NONE, Affairs, near
from briefing.brief.figures.lands import BEYOND
from briefing.brief.figures.rivals import vague
from briefing.brief.figures.status import INFINITY
from briefing.brief.figures.told import Told
from briefing.lexicon import names
from briefing.model import TOLLS, Measure, Quantity
from briefing.when import compatible

SMALL = 2  # times less than what its report counts over all, of which a count with a place is a part
SIDE_BY_SIDE = 500  # characters between two counts that a report sets beside each other


IN_HOSPITAL = frozenset({"hospital"})  # counted by hospital
BODY = frozenset({"body"})
SIDES: frozenset[Measure] = frozenset({"killed", "wounded"})
COUNTED: frozenset[Measure] = TOLLS | {"participants"}  # of which a place or a day may tell a part


class Scopes:
    """The places and days that the reports of a case tell apart."""

    def __init__(self, everything: Sequence[Told], published: Sequence[str | None], affairs: Affairs) -> None:
        """``published``: the day of each report."""
        self._affairs = affairs
        told = [t for t in everything if _is_toll(t) and _is_news(t, published[t.source])]
        self._totals = [
            *told,
            *(t for t in everything if t.quantity.measure in COUNTED and t.over and t.affair != NONE),
        ]
        self.lands = _lands_apart(told)
        self._wide = _wide(told) - self.lands
        self.places = self._told_apart(told)
        self._same_place: dict[tuple[int, Measure, float | None], set[str]] = defaultdict(set)
        self._beside: dict[tuple[int, int | None], list[Quantity]] = defaultdict(list)
        for t in everything:
            if t.quantity.where and t.quantity.event is not None and self._folded(t.quantity.where[0]) in self.places:
                place = self._folded(t.quantity.where[0])
                self._same_place[t.source, t.quantity.measure, t.quantity.value].add(place)
                self._beside[t.source, t.quantity.event].append(t.quantity)
        self._whose: dict[tuple[Measure, int | None], set[frozenset[str]]] = defaultdict(set)
        for t in everything:
            if t.whose:
                self._whose[t.quantity.measure, t.affair].add(t.whose)
        self._known: dict[tuple[int, int], frozenset[str]] = {}
        self._most: dict[tuple[int, Measure, int | None], float] = defaultdict(float)
        held = [t for t in everything if t.scope.held and not t.one]
        sides: dict[tuple[Measure, int | None], set[str]] = defaultdict(set)
        for t in held:
            sides[t.quantity.measure, t.affair].add(t.scope.held)
        self._fronts = {key for key, holding in sides.items() if len(holding) > 1}
        self._held_too = {(t.quantity.measure, t.affair, t.quantity.value): t.scope.held for t in held}
        self._whole: set[tuple[Measure, int | None, float | None]] = set()
        for t in everything:
            if not (t.quantity.part or t.scope.expected):
                key = t.source, t.quantity.measure, t.affair
                self._most[key] = max(self._most[key], t.quantity.value or 0.0)
            if not (t.quantity.part or t.scope.spot):
                self._whole.add((t.quantity.measure, t.affair, t.quantity.value))

    def apart(self, a: Told, b: Told) -> bool:
        """True where two counts are of different places or days; of a part and the whole unless their number is one."""
        if self._of_other_sides(a, b) or self._elsewhere(a, b):
            return True
        ours, theirs = self.place(a), self.place(b)
        if bool(ours) != bool(theirs) and a.quantity.value != b.quantity.value:
            return True
        return _of_other_days(a, b) or bool(ours and theirs and not ours & theirs)

    def _of_other_sides(self, a: Told, b: Told) -> bool:
        """True for the people of different states; where the losses of several are told, those of one are not all."""
        if a.whose and b.whose:
            return not a.whose & b.whose
        several = len(self._whose[a.quantity.measure, a.affair]) > 1 and a.quantity.measure in SIDES
        return several and a.whose != b.whose and a.affair == b.affair and a.quantity.value != b.quantity.value

    def _elsewhere(self, a: Told, b: Told) -> bool:
        """True for those counted on one spot of the scene and on another, or in what one side holds and in what another
        does; so where one of the two is of all."""
        other = self._spot(a) != self._spot(b) or self._held(a) != self._held(b)
        return other and a.quantity.value != b.quantity.value

    def _held(self, told: Told) -> str:
        """Who holds the area in which those were of whom some report counts others elsewhere."""
        q = told.quantity
        number = q.measure, told.affair, q.value
        return (told.scope.held or self._held_too.get(number, "")) if (q.measure, told.affair) in self._fronts else ""

    def _spot(self, told: Told) -> str:
        """Where those lay of whom a report counts more in all, and nobody as many."""
        q, spot = told.quantity, told.scope.spot
        if not spot or vague(q) or (q.measure, told.affair, q.value) in self._whole:
            return ""
        affair = self._affairs.known(told.affair)
        if affair is not None and any(site.partition(": ")[0] in spot for site in affair.sites):
            return ""
        return spot if (q.value or 0.0) < self._most[told.source, q.measure, told.affair] else ""

    def _folded(self, place: str) -> str:
        """A place as it is compared; where lands are told apart, that in which it lies."""
        land = names.country_of(place).lower()
        return land if land in self.lands else _folded(place)

    def in_two_places(self, a: Told, b: Told) -> bool:
        """True for tolls of two places that are told apart."""
        if self._elsewhere(a, b):
            return True
        ours, theirs = self.place(a), self.place(b)
        if ours & theirs or not (ours or theirs):
            return False
        return bool(ours and theirs) or (bool(self.lands) and a.quantity.value != b.quantity.value)

    def place(self, told: Told) -> frozenset[str]:
        """The place of a count that is told apart from others; empty for all of an affair."""
        if told.at not in self._known:  # each count is held beside all others of its measure
            self._known[told.at] = self._place(told)
        return self._known[told.at]

    def _place(self, told: Told) -> frozenset[str]:
        """Its own, else that with which its report tells the same number, else that of another count of its event."""
        own, q = told.quantity.where, told.quantity
        sole = q.places if len(q.places) == 1 and not self.lands else ()  # of two lands it may be but the first
        known = own[:1] if own else sole
        found = frozenset(map(self._folded, known)) & self.places
        if found or known:
            return found
        if (land := self._land(told)) in self.lands:
            return frozenset({land})
        same = self._same_place.get((told.source, q.measure, q.value), set())
        for giver in self._beside.get((told.source, q.event), ()) if not same else ():
            most = giver.high or giver.value or 0.0  # above it the count is rather of the whole
            if giver.start < q.start and (q.value or 0.0) <= most:
                same = same | {self._folded(giver.where[0])}
        return frozenset(same) if len(same) == 1 else frozenset()

    def _land(self, told: Told) -> str:
        """The state that the sentence of a count tells; where two are told apart, that beyond the border of one."""
        land = told.scope.land.lower()
        if not land.startswith(BEYOND):
            return land
        others = self.lands - {land[len(BEYOND) :]}
        return next(iter(others)) if len(others) == 1 else ""

    def _told_apart(self, told: Iterable[Told]) -> frozenset[str]:
        """Places of which one report tells numbers side by side."""
        last: dict[tuple[int, Measure], tuple[str, int]] = {}
        totals: dict[tuple[int, Measure], float] = {}
        for t in self._totals:
            if not {self._folded(p) for p in t.quantity.where[:1]} - self._wide and not t.quantity.part:
                key = t.source, t.quantity.measure
                totals[key] = max(totals.get(key, 0.0), t.quantity.value or 0.0)
        found: set[str] = set()
        for t in told:
            q = t.quantity
            key, places = (t.source, q.measure), {self._folded(p) for p in q.where[:1]} - self._wide
            most = q.part and SMALL * (q.value or 0.0) >= totals.get(key, INFINITY)  # others tell it as the whole
            for place in places if not most else ():
                before, start = last.get(key, (place, q.start))
                if before != place and q.start - start < SIDE_BY_SIDE:
                    found |= {before, place}
                last[key] = place, q.start
                if q.measure in ("killed", "participants") and SMALL * (q.value or 0.0) < totals.get(key, 0.0):
                    found.add(place)  # a part of what the report counts over all
        return frozenset(found)


def _lands_apart(told: Iterable[Told]) -> frozenset[str]:
    """States of which one report tells different numbers side by side: "247 in Kenya and ten in Tanzania"."""
    found: set[str] = set()
    last: dict[tuple[int, Measure], tuple[str, Quantity]] = {}
    for t in told:
        q = t.quantity
        land = _folded(q.where[0]) if q.where else ""
        if not land or names.country_of(land).lower() != land:
            continue
        before, other = last.get((t.source, q.measure), (land, q))
        if before != land and q.start - other.start < SIDE_BY_SIDE and q.value != other.value:
            found |= {before, land}
        last[t.source, q.measure] = land, q
    return frozenset(found)


def _of_other_days(a: Told, b: Told) -> bool:
    """True where both say on which day it befell those counted, or one that and the other since when, and these differ;
    tolls of one event do not."""
    if of_one_event(a, b):
        return False
    if a.day and b.day:
        return not compatible(a.day, b.day)
    return bool((a.day and b.over) or (a.over and b.day)) and a.quantity.value != b.quantity.value


def of_one_event(a: Told, b: Told) -> bool:
    return a.cluster is not None and a.cluster == b.cluster


def _folded(place: str) -> str:
    """A place in small letters and without the word for what it is: "Ica province" is told as "Ica" as well."""
    head, _, last = place.lower().rpartition(" ")
    return head if head and last in names.REGIONS else place.lower()


def _is_toll(told: Told) -> bool:
    """True for what an event of the news did to several, not for bodies seen by somebody."""
    q = told.quantity
    bodies = BODY if q.where else frozenset()
    several = not (told.one or told.population - IN_HOSPITAL - bodies or vague(q))
    return q.measure in COUNTED and q.context == "main" and several and not q.cumulative


def _is_news(told: Told, published: str | None) -> bool:
    """True unless it was weeks before its report."""
    date = told.quantity.date
    return not (date and published) or near(date, published)


def _wide(told: Iterable[Told]) -> frozenset[str]:
    """States, and the place with which most reports tell their largest number, where none tells a larger of another,
    or a total beside it and others: that of the whole."""
    numbers: dict[tuple[int, Measure], dict[str, float]] = defaultdict(dict)
    for t in told:
        largest = numbers[t.source, t.quantity.measure]
        for place in () if t.scope.place else t.quantity.where or ("",):  # "there" is a part of the whole
            largest[_folded(place)] = max(largest.get(_folded(place), 0.0), t.quantity.value or 0)
    first, behind = defaultdict(set), set()
    for (source, _), largest in numbers.items():
        total, several = largest.pop("", 0.0), len(largest) > 1
        most = max([*largest.values(), total if several else 0.0])
        for place, value in largest.items():
            if value == most:
                first[place].add(source)
            else:
                behind.add(place)
    many = max((len(telling) for place, telling in first.items() if place not in behind), default=0)
    whole = {place for place, telling in first.items() if len(telling) == many > 1 and place not in behind}
    return frozenset(whole | {place for place in first.keys() | behind if names.country_of(place).lower() == place})
