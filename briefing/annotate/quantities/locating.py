"""Where and on what day it befell those counted, as the words beside the count tell: "two died in Ica on Monday".

One affair has many such places and days ("five deaths in Lima and two in Ica"), and its toll is told for each.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.annotate.clauses import Clause, clause_of
from briefing.annotate.scene import Place, Scene
from briefing.lexicon.around_numbers import moves
from briefing.lexicon.events import triggers
from briefing.lexicon.speech import speech_forms
from briefing.model import DateSpan, Quantity
from briefing.tokens import Tokens, lesser

INSIDE = frozenset("in at near around outside inside across off throughout over".split())
BODIES = frozenset("army police ministry court".split())
SETTLED = frozenset("capital city town village region province district state".split())
DISTRICTS = frozenset("district districts province region county state".split())
CAUSAL = frozenset({"after", "when", "since", "as", "following"})  # open clauses that tell what befell those counted
NEAR = 4  # tokens behind a count in which its place is named
VOICE = 120  # characters of a speaker and the verb of saying
BETWEEN = 6  # tokens of a preposition before the place that it leads up to: "in the southern city of Ica"
TOLL = frozenset("toll tally number count figure now far".split())  # of those counted by that day


def located(
    tokens: Tokens, scene: Scene, quantity: Quantity, beside: Sequence[Quantity], clause: Clause
) -> tuple[str, ...]:
    """The places told behind a count and before the next of its measure, else the last told before it in the sentence;
    where one is told in another, both."""
    if (named := _named(tokens, tokens.at(quantity.end), clause)) is not None:
        return named
    if not scene.places:
        return ()
    spoken = _spoken(tokens, scene)
    places = [p for p in scene.places if p[0] not in spoken and _led(tokens, p, scene.first)]
    first, end = tokens.between(quantity.start, quantity.end)
    rivals = [tokens.at(q.start) for q in beside if q.measure == quantity.measure and q is not quantity]
    stop = min((k for k in rivals if k >= end), default=scene.last)
    behind = [p for p in places if first <= p[0] < min(stop, clause.last)]
    beyond = _of_one_object(tokens, quantity, beside, clause)
    behind = behind or [p for p in places if beyond <= p[0] < clause.last]
    if behind:
        return _chain(tokens, behind, scene.places)
    begin = max((k for k in rivals if k < first), default=scene.first)
    before = [p for p in places if begin <= p[0] < first]
    inside = range(end, min(stop, scene.last))
    onward = [p for p in places if p[3] and p[0] in inside and clause_of(scene.clauses, p[0]).opener in CAUSAL]
    if not before and onward and stop >= clause.last:
        return _chain(tokens, onward, scene.places)  # "12 died | when a ferry sank off Cebu"
    if not before:
        struck = next((p for p in scene.places if begin <= p[0] < first and _is_struck(tokens, p)), None)
        return (struck[2],) if struck is not None and struck[0] not in spoken else ()
    nearest = next(k for k, p in enumerate(before) if all(_joined(tokens, a, b) for a, b in pairwise(before[k:])))
    return _chain(tokens, before[nearest:], scene.places)


def _spoken(tokens: Tokens, scene: Scene) -> set[int]:
    """The tokens that say who says it: "a nurse at the hospital in Ica said" tells of no place of those counted."""
    found: set[int] = set()
    for a in scene.attributions:
        ends = [(a.start, a.end)] + [(min(a.speaker_start, a.start), max(a.speaker_end, a.end))] * (
            a.speaker_start >= 0
        )
        found.update(k for start, end in ends if end - start < VOICE for k in range(*tokens.between(start, end)))
    return found


def _named(tokens: Tokens, end: int, clause: Clause) -> tuple[str, ...] | None:
    """The place whose name stands close behind a count, be it known or not: "two from Barpeta", "reported from Ica
    district"; or before "where": "Cachar, where five died"."""
    if clause.opener == "where" and clause.first >= 2:
        begin = clause.first - (tokens.low[clause.first - 1] == ",")
        first = _back(tokens, begin)
        return _run(tokens, first + (first < begin and tokens.low[first] in INSIDE), begin)  # "In Ica, where"
    for k in range(end, lesser(end + NEAR, clause.last - 1)):
        if tokens.low[k] in {"from", "in"} and tokens.words[k + 1][0].isupper():
            last = k + 1
            while last < clause.last and tokens.words[last][0].isupper() and tokens.words[last].isalpha():
                last += 1
            district = last < clause.last and tokens.low[last] in DISTRICTS
            if tokens.low[k] == "from" and (district or k == end):
                return _run(tokens, k + 1, last)
        if not tokens.low[k].isalpha():
            return None
    return None


