"""Affairs: happenings of which one toll is told, whatever reporters call them.

One happening goes by many names (the blast, the attack, the tragedy), and its dead are counted long after the sentence
that tells it, often without naming it again: "hospitals now speak of 40". Events are therefore gathered into affairs by
day, place, country and kind; a toll that tells no other day, place or kind is of the main affair, the one that most
sources tell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set

from briefing.brief.events.likeness import families, is_just_coarse, sites_apart
from briefing.brief.events.tellings import Cluster
from briefing.brief.figures.areas import Areas
from briefing.lexicon import names
from briefing.lexicon.event_kinds import kind_families, kinds_lasting
from briefing.lexicon.events import HARMFUL
from briefing.record import field, record
from briefing.when import YEAR, bounds, compatible, days, days_since, narrower

NONE = -1  # the affair of a toll that is of none that is known
MONTH = 31  # days
WEEK = 7  # days; what is dated more coarsely is dated too coarsely to tell two happenings of one week apart
LATELY = 3  # days over which a report tells news
WHILE = 14  # days over which what lasts (a flood, an outbreak) is one event, and a toll "as of" a day is the same toll
ANY_KIND = frozenset({"accident", "mishap"})  # nouns that tell of no kind of harm in particular
BLOWS = frozenset({"ASSAULT", "DISASTER"})
TOP = 700  # characters of a report in which it says what it is about
SEASON = 300  # days over which an outbreak goes on
LONG = frozenset({"#outbreak", "#drought"})
LASTING = frozenset(f"#{kind}" for kind in kinds_lasting())
UNREST = frozenset({"#protest", "#crackdown", "#clash", "#coup", "#shooting"})
GOING_ON = frozenset({"#protest", "#crackdown", "#coup", "#mutiny", "#invasion"})  # in which people die day after day
ANY_HARM = frozenset({"#massacre", "#invasion", "#raid"})  # as which any attack may be told
WIDE = LASTING | {"#earthquake", "#cyclone", "#eruption", "#coup", "#invasion"}  # which strike more than one place


@record(frozen=False, slots=True)
class Affair:
    """Clusters of one happening, with what they tell of its day, kind and country."""

    clusters: list[int] = field(default_factory=list)
    date: str | None = None
    kinds: set[str] = field(default_factory=set)
    categories: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    sources: set[int] = field(default_factory=set)
    sites: set[str] = field(default_factory=set)
    told: Counter[str] = field(default_factory=Counter)  # how often as each kind

    @property
    def lasts(self) -> bool:
        return bool(self.told) and f"#{max(self.told, key=lambda kind: (self.told[kind], kind))}" in LASTING

    @property
    def goes_on(self) -> bool:
        """True for what kills on many days, each with a toll of its own beside that of all."""
        return bool(self.kinds & GOING_ON)


class Affairs:
    """The affairs of a case: ``home`` gives each cluster's, ``main`` is the one of which most sources tell a toll."""

    def __init__(
        self, clusters: Sequence[Cluster], tolls: Mapping[int, Set[int]], dead: Mapping[int, Set[int]]
    ) -> None:
        """``tolls``: the sources that tell a toll of harm of each cluster; ``dead``: those that tell of its dead."""
        self.areas = Areas(clusters)
        self._countries = [countries(c) for c in clusters]
        self._kinds = [harmful_kinds(c) for c in clusters]
        self._clusters = clusters
        self._published = {t.source: t.published for c in clusters for t in c.tellings}
        self.affairs: list[Affair] = []
        self.home: dict[int, int] = {}
        told = [k for k, c in enumerate(clusters) if k in tolls or (c.main and c.categories.keys() & HARMFUL)]
        most_told = [(-len(c.sources), -len(tolls.get(k, ())), -len(c.tellings), k) for k, c in enumerate(clusters)]
        told.sort(key=lambda k: most_told[k])
        for k in told:
            at = self._likest(k)
            if at is None:
                at = len(self.affairs)
                self.affairs.append(Affair())
            self._add(at, k)
        self.main = self._most_told(tolls, dead)
        self.leads = self._first_told()

    def _likest(self, k: int) -> int | None:
        """The affair of whose happening a cluster tells: one at the same site before others, then that most told."""
        c = self._clusters[k]
        fitting = [
            (bool(a.sites and c.sites), len(a.sources), -n) for n, a in enumerate(self.affairs) if self._one(a, k)
        ]
        return -max(fitting)[2] if fitting else None

    def _first_told(self) -> dict[int, int]:
        """For each source the blow of which its top tells first."""
        first: dict[int, tuple[int, int]] = {}
        for k, n in self.home.items():
            for t in self._clusters[k].tellings:
                if t.event.start < TOP and self.affairs[n].categories & BLOWS and self._clusters[k].main:
                    first[t.source] = min(first.get(t.source, (TOP, 0)), (t.event.start, n))
        return {source: n for source, (_, n) in first.items()}

    def known(self, at: int | None) -> Affair | None:
        """The affair of that number; None for that of a toll which is of none that is known."""
        return self.affairs[at] if at is not None and at >= 0 else None

    def is_later(self, at: int) -> bool:
        """True for an affair of a later day than the main one."""
        main = self.known(self.main)
        begun, day = bounds(main.date or "") if main else None, bounds(self.affairs[at].date or "")
        return begun is not None and day is not None and day[0] > begun[1]

    def lasts(self, at: int | None) -> bool:
        """True for an affair whose toll is counted over days: a flood, an outbreak."""
        affair = self.known(at)
        return affair is not None and affair.lasts

    def spreads(self, at: int | None) -> bool:
        """True for an affair that strikes more than one place, or may."""
        affair = self.known(at)
        return affair is None or bool(affair.kinds & WIDE)

    def _most_told(self, tolls: Mapping[int, Set[int]], dead: Mapping[int, Set[int]]) -> int | None:
        """The affair that most sources tell at their top, where who counts its dead weighs twice; among equals the one
        of most headlines, then of most sources. None where all are long ago or none has a toll."""
        weight = []
        for n, affair in enumerate(self.affairs):
            if not any(tolls.get(k) for k in affair.clusters) or self._old(affair):
                continue
            killed = {source for k in affair.clusters for source in dead.get(k, ())}
            tellings = [t for k in affair.clusters for t in self._clusters[k].tellings]
            heads = {t.source for t in tellings if t.event.headline}
            tops = heads | {t.source for t in tellings if t.event.start < TOP}
            weight.append((len(tops) + len(tops & killed), len(heads), len(affair.sources), -n))
        return -max(weight)[-1] if weight else None

    def _old(self, affair: Affair) -> bool:
        return all(is_old(self._clusters[k]) for k in affair.clusters)

    def _add(self, at: int, k: int) -> None:
        affair, c = self.affairs[at], self._clusters[k]
        affair.clusters.append(k)
        if c.date:
            affair.date = narrower(affair.date, c.date)
        affair.kinds |= self._kinds[k]
        affair.categories |= {category for category, n in c.categories.items() if n}
        affair.countries |= self._countries[k]
        affair.sources |= c.sources
        affair.sites |= c.sites.keys()
        affair.told.update(kind for t in c.tellings for kind in t.event.kinds[:1])
        self.home[k] = at

    def _one(self, affair: Affair, k: int) -> bool:
        """True where a cluster tells the happening of an affair: one of its kind at no other time or place, or one
        of a related kind on the same day."""
        c = self._clusters[k]
        theirs, kinds = self._countries[k], self._kinds[k]
        if sites_apart(affair.sites, c.sites):
            return False
        if affair.countries and theirs and not affair.countries & theirs:
            return False
        if is_just_coarse(c) or not (c.main or (kinds & affair.kinds and c.date and c.date == affair.date)):
            return False
        if affair.date is None or c.date is None:
            one_time = self._recent(affair, c) or _points_back(c)
            return bool(kinds & affair.kinds) and one_time and self.areas.near(affair.clusters, k)
        both = affair.kinds & kinds
        lasts = bool(both & LASTING)
        same_day = max(days(affair.date), days(c.date)) <= WEEK or lasts
        one_while = near(affair.date, c.date, SEASON if both & LONG else WHILE) if lasts else False
        if not (same_day and compatible(affair.date, c.date)) and not one_while:
            return False
        return related(kinds, affair.kinds) and self.areas.near(affair.clusters, k)

    def _recent(self, affair: Affair, c: Cluster) -> bool:
        """True unless one of the two lies well before the report that tells the other without a date; of an outbreak
        unless it was another season's."""
        dated = affair.date or c.date
        reports = [t.published for t in c.tellings] if affair.date else [self._published[s] for s in affair.sources]
        past = years_before if affair.kinds & LONG else long_before
        return not any(past(dated, report) for report in reports)

    def of(self, cluster: int | None, date: str | None, named: bool = False) -> int | None:
        """The affair of a toll that is told of a cluster, on a date: the main one unless something speaks against it;
        -1 where it is of none. ``named``: a noun beside the toll says what kind of event it was."""
        own = self.home.get(cluster) if cluster is not None else None
        if self.main is None:
            return own
        main = self.affairs[self.main]
        if own == self.main:
            return -1 if main.date and long_before(date, main.date[:10]) else own
        if own is None:
            there = cluster is None or self.areas.near(main.clusters, cluster, known=True)
            return self.main if there and self._counted_later(main, date) else NONE
        affair = self.affairs[own]
        lands = affair.countries if affair.kinds else self._lands(affair)
        if any(": " in site for site in affair.sites & main.sites):
            return self.main  # the same mosque, whatever it is called that befell it
        elsewhere = lands and main.countries and not lands & main.countries
        if elsewhere or not related(affair.kinds, main.kinds):
            return own
        if main.lasts and affair.kinds & main.kinds & WIDE and self._counted_later(main, affair.date or date):
            return self.main  # what goes on over a whole land has many places, and is told on many days
        if affair.kinds and affair.date and main.date:
            return own  # another day of the same kind
        wide = bool(main.kinds & WIDE) or bool(affair.kinds & main.kinds)  # of which villages are a part
        near_by = self.areas.any_near(main.clusters, affair.clusters, known=wide)
        far = affair.kinds and (near_by is False or (near_by is None and named and self._other_kind(affair, main)))
        far = far or (named and near_by is False and not compatible(affair.date, main.date))  # a mishap elsewhere
        return own if far or not self._counted_later(main, affair.date or date) else self.main

    @property
    def outbreak(self) -> int:
        """The affair of the disease that most reports tell of; -1 where none does."""
        ill = [
            (len(affair.sources), -n)
            for n, affair in enumerate(self.affairs)
            if affair.kinds & LONG and not self._old(affair)
        ]
        return -max(ill)[-1] if ill else NONE

    def of_late(self, source: int, date: str | None, published: str | None) -> int | None:
        """The affair that a report tells of the day of a count, or of the last days before it where the count tells
        none and the main affair is over by then; None where it tells no such affair."""
        main = self.known(self.main)
        if main is None or "DISASTER" in main.categories or not main.date:
            return None
        told, begun = bounds(date or published or ""), bounds(main.date)
        if told is None or begun is None or (told[1] - begun[1]).days <= LATELY:
            return None
        span = 0 if date else LATELY
        late = [
            (affair.date or "", len(affair.sources), -n)
            for n, affair in enumerate(self.affairs)
            if source in affair.sources and affair.kinds and (day := bounds(affair.date or ""))
            and 0 <= (told[0] - day[1]).days <= span
        ]  # fmt: skip
        return -max(late)[-1] if late else None

    def may_be_main(self, at: int | None, date: str | None, published: str | None) -> bool:
        """True for an affair with whose toll a report begins, and which it tells much as others tell the main one; the
        days of a disaster are told in many ways."""
        affair, main = self.known(at), self.known(self.main)
        if affair is None or main is None:
            return False
        begun, printed = bounds(main.date or ""), bounds(published or "")
        if begun and printed and (begun[0] - printed[1]).days > 1:
            return False
        if (affair.kinds and not affair.kinds & main.kinds) or sites_apart(affair.sites, main.sites):
            return False
        return compatible(date, main.date) or ("DISASTER" in main.categories and near(date, main.date))

    def _other_kind(self, affair: Affair, main: Affair) -> bool:
        """True for an event that nobody tells as the main one is told, where that is no unrest, which is told as all
        that happens in it."""
        return not (affair.kinds & main.kinds or main.kinds & UNREST or affair.kinds <= ANY_HARM)

    def _lands(self, affair: Affair) -> set[str]:
        """The countries of the places that an affair is told with, whoever takes part."""
        told = (p for k in affair.clusters for t in self._clusters[k].tellings for p in t.event.places)
        return {names.country_of(place) for place in told} - {""}

    def _counted_later(self, main: Affair, date: str | None) -> bool:
        """True where a date may be that on which the toll of an affair was counted: its own, or one soon after."""
        if main.date is None:
            return not any(long_before(date, self._published[s]) for s in main.sources)
        return compatible(main.date, date) or (near(main.date, date) and main.date <= (date or ""))


