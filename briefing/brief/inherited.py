"""What a count doesn't say itself and takes from the words beside it: its day, its place, what it says again."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.brief.affairs import near
from briefing.brief.evidence import Cited
from briefing.brief.scoping import Scope, scope_of
from briefing.expressions import expression
from briefing.model import Measure, Quantity

SAME = expression(r"\b(?:in|over|during) (?:the same|that) (?:period|time|span)\b|\bsince then\b")
UNTIL = expression(r"\b(?:as (?:of|at)|until|till|up to|by) (?:\w+ ){0,2}$", re.IGNORECASE)
UNKNOWN = "?"  # since when it is counted, where it is told but not known
STRUCK: frozenset[Measure] = frozenset({"killed", "wounded", "missing", "displaced", "detained"})


def counts_of(source: Cited) -> list[tuple[Quantity, Scope]]:
    """The counts of a source, each with its scope."""
    dates = _dates(source)
    found: list[tuple[Quantity, Scope]] = []
    for q in source.quantities:
        q = replace(q, date=_date(q, dates, source), day=_day(q, source))
        q = replace(q, over=q.over or _over(q, found[-1][0] if found else None, source))
        first = next((known for known, _ in found if known.start == q.echo), None) if q.echo is not None else None
        found.append(_scoped(_told_again(q, first) if first else q, source))
    return [_as_below(one, found, source) for one in found]


def _as_below(
    one: tuple[Quantity, Scope], found: list[tuple[Quantity, Scope]], source: Cited
) -> tuple[Quantity, Scope]:
    """A headline's count is of the scope of the same number below it."""
    q, scope = one
    if not source.sentence_at(q.start).headline:
        return one
    same = (
        other for other, _ in found if other.start > q.start and (other.measure, other.value) == (q.measure, q.value)
    )
    below = next(same, q)
    return replace(q, over=q.over or below.over, day=q.day or below.day), scope


def _scoped(q: Quantity, source: Cited) -> tuple[Quantity, Scope]:
    """A count with its scope, and with what the scope makes of it."""
    scope = scope_of(q, source)
    if scope.sheltered:  # at the time of the report, whatever made them flee and since when
        q = replace(q, measure="displaced", over="", cumulative=False)
    if scope.place:
        q = replace(q, where=(scope.place,))
    if q.over and not scope.more:
        q = replace(q, part=False)  # of a longer time, but all of its own
    if q.predicate == "aboard":
        q = replace(q, measure="other")
    return q, scope


def _told_again(q: Quantity, first: Quantity) -> Quantity:
    """A count that says again what another counted is of its scope: "the army put the number at 19"."""
    return replace(q, day=q.day or first.day, where=q.where or first.where, over=q.over or first.over)


def _dates(source: Cited) -> dict[int, set[str]]:
    """The dates that are told with counts of each event."""
    found: dict[int, set[str]] = {}
    for q in source.quantities:
        if q.event is not None and q.date and q.measure in STRUCK | {"other"}:
            found.setdefault(q.event, set()).add(q.date)
    return found


def _over(q: Quantity, last: Quantity | None, source: Cited) -> str:
    """Since when it is counted, where the count before it in its sentence tells: "84 were killed by bombs since Friday
    and 49 by shells"; unknown where only a date without its year does."""
    if q.measure not in STRUCK or q.day:
        return ""
    sentence = source.sentence_at(q.start)
    beside = last is not None and last.measure == q.measure and last.start >= sentence.start
    if last is not None and beside and last.over and q.date in (None, last.over):
        return last.over
    same = SAME.search(source.text, q.end, sentence.end)
    return UNKNOWN if same else ""


def _date(q: Quantity, dates: dict[int, set[str]], source: Cited) -> str | None:
    """Its own date, else that long ago on which another is told of its event: "in the riots of May 2014 they shot ten.
    An inquiry later counted 24"."""
    told = dates.get(q.event, set()) if q.event is not None and q.measure in STRUCK else set()
    if q.date or len(told) != 1 or near(next(iter(told)), source.published):
        return q.date
    return next(iter(told))


def _day(q: Quantity, source: Cited) -> str | None:
    """The day on which it befell those counted; that of a dateline is none where the event tells another, nor that up
    to which they were counted: "as of 18 January"."""
    event = source.events[q.event] if q.event is not None else None
    printed = event is not None and event.date and event.date != q.day == source.published
    sentence = source.sentence_at(q.start)
    told = [d for d in source.dates if sentence.start <= d.start < sentence.end and d.value == q.day] if q.day else []
    until = any(UNTIL.search(source.text, sentence.start, d.start) for d in told)
    return None if printed or until else q.day
