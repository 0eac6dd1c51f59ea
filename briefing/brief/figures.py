"""Figures: claims of the same quantity stand together, and nothing else does.

Two claims are of one quantity where their measures agree, the events they belong to are one (or one of them names none
and nothing speaks against it), and what they count can be the same people or things. A figure is disputed where bounds
cannot both hold; a toll that only grows with the day of publication is revised, and the latest is the best.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.brief.clusters import Cluster
from briefing.brief.evidence import Cited, evidence_for
from briefing.brief.when import compatible
from briefing.lexicon import counts
from briefing.model import Claim, EventSpan, Figure, Measure, Quantity, Status

INFINITY = float("inf")
HARM: frozenset[Measure] = frozenset({"killed", "wounded", "missing", "displaced", "detained"})
# folded nouns that count people without saying which: they agree with every other noun for people
ANYONE = frozenset("people person persons others victims dead lives bodies casualties wounded injured civilians individuals men and women toll deaths fatalities".split())


@dataclass(frozen=True, slots=True)
class Told:
    """One quantity of one source, with the cluster of its event."""

    source: int
    quantity: Quantity
    cluster: int | None


@dataclass(slots=True)
class Draft:
    """Claims that are held to be of one quantity."""

    told: list[Told] = field(default_factory=list)


def make_figures(sources: Sequence[Cited], clusters: Sequence[Cluster]) -> list[Figure]:
    """All figures: disputed first, then revised, agreed and single-source, the larger first."""
    home = {(t.source, t.index): c for c, cluster in enumerate(clusters) for t in cluster.tellings}
    everything = [
        Told(n, q, home.get((n, q.event)) if q.event is not None else None)
        for n, source in enumerate(sources)
        for q in source.quantities
        if q.claim and q.context != "hypothetical"
    ]
    main = _main_cluster(everything)
    drafts: list[Draft] = []
    for told in everything:
        fitting = [d for d in drafts if _fits(d, told, sources, clusters, main)]
        if fitting:
            max(fitting, key=lambda d: sum(_closeness(o, told) for o in d.told) / len(d.told)).told.append(told)
        else:
            drafts.append(Draft([told]))
    figures = [_figure(draft, sources, clusters) for draft in drafts]
    order: dict[Status, int] = {"disputed": 0, "revised": 1, "agreed": 2, "single-source": 3}
    figures.sort(key=lambda f: (order[f.status], MEASURE_ORDER.index(f.measure), -len(f.sources), -len(f.claims), f.claims[0].evidence.source, f.claims[0].evidence.start))
    return [_numbered(f, k + 1) for k, f in enumerate(figures)]


MEASURE_ORDER: tuple[Measure, ...] = (
    "killed", "wounded", "missing", "displaced", "detained", "participants", "deployed", "sites", "weapons", "money",
    "votes", "share", "other",
)  # fmt: skip


def _main_cluster(everything: Sequence[Told]) -> int | None:
    """The event that most sources count the harm of: a toll that names no event is its toll."""
    votes: dict[int, set[int]] = {}
    for told in everything:
        if told.cluster is not None and told.quantity.measure in HARM:
            votes.setdefault(told.cluster, set()).add(told.source)
    return max(votes, key=lambda c: (len(votes[c]), -c), default=None)


def _closeness(a: Told, b: Told) -> float:
    shared = len(a.quantity.keys & b.quantity.keys)
    return shared + 3 * (a.cluster is not None and a.cluster == b.cluster) + 2 * (a.quantity.unit == b.quantity.unit)


def _fits(draft: Draft, told: Told, sources: Sequence[Cited], clusters: Sequence[Cluster], main: int | None) -> bool:
    return all(_same_quantity(other, told, clusters, main) for other in draft.told[:6])


def _same_quantity(a: Told, b: Told, clusters: Sequence[Cluster], main: int | None) -> bool:
    p, q = a.quantity, b.quantity
    if p.measure != q.measure or p.part != q.part or p.cumulative != q.cumulative:
        return False
    if not _same_population(p, q):
        return False
    if p.date and q.date and compatible(p.date, q.date) == 0:
        return False
    if p.measure not in HARM:
        return _same_thing(a, b)
    if p.unit and p.unit == q.unit and p.low == q.low and p.high == q.high and a.source == b.source and a.cluster == b.cluster:
        return True
    ours = a.cluster if a.cluster is not None else main
    theirs = b.cluster if b.cluster is not None else main
    return ours == theirs and ours is not None


def _same_population(p: Quantity, q: Quantity) -> bool:
    """"25 fighters" and "31 people" may be the same dead; "a contractor" and "25 fighters" are not."""
    one, two = _noun(p), _noun(q)
    if (p.value == 1) != (q.value == 1) and p.measure in HARM:
        return False
    if p.measure == "money" or p.measure == "share":
        return p.unit == q.unit
    if one == two or one in ANYONE or two in ANYONE or not one or not two:
        return True
    return p.measure in HARM and p.value != 1 and one in counts.people() and two in counts.people() and not _special(one) and not _special(two)


def _special(noun: str) -> bool:
    return noun in SPECIAL


# nouns that set a population apart from all the dead of an event
SPECIAL = frozenset("child children women woman girls boys girl boy soldiers soldier police policemen officers journalists firefighters rescuers students troops militants contractor contractors driver".split())


def _noun(q: Quantity) -> str:
    return q.unit


def _same_thing(a: Told, b: Told) -> bool:
    """Counts of anything but harm are of one quantity where noun and subject matter agree."""
    p, q = a.quantity, b.quantity
    if p.unit != q.unit and not (a.cluster is not None and a.cluster == b.cluster and p.measure in ("participants",)):
        return False
    if a.cluster is not None and a.cluster == b.cluster:
        return True
    shared = p.keys & q.keys
    return len(shared) >= 3 and len(shared) * 2 >= min(len(p.keys), len(q.keys))


# ---------------------------------------------------------------- status and bounds
def _span(claim: Claim) -> tuple[float, float]:
    low = -INFINITY if claim.low is None else claim.low
    high = INFINITY if claim.high is None else claim.high
    return low, high


def conflict(a: Claim, b: Claim) -> bool:
    """True where the bounds of two claims cannot both hold."""
    (low_a, high_a), (low_b, high_b) = _span(a), _span(b)
    return high_a < low_b or high_b < low_a


def _status(claims: Sequence[Claim], sources: Sequence[Cited]) -> Status:
    published = {source.id: source.published or "" for source in sources}
    pairs = [(a, b) for k, a in enumerate(claims) for b in claims[k + 1 :] if conflict(a, b) and _other_voice(a, b)]
    if pairs:
        if all(_grew(a, b, published) for a, b in pairs):
            return "revised"
        return "disputed"
    return "agreed" if len({c.evidence.source for c in claims}) > 1 else "single-source"


def _other_voice(a: Claim, b: Claim) -> bool:
    return a.evidence.source != b.evidence.source or (a.attributed_to or "") != (b.attributed_to or "")


def _grew(a: Claim, b: Claim, published: dict[str, str]) -> bool:
    """True where the later source, published on a later day, tells the larger number."""
    day_a, day_b = published[a.evidence.source], published[b.evidence.source]
    if len(day_a) != 10 or len(day_b) != 10 or day_a == day_b:
        return False
    earlier, later = (a, b) if day_a < day_b else (b, a)
    return (later.value or 0) > (earlier.value or 0)


def _figure(draft: Draft, sources: Sequence[Cited], clusters: Sequence[Cluster]) -> Figure:
    claims = [_claim(told, sources) for told in draft.told]
    claims = _without_repeats(claims)
    first = draft.told[0].quantity
    status = _status(claims, sources)
    lows = [c.low if c.low is not None else c.value for c in claims]
    highs = [c.high if c.high is not None else c.value for c in claims]
    known_low = [v for v in lows if v is not None]
    known_high = [v for v in highs if v is not None]
    return Figure(
        "", _subject(draft, sources, clusters), first.measure, _unit(draft), status,
        min(known_low, default=None), _best(claims, sources, status), max(known_high, default=None), tuple(claims),
    )  # fmt: skip


def _numbered(figure: Figure, n: int) -> Figure:
    from dataclasses import replace

    return replace(figure, id=f"F{n}")


def _claim(told: Told, sources: Sequence[Cited]) -> Claim:
    q = told.quantity
    evidence = evidence_for(sources[told.source], q.start, q.end)
    return Claim(q.value, q.low, q.high, q.modifier, q.attributed_to, evidence)


def _without_repeats(claims: list[Claim]) -> list[Claim]:
    """One claim a source for the same bounds and speaker: headlines and second tellings add nothing."""
    seen: dict[tuple[str, float | None, float | None, str, str], Claim] = {}
    for claim in claims:
        key = (claim.evidence.source, claim.low, claim.high, claim.attributed_to or "", claim.evidence.sentence)
        seen.setdefault(key, claim)
    return list(seen.values())


def _best(claims: Sequence[Claim], sources: Sequence[Cited], status: Status) -> float | None:
    """UCDP's best estimate: the latest where revised, else the value that most sources give, the lower of equals."""
    if status == "revised":
        published = {source.id: source.published or "" for source in sources}
        return max(claims, key=lambda c: (published[c.evidence.source], c.value or 0)).value
    backing: dict[float, set[str]] = {}
    for claim in claims:
        if claim.value is not None:
            backing.setdefault(claim.value, set()).add(claim.evidence.source)
    return min(backing, key=lambda v: (-len(backing[v]), v), default=None)


