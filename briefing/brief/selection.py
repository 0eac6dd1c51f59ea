"""A part of a brief: the items that a choice of sources, actors, categories and days asks for.

An item is kept whole or not at all, with its id, its status and all its evidence: what is chosen says nothing that the
whole brief does not say, and a number in dispute is still seen to be in dispute.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from briefing import wording
from briefing.model import Actor, Brief, Change, Event, Figure, Source
from briefing.record import record, replace
from briefing.when import bounds

if TYPE_CHECKING:
    from briefing.brief.facets import Facets


@record(frozen=True, slots=True)
class Selection:
    """What is asked for; what is empty or None asks for everything.

    ``sources`` and ``actors`` hold ids, ``categories`` PLOVER's names; ``first`` and ``last`` are days, months or
    years in ISO 8601, both included. ``alone`` asks for what these sources and no others tell, ``without`` for what
    these don't tell.
    """

    sources: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    first: str | None = None
    last: str | None = None
    alone: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        asked = (self.sources, self.actors, self.categories, self.first, self.last, self.alone, self.without)
        return any(asked)

    def takes(self, facets: Facets) -> bool:
        """Whether an item is asked for: each criterion must hold; what an item doesn't tell can't hold."""
        return (
            (not self.sources or not self.sources.isdisjoint(facets.sources))
            and (not self.alone or (bool(facets.sources) and facets.sources <= self.alone))
            and self.without.isdisjoint(facets.sources)
            and (not self.actors or not self.actors.isdisjoint(facets.actors))
            and (not self.categories or not self.categories.isdisjoint(facets.categories))
            and (not (self.first or self.last) or any(map(self._holds, facets.dates)))
        )

    def _holds(self, date: str) -> bool:
        """Whether any day of a date lies in the span asked for."""
        days = bounds(date)
        first, last = (bounds(end) if end else None for end in (self.first, self.last))
        return days is not None and (not first or first[0] <= days[1]) and (not last or days[0] <= last[1])


def select(brief: Brief, selection: Selection, facets: Mapping[str, Facets] | None = None) -> Brief:
    """The brief with only the items asked for, the sources that they cite, and words that say what was chosen.

    Actors that take part in an event that is kept are kept too. Nothing asked for is the brief itself. ``facets`` are
    the brief's, for one of which many parts are asked for.
    """
    if not selection:
        return brief
    from briefing.brief.facets import facets_of
    from briefing.brief.summary import bottom_line

    facets = facets_of(brief) if facets is None else facets
    taken = {id for id, of in facets.items() if selection.takes(of)}
    figures = tuple(f for f in brief.figures if f.id in taken)
    contradictions = tuple(c for c in brief.contradictions if c.id in taken)
    sequence = tuple(e for e in brief.sequence if e.id in taken)
    actors = tuple(_actors(brief.actors, taken, sequence))
    items: list[tuple[str, tuple[str, ...]]] = [
        (item.id, item.sources) for group in (figures, contradictions, sequence, actors) for item in group
    ]
    sources = tuple(_sources(brief.sources, selection.sources, items))
    leads = {source.id: source.copy_of for source in sources if source.copy_of}
    left = len(facets) - len(items)
    return replace(
        brief,
        sources=sources, actors=actors, figures=figures, contradictions=contradictions, sequence=sequence,
        bottom_line=bottom_line(
            figures, contradictions, sequence, [source.document.title for source in sources], leads,
            published={source.id: source.document.published for source in sources if source.document.published},
        ),
        limits=_limits(brief, sources, sequence, figures),
        changes=tuple(change for change in brief.changes if _shown(change, sources)),
        selection=f"{in_words(selection, brief)}; {wording.plural(left, 'other item')} left out",
    )  # fmt: skip


def _limits(
    brief: Brief, sources: Sequence[Source], sequence: Sequence[Event], figures: Sequence[Figure]
) -> tuple[str, ...]:
    """The limits of what was chosen, then what else is said of the whole: decisions that found nothing."""
    from briefing.brief.summary import limits

    def of(sources: Sequence[Source], sequence: Sequence[Event], figures: Sequence[Figure]) -> tuple[str, ...]:
        copied = sum(bool(source.copy_of) for source in sources)
        return limits([source.annotations for source in sources], sequence, figures, copied)

    counted = of(brief.sources, brief.sequence, brief.figures)
    return of(sources, sequence, figures) + tuple(limit for limit in brief.limits if limit not in counted)


def in_words(selection: Selection, brief: Brief) -> str:
    """What is asked for, for a reader: ``told by S1 or S2; 27 – 31 Dec 2019``."""
    names = {actor.id: wording.one_line(actor.name) for actor in brief.actors}
    order = {source.id: at for at, source in enumerate(brief.sources)}
    parts = []
    for before, asked, after in (
        ("told by ", selection.sources, ""),
        ("told by ", selection.alone, " alone"),
        ("not told by ", selection.without, ""),
    ):
        if asked:
            ids = sorted(asked, key=lambda id: (order.get(id, len(order)), id))
            parts.append(before + _either(ids) + after)
    if selection.actors:
        parts.append("about " + _either(sorted(names.get(id, id) for id in selection.actors)))
    if selection.categories:
        parts.append(_either(sorted(selection.categories)))
    if selection.first or selection.last:
        parts.append(wording.date_words(f"{selection.first or ''}/{selection.last or ''}"))
    return "; ".join(parts)


def _either(words: Sequence[str]) -> str:
    return " or ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _actors(actors: Iterable[Actor], taken: set[str], sequence: Sequence[Event]) -> Iterable[Actor]:
    acting = {id for event in sequence for id in event.actors}
    kept = {event.id for event in sequence}
    for actor in actors:
        if actor.id in taken or actor.id in acting:
            yield replace(actor, did=tuple(id for id in actor.did if id in kept))


def _shown(change: Change, sources: Sequence[Source]) -> bool:
    """True where both versions are among the sources."""
    ids = {source.id for source in sources}
    return all(side is None or side.source in ids for side in (change.earlier, change.later))


def _sources(
    sources: Iterable[Source], asked: frozenset[str], items: Sequence[tuple[str, tuple[str, ...]]]
) -> Iterable[Source]:
    """Those asked for, those that the items cite and those whose words one of these repeats."""
    needed = asked | {id for _, cited in items for id in cited}
    needed |= {source.copy_of for source in sources if source.id in needed and source.copy_of}
    kept = {id for id, _ in items}
    for source in sources:
        if source.id in needed:
            yield replace(source, only=tuple(id for id in source.only if id in kept))
