"""Which quantities are one: told of the same thing, of the same event, of the same people.

Some things keep two quantities apart whatever else agrees: other measures, a part and its whole, the toll of a war and
that of an attack, other countries, other days, other kinds of event, or one voice that tells both. Of what is left, the
link is the surer the more speaks for it; claims that cannot both hold need a firm one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefing.brief.affairs import Affairs, countries, is_old, near
from briefing.brief.clusters import HARMFUL, Cluster, Weights
from briefing.brief.evidence import Cited
from briefing.brief.status import conflict
from briefing.lexicon import counts, names
from briefing.lexicon.events import kinds_lasting
from briefing.model import Measure, Quantity
from briefing.when import compatible

HARM: frozenset[Measure] = frozenset({"killed", "wounded", "missing", "displaced"})
TOLLS: frozenset[Measure] = HARM | {"detained"}
THINGS: frozenset[Measure] = frozenset({"other", "sites", "money", "share"})
ENOUGH = 0.15  # of a link, for claims that can both hold
FIRM = 0.5  # of a link, for claims that cannot: a false dispute is worse than a missed one
CARE = frozenset({"hospital", "severity"})  # not all the hurt are taken in
LASTING = frozenset(f"#{kind}" for kind in kinds_lasting())
# folded nouns that count people without saying which: they agree with every other noun for people
ANYONE = frozenset(
    "people person persons others victims dead lives casualties wounded injured civilians individuals men and women "
    "toll deaths fatalities hurt bodies corpses body".split()
)
# nouns for one person that many a person answers to
ANY_ONE = frozenset(
    "man woman person child boy girl soldier officer policeman civilian resident worker student".split()
)


@dataclass(frozen=True, slots=True)
class Told:
    """One quantity of one source, with the cluster of its event.

    ``affair`` is, for harm, the affair that it is the toll of; ``population`` what sets those counted apart from all
    whom an event struck: children, soldiers, a nationality.
    """

    source: int
    quantity: Quantity
    cluster: int | None
    affair: int | None = None
    population: frozenset[str] = frozenset()

    @property
    def one(self) -> bool:
        """True for a single person told with a noun of its own: "a contractor", not "one body"."""
        return self.quantity.value == 1 and self.quantity.unit not in ANYONE


def tell(sources: Sequence[Cited], clusters: Sequence[Cluster]) -> tuple[list[Told], Affairs]:
    """All claims of a case in the order in which they stand, and the affairs that those of harm are tolls of."""
    home = {(t.source, t.index): c for c, cluster in enumerate(clusters) for t in cluster.tellings}
    found: list[Told] = []
    tolls: dict[int, set[int]] = {}
    for n, source in enumerate(sources):
        for q in source.quantities:
            if not (q.claim and q.context == "main"):
                continue
            at = cause(q, source, clusters, home.get((n, q.event)) if q.event is not None else None)
            found.append(Told(n, q, at, population=population(q)))
            if at is not None and q.measure in HARM:
                tolls.setdefault(at, set()).add(n)
    affairs = Affairs(clusters, tolls)
    known = (t.quantity.measure in HARM for t in found)
    return [replace(t, affair=affairs.of(t.cluster, t.quantity.date)) if harm else t
            for t, harm in zip(found, known, strict=True)], affairs  # fmt: skip


def population(quantity: Quantity) -> frozenset[str]:
    """The populations that the words of a count name, else the states whose people it counts."""
    words = quantity.subject.split()
    special = {counts.populations()[w] for word in words if (w := word.lower()) in counts.populations()}
    return frozenset(special or {c for word in words if (c := names.people_of(word))})


@dataclass(slots=True)
class Draft:
    """Claims that are held to be of one quantity."""

    told: list[Told] = field(default_factory=list)


class Grouping:
    """Decides which quantities of a case are one."""

    def __init__(
        self, everything: Sequence[Told], affairs: Affairs, clusters: Sequence[Cluster], sources: Sequence[Cited]
    ) -> None:
        self.sources = sources
        self.weights = Weights(t.quantity.keys for t in everything)
        self.clusters = clusters
        self.kinds = [frozenset(f for f in c.features if f[0] == "#") for c in clusters]
        self.countries = [countries(c) for c in clusters]
        self.main = affairs.main
        self.home = affairs.home
        self.totals = {
            (t.source, t.quantity.measure, t.affair) for t in everything if not (t.population or t.quantity.part)
        }  # what a source counts over all whom an event struck

    def fits(self, draft: Draft, told: Told) -> float:
        """How well a quantity fits a draft: 0 where it must not stand there."""
        links = [self.link(other, told) for other in draft.told]
        if min(links) < 0:
            return 0.0
        rivals = [other for other in draft.told if conflict(other.quantity, told.quantity)]
        if any(not may_dispute(other, told) for other in rivals):
            return 0.0
        return max(links) if max(links) >= (FIRM if rivals else ENOUGH) else 0.0

    def link(self, a: Told, b: Told) -> float:
        """-1 where two quantities must be kept apart, else how surely they are one, from 0 to about 2."""
        if echoes(a, b):
            return 2
        telling = a.quantity.value == b.quantity.value and (a.quantity.value or 0) > 12  # seldom told of two things
        if self._apart(a, b, telling):
            return -1
        p, q = a.quantity, b.quantity
        alike = self.weights.cosine(p.keys, q.keys) + (0.15 if telling else 0.0)
        if p.predicate and p.predicate == q.predicate and p.unit == q.unit:
            alike += 0.15
        if a.one and p.unit == q.unit and p.unit not in ANY_ONE:
            alike += ENOUGH
        if a.cluster is not None and a.cluster == b.cluster:
            return 1 + alike
        if 0 in (p.value, q.value) and not (self._surely_main(a) and self._surely_main(b)):
            return 0  # "no casualties" is said of the event at hand alone
        if not a.one and (told_main := self._of_main(a, b)):
            return 1 + alike if told_main > 1 else alike if telling else -1
        if p.measure in TOLLS and not a.one:
            return alike + self._loosely(a, b)
        if p.measure == "participants":
            return alike + 0.2 + (0.2 if self._day(a) and self._day(a) == self._day(b) else 0.0)
        same = counts.same_thing(p.unit) == counts.same_thing(q.unit) and p.unit not in ANYONE
        bare = same and (p.predicate in ("", q.predicate) or p.unit in counts.sizes())
        return alike + (0.35 if bare and p.measure in THINGS else 0.1)

    def _apart(self, a: Told, b: Told, telling: bool) -> bool:
        """True where something speaks against two quantities being one that nothing can outweigh."""
        p, q = a.quantity, b.quantity
        if (
            p.measure != q.measure
            or (p.part != q.part and not (a.population and a.population == b.population))
            or a.one != b.one
            or (p.cumulative != q.cumulative and not telling)
        ):
            return True
        if a.source == b.source and p.attributed_to == q.attributed_to and conflict(p, q):
            return True  # one voice does not contradict itself: it counts two things
        ours, theirs = self.countries_of(a), self.countries_of(b)
        if ours and theirs and not ours & theirs:
            return True
        if not same_population(a, b, telling) or not self._same_time(a, b):
            return True
        if p.measure in HARM and not telling and not self._same_people(a, b):
            return True
        if p.predicate == q.predicate or (p.unit == q.unit and p.unit in counts.sizes()):
            return False
        return bool(CARE & {p.predicate, q.predicate} or (p.measure == "other" and p.predicate and q.predicate))

    def _of_main(self, a: Told, b: Told) -> int:
        """How many of two counts of harm are of the main affair's toll."""
        return sum(t.affair is not None and t.affair == self.main for t in (a, b))

    def _surely_main(self, told: Told) -> bool:
        """True where a count is of the main affair's toll, and no other event is told beside it."""
        at = self.main if told.cluster is None else self.home.get(told.cluster)
        return told.affair is not None and told.affair == self.main == at

    def _same_people(self, a: Told, b: Told) -> bool:
        """True where the same people may be counted: a source that counts some of those struck apart, beside all of
        them, has counted them as a part."""
        ours, theirs = a.population, b.population
        if ours == theirs or ours & theirs:
            return True
        if ours and theirs:
            return False
        some = a if ours else b
        return (some.source, some.quantity.measure, some.affair) not in self.totals

    def _same_time(self, a: Told, b: Told) -> bool:
        """True where the days of two quantities are those of one event, or of two counts of its toll."""
        if not a.one and self._of_main(a, b) > 1:
            return True
        lasts = any(t.cluster is not None and self.kinds[t.cluster] & LASTING for t in (a, b))
        toll = a.quantity.measure in TOLLS
        one, two = self._date(a), self._date(b)
        if not compatible(one, two) and not (lasts and near(one, two)):
            return False
        p, q = a.quantity.date, b.quantity.date
        return compatible(p, q) or ((toll or lasts) and near(p, q))

    def _loosely(self, a: Told, b: Told) -> float:
        """What speaks for two tolls of different or unknown events being of one: -2 where the kinds differ; too little
        for a dispute where two events of one kind are told apart."""
        if a.cluster is None or b.cluster is None:
            return 0.5
        kinds, others = self.kinds[a.cluster], self.kinds[b.cluster]
        if kinds and others and not kinds & others:
            return -2
        return 0.35 if kinds & others else 0.45

    def _day(self, told: Told) -> str | None:
        """The day of the event; of the report where the text tells none."""
        date = self._date(told)
        return date if date and len(date) == 10 else None if date else self.sources[told.source].published

    def _date(self, told: Told) -> str | None:
        return self.clusters[told.cluster].date if told.cluster is not None else None

    def countries_of(self, told: Told) -> frozenset[str]:
        """Where those counted were, or whose people they are."""
        people = frozenset(c for word in told.quantity.subject.split() if (c := names.people_of(word)))
        return people or (self.countries[told.cluster] if told.cluster is not None else frozenset())


