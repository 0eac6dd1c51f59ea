"""Each decision that can be made, as a change of the entries: pure functions, told in words that also undo tells."""

from __future__ import annotations

from collections.abc import Mapping
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
    OnSource,
    Place,
    Step,
)
from briefing.decisions.words import about
from briefing.model import Actor, ActorType, Claim, Contradiction, Event, Evidence, Figure, Source
from briefing.record import replace

ALIASES = 6  # of an actor that are kept, to find it by should its name change
Thing = Source | Actor | Claim | Figure | Contradiction | Event
Files = Mapping[str, str]  # the file of each source's id


def place_of(evidence: Evidence, files: Files) -> Place:
    """Where words stand, in terms that outlive the brief."""
    return Place(files[evidence.source], evidence.quote, wording.one_line(evidence.sentence))


def entry_on(decisions: Decisions, thing: Thing, files: Files) -> Entry:
    """What is decided about a thing of the brief; an empty entry where nothing is."""
    known = decisions.get(thing.analyst.of) if thing.analyst else None
    if known is not None:
        return known
    if isinstance(thing, Source):
        return entry_for(thing.document, decisions) or OnSource(file=thing.document.file)
    if isinstance(thing, Actor):
        aliases = tuple(wording.one_line(alias) for alias in thing.aliases if alias != thing.name)
        blank: Entry = OnActor(name=wording.one_line(thing.name), aliases=aliases[:ALIASES])
    else:
        blank = _on_words(thing, files)
    return decisions.get(blank.key) or blank


def _on_words(thing: Claim | Figure | Contradiction | Event, files: Files) -> OnPlace:
    if isinstance(thing, Claim):
        return OnClaim.at(place_of(thing.evidence, files))
    if isinstance(thing, Figure):
        return OnFigure.at(place_of(thing.claims[0].evidence, files))
    if isinstance(thing, Event):
        return OnEvent.at(place_of(thing.evidence[0], files))
    return OnContradiction.at(place_of(thing.positions[0].evidence, files))


def label(thing: Thing, unit: str = "") -> str:
    """What a thing is called, for a reader."""
    if isinstance(thing, Source):
        return wording.one_line(thing.document.title) or thing.document.file
    if isinstance(thing, Claim):
        return f"“{wording.one_line(thing.evidence.quote)}” [{thing.evidence.source}]"
    if isinstance(thing, Actor):
        return wording.one_line(thing.name)
    return wording.one_line(thing.summary if isinstance(thing, Event) else thing.subject)


def setting(decisions: Decisions, thing: Thing, files: Files, told: str, **values: Any) -> Change:
    """Set fields of what is decided about a thing. Raises TypeError for a field that it has not."""
    was = entry_on(decisions, thing, files)
    step = (decisions.get(was.key), replace(was, **values))
    return Change(f"{label(thing)}: {told}", (step,))


def withdraw(decisions: Decisions, entry: Entry) -> Change:
    """Nothing that an entry decides holds any longer."""
    thing = about(entry)
    step = (decisions.get(entry.key), None)
    return Change(f"{thing}: withdrawn", (step,), f"Holds again: what was decided on {thing}")


# ---------------------------------------------------------------- actors
def merge(decisions: Decisions, actor: Actor, into: Actor) -> Change:
    """The one actor is the other, whose name it takes."""
    home, guest = (entry_on(decisions, each, {}) for each in (into, actor))
    assert isinstance(home, OnActor)
    assert isinstance(guest, OnActor)
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
    entry = entry_on(decisions, actor, {})
    assert isinstance(entry, OnActor)
    alias = wording.one_line(alias)
    kept = tuple(name for name in entry.same_as if name != alias)
    now = replace(entry, same_as=kept, apart=entry.apart if alias in entry.same_as else (*entry.apart, alias))
    return Change(f"{label(actor)}: “{alias}” is another", ((decisions.get(entry.key), now),))


def rename(decisions: Decisions, actor: Actor, name: str) -> Change:
    """An actor is called by another name, by its own where that is given or none is; no steps where it is already."""
    entry = entry_on(decisions, actor, {})
    assert isinstance(entry, OnActor)
    name = wording.one_line(name)
    new = "" if name == entry.name else name
    if new == entry.rename or name == wording.one_line(actor.name):
        return Change("", ())
    return setting(decisions, actor, {}, f"called “{name or entry.name}”", rename=new)


def set_type(decisions: Decisions, actor: Actor, type: ActorType) -> Change:
    """An actor is of another type."""
    return setting(decisions, actor, {}, f"type {wording.kind_words(type)}", type=type)


# ---------------------------------------------------------------- claims
def move(decisions: Decisions, thing: Claim | Figure, figure: Figure, files: Files) -> Change:
    """A claim, or every claim of a figure, belongs to another figure."""
    anchor = place_of(figure.claims[0].evidence, files)
    steps: dict[Any, Step] = {}
    for claim in thing.claims if isinstance(thing, Figure) else (thing,):
        was = entry_on(decisions, claim, files)
        assert isinstance(was, OnClaim)
        steps[was.key] = (decisions.get(was.key), replace(was, figure=anchor, alone=False))
    return Change(f"{label(thing)}: put into {label(figure)}", tuple(steps.values()))


def take_out(decisions: Decisions, claim: Claim, files: Files) -> Change:
    """A claim belongs to none of the other figures."""
    return setting(decisions, claim, files, "taken out of its figure", figure=None, alone=True)
