"""Decisions on events, applied to the sequence as it was found: tellings that move, then what is set of the events."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefing.brief.decided.items import remark_of
from briefing.brief.decided.places import Find
from briefing.brief.events.tellings import Cluster, Telling
from briefing.brief.sequence.items import Making
from briefing.brief.sequence.once import joined
from briefing.decisions import Entry, OnEvent, OnTelling
from briefing.lexicon.events import goldstein
from briefing.model import Event, Evidence, Remark
from briefing.record import field, record, replace
from briefing.wording import plural

Part = tuple[Cluster, list[Telling]]  # a cluster and those of its tellings that are cited
OWN = "an event of its own"


@record(frozen=False, slots=True)
class Line:
    """An event, what it is made of and what is decided about it."""

    event: Event
    parts: list[Part] = field(default_factory=list)
    entries: list[OnEvent] = field(default_factory=list)
    made: list[str] = field(default_factory=list)  # how the analyst changed what tells it: "put with it"


@record(frozen=False, slots=True)
class Retold:
    """The events as decided, and the entries that were in vain."""

    events: list[Event]
    missing: list[Entry] = field(default_factory=list)


def retell(
    events: Sequence[Event], making: Making, moves: Sequence[OnTelling], entries: Sequence[OnEvent], find: Find
) -> Retold:
    """Move, take out and drop tellings one decision after the other, as they were made; then give the events what is
    set of them."""
    lines = [Line(event) for event in events]
    retold = Retold([])
    if moves:
        lines = _Moving(lines, making, find, retold.missing).after(moves)
    _attach(lines, entries, find, retold.missing)
    for line in lines:
        if not any(entry.dismissed for entry in line.entries):
            event = _corrected(line.event, line.entries, making)
            retold.events.append(replace(event, analyst=_remark(line)))
    return retold


# ---------------------------------------------------------------- tellings
class _Moving:
    """Moves tellings from line to line; where each of them stands by now is known by its number."""

    def __init__(self, lines: Sequence[Line], making: Making, find: Find, missing: list[Entry]) -> None:
        self._lines, self._making, self._missing = list(lines), making, missing
        self._told = [evidence for line in lines for evidence in line.event.evidence]
        self._home = [line for line in lines for _ in line.event.evidence]
        self._found = find(self._told, [word for line in lines for word in line.event.words])
        self._clusters = _by_evidence(making)

    def after(self, moves: Iterable[OnTelling]) -> list[Line]:
        """The lines as the moves leave them."""
        for move in moves:
            here = self._found.find(move.place)
            there = self._found.find(move.event) if move.event else None
            if here is None or (move.event and there is None):
                self._missing.append(move)
            if here is not None:
                self._move(here, there, move)
        return [line for line in self._lines if line.event.evidence]

    def _move(self, here: int, there: int | None, move: OnTelling) -> None:
        home = self._home[here]
        if move.dismissed:
            self._put(here, None)
        elif there is not None and self._home[there] is not home:
            self._put(here, self._home[there], "put with it")
        elif move.alone and len(home.event.evidence) > 1:
            self._lines.append(Line(replace(home.event, evidence=())))
            self._put(here, self._lines[-1], OWN)

    def _put(self, number: int, line: Line | None, how: str = "") -> None:
        """Take a telling from its line to another, or from all."""
        home, evidence = self._home[number], self._told[number]
        away = [[t for t in cited if self._making.evidence(t) == evidence] for _, cited in self._parts(home)]
        kept = (_without(part, gone) for part, gone in zip(home.parts, away, strict=True))
        home.parts = [part for part in kept if part[1]]
        home.made.append("taken out")
        self._remake(home)
        if line is not None:
            self._home[number] = line
            line.parts = [
                *(self._parts(line) if line.event.evidence else ()),
                *((Cluster.of(gone), gone) for gone in away if gone),
            ]
            line.made.append(how)
            self._remake(line)

    def _parts(self, line: Line) -> list[Part]:
        """What a line is made of; that of one that is as it was found is looked up."""
        if not line.parts:
            event = line.event
            found = [self._clusters[e, w] for e, w in zip(event.evidence, event.words, strict=True)]
            for cluster in {id(cluster): cluster for cluster in found}.values():
                cited = [t for t in cluster.tellings if self._making.evidence(t) in event.evidence]
                line.parts.append((cluster, cited))
        return line.parts

    def _remake(self, line: Line) -> None:
        """Make the event anew of what tells it; the first part says what it is, the others add to it."""
        if not line.parts:
            line.event = replace(line.event, evidence=(), words=())
            return
        first, *others = (self._making.event(cluster, cited) for cluster, cited in line.parts)
        for other in others:
            if first.date is None and other.date is not None:
                first = replace(first, date=other.date, basis=other.basis, context=other.context)
            first = joined(first, other)
        line.event = first


def _by_evidence(making: Making) -> dict[tuple[Evidence, str], Cluster]:
    """The cluster of each telling, by what it is cited by and the word that tells it."""
    found: dict[tuple[Evidence, str], Cluster] = {}
    for cluster in making.clusters:
        for telling in cluster.tellings:
            found.setdefault((making.evidence(telling), making.word(telling)), cluster)
    return found


def _without(part: Part, away: Sequence[Telling]) -> Part:
    """What is left of a part without some of its tellings."""
    cluster, cited = part
    gone = set(map(id, away))
    return Cluster.of(t for t in cluster.tellings if id(t) not in gone), [t for t in cited if id(t) not in gone]


# ---------------------------------------------------------------- events
def _attach(lines: Sequence[Line], entries: Sequence[OnEvent], find: Find, missing: list[Entry]) -> None:
    """Give each line the entries on it, first those on its first telling: an event that was joined brings its own."""
    home = [line for line in lines for _ in line.event.evidence]
    found = find([e for line in lines for e in line.event.evidence], [w for line in lines for w in line.event.words])
    for number, entry in sorted(found.located(entries, missing), key=lambda at: at[0]):
        home[number].entries.append(entry)


def _corrected(event: Event, entries: Sequence[OnEvent], making: Making) -> Event:
    """An event with day, category, standing and words as the first entry has them that tells each."""
    event = replace(event, summary=next((entry.summary for entry in entries if entry.summary), event.summary))
    date = next((entry.date for entry in entries if entry.date), "")
    category = next((entry.category for entry in entries if entry.category), None)
    context = next((entry.context for entry in entries if entry.context), None)
    if date:
        fits = making.context(date) if event.context in ("main", "background") else event.context
        event = replace(event, date=date, basis="stated", context=fits)
    if category and category != event.category:
        agents = () if category == "DISASTER" else event.agents
        event = replace(event, category=category, intensity=goldstein(category), agents=agents)
    return replace(event, context=context) if context else event


def _remark(line: Line) -> Remark | None:
    if not line.entries and not line.made:
        return None
    made = [how if how == OWN else f"{plural(line.made.count(how), 'telling')} {how}" for how in line.made]
    remark = remark_of(line.entries) if line.entries else Remark()
    return replace(remark, decided=tuple(dict.fromkeys((*made, *remark.decided))))
