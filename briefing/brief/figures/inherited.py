"""What a count doesn't say itself and takes from the words beside it: its day, its place, what it says again."""

from __future__ import annotations

import re
from collections.abc import Mapping

from briefing.brief.evidence import Cited
from briefing.brief.figures.affairs import long_before
from briefing.brief.figures.gatherings import Gathering, event_of, gathered
from briefing.brief.figures.scoping import Scope, scope_of
from briefing.brief.figures.stretches import WAR
from briefing.brief.figures.told import HARM
from briefing.expressions import expression
from briefing.model import Quantity
from briefing.record import replace

UNTIL = expression(r"\b(?:as (?:of|at)|until|till|up to|by) (?:\w+ ){0,2}$", re.IGNORECASE)
IN_ALL = expression(r"\b(?:in all|in total|altogether|all told)\b[, ]*$", re.IGNORECASE)
OF_THEM = expression(r"\bof (?:whom|which)[ ,]+(?:at least |some |about |only )?$", re.IGNORECASE)
# "200 villagers are dead or missing": no number of the dead
OR_BOTH = expression(
    r"\b(?:(?:dead|killed|drowned|died) (?:or|and) (?:(?P<hurt>wounded|injured|hurt)|missing)"
    r"|(?:missing|unaccounted for) (?:or|and(?! (?:presumed|feared|believed|assumed))) (?:\w+ )?dead)\b",
    re.IGNORECASE,
)
CLOSE = expression(r"[,.;:()\d]")
BEHIND = 60  # characters behind a count
NEAR = 20  # characters before a count
MONTH = 7  # letters of a date to the month


def counts_of(source: Cited) -> list[tuple[Quantity, Scope]]:
    """The counts of a source, each with its scope."""
    found: list[tuple[Quantity, Scope]] = []
    for q in source.quantities:
        q = replace(q, day=_day(q, source))
        first = next((known for known, _ in found if known.start == q.echo), None)
        found.append(_scoped(_told_again(q, first) if first else q, source))
    found = [_as_below(one, found, source) for one in found]
    gatherings = enumerate(gathered([q for q, _ in found], source), start=1)
    of = {q.start: (number, gathering) for number, gathering in gatherings for q in gathering.counts}
    return [_gathered(q, scope, of, source) if q.start in of else (q, scope) for q, scope in found]


def _gathered(
    q: Quantity, scope: Scope, of: Mapping[int, tuple[int, Gathering]], source: Cited
) -> tuple[Quantity, Scope]:
    """A count of a crowd with the day and the event of its gathering, of which its report may tell several."""
    number, gathering = of[q.start]
    event = event_of(gathering, source)
    echo = q.echo if q.echo is None or of.get(q.echo, of[q.start])[0] == number else None
    q = replace(
        q, measure="participants", day=q.day or gathering.day, event=q.event if event is None else event, echo=echo
    )
    return q, replace(scope, gathering=number)


def _as_below(
    one: tuple[Quantity, Scope], found: list[tuple[Quantity, Scope]], source: Cited
) -> tuple[Quantity, Scope]:
    """A headline's count is of the scope of the same number below it, and of the one who tells that."""
    q, scope = one
    if not source.sentence_at(q.start).headline:
        return one
    same = (
        other for other, _ in found if other.start > q.start and (other.measure, other.value) == (q.measure, q.value)
    )
    below = next(same, q)
    speaker = q.attributed_to or below.attributed_to
    return replace(q, over=q.over or below.over, day=q.day or below.day, attributed_to=speaker), scope


def _scoped(q: Quantity, source: Cited) -> tuple[Quantity, Scope]:
    """A count with its scope, and with what the scope makes of it."""
    scope = scope_of(q, source)
    if scope.place:
        q = replace(q, where=(scope.place,))
    if q.over == WAR and q.date and long_before(q.date, source.published):
        q = replace(q, over="", cumulative=False)  # an uprising of long ago, by its year: an event like others
    if (q.over and not scope.more) or scope.held:
        q = replace(q, part=False)  # of a longer time or one side of a front, but all of its own
    if IN_ALL.search(source.text, max(0, q.start - NEAR), q.start):
        q = replace(q, part=False)
    if OF_THEM.search(source.text, max(0, q.start - NEAR), q.start):
        q = replace(q, part=True)
    if q.predicate == "aboard":
        q = replace(q, measure="other")
    behind = CLOSE.split(source.text[q.end : q.end + BEHIND], maxsplit=1)[0]
    if q.measure in HARM and (both := OR_BOTH.search(source.text[q.start : q.end] + behind)):
        q = replace(q, measure="other", predicate="casualties" if both["hurt"] else "dead or missing")
    return q, scope


def _told_again(q: Quantity, first: Quantity) -> Quantity:
    """A count that says again what another counted is of its scope: "the army put the number at 19"; one of a crowd is
    of a gathering, which knows its day."""
    day = q.day or (first.day if q.measure != "participants" else None)
    return replace(
        q,
        event=q.event if q.event is not None else first.event,
        day=day,
        where=q.where or first.where,
        over=q.over or first.over,
    )


def _day(q: Quantity, source: Cited) -> str | None:
    """The day on which it befell those counted; that of a dateline is none where the event tells another, nor that up
    to which they were counted: "as of 18 January"."""
    event, sentence = source.own_event(q), source.sentence_at(q.start)
    printed = event is not None and len(event.date or "") > MONTH and event.date != q.day == source.published
    told = [d for d in source.dates if sentence.start <= d.start < sentence.end and d.value == q.day] if q.day else []
    until = any(UNTIL.search(source.text, sentence.start, d.start) for d in told)
    return None if printed or until else q.day
