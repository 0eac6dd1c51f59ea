"""The analyst's decisions at work in a brief: each stage of ``make_brief`` gives its result here and takes it back.

What is decided before a stage counts in all that follow: ranks, statuses, bounds, the course of events, ids.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from briefing.brief.actors.groups import Group
from briefing.brief.actors.merging import Resolution
from briefing.brief.actors.names import fold
from briefing.brief.decided.actors import Regrouped, speakers, told_apart
from briefing.brief.decided.actors import regroup as regroup_actors
from briefing.brief.decided.added import added_claims, added_events
from briefing.brief.decided.claims import Moved
from briefing.brief.decided.claims import regroup as regroup_claims
from briefing.brief.decided.clusters import Gathering
from briefing.brief.decided.events import Retold, retell
from briefing.brief.decided.items import Items, pinned_first, remark_of
from briefing.brief.decided.places import Places
from briefing.brief.decided.positions import take
from briefing.brief.events.tellings import Cluster
from briefing.brief.evidence import Cited
from briefing.brief.figures.finding import ORDER
from briefing.brief.figures.told import Draft
from briefing.brief.said import offices
from briefing.brief.sequence.items import Making
from briefing.decisions import (
    Decisions,
    Entry,
    OnActor,
    OnClaim,
    OnContradiction,
    OnEvent,
    OnFigure,
    OnPlace,
    OnPosition,
    OnSource,
    OnTelling,
)
from briefing.decisions.facts import entry_for, same_file
from briefing.decisions.words import about, what
from briefing.model import Actor, Claim, Contradiction, Decision, Event, Evidence, Figure, Position, Source
from briefing.record import field, record, replace

__all__ = ["Decided", "told_apart"]

Said = TypeVar("Said", Claim, Position)


@record(frozen=False, slots=False)
class Decided:
    """The decisions on one case, and what became of them."""

    decisions: Decisions
    sources: Sequence[Cited]
    _actors: Regrouped = field(default_factory=lambda: Regrouped([]))
    _claims: Moved = field(default_factory=lambda: Moved([]))
    _events: Retold = field(default_factory=lambda: Retold([]))

    def __post_init__(self) -> None:
        self._files = {source.id: source.annotations.document.file for source in self.sources}
        self._items = Items(self._places)

    def _places(self, evidence: Sequence[Evidence], telling: Sequence[str] = ()) -> Places:
        return Places(evidence, self._files, telling)

    # ------------------------------------------------------------ stages
    def groups(self, groups: list[Group]) -> list[Group]:
        """The mentions that become actors."""
        if entries := self.decisions.of(OnActor):
            self._actors = regroup_actors(groups, self.sources, entries)
            return self._actors.groups
        return groups

    def gathered(self, clusters: list[Cluster]) -> list[Cluster]:
        """The clusters that become events, those of what the analyst added behind them."""
        return [*clusters, *added_events(self.decisions.of(OnEvent), self.sources, self._places)]

    def clusters(self, making: Making) -> Sequence[Cluster]:
        """What tells each event, for the figures that hang on it."""
        moves = self.decisions.of(OnTelling)
        return Gathering(making, self._places).after(moves) if moves else making.clusters

    def drafts(self, drafts: list[Draft]) -> list[Draft]:
        """The claims that become figures, those that the analyst added among them."""
        if entries := self.decisions.of(OnClaim):
            drafts = [*drafts, *added_claims(entries, drafts, self.sources, self._places)]
            self._claims = regroup_claims(drafts, self.sources, entries, self._places)
            return self._claims.drafts
        return drafts

    def figures(self, figures: Sequence[Figure]) -> list[Figure]:
        """The figures with the analyst's remarks, numbered anew."""
        kept = self._items.decide(figures, self.decisions.of(OnFigure))
        kept = [replace(f, claims=tuple(map(self._claim, f.claims))) for f in kept] if self._claims.entries else kept
        if any(entry.status for entry in self.decisions.of(OnFigure)):
            kept = sorted(kept, key=lambda figure: ORDER[figure.status])
        return [replace(figure, id=f"F{n}") for n, figure in enumerate(pinned_first(kept), 1)]

    def _claim(self, claim: Claim) -> Claim:
        at = claim.evidence
        entry = self._claims.entries.get((at.source, at.start, at.end))
        return replace(claim, analyst=remark_of([entry])) if entry else claim

    def contradictions(self, items: Sequence[Contradiction]) -> list[Contradiction]:
        """The contradictions with the analyst's remarks, numbered anew."""
        if taken := self.decisions.of(OnPosition):
            items = take(items, taken, self._places, self._items.missing)
        kept = self._items.decide(items, self.decisions.of(OnContradiction))
        return [replace(item, id=f"C{n}") for n, item in enumerate(pinned_first(kept), 1)]

    def speaking(
        self, resolution: Resolution, figures: Sequence[Figure], contradictions: Sequence[Contradiction]
    ) -> tuple[list[Figure], list[Contradiction]]:
        """Claims and positions with their speakers called as the analyst calls them, else by office and name; quoted
        words stay as they are."""
        names, held = speakers(resolution.groups, self.sources), {s.id: offices(s) for s in self.sources}

        def called(said: Said) -> Said:
            told = said.attributed_to or ""
            name = names.get(fold(told)) or (None if said.analyst else held[said.evidence.source].get(told))
            return replace(said, attributed_to=name) if name else said

        return (
            [replace(figure, claims=tuple(map(called, figure.claims))) for figure in figures],
            [replace(item, positions=tuple(map(called, item.positions))) for item in contradictions],
        )

    def events(self, events: list[Event], making: Making) -> list[Event]:
        """The events as told and set by the analyst, with the remarks."""
        moves, entries = self.decisions.of(OnTelling), self.decisions.of(OnEvent)
        if moves or entries:
            self._events = retell(events, making, moves, entries, self._places)
            return self._events.events
        return events

    def actors(self, resolution: Resolution, sequence: Sequence[Event]) -> tuple[list[Actor], list[Event]]:
        """The actors with the analyst's remarks and numbered anew, and the events that name them by these numbers."""
        kept: list[Actor] = []
        ids: dict[str, str] = {}
        for group, actor in zip(resolution.groups, resolution.actors, strict=True):
            entries = self._actors.entries.get(id(group), [])
            if not any(entry.dismissed for entry in entries):
                ids[actor.id] = f"A{len(ids) + 1}"
                remark = remark_of(entries) if entries else None
                kept.append(replace(actor, id=ids[actor.id], analyst=remark))

        def anew(actors: Sequence[str]) -> tuple[str, ...]:
            return tuple(ids[a] for a in actors if a in ids)

        told = [replace(e, actors=anew(e.actors), agents=anew(e.agents), targets=anew(e.targets)) for e in sequence]
        return kept, told

    def source(self, source: Source) -> Source:
        """A source with the analyst's remark."""
        entry = entry_for(source.document, self.decisions)
        return replace(source, analyst=remark_of([entry])) if entry else source

    # ------------------------------------------------------------ what became of them
    def told(self) -> tuple[Decision, ...]:
        """Every decision in words, and whether anything in the case answers to it."""
        missing: list[Entry] = [*self._claims.missing, *self._items.missing, *self._events.missing]
        lost = [e for e, names in self._actors.missing.items() if e.name in names]
        before = (None, *self.decisions.entries)
        return tuple(
            Decision(
                about(e), what(e), e.note, self._found(e) and e not in missing and e not in lost,
                e.goes[0] is not None and last is not None and e.goes == last.goes,
            )
            for last, e in zip(before, self.decisions.entries, strict=False)
        )  # fmt: skip

    def _found(self, entry: Entry) -> bool:
        if isinstance(entry, OnSource) and not entry.dismissed:
            return any(same_file(entry.file, file) for file in self._files.values())
        return True

    def limits(self) -> tuple[str, ...]:
        """Decisions that found nothing to apply to, in sentences."""
        files = self._places(())
        lost = [
            d.about
            for d, e in zip(self.told(), self.decisions.entries, strict=True)
            if not d.found and not _away(e, files)
        ]
        elsewhere = sum(_away(entry, files) for entry in self.decisions.entries)
        made = [f"A decision of the analyst finds nothing that it could be about: {words}." for words in lost]
        for entry, names in self._actors.missing.items():
            made += [
                f"The analyst told of “{n}” with actor {entry.name}; no report names it so."
                for n in names
                if n != entry.name
            ]
        if elsewhere:
            made.append(f"{elsewhere} of the analyst's decisions are about reports that are not open.")
        return tuple(made)


def _away(entry: Entry, files: Places) -> bool:
    """True for what is decided about a document that is not among those opened."""
    if isinstance(entry, OnSource):
        return not entry.dismissed and not files.is_open(entry.file)
    return isinstance(entry, OnPlace) and not files.is_open(entry.file)
