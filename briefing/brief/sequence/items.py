"""The escalation sequence: one item an event, in order, the crisis apart from its background and from what may come."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby

from briefing.brief.actors.merging import Resolution
from briefing.brief.events.category import category_of, intensity_of
from briefing.brief.events.deeds import parts
from briefing.brief.events.tellings import BESIDE, Cluster, Telling
from briefing.brief.events.weighing import Weighing
from briefing.brief.evidence import Cited, evidence_for
from briefing.brief.sequence.belonging import belongs
from briefing.brief.sequence.leads import lead_of
from briefing.brief.sequence.linking import divided, linked
from briefing.brief.sequence.once import told_for_themselves
from briefing.brief.sequence.summaries import speaker_apart, summary_of, trimmed
from briefing.brief.sources.copies import NO_COPIES
from briefing.lexicon.events import HOSTILE
from briefing.model import Context, DateBasis, Event, Evidence, Role
from briefing.record import field, record, replace
from briefing.when import bounds, day_of, days

# how near its sentence is to what is told
NEAREST: dict[Role, int] = {"told": 0, "earlier": 0, "clause": 1, "named": 1, "passing": 2}
GAP = timedelta(days=7)  # a crisis is a run of days without a longer pause,
PAUSES = 8  # or than this part of the days from the first of its reports to the last


def make_sequence(
    making: Making, decide: Callable[[list[Event], Making], list[Event]] = lambda events, _: events
) -> list[Event]:
    """The events of a case in order of their dates; undated ones of a context come last in it. ``decide`` has the last
    word on them."""
    clusters = [cluster for cluster in making.clusters if not cluster.added]
    weighing = Weighing([t for cluster in clusters for t in cluster.tellings], making.sources, making.resolution)
    found = [(making.event(part), part) for cluster in clusters for part in divided(cluster, weighing, making.quoted)]
    known = {id(part): event for event, part in found if belongs(event, part, making.sources)}
    told = linked([part for _, part in found if id(part) in known], weighing)
    kept = [(known.get(id(cluster)) or making.event(cluster), cluster) for cluster in told]
    added = [making.event(cluster) for cluster in making.clusters if cluster.added]
    chosen = sorted(decide([*told_for_themselves(kept), *added], making), key=_place)
    return _marked([replace(event, id=f"E{n + 1}") for n, event in enumerate(chosen)])


@record(frozen=True, slots=True)
class Making:
    """What the events of a case are made of, and how; ``leads`` names for each source that shares another's words the
    one that stands for both."""

    sources: Sequence[Cited]
    clusters: Sequence[Cluster]
    resolution: Resolution
    leads: Mapping[str, str] = NO_COPIES
    begin: date | None = field(init=False)  # of the crisis

    def __post_init__(self) -> None:
        object.__setattr__(self, "begin", crisis_begin(self.sources, self.clusters))

    def event(self, cluster: Cluster, cited: Sequence[Telling] = ()) -> Event:
        """The event of a cluster, told by those of its tellings that are to be cited where these are given."""
        return _event(cluster, cited, self)

    def evidence(self, telling: Telling) -> Evidence:
        """What a telling is cited by."""
        source = self.sources[telling.source]
        return evidence_for(source, *trimmed(source.text, telling.event.clause))

    def quoted(self, telling: Telling) -> bool:
        """True for what stands in a longer quotation or a post."""
        return speaker_apart(self.sources[telling.source], telling.event) is not None

    def word(self, telling: Telling) -> str:
        """The word of a telling that tells the event."""
        return self.sources[telling.source].text[telling.event.start : telling.event.end]

    def context(self, when: str) -> Context:
        """Whether what happened at that time is of the crisis or lies before it."""
        told = bounds(when)
        return "main" if told is None or (self.begin is not None and told[0] >= self.begin) else "background"


def crisis_begin(sources: Sequence[Cited], clusters: Sequence[Cluster]) -> date | None:
    """The first day of the crisis: of the first report, or an earlier one from which a chain of events leads to it
    without a long pause; how long is long hangs on the days that the reports themselves span."""
    published = sorted(day for source in sources if (day := day_of(source.published)))
    told = sorted({day for c in clusters if (day := day_of(c.date)) and days(c.date) <= 7}, reverse=True)
    if not published:
        return None
    begin = published[0]
    gap = max(GAP, (published[-1] - begin) / PAUSES)
    for day in told:
        if day < begin <= day + gap:
            begin = day
    return begin


def _event(cluster: Cluster, cited: Sequence[Telling], making: Making) -> Event:
    sources, resolution = making.sources, making.resolution
    when, basis = _date(cluster)
    category = category_of(cluster, sources)
    lead = lead_of(cluster, category, sources, making.leads)
    tellings = sorted(cited or cluster.tellings, key=lambda t: (t.source, t.event.start))
    tellings = tellings if cited else _cited(_of_their_own(tellings))
    words: dict[Evidence, str] = {}
    for t in tellings:
        words.setdefault(making.evidence(t), making.word(t))
    actors = dict.fromkeys(
        i
        for t in (lead, *tellings)
        for name in (*t.event.actors, *t.event.targets)
        if (i := resolution.id_of(t.source, name))
    )
    places = dict.fromkeys(place for t in tellings for place in t.event.places)
    agents, targets = parts(lead, tellings, category, sources, resolution)
    return Event(
        "", when, basis, category, intensity_of(cluster, category, sources),
        _context(cluster, when, making),
        summary_of(sources[lead.source], lead.event), tuple(actors), tuple(places)[:4],
        tuple(dict.fromkeys(sources[t.source].id for t in tellings)), tuple(words),
        agents=agents, targets=targets, words=tuple(words.values()),
    )  # fmt: skip


def _of_their_own(tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings that do not only point back to the event; of a report that says no more than its headline and the
    harm beside those, also what points back to it and tells its day, or is what the sentence is about; and what alone
    tells it."""
    own = [t for t in tellings if not (t.refers or t.tally)] or [t for t in tellings if not t.refers]
    bodies = {t.source for t in own if not (t.event.headline or t.event.harm)}
    dated = any(t.date for t in own)
    more = [
        t
        for t in tellings
        if t.refers and ((t.source not in bodies and (t.date or t.event.told)) or (t.date and not dated))
    ]
    return sorted((*own, *more), key=lambda t: (t.source, t.event.start)) if own else list(tellings)


