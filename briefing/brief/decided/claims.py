"""Decisions on claims, applied to the drafts that are about to become figures."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.quantities.numbers import number_in
from briefing.brief.decided.places import Find
from briefing.brief.evidence import Cited, evidence_for
from briefing.brief.figures.told import Draft, Told
from briefing.decisions import OnClaim, Place
from briefing.record import field, record, replace


@record(frozen=False, slots=True)
class Moved:
    """The drafts as decided, the evidence that each entry is about, and entries that were in vain."""

    drafts: list[Draft]
    entries: dict[tuple[str, int, int], OnClaim] = field(default_factory=dict)  # by source, start and end
    missing: list[OnClaim] = field(default_factory=list)


def regroup(drafts: Sequence[Draft], sources: Sequence[Cited], entries: Sequence[OnClaim], find: Find) -> Moved:
    """Move, take out and drop claims one decision after the other, as they were made, and set what each says."""
    told = [item for draft in drafts for item in draft.told]
    found = find([evidence_for(sources[t.source], t.quantity.start, t.quantity.end) for t in told])
    home = {id(item): draft for draft in drafts for item in draft.told}
    made = Moved(list(drafts))
    told_otherwise: dict[int, OnClaim] = {}

    def at(place: Place) -> Told | None:
        number = found.find(place)
        return None if number is None else told[number]

    for entry in entries:
        claim = at(entry.place)
        target = at(entry.figure) if entry.figure else None
        if claim is None or (entry.figure and target is None):
            made.missing.append(entry)
        if claim is None:
            continue
        spot = evidence_for(sources[claim.source], claim.quantity.start, claim.quantity.end)
        made.entries[spot.source, spot.start, spot.end] = entry
        said = _repeats(claim, home[id(claim)], sources)
        if entry.speaker is not None or entry.number or entry.measure:
            told_otherwise.update({id(each): entry for each in said})
        if entry.dismissed:
            _put(said, None, home)
        elif target is not None and target not in said:
            _put(said, home[id(target)], home)
        elif entry.alone and len(home[id(claim)].told) > len(said):
            made.drafts.append(Draft())
            _put(said, made.drafts[-1], home)
    made.drafts = [draft for draft in made.drafts if draft.told]
    for draft in made.drafts if told_otherwise else ():
        draft.told = [_told_by(t, told_otherwise[id(t)]) if id(t) in told_otherwise else t for t in draft.told]
    return made


def _told_by(told: Told, entry: OnClaim) -> Told:
    """The claim with the number, the measure and the speaker that the analyst gives it."""
    quantity = told.quantity
    if number := number_in(entry.number):
        quantity = replace(quantity, value=number.value, low=number.low, high=number.high, modifier=number.modifier)
    if entry.measure:
        quantity = replace(quantity, measure=entry.measure)
    if entry.speaker is not None:
        quantity = replace(quantity, attributed_to=entry.speaker or None)
    return replace(told, quantity=quantity)


def _put(claims: Sequence[Told], draft: Draft | None, home: dict[int, Draft]) -> None:
    """Take claims from their draft to another, or from all."""
    old = home[id(claims[0])]
    old.told = [told for told in old.told if told not in claims]
    if draft is not None:
        draft.told += claims
        home.update({id(claim): draft for claim in claims})


def _repeats(claim: Told, draft: Draft, sources: Sequence[Cited]) -> list[Told]:
    """The claim, and the same said again in its sentence: a figure shows them as one."""
    sentence = sources[claim.source].sentence_number

    def said(told: Told) -> tuple[object, ...]:
        q = told.quantity
        return told.source, sentence(q.start), q.low, q.high, q.attributed_to

    return [told for told in draft.told if said(told) == said(claim)]
