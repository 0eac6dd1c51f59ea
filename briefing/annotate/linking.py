"""Which event a quantity belongs to: the one its clause tells, the one its sentence tells, or the one told before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.annotate.clauses import clause_of
from briefing.annotate.events import Scene
from briefing.model import EventSpan, Quantity
from briefing.tokens import Tokens

HARM = frozenset({"killed", "wounded", "missing", "displaced", "detained"})
CAUSES = frozenset({"ASSAULT", "DISASTER", "PROTEST", "CRIME", "COERCE"})


def link(
    tokens: Tokens, scene: Scene, quantities: Sequence[Quantity], told: Sequence[EventSpan], before: Sequence[EventSpan]
) -> list[Quantity]:
    """Give each quantity of a sentence its event (an index into all events of the document), date, places and context.

    ``told`` are the events of the sentence, which will follow ``before`` in the document's list.
    """
    return [_linked(tokens, scene, quantity, told, before) for quantity in quantities]


def _linked(
    tokens: Tokens, scene: Scene, quantity: Quantity, told: Sequence[EventSpan], before: Sequence[EventSpan]
) -> Quantity:
    at = _in_sentence(tokens, scene, quantity, told)
    event = told[at] if at is not None else None
    index = None if at is None else len(before) + at
    if quantity.measure in HARM and (event is None or event.harm or event.definite):
        earlier = _last_cause(before)
        if event is None and earlier is not None:
            index, event = earlier, None
    clause = clause_of(scene.clauses, tokens.between(quantity.start, quantity.end)[0])
    start, end = tokens.starts[clause.first], tokens.ends[clause.last - 1]
    dates = [d for d in scene.dates if d.role == "date" and d.value and start <= d.start < end]
    places = tuple(dict.fromkeys(p[2] for p in scene.places if clause.first <= p[0] < clause.last))
    keys = quantity.keys | (event.keys if event else frozenset())
    return replace(
        quantity, event=index, date=event.date if event and event.date else (dates[0].value if dates else None),
        places=places or (event.places if event else ()), context=event.context if event else "main", keys=keys,
    )  # fmt: skip


def _in_sentence(tokens: Tokens, scene: Scene, quantity: Quantity, told: Sequence[EventSpan]) -> int | None:
    """The event of the quantity's own clause, the nearest first; else the nearest of the sentence."""
    if not told:
        return None
    holding = [k for k, e in enumerate(told) if e.clause[0] <= quantity.start < e.clause[1]]
    causes = [k for k in holding if told[k].category in CAUSES and not told[k].harm] if quantity.measure in HARM else []
    pool = causes or holding or (
        [k for k, e in enumerate(told) if e.category in CAUSES] if quantity.measure in HARM else list(range(len(told)))
    )
    return min(pool, key=lambda k: abs(told[k].start - quantity.start), default=None)


def _last_cause(before: Sequence[EventSpan]) -> int | None:
    """The last event told before that can have done harm to people."""
    for k in range(len(before) - 1, max(-1, len(before) - 12), -1):
        event = before[k]
        if event.category in CAUSES and not event.negated and event.context == "main":
            return k
    return None
