"""Figures: claims of the same quantity stand together, and nothing else does.

Two claims are of one quantity where they count the same thing in the same measure, nothing tells their events
apart, and
either their events are one or their sentences speak of the same matter. A toll that names no event is that of the event
which most sources count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefing.brief.clusters import Cluster, Weights
from briefing.brief.evidence import Cited, evidence_for
from briefing.brief.status import best, conflict, status_of
from briefing.lexicon import counts, names
from briefing.model import Claim, Figure, Measure, Quantity, Status
from briefing.when import compatible

HARM: frozenset[Measure] = frozenset({"killed", "wounded", "missing", "displaced"})
TOLLS: frozenset[Measure] = HARM | {"detained"}
ENOUGH = 0.15  # of a link, for claims that can both hold
FIRM = 0.5  # of a link, for claims that cannot: a false dispute is worse than a missed one
CARE = frozenset({"hospital", "severity"})  # not all the hurt are taken in
# folded nouns that count people without saying which: they agree with every other noun for people
ANYONE = frozenset(
    "people person persons others victims dead lives casualties wounded injured civilians individuals men and women "
    "toll deaths fatalities hurt".split()
)
# nouns that set a population apart from all those whom an event struck
SPECIAL = frozenset(
    "child children women woman girls boys girl boy soldiers soldier police policemen officers journalists "
    "firefighters "
    "rescuers students troops militants bodies corpses fighters contractor contractors driver".split()
)
ANY_ONE = frozenset(
    "man woman person child boy girl soldier officer policeman civilian resident worker student".split()
)
ORDER: dict[Status, int] = {"disputed": 0, "revised": 1, "agreed": 2, "single-source": 3}


@dataclass(frozen=True, slots=True)
class Told:
    """One quantity of one source, with the cluster of its event."""

    source: int
    quantity: Quantity
    cluster: int | None

    @property
    def one(self) -> bool:
        """True for a single person, told by the article or as one."""
        return self.quantity.value == 1


@dataclass(slots=True)
class Draft:
    """Claims that are held to be of one quantity."""

    told: list[Told] = field(default_factory=list)


class Grouping:
    """Decides which quantities are one."""

    def __init__(self, everything: Sequence[Told], clusters: Sequence[Cluster], sources: Sequence[Cited]) -> None:
        self.sources = sources
        self.weights = Weights(t.quantity.keys for t in everything)
        self.clusters = clusters
        self.kinds = [frozenset(f for f in c.features if f[0] == "#") for c in clusters]
        self.countries = [countries(c) for c in clusters]

    def fits(self, draft: Draft, told: Told) -> float:
        """How well a quantity fits a draft: 0 where it must not stand there."""
        links = [self.link(other, told) for other in draft.told]
        if min(links) < 0:
            return 0.0
        apart = any(conflict(other.quantity, told.quantity) for other in draft.told)
        return max(links) if max(links) >= (FIRM if apart else ENOUGH) else 0.0

    def link(self, a: Told, b: Told) -> float:
        """-1 where two quantities must be kept apart, else how surely they are one, from 0 to about 2."""
        p, q = a.quantity, b.quantity
        if p.measure != q.measure or p.part != q.part or a.one != b.one:
            return -1
        telling = p.value == q.value and (p.value or 0) > 12  # the same odd number is seldom told of two things
        if p.cumulative != q.cumulative and not telling:
            return -1
        if a.source == b.source and p.attributed_to == q.attributed_to and conflict(p, q):
            return -1  # one voice does not contradict itself: it counts two things
        ours, theirs = self.countries_of(a), self.countries_of(b)
        if ours and theirs and not ours & theirs:
            return -1
        if (
            not same_population(a, b, telling)
            or not compatible(p.date, q.date)
            or not compatible(self.date(a), self.date(b))
        ):
            return -1
        if p.predicate != q.predicate and (
            CARE & {p.predicate, q.predicate} or (p.measure == "other" and p.predicate and q.predicate)
        ):
            return -1
        alike = self.weights.cosine(p.keys, q.keys) + (0.15 if telling else 0.0)
        if p.predicate and p.predicate == q.predicate and p.unit == q.unit:
            alike += 0.15
        if a.one and p.unit == q.unit and p.unit not in ANY_ONE:
            alike += ENOUGH
        if a.cluster is not None and a.cluster == b.cluster:
            return 1 + alike
        if p.measure in TOLLS and not a.one:
            return alike + self.loosely(a, b)
        if p.measure == "participants":
            return alike + 0.2 + (0.2 if self.day(a) and self.day(a) == self.day(b) else 0.0)
        bare = p.unit == q.unit and p.unit not in ANYONE and p.predicate in ("", q.predicate)
        return alike + (0.3 if bare and p.measure in ("other", "sites", "money", "share") else 0.1)

    def day(self, told: Told) -> str | None:
        """The day of the event; of the report where the text tells none."""
        date = self.date(told)
        return date if date and len(date) == 10 else None if date else self.sources[told.source].published

    def countries_of(self, told: Told) -> frozenset[str]:
        """Where those counted were, or whose people they are."""
        people = frozenset(c for word in told.quantity.subject.split() if (c := names.people_of(word)))
        return people or (self.countries[told.cluster] if told.cluster is not None else frozenset())

    def date(self, told: Told) -> str | None:
        return self.clusters[told.cluster].date if told.cluster is not None else None

    def loosely(self, a: Told, b: Told) -> float:
        """What speaks for two tolls of different or unknown events being of one: -1 where kinds or countries differ."""
        if a.cluster is None or b.cluster is None:
            return 0.5
        kinds, others = self.kinds[a.cluster], self.kinds[b.cluster]
        if kinds and others and not kinds & others:
            return -2
        return 0.55 if kinds & others else 0.45


def countries(cluster: Cluster) -> frozenset[str]:
    """The countries in which an event is told to be, or whose people take part, as far as the lexicon knows them."""
    places = {names.country_of(place) for t in cluster.tellings for place in t.event.places}
    people = {names.people_of(name) for t in cluster.tellings for name in (*t.event.actors, *t.event.targets)}
    if not (places | people) - {""} and cluster.categories.keys() & {"PROTEST", "DISASTER"}:
        people = {
            names.country_of(name) for t in cluster.tellings for name in t.event.actors
        }  # "protests Iraq has seen"
    return frozenset((places - {""}) or people - {""})


def same_population(a: Told, b: Told, telling: bool) -> bool:
    """ "25 fighters" and "31 people" may be the same dead; "a contractor" and "25 fighters", 5 sites and 5 tanks
    are not."""
    p, q = a.quantity, b.quantity
    one, two = counts.same_thing(p.unit), counts.same_thing(q.unit)
    if p.measure in ("money", "share"):
        return one == two
    if p.measure == "weapons":
        return True
    if one == two or (
        (one in counts.people() or not one) and (two in counts.people() or not two) and _broad(one, two, p.measure)
    ):
        return True
    if telling and one in counts.people() and two in counts.people():
        return True
    if p.measure in ("killed", "wounded", "missing", "displaced", "participants") and not a.one:
        return one in ANYONE or two in ANYONE or not one or not two
    return False


def _broad(one: str, two: str, measure: Measure) -> bool:
    """True where one noun says nobody in particular, or both could be the same people."""
    if one in ANYONE or two in ANYONE or not one or not two:
        return True
    return measure in (*HARM, "participants") and not (one in SPECIAL and two in SPECIAL)


def make_figures(sources: Sequence[Cited], clusters: Sequence[Cluster]) -> list[Figure]:
    """All figures: disputed first, then revised, agreed and single-source, those of more sources first."""
    home = {(t.source, t.index): c for c, cluster in enumerate(clusters) for t in cluster.tellings}
    everything = [
        Told(n, q, home.get((n, q.event)) if q.event is not None else None)
        for n, source in enumerate(sources)
        for q in source.quantities
        if q.claim and q.context == "main"
    ]
    grouping = Grouping(everything, clusters, sources)
    drafts: list[Draft] = []
    for told in everything:
        scored = [(grouping.fits(d, told), -k) for k, d in enumerate(drafts)]
        score, at = max(scored, default=(0.0, 0))
        if score > 0:
            drafts[-at].told.append(told)
        else:
            drafts.append(Draft([told]))
    figures = [_figure(draft, sources, clusters) for draft in drafts]
    measures = (*counts.MEASURES, "other")
    figures.sort(key=lambda f: (ORDER[f.status], measures.index(f.measure), -len(f.sources), -len(f.claims)))
    return [replace(f, id=f"F{k + 1}") for k, f in enumerate(figures)]


def _figure(draft: Draft, sources: Sequence[Cited], clusters: Sequence[Cluster]) -> Figure:
    claims = _without_repeats([_claim(told, sources) for told in draft.told])
    published = {source.id: source.published or "" for source in sources}
    status = status_of(claims, published)
    lows = [v for c in claims if (v := c.low if c.low is not None else c.value) is not None]
    highs = [v for c in claims if (v := c.high if c.high is not None else c.value) is not None]
    return Figure(
        "", _subject(draft, clusters), draft.told[0].quantity.measure, _unit(draft), status,
        min(lows, default=None), best(claims, published, status), max(highs, default=None), tuple(claims),
    )  # fmt: skip


def _claim(told: Told, sources: Sequence[Cited]) -> Claim:
    q = told.quantity
    return Claim(
        q.value, q.low, q.high, q.modifier, q.attributed_to, evidence_for(sources[told.source], q.start, q.end)
    )


def _without_repeats(claims: list[Claim]) -> list[Claim]:
    """One claim a sentence for the same bounds and speaker: a headline set twice adds nothing."""
    seen: dict[tuple[str, float | None, float | None, str, str], Claim] = {}
    for claim in claims:
        key = (claim.evidence.source, claim.low, claim.high, claim.attributed_to or "", claim.evidence.sentence)
        seen.setdefault(key, claim)
    return list(seen.values())


def _unit(draft: Draft) -> str:
    units = [t.quantity.unit for t in draft.told if t.quantity.unit]
    named = [u for u in units if u not in ANYONE]
    return (named or units or ["people" if draft.told[0].quantity.measure in HARM else ""])[0]


VERBS: dict[Measure, str] = {
    "killed": "Killed", "wounded": "Wounded", "missing": "Missing", "detained": "Held or detained",
    "displaced": "Displaced", "participants": "Taking part", "deployed": "Deployed", "sites": "Sites",
    "weapons": "Weapons", "money": "Money", "votes": "Votes", "share": "Share", "other": "",
}  # fmt: skip


def _subject(draft: Draft, clusters: Sequence[Cluster]) -> str:
    """What is counted, in the sources' own words: "Killed in the air strike, Baghdad"."""
    measure = draft.told[0].quantity.measure
    subjects = [t.quantity.subject for t in draft.told if t.quantity.subject]
    noun = next((s for s in subjects if s.lower() not in ANYONE), "")
    cluster = next((clusters[t.cluster] for t in draft.told if t.cluster is not None), None)
    event = _event_words(cluster) if cluster else ""
    word = VERBS[measure]
    if measure in HARM:
        head = word if not noun or len({t.quantity.unit for t in draft.told}) > 1 else f"{word}: {noun}"
        return f"{head} in the {event}" if event else head
    head = f"{word}: {noun}" if word and noun and noun.lower() != word.lower() else noun[:1].upper() + noun[1:] or word
    return f"{head} ({event})" if event else head


def _event_words(cluster: Cluster) -> str:
    """A noun for the event and where it was: "air strike, Aleppo"; empty where only verbs tell it."""
    told = [t.event for t in cluster.tellings if not t.event.harm]
    kinds = Counter(kind for event in told for kind in event.kinds[:1])
    main = kinds.most_common(1)[0][0] if kinds else ""
    nouns = Counter(event.lemma for event in told if event.noun and (not main or main in event.kinds))
    word = nouns.most_common(1)[0][0] if nouns else main
    places = Counter(place for event in told for place in event.places)
    place = places.most_common(1)[0][0] if places else ""
    return f"{word}, {place}" if word and place else word
