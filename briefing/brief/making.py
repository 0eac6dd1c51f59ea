"""How a brief is made of its sources: one stage after the other, each from those before it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefing.brief.actors.merging import resolve
from briefing.brief.contradictions.finding import find_contradictions
from briefing.brief.decided import Decided, told_apart
from briefing.brief.events.clusters import cluster
from briefing.brief.evidence import Cited
from briefing.brief.figures.finding import make_figures
from briefing.brief.scene import scene
from briefing.brief.sequence.items import Making, make_sequence
from briefing.brief.sources.dating import date_undated
from briefing.brief.sources.versions import Lineage, lineage
from briefing.brief.summary import bottom_line, limits
from briefing.decisions import Decisions, OnActor
from briefing.model import Actor, Annotations, Brief, Event, Source
from briefing.record import replace


def make(annotations: Iterable[Annotations], decisions: Decisions) -> Brief:
    """As ``make_brief``."""
    dated = date_undated(list(annotations))
    apart = decisions.of(OnActor)
    sources = [Cited(f"S{n + 1}", told_apart(a, apart)) for n, a in enumerate(dated)]
    decided = Decided(decisions, sources)
    lines = lineage(sources)
    resolution = resolve(sources, decided.groups, lines.leads)
    making = Making(sources, decided.gathered(cluster(sources, resolution)), resolution, lines.leads)
    figures = decided.figures(make_figures(sources, decided.clusters(making), lines, decided.drafts))
    contradictions = decided.contradictions(find_contradictions(sources, resolution, figures))
    figures, contradictions = decided.speaking(resolution, figures, contradictions)
    told = make_sequence(making, decided.events)
    resolved, sequence = decided.actors(resolution, told)
    actors = [_with_deeds(actor, sequence) for actor in resolved]
    items: list[tuple[str, tuple[str, ...]]] = [
        (i.id, i.sources) for group in (figures, contradictions, sequence) for i in group
    ]
    return Brief(
        tuple(decided.source(_source(s, lines, items)) for s in sources),
        tuple(actors), tuple(figures), tuple(contradictions), tuple(sequence),
        bottom_line(
            figures, contradictions, sequence, [s.annotations.document.title for s in sources], lines.leads,
            [s.top for s in sources if s.id not in lines.leads], {s.id: s.published for s in sources if s.published},
        ),
        limits([s.annotations for s in sources], sequence, figures, len(lines.leads))
        + lines.limits() + decided.limits(),
        decisions=decided.told(), changes=lines.changes, scene=scene(sequence),
    )  # fmt: skip


def _source(cited: Cited, lines: Lineage, items: Sequence[tuple[str, tuple[str, ...]]]) -> Source:
    version, versions = lines.versions.get(cited.id, (1, 1))
    return Source(
        cited.id, cited.annotations.document, cited.annotations, lines.leads.get(cited.id), _only(cited.id, items),
        version=version, versions=versions,
    )  # fmt: skip


def _with_deeds(actor: Actor, sequence: Sequence[Event]) -> Actor:
    return replace(actor, did=tuple(event.id for event in sequence if actor.id in (*event.agents, *event.targets)))


def _only(id: str, items: Sequence[tuple[str, tuple[str, ...]]]) -> tuple[str, ...]:
    """Items that rest on one source alone."""
    return tuple(item for item, sources in items if sources == (id,))
