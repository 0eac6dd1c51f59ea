"""Figures: claims of the same quantity stand together, and nothing else does, each with its status and its bounds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter

from briefing.brief.events.tellings import Cluster
from briefing.brief.evidence import Cited, evidence_for
from briefing.brief.figures.calendar import Calendar
from briefing.brief.figures.distinct import distinct
from briefing.brief.figures.grouping import Grouping
from briefing.brief.figures.setting import Setting
from briefing.brief.figures.status import best, status_of
from briefing.brief.figures.strays import without_stray
from briefing.brief.figures.subjects import Subjects
from briefing.brief.figures.told import ANYONE, BODIES, HARM, NOBODY, Draft, Told
from briefing.brief.figures.tolls import tell
from briefing.brief.sources.copies import voices
from briefing.brief.sources.versions import ALONE, Lineage
from briefing.lexicon import counts
from briefing.model import Claim, Figure, Measure, Status
from briefing.model.spans import INCIDENTAL
from briefing.record import replace

ORDER: dict[Status, int] = {"disputed": 0, "revised": 1, "agreed": 2, "single-source": 3}
FEW, SOME = 3, 50  # things, of an event that is told and of none
SEVERAL = 2  # reports that may count different things by one noun
LONE: frozenset[Measure] = frozenset({"other", "sites", "participants", "deployed"})  # one of them is no figure
CALM: frozenset[Status] = frozenset({"agreed", "single-source"})


def make_figures(
    sources: Sequence[Cited], clusters: Sequence[Cluster], lines: Lineage = ALONE,
    decide: Callable[[list[Draft]], list[Draft]] = list,
) -> list[Figure]:  # fmt: skip
    """All figures: disputed first, then revised, agreed and single-source, those of more voices first; ``decide`` has
    the last word on which claims stand together."""
    everything, affairs = tell(sources, clusters)
    setting = Setting(affairs, clusters, sources)
    calendar = Calendar(sources, setting)
    grouping = Grouping(everything, sources, setting, calendar)
    words = Subjects(clusters, sources, setting, grouping.scopes.lands)
    chains = _chains(everything, sources, lines)
    drafts = _whole(grouping.group([chain[-1] for chain in chains]), chains)
    drafts = [part for draft in drafts for part in _parted(draft, sources, calendar)]
    measures = (*counts.MEASURES, "other")
    kept = [draft for draft in decide(drafts) if draft.by_hand or not _says_nothing(draft, words.tells(draft))]
    titles = distinct([words.of(draft.found) for draft in kept], kept, sources)
    printed = lines.printed({source.id: source.published for source in sources})
    told = [
        (_in_time(_figure(draft, title, sources, lines, calendar), printed), draft.by_hand or words.tells(draft), draft)
        for draft, title in zip(kept, titles, strict=True)
    ]
    told = [one for one in told if one[1] or _is_clear(one[0], one[2])]
    told.sort(
        key=lambda one: (
            ORDER[one[0].status], not one[1], measures.index(one[0].measure), -voices(one[0].sources, lines.leads),
            -len(one[0].claims),
        )
    )  # fmt: skip
    return [replace(figure, id=f"F{k + 1}") for k, (figure, _, _) in enumerate(told)]


def _is_clear(figure: Figure, draft: Draft) -> bool:
    """False where nobody knows what the numbers that differ would be of; one that says another again knows it, and
    reports that count by one noun."""
    things = {t.quantity.unit for t in draft.told}
    one = figure.measure in INCIDENTAL and len(things) == 1 and not things & NOBODY and len(figure.sources) > SEVERAL
    return one or figure.status in CALM or any(t.quantity.former or t.quantity.echo is not None for t in draft.told)


def _says_nothing(draft: Draft, tells: bool) -> bool:
    """True for things that one report alone counts in passing, a few in its own voice, of which it says but the noun:
    six buttons, three arches."""
    if all(t.quantity.value == 1 and t.quantity.measure in LONE for t in draft.told):
        return True  # of which nobody tells more
    if tells or len({t.source for t in draft.told}) > 1:
        return False

    def in_passing(t: Told) -> bool:
        q, value = t.quantity, t.quantity.value or 0.0
        thing = q.measure == "other" and q.attributed_to is None and not counts.is_people(q.unit)
        return thing and (value <= FEW or (t.cluster is None and value <= SOME))

    return all(map(in_passing, draft.told))


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
    others = {chain[-1].at: chain[:-1] for chain in chains if len(chain) > 1}
    for draft in drafts:
        more = [told for known in draft.told for told in others.get(known.at, ())]
        draft.told = sorted([*draft.told, *more], key=attrgetter("at"))
    return drafts


def _parted(draft: Draft, sources: Sequence[Cited], calendar: Calendar) -> list[Draft]:
    claims = [_claim(told, sources) for told in draft.told]
    return without_stray(draft, claims, calendar.course(draft, claims))


def _figure(draft: Draft, title: str, sources: Sequence[Cited], lines: Lineage, calendar: Calendar) -> Figure:
    claims = lines.marked(_without_repeats([_claim(told, sources) for told in draft.told]))
    standing = [claim for claim in claims if not (claim.replaced_by or claim.former)] or claims
    measure = draft.told[0].quantity.measure
    course = calendar.course(draft, standing)
    status = status_of(standing, course, lines.leads)
    moved = any(claim.former and claim.value != standing[-1].value for claim in claims)
    if status != "disputed" and (moved or lines.corrected(claims)):
        status = "revised"
    shown = claims if status == "revised" else standing
    lows = [v for c in shown if (v := c.low if c.low is not None else c.value) is not None]
    highs = [v for c in shown if (v := c.high if c.high is not None else c.value) is not None]
    estimate = best(standing, course.when, status, lines.leads)
    return Figure(
        "", title, measure, _unit(draft), status,
        min(lows, default=None), estimate, max(highs, default=None), tuple(claims),
    )  # fmt: skip


def _in_time(figure: Figure, printed: Mapping[str, tuple[str, int]]) -> Figure:
    """The figure with its claims by the date of their reports, which each of them tells; undated ones stand last."""
    claims = sorted(figure.claims, key=lambda c: (not printed[c.evidence.source][0], printed[c.evidence.source]))
    return replace(figure, claims=tuple(replace(c, reported=printed[c.evidence.source][0] or None) for c in claims))


def _claim(told: Told, sources: Sequence[Cited]) -> Claim:
    q = told.quantity
    all_told = q.modifier and q.low == q.high  # "about 200 bodies"
    found = q.unit in BODIES and q.measure == "killed" and not all_told  # so far: there may be more
    high = None if found else q.high
    evidence = evidence_for(sources[told.source], q.start, q.end)
    return Claim(q.value, q.low, high, q.modifier, q.attributed_to, evidence, former=q.former)


def _without_repeats(claims: list[Claim]) -> list[Claim]:
    """One claim a sentence for the same bounds and speaker: a headline set twice adds nothing."""
    seen: dict[tuple[str, float | None, float | None, str, str], Claim] = {}
    for claim in claims:
        key = (claim.evidence.source, claim.low, claim.high, claim.attributed_to or "", claim.evidence.sentence)
        seen.setdefault(key, claim)
    return list(seen.values())


def _unit(draft: Draft) -> str:
    """What is counted in one noun, the most telling of those by which the claims call it; shares are in percent."""
    if draft.told[0].quantity.measure == "share" and not any(t.quantity.unit.startswith("point") for t in draft.told):
        return "percent"
    units = [t.quantity.unit for t in draft.told if t.quantity.unit]
    named = [u for u in units if u not in ANYONE]
    return (named or units or ["people" if draft.told[0].quantity.measure in HARM else ""])[0]