def _back(tokens: Tokens, end: int) -> int:
    """The first token of the name that ends before a token."""
    while end > 0 and tokens.words[end - 1][0].isupper() and tokens.words[end - 1].isalpha():
        end -= 1
    return end


def _run(tokens: Tokens, first: int, last: int) -> tuple[str, ...] | None:
    return (" ".join(tokens.words[first:last]),) if last > first else None


def _led(tokens: Tokens, place: Place, first: int) -> bool:
    """True for a place that a preposition leads up to, not for one that only names: "the Kyiv government"."""
    before = tokens.low[max(first, place[0] - BETWEEN) : place[0]]
    behind = tokens.low[place[1]] if place[1] < len(tokens) else ""
    if behind == "'s" or behind in BODIES:
        return False  # "in India's state of Assam", "in the Lima police's hands"
    if before[-1:] == [","] and before[-2:-1] and before[-2] in SETTLED:
        before = before[:-1]  # "in the capital, Ica"
    return not INSIDE.isdisjoint(before) and not {",", "from", "to"} & set(before[_last(before) :])


def _of_one_object(tokens: Tokens, quantity: Quantity, beside: Sequence[Quantity], clause: Clause) -> int:
    """The token behind the next count where both are told together, with one place behind the second: "killed 63 rebels
    and five soldiers in Ica"; the end of the clause where none is."""
    other = next((q for q in beside if q.start >= quantity.end and q.measure == quantity.measure), None)
    if other is None or other.part or not other.subject or tokens.at(other.start) >= clause.last:
        return clause.last
    between = tokens.low[tokens.at(quantity.end) : tokens.at(other.start)]
    return tokens.at(other.end) if "and" in between and not {",", ";"} & set(between) else clause.last


def _is_struck(tokens: Tokens, place: Place) -> bool:
    """True for a place that names what struck it or is its object: "the Lagos bomb", "a quake shook Taiwan"."""
    known = triggers()
    if known.noun_at(tokens, place[1], len(tokens)) is not None and tokens.low[place[1]] not in BODIES:
        return True
    return place[0] > 0 and known.verb_at(tokens, place[0] - 1, len(tokens)) is not None


def _last(words: Sequence[str]) -> int:
    """Behind the last of the prepositions."""
    return max((k + 1 for k, word in enumerate(words) if word in INSIDE), default=0)


def _joined(tokens: Tokens, one: Place, other: Place) -> bool:
    """True where one place is told in another: "Ica, Peru", "Pisco in Ica"."""
    between = tokens.low[one[1] : other[0]]
    return len(between) <= 2 and bool(between) and between[0] in (",", "in") and "and" not in between


def _chain(tokens: Tokens, places: Sequence[Place], every: Sequence[Place]) -> tuple[str, ...]:
    """The first of the places, and those in which it is told to lie; none where another is told beside it, for those
    counted are of both: "in Ica, Peru, and Arica, Chile"."""
    found = [places[0]]
    for place in every:
        if place[0] > found[-1][0] and _joined(tokens, found[-1], place):
            found.append(place)
    beside = any(
        (place[0] > found[-1][0] and _beside(tokens, found[-1], place))
        or (place[0] < found[0][0] and _beside(tokens, place, found[0]))
        for place in every
    )
    return () if beside else tuple(place[2] for place in found)


def _beside(tokens: Tokens, one: Place, other: Place) -> bool:
    """ "Ica and Arica", "in Peru and in Chile"."""
    between = tokens.low[one[1] : other[0]]
    return "and" in between and BESIDE.issuperset(between)


BESIDE = frozenset(", and in at near the both also of city capital town port neighboring neighbouring nearby".split())


def befell(tokens: Tokens, scene: Scene, quantity: Quantity, clause: Clause) -> str | None:
    """The day told in the clause of a count, or at the head of its sentence; None where it may be that of the counting
    or of the telling."""
    if not scene.dates or quantity.unit == "toll":
        return None
    if tokens.any_among(TOLL, clause.first, clause.last) or tokens.any_among(moves(), clause.first, clause.last):
        return None
    days = [d for d in scene.dates if d.role == "date" and d.value and len(d.value) == 10]
    own = [d for d in days if clause.first <= tokens.at(d.start) < clause.last]
    own = [d for d in own if not _of_telling(tokens, d)]
    return min(own, key=lambda d: abs(d.start - quantity.start)).value if own else None


def _of_telling(tokens: Tokens, date: DateSpan) -> bool:
    """True for a day on which it was said: "officials said on Sunday"."""
    at = tokens.at(date.start)
    return any(word in speech_forms() for word in tokens.low[max(0, at - 3) : at])
