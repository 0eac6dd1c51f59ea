"""Each decision that can be made, as a change of the entries: pure functions, told in words that also undo tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from briefing import wording
from briefing.decisions.facts import entry_for
from briefing.decisions.model import (
    Change,
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
    Place,
    Step,
)
from briefing.decisions.words import about
from briefing.model import (
    Actor,
    ActorType,
    Category,
    Claim,
    Contradiction,
    Event,
    Evidence,
    Figure,
    Measure,
    Position,
    Remark,
    Source,
)
from briefing.record import record, replace

SHORT = 60  # characters by which a line of the brief is named
ALIASES = 6  # of an actor that are kept, to find it by should its name change
Files = Mapping[str, str]  # the file of each source's id


@record(frozen=True, slots=True)
class Telling:
    """One line of the evidence of an event, by its number."""

    event: Event
    number: int

    @property
    def evidence(self) -> Evidence:
        return self.event.evidence[self.number]

    @property
    def analyst(self) -> None:
        """What is remarked on it stands with the event."""


@record(frozen=True, slots=True)
class Stand:
    """One position on a contradiction, by its number."""

    contradiction: Contradiction
    number: int

    @property
    def position(self) -> Position:
        return self.contradiction.positions[self.number]

    @property
    def evidence(self) -> Evidence:
        return self.position.evidence

    @property
    def analyst(self) -> Remark | None:
        return self.position.analyst


@record(frozen=True, slots=True)
class Passage:
    """A sentence of a report, whether or not the brief rests on it."""

    evidence: Evidence


Thing = Source | Actor | Claim | Figure | Stand | Contradiction | Telling | Event
Moves = Claim | Figure | Telling | Event  # what can belong to another figure or event, alone or with all that it holds


def place_of(evidence: Evidence, files: Files, word: str = "") -> Place:
    """Where words stand, in terms that outlive the brief; of those that tell an event with the word that does."""
    return Place(files[evidence.source], evidence.quote, wording.one_line(evidence.sentence), wording.one_line(word))


def _place_of_telling(telling: Telling, files: Files) -> Place:
    words = telling.event.words
    return place_of(telling.evidence, files, words[telling.number] if words else "")


def entry_on(decisions: Decisions, thing: Thing, files: Files) -> Entry:
    """What is decided about a thing of the brief; an empty entry where nothing is."""
    known = decisions.get(thing.analyst.of) if thing.analyst else None
    if known is not None:
        return known
    if isinstance(thing, Source):
        return entry_for(thing.document, decisions) or OnSource(file=thing.document.file)
    if isinstance(thing, Actor):
        aliases = tuple(map(wording.one_line, thing.others[:ALIASES]))
        blank: Entry = OnActor(name=wording.one_line(thing.name), aliases=aliases)
    else:
        blank = _on_words(thing, files)
    return decisions.get(blank.key) or blank


def _on_words(thing: Claim | Figure | Stand | Contradiction | Telling | Event, files: Files) -> OnPlace:
    if isinstance(thing, Claim):
        return OnClaim.at(place_of(thing.evidence, files))
    if isinstance(thing, Figure):
        return OnFigure.at(place_of(thing.claims[0].evidence, files))
    if isinstance(thing, Telling):
        return OnTelling.at(_place_of_telling(thing, files))
    if isinstance(thing, Event):
        return OnEvent.at(_place_of_telling(Telling(thing, 0), files))
    if isinstance(thing, Stand):
        return OnPosition.at(place_of(thing.evidence, files, thing.contradiction.answer(thing.number).evidence.quote))
    return OnContradiction.at(place_of(thing.positions[0].evidence, files))


def label(thing: Passage | Thing) -> str:
    """What a thing is called, for a reader."""
    if isinstance(thing, Source):
        return wording.one_line(thing.document.title) or thing.document.file
    if isinstance(thing, Passage | Claim | Telling | Stand):
        return f"“{wording.one_line(thing.evidence.quote)}” [{thing.evidence.source}]"
    if isinstance(thing, Actor):
        return wording.one_line(thing.name)
    return wording.one_line(thing.summary).rstrip(".") if isinstance(thing, Event) else wording.one_line(thing.subject)


def _short(thing: Passage | Thing) -> str:
    """What a thing is called in a message."""
    words = label(thing)
    return words if len(words) <= SHORT else words[: words.rfind(" ", 0, SHORT)].rstrip(" …") + " …"


def setting(decisions: Decisions, thing: Thing, files: Files, told: str, **values: Any) -> Change:
    """Set fields of what is decided about a thing, no steps where they are so. Raises TypeError for a field that it has
    not."""
    was = entry_on(decisions, thing, files)
    now = replace(was, **values)
    if now == was:
        return Change("", ())
    step = (decisions.get(was.key), now)
    return Change(f"{_short(thing)}: {told}", (step,))


# ---------------------------------------------------------------- what the rules did not find
def add_event(decisions: Decisions, passage: Passage, files: Files, category: Category, date: str) -> Change:
    """The sentence tells an event of that category and day."""
    blank = OnEvent.at(place_of(passage.evidence, files))
    now = replace(blank, added=True, category=category, date=date)
    return Change(f"{_short(passage)}: {category} added", ((decisions.get(blank.key), now),))


def add_claim(
    decisions: Decisions, passage: Passage, files: Files, number: str, measure: Measure, to: Figure | None, subject: str
) -> Change:
    """The sentence tells a number: of a figure, or of one of its own under that title."""
    evidence = passage.evidence
    quote = number if number in evidence.quote else evidence.quote
    place = replace(place_of(evidence, files), quote=quote)
    claim, figure = OnClaim.at(place), OnFigure.at(place)
    put = place_of(to.claims[0].evidence, files) if to else None
    steps: list[Step] = [
        (decisions.get(claim.key), replace(claim, added=True, number=number, measure=measure, figure=put))
    ]
    if to is None:
        steps.append((decisions.get(figure.key), replace(figure, subject=subject)))
    return Change(f"{_short(passage)}: {number} added", tuple(steps))


def withdraw(decisions: Decisions, entries: Sequence[Entry]) -> Change:
    """Nothing that these entries decide holds any longer."""
    thing = about(entries[0]) + (f" and {len(entries) - 1} more" if len(entries) > 1 else "")
    steps: list[Step] = [(decisions.get(entry.key), None) for entry in entries]
    return Change(f"{thing}: withdrawn", tuple(steps), f"Holds again: what was decided on {thing}")


# ---------------------------------------------------------------- actors
def _on_actor(decisions: Decisions, actor: Actor) -> OnActor:
    entry = entry_on(decisions, actor, {})
    assert isinstance(entry, OnActor)
    return entry


def merge(decisions: Decisions, actor: Actor, into: Actor) -> Change:
    """The one actor is the other, whose name it takes."""
    home, guest = (_on_actor(decisions, each) for each in (into, actor))
    told = f"{label(actor)} is {label(into)}"
    steps: list[Step] = []
    if guest.name in home.apart:  # told apart before: that is taken back
        now = replace(home, apart=tuple(name for name in home.apart if name != guest.name))
    else:
        now = replace(home, same_as=tuple(dict.fromkeys((*home.same_as, guest.name))))
    steps.append((decisions.get(home.key), now))
    if home.name in guest.apart:
        apart = tuple(name for name in guest.apart if name != home.name)
        steps.append((decisions.get(guest.key), replace(guest, apart=apart)))
    return Change(told, tuple(steps))


def split(decisions: Decisions, actor: Actor, alias: str) -> Change:
    """An alias names an actor of its own."""
    entry = _on_actor(decisions, actor)
    alias = wording.one_line(alias)
    kept = tuple(name for name in entry.same_as if name != alias)
    now = replace(entry, same_as=kept, apart=entry.apart if alias in entry.same_as else (*entry.apart, alias))
    return Change(f"{label(actor)}: “{alias}” is another", ((decisions.get(entry.key), now),))


def rename(decisions: Decisions, actor: Actor, name: str) -> Change:
    """An actor is called by another name, by its own where that is given or none is; no steps where it is already."""
    entry = _on_actor(decisions, actor)
    name = wording.one_line(name)
    new = "" if name == entry.name else name
    if new == entry.rename or name == wording.one_line(actor.name):
        return Change("", ())
    return setting(decisions, actor, {}, f"called “{name or entry.name}”", rename=new)


def set_type(decisions: Decisions, actor: Actor, type: ActorType) -> Change:
    """An actor is of another type."""
    return setting(decisions, actor, {}, f"type {wording.kind_words(type)}", type=type)


# ---------------------------------------------------------------- claims and tellings
def move(decisions: Decisions, thing: Moves, to: Figure | Event, files: Files) -> Change:
    """A claim, or every claim of a figure, belongs to another figure; tellings likewise to another event."""
    steps: dict[Any, Step] = {}
    for part in parts_of(thing):
        was = entry_on(decisions, part, files)
        if isinstance(was, OnClaim) and isinstance(to, Figure):
            now: Entry = replace(was, figure=place_of(to.claims[0].evidence, files), alone=False)
        else:
            assert isinstance(was, OnTelling)
            assert isinstance(to, Event)
            now = replace(was, event=_place_of_telling(Telling(to, 0), files), alone=False)
        steps[was.key] = (decisions.get(was.key), now)
    how = "joined with" if isinstance(thing, Figure | Event) else "put into"
    return Change(f"{_short(thing)}: {how} {_short(to)}", tuple(steps.values()))


def parts_of(thing: Moves) -> Sequence[Claim | Telling]:
    """The claims of a figure, the tellings of an event; one of these alone."""
    if isinstance(thing, Event):
        return [Telling(thing, number) for number in range(len(thing.evidence))]
    return thing.claims if isinstance(thing, Figure) else (thing,)


def take_out(decisions: Decisions, part: Claim | Telling, files: Files) -> Change:
    """A claim belongs to none of the other figures, a telling to none of the other events."""
    if isinstance(part, Telling):
        return setting(decisions, part, files, "an event of its own", event=None, alone=True)
    return setting(decisions, part, files, "taken out of its figure", figure=None, alone=True)