def _unit(draft: Draft) -> str:
    units = [t.quantity.unit for t in draft.told if t.quantity.unit]
    named = [u for u in units if u not in ANYONE]
    return (named or units or ["people" if draft.told[0].quantity.measure in HARM else ""])[0]


VERBS: dict[Measure, str] = {
    "killed": "Killed", "wounded": "Wounded", "missing": "Missing", "detained": "Held or detained",
    "displaced": "Displaced", "participants": "Taking part", "deployed": "Deployed", "sites": "Sites",
    "weapons": "Weapons", "money": "Money", "votes": "Votes", "share": "Share", "other": "",
}  # fmt: skip


def _subject(draft: Draft, sources: Sequence[Cited], clusters: Sequence[Cluster]) -> str:
    """What is counted, in the sources' own words: "Killed in the air strike, Baghdad"."""
    first = draft.told[0].quantity
    word = VERBS[first.measure]
    noun = next((t.quantity.subject for t in draft.told if t.quantity.subject and t.quantity.subject.lower() not in ANYONE), "")
    cluster = next((clusters[t.cluster] for t in draft.told if t.cluster is not None), None)
    event = _event_words(cluster) if cluster else ""
    head = f"{word}: {noun}" if word and noun else word or noun[:1].upper() + noun[1:]
    return f"{head}, {event}" if event else head


def _event_words(cluster: Cluster) -> str:
    best: EventSpan | None = next((t.event for t in cluster.tellings if t.event.noun and not t.event.harm), None)
    best = best or next((t.event for t in cluster.tellings if not t.event.harm), None)
    if best is None:
        return ""
    place = next((t.event.places[0] for t in cluster.tellings if t.event.places), "")
    words = best.lemma
    return f"{words} ({place})" if place else words