def _cited(tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings that an item cites: of a source that tells the event, not the sentences that only mention it, unless
    they tell its day. A headline stands beside the sentence that says what it names."""
    if any(t.event.told for t in tellings):
        tellings = [t for t in tellings if t.event.role not in ("named", "passing") or t.date or t.event.harm]
    nearest: dict[int, int] = {}
    for t in tellings:
        if not t.event.headline:
            nearest[t.source] = min(nearest.get(t.source, len(NEAREST)), NEAREST[t.event.role])
    return [
        t
        for t in tellings
        if NEAREST[t.event.role] <= nearest.get(t.source, len(NEAREST)) or (t.date and not t.event.harm)
    ]


def _date(cluster: Cluster) -> tuple[str | None, DateBasis]:
    if cluster.date is not None:
        bases = [t.event.basis for t in cluster.tellings if t.event.date == cluster.date]
        return cluster.date, "stated" if "stated" in bases else "resolved"
    reported = sorted(t.event.date for t in cluster.tellings if t.event.date and t.event.basis == "inferred")
    if reported:
        return reported[0], "inferred"
    if cluster.tellings[0].event.context != "main":
        return None, "unknown"
    telling = [t for t in cluster.tellings if t.event.told]  # what is only mentioned may have been told long before
    telling = telling or [t for t in cluster.tellings if t.event.role not in BESIDE] or cluster.tellings
    inferred = [t.narrated for t in telling if t.narrated]
    return (min(inferred), "inferred") if inferred else (None, "unknown")


def _context(cluster: Cluster, when: str | None, making: Making) -> Context:
    if not cluster.main:
        return cluster.context  # told as background, as a plan, as a possibility
    if when is None:
        return "main"
    if _lies_ahead(cluster, when):
        return "future"
    return making.context(when)


def _lies_ahead(cluster: Cluster, when: str) -> bool:
    """True for a day after those of all reports that tell it; the morrow may be today elsewhere."""
    begins, printed = bounds(when), [day_of(t.published) for t in cluster.tellings]
    return begins is not None and all(day is not None and begins[0] - day > timedelta(days=1) for day in printed)


def _place(event: Event) -> tuple[int, str, int, str, str]:
    """In order of days; of those of a day first what most reports tell."""
    order: dict[Context, int] = {"background": 1, "main": 0, "future": 2, "hypothetical": 3}
    first, both = event.evidence[0], bounds(event.date or "")
    day = both[0].isoformat() if both else "9999"
    return order[event.context], day, -len(event.sources), first.source, f"{first.start:09}"


def _marked(events: list[Event]) -> list[Event]:
    """Mark on each day of the crisis the most hostile event, where it is more hostile than all of the days before."""
    worst = 0.0
    marked: set[str] = set()
    hostile = (e for e in events if e.context == "main" and e.category in HOSTILE and e.intensity is not None)
    for _, group in groupby(hostile, key=lambda e: e.date):
        top = min(group, key=lambda e: (e.intensity or 0.0, e.id))
        if (top.intensity or 0.0) < worst:
            worst = top.intensity or 0.0
            marked.add(top.id)
    return [replace(event, escalation=event.id in marked) for event in events]
