"""Figures: claims of the same quantity stand together, and nothing else does, each with its status and its bounds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date as Day

from briefing.brief.evidence import Cited, evidence_for
from briefing.brief.grouping import Grouping
from briefing.brief.status import best, status_of, voices
from briefing.brief.tellings import Cluster
from briefing.brief.told import ANYONE, BODIES, HARM, Draft, Told, tell
from briefing.brief.versions import ALONE, Lineage
from briefing.lexicon import counts
from briefing.model import Claim, Figure, Measure, Status
from briefing.when import bounds

LONG = 365  # days before the first report; what is counted then is told apart by its year

ORDER: dict[Status, int] = {"disputed": 0, "revised": 1, "agreed": 2, "single-source": 3}


def make_figures(
    sources: Sequence[Cited], clusters: Sequence[Cluster], lines: Lineage = ALONE,
    decide: Callable[[list[Draft]], list[Draft]] = list,
) -> list[Figure]:  # fmt: skip
    """All figures: disputed first, then revised, agreed and single-source, those of more voices first; ``decide`` has
    the last word on which claims stand together."""
    everything, affairs = tell(sources, clusters)
    grouping = Grouping(everything, affairs, clusters, sources)
    chains = _chains(everything, sources, lines)
    drafts = _whole(grouping.group([chain[-1] for chain in chains]), chains)
    figures = [_figure(draft, sources, clusters, lines) for draft in decide(drafts)]
    measures = (*counts.MEASURES, "other")
    figures.sort(
        key=lambda f: (ORDER[f.status], measures.index(f.measure), -voices(f.sources, lines.leads), -len(f.claims))
    )
    return [replace(f, id=f"F{k + 1}") for k, f in enumerate(figures)]


def _chains(everything: Sequence[Told], sources: Sequence[Cited], lines: Lineage) -> list[list[Told]]:
    """What the versions of a text count in one sentence, as one: last the one that counts, mostly there is no other."""
    chains: dict[tuple[str, int], list[Told]] = {}
    for told in everything:
        at = sources[told.source].id, told.quantity.start
        chains.setdefault(lines.first_told.get(at, at), []).append(told)
    for chain in chains.values():
        chain.sort(key=lambda told: sources[told.source].id not in lines.leads)
    return list(chains.values())


def _whole(drafts: list[Draft], chains: Sequence[list[Told]]) -> list[Draft]:
    """The drafts of what counts, with what it replaces or repeats."""
    others = {id(chain[-1]): chain[:-1] for chain in chains if len(chain) > 1}
    for draft in drafts:
        more = [told for known in draft.told for told in others.get(id(known), ())]
        draft.told = sorted([*draft.told, *more], key=lambda told: (told.source, told.quantity.start))
    return drafts


def _figure(draft: Draft, sources: Sequence[Cited], clusters: Sequence[Cluster], lines: Lineage) -> Figure:
    claims = lines.marked(_without_repeats([_claim(told, sources) for told in draft.told]))
    published = {source.id: source.published or "" for source in sources}
    standing = [claim for claim in claims if not claim.replaced_by]
    measure = draft.told[0].quantity.measure
    status = status_of(standing, published, lines.leads, measure)
    if status != "disputed" and lines.corrected(claims):
        status = "revised"
    shown = claims if status == "revised" else standing
    lows = [v for c in shown if (v := c.low if c.low is not None else c.value) is not None]
    highs = [v for c in shown if (v := c.high if c.high is not None else c.value) is not None]
    estimate = best(standing, published, status, lines.leads)
    return Figure(
        "", _subject(draft, clusters) + _long_past(draft, clusters, published.values()),
        measure, _unit(draft), status,
        min(lows, default=None), estimate, max(highs, default=None), tuple(claims),
    )  # fmt: skip


def _claim(told: Told, sources: Sequence[Cited]) -> Claim:
    q = told.quantity
    high = None if q.unit in BODIES and q.measure == "killed" else q.high
    evidence = evidence_for(sources[told.source], q.start, q.end)
    return Claim(q.value, q.low, high, q.modifier, q.attributed_to, evidence)


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
    if draft.told[0].quantity.predicate == "casualties":
        return f"Dead and wounded in the {event}" if event else "Dead and wounded"
    if measure in HARM:
        head = word if not noun or len({t.quantity.unit for t in draft.told}) > 1 else f"{word}: {noun}"
        return f"{head} in the {event}" if event else head
    noun = noun or next((s for s in subjects if s), draft.told[0].quantity.unit)  # "people", where nothing else is told
    head = f"{word}: {noun}" if word and noun and noun.lower() != word.lower() else noun[:1].upper() + noun[1:] or word
    return f"{head} ({event})" if event else head


def _long_past(draft: Draft, clusters: Sequence[Cluster], published: Iterable[str]) -> str:
    """The years of what was counted, where that is long before the reports: ", 1977"."""
    first = min((day for day in published if len(day) == 10), default="")
    for told in draft.told:
        date = (clusters[told.cluster].date if told.cluster is not None else None) or told.quantity.date
        span = bounds(date) if date else None
        if first and span is not None and (Day.fromisoformat(first) - span[1]).days > LONG:
            years = sorted({span[0].year, span[1].year})
            return ", " + "–".join(str(year) for year in years)
    return ""


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
