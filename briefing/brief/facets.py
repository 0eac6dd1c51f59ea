"""What each item of a brief is about – its sources, actors, categories of events and dates – for those who choose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.brief.evidence import Cited
from briefing.brief.said import behind_office
from briefing.model import Actor, Brief, Contradiction, Event, Evidence, Figure
from briefing.record import record


@record(frozen=True, slots=True)
class Facets:
    """``sources`` and ``actors`` hold ids; what an item doesn't tell is empty."""

    sources: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    dates: frozenset[str] = frozenset()


def facets_of(brief: Brief) -> dict[str, Facets]:
    """Facets by the id of the item: every actor, figure, contradiction and event of the brief."""
    reader = _Reader(brief)
    events = {event.id: event for event in brief.sequence}
    found = {id: _of_event(event) for id, event in events.items()}
    found |= {figure.id: reader.of_figure(figure) for figure in brief.figures}
    found |= {item.id: reader.of_contradiction(item) for item in brief.contradictions}
    return found | {actor.id: _of_actor(actor, events) for actor in brief.actors}


def _of_event(event: Event) -> Facets:
    dates = frozenset([event.date]) if event.date else frozenset[str]()
    return Facets(frozenset(event.sources), frozenset(event.actors), frozenset([event.category]), dates)


def _of_actor(actor: Actor, events: dict[str, Event]) -> Facets:
    """An actor is where its deeds are; it is about itself alone."""
    deeds = [events[id] for id in actor.did if id in events]
    return Facets(
        frozenset(actor.sources), frozenset([actor.id]),
        frozenset(deed.category for deed in deeds), frozenset(deed.date for deed in deeds if deed.date),
    )  # fmt: skip


class _Reader:
    """Reads off the annotations of its evidence what a figure or a contradiction is about."""

    def __init__(self, brief: Brief) -> None:
        self._sources = {source.id: Cited(source.id, source.annotations) for source in brief.sources}
        self._quantities = {(id, q.start, q.end): q for id, cited in self._sources.items() for q in cited.quantities}
        self._owners: dict[str, set[str]] = {}
        for actor in brief.actors:
            for name in (actor.name, *actor.aliases):
                self._owners.setdefault(name, set()).add(actor.id)

    def of_figure(self, figure: Figure) -> Facets:
        said = [(claim.attributed_to, claim.evidence) for claim in figure.claims]
        categories, dates = set[str](), set[str]()
        for evidence in (evidence for _, evidence in said):
            quantity = self._quantities.get((evidence.source, evidence.start, evidence.end))
            event = self._sources[evidence.source].event_of(quantity) if quantity else None
            categories |= {event.category} if event else set()
            date = (quantity.date if quantity else None) or (event.date if event else None)
            dates |= self._dated([date], evidence)
        return Facets(frozenset(figure.sources), self._actors(said), frozenset(categories), frozenset(dates))

    def of_contradiction(self, item: Contradiction) -> Facets:
        said = [(position.attributed_to, position.evidence) for position in item.positions]
        categories, dates = set[str](), set[str]()
        for _, evidence in said:
            events = self._sources[evidence.source].events_in(evidence.start, evidence.end)
            categories |= {event.category for event in events}
            dates |= self._dated([event.date for event in events], evidence)
        return Facets(frozenset(item.sources), self._actors(said), frozenset(categories), frozenset(dates))

    def _dated(self, dates: Iterable[str | None], evidence: Evidence) -> set[str]:
        """The dates told; where there is none, that of the report: news is told on its day."""
        told = {date for date in dates if date}
        return told or {self._sources[evidence.source].published or ""} - {""}

    def _actors(self, said: Iterable[tuple[str | None, Evidence]]) -> frozenset[str]:
        """Who says it or is named in its sentences."""
        names = {name for speaker, evidence in said for name in (*behind_office(speaker or ""), *self._named(evidence))}
        return frozenset(id for name in names for id in self._owners.get(name, ()))

    def _named(self, evidence: Evidence) -> Iterator[str]:
        cited = self._sources[evidence.source]
        sentence = cited.sentence_at(evidence.start)
        for mention in cited.mentions_in(sentence.start, sentence.end):
            yield mention.name
            yield cited.text[mention.start : mention.end]
