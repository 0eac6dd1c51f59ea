"""What the analyst adds where the rules found nothing: the event, or the number, that a sentence tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.annotate.quantities.numbers import number_in
from briefing.brief.decided.places import Find, P
from briefing.brief.events.tellings import Cluster, Telling
from briefing.brief.evidence import Cited, evidence_for
from briefing.brief.figures.told import Draft, Told
from briefing.brief.sequence.summaries import trimmed
from briefing.decisions import OnClaim, OnEvent, Place
from briefing.lexicon.events import goldstein
from briefing.model import TOLLS, EventSpan, Quantity, Sentence

PEOPLE = "people"


def added_events(entries: Sequence[OnEvent], sources: Sequence[Cited], find: Find) -> list[Cluster]:
    """A cluster for each event that the analyst added, in the order of the entries; none without a category, or of a
    sentence that is gone."""
    clusters = []
    for entry, number, sentence in _located([entry for entry in entries if entry.added], sources, find):
        if entry.category is None:
            continue
        event = EventSpan(
            sentence.start, sentence.start, category=entry.category, intensity=goldstein(entry.category),
            clause=(sentence.start, sentence.end), date=entry.date or None,
            basis="stated" if entry.date else "unknown", role="told",
        )  # fmt: skip
        source = sources[number]
        telling = Telling(number, len(source.events), event, frozenset(), source.published)
        clusters.append(Cluster.of([telling], added=True))
    return clusters


def added_claims(
    entries: Sequence[OnClaim], drafts: Sequence[Draft], sources: Sequence[Cited], find: Find
) -> list[Draft]:
    """A draft for each claim that the analyst added; what the rules have found meanwhile is not told twice."""
    found = {(t.source, t.quantity.start, t.quantity.end) for draft in drafts for t in draft.told}
    added = []
    for entry, number, sentence in _located([entry for entry in entries if entry.added], sources, find):
        source = sources[number]
        at = source.text.find(entry.quote, sentence.start, sentence.end)
        start, end = (at, at + len(entry.quote)) if at >= 0 else trimmed(source.text, (sentence.start, sentence.end))
        told = number_in(entry.number)
        if told is None or (number, start, end) in found:
            continue
        speaker = next((a.speaker for a in source.attributions if a.scope[0] <= start < a.scope[1]), "")
        quantity = Quantity(
            start, end, told.value, told.low, told.high, told.modifier, entry.measure or "other",
            PEOPLE if entry.measure in TOLLS else "", attributed_to=speaker or None,
        )  # fmt: skip
        added.append(Draft([Told(number, quantity, None, by_hand=True)]))
    return added


def _located(entries: Sequence[P], sources: Sequence[Cited], find: Find) -> Iterator[tuple[P, int, Sentence]]:
    """Each entry with the number of its source and its sentence, as far as it still stands there."""
    if not entries:
        return
    told = [(number, sentence) for number, source in enumerate(sources) for sentence in source.sentences]
    places = find([evidence_for(sources[n], *trimmed(sources[n].text, (s.start, s.end))) for n, s in told])
    for entry in entries:
        words = entry.sentence or entry.quote
        at = places.find(Place(entry.file, words, words))
        if at is not None:
            yield entry, *told[at]