def echoes(a: Told, b: Told) -> bool:
    """True where one of two counts of a report is told to be of what the other counted: "the army puts it at 19"."""
    p, q = a.quantity, b.quantity
    return a.source == b.source and p.measure == q.measure and (p.echo == q.start or q.echo == p.start)


def may_dispute(a: Told, b: Told) -> bool:
    """True where numbers that cannot both hold may still be of one quantity.

    People of whom something else than harm is told are too many kinds of people, unless the very same is told of them;
    and one report that gives two such numbers gives them of two things.
    """
    p, q = a.quantity, b.quantity
    if p.measure != "other" or echoes(a, b):
        return True
    if a.source == b.source:
        return False
    same_said = bool(p.predicate) and p.predicate == q.predicate
    return same_said or (p.unit not in ANYONE and not counts.is_people(p.unit))


def cause(quantity: Quantity, source: Cited, clusters: Sequence[Cluster], at: int | None) -> int | None:
    """The cluster of a quantity's event; None for a toll where that event hurts nobody, or where only others tell that
    it was long ago."""
    if at is None or quantity.measure not in HARM:
        return at
    told = clusters[at].categories.keys()
    if told and not told & HARMFUL:
        return None
    event = source.events[quantity.event] if quantity.event is not None else None
    own = event is not None and (event.date is not None or event.definite)
    return at if own or not is_old(clusters[at]) else None


def same_population(a: Told, b: Told, telling: bool) -> bool:
    """ "25 fighters" and "31 people" may be the same dead; "a contractor" and "25 fighters", 5 sites and 5 tanks
    not."""
    p, q = a.quantity, b.quantity
    one, two = counts.same_thing(p.unit), counts.same_thing(q.unit)
    if p.measure in ("money", "share"):
        return one == two
    if one == two or p.measure == "weapons":
        return True
    both_people = (not one or counts.is_people(one)) and (not two or counts.is_people(two))
    if both_people and (telling or _broad(one, two, p.measure)):
        return True
    return p.measure in (*HARM, "participants") and not a.one and bool({one, two} & (ANYONE | {""}))


def _broad(one: str, two: str, measure: Measure) -> bool:
    """True where one noun says nobody in particular, or both could be the same people."""
    if one in ANYONE or two in ANYONE or not one or not two:
        return True
    return measure in (*TOLLS, "participants")