def _points_back(cluster: Cluster) -> bool:
    """True for what is told as known: "that earthquake killed 300"."""
    return all(t.event.noun and t.event.definite for t in cluster.tellings)


def related(kinds: Set[str], others: Set[str]) -> bool:
    """True where two sets of kinds may tell one happening; none at all tells any."""
    return not kinds or not others or bool(kinds & others or families(kinds) & families(others))


def long_before(date: str | None, report: str | None) -> bool:
    """True for what lies well before a report; for what one without a day tells of a mere year, as history is told."""
    if bounds(date or "") and not bounds(report or ""):
        return days(date) >= YEAR
    since = days_since(date, report)
    return since is not None and since > WHILE


def years_before(date: str | None, report: str | None) -> bool:
    """True for what a report tells of another year."""
    since = days_since(date, report)
    return since is not None and since > SEASON


def _within(date: str, report: str, length: int) -> bool:
    """True where a date told to the month or better lies not longer before a report."""
    told, reported = bounds(date), bounds(report)
    return told is not None and reported is not None and days(date) <= MONTH and (reported[0] - told[0]).days <= length


def near(a: str | None, b: str | None, while_: int = WHILE) -> bool:
    """True where two dates are told to the day or the week, and lie within so many days of each other."""
    one, two = bounds(a) if a else None, bounds(b) if b else None
    if one is None or two is None or days(a) > WEEK or days(b) > WEEK:
        return False
    return abs((one[0] - two[0]).days) <= while_


def harmful_kinds(cluster: Cluster) -> frozenset[str]:
    """The kinds, marked "#", under which a cluster is told that can do harm; an accident may be of any."""
    kinds = (kind for t in cluster.tellings if t.event.lemma not in ANY_KIND for kind in t.form.kinds)
    return frozenset(kind for kind in kinds if kind[1:] in kind_families())


def countries(cluster: Cluster) -> frozenset[str]:
    """The countries in which an event is told to be, or whose people take part, as far as the lexicon knows them."""
    places = {names.country_of(place) for t in cluster.tellings for place in t.event.places}
    people = {names.people_of(name) for t in cluster.tellings for name in (*t.event.actors, *t.event.targets)}
    if not (places | people) - {""} and cluster.categories.keys() & {"PROTEST", "DISASTER"}:
        people = {
            names.country_of(name) for t in cluster.tellings for name in t.event.actors
        }  # "protests Iraq has seen"
    return frozenset((places - {""}) or people - {""})


def is_old(cluster: Cluster) -> bool:
    """True where an event was over well before any report of it; an outbreak goes on."""
    if f"#{cluster.kind}" in LONG and cluster.date:
        return not any(_within(cluster.date, t.published, SEASON) for t in cluster.tellings if t.published)
    return all(long_before(cluster.date, t.published) for t in cluster.tellings)
