"""Over what time a toll is counted: of one event, since a day, in a week, in a whole war."""

from __future__ import annotations

from typing import NamedTuple

from briefing.annotate.clauses import Clause
from briefing.annotate.scene import Scene
from briefing.lexicon.around_numbers import near
from briefing.model import DateSpan, EventSpan, Quantity
from briefing.tokens import Tokens

HOURS = frozenset({"hour", "hours", "minutes"})
SUPERLATIVES = frozenset("deadliest worst first biggest largest highest bloodiest heaviest most fatal".split())
WARS = frozenset("war insurgency conflict uprising rebellion pandemic epidemic drought famine crisis".split()) | {
    "civil war"
}
OVER = frozenset("past last in over than within".split())
OVER_SO = OVER | {"the", "during", "these"}
OWN = ("'s", "’s")
BACK = 10  # tokens between "since" and the date of what began then


class Stretch(NamedTuple):
    """``begins`` is "war" for a whole war, a date in ISO 8601 or a duration ("P7D") before the report; "" for what is
    counted of one event. ``long`` is a month or more, or not told by a day."""

    begins: str
    long: bool


MOMENT = Stretch("", False)


def stretch_of(tokens: Tokens, scene: Scene, quantity: Quantity, event: EventSpan | None, clause: Clause) -> Stretch:
    """Over what time the dead or hurt of a count are counted."""
    if event is not None and "outbreak" in event.kinds:
        return MOMENT  # its toll is of all who have died so far
    start, end = tokens.starts[clause.first], tokens.ends[clause.last - 1]
    wars = tokens.among(WARS, *tokens.between(start, end))
    if event is not None and event.lemma in WARS:
        wars = [*wars, tokens.at(event.start)]
    if not all(_aside(tokens, k, quantity) for k in wars):
        return Stretch("war", True)
    for date in scene.dates:
        told = _told_by(tokens, quantity, date, start, end)
        own = (d for d in scene.dates if d.role == "date" and quantity.end <= d.start < date.start)
        if told is not None and not (date.role == "duration" and any(own)):
            return told
    return MOMENT


def _aside(tokens: Tokens, k: int, quantity: Quantity) -> bool:
    """True for a war told between two commas before a count, "In Mali, worn by years of war, a flood killed 12"; for
    what came of it, "killing 12, raising fears of a new war"; and for a crisis that kills nobody by itself."""
    at = tokens.at(quantity.start)
    if tokens.low[k] == "crisis" and k and tokens.low[k - 1] in near().bloodless:
        return True
    if k > at:
        commas = tokens.among(COMMA, at, k)
        return bool(commas) and tokens.low[commas[-1] + 1].endswith("ing")
    commas = tokens.among(COMMA, max(0, k - BACK), at)
    return any(comma < k for comma in commas) and any(comma > k for comma in commas)


COMMA = frozenset({","})


def _told_by(tokens: Tokens, quantity: Quantity, date: DateSpan, start: int, end: int) -> Stretch | None:
    """The stretch that a date tells; None where it tells none."""
    k, past = tokens.between(date.start, date.end)
    since = _since(tokens, k, past)
    adjoins = date.start > end and OVER_SO.issuperset(tokens.low[tokens.between(start, end)[1] : k])
    if not start <= date.start < end and not (since and date.start > end) and not adjoins:
        return None
    if tokens.any_among(SUPERLATIVES, tokens.at(min(start, quantity.end)), k):
        return None  # "the deadliest attack since 2015 killed 40"
    if tokens.any_among(HOURS, k, past):
        return None  # "in the past 24 hours"
    if date.role == "duration" and k > 0 and tokens.low[k - 1] in OVER:
        return Stretch(date.value or "P10Y", True)
    told = tokens.low[max(0, k - 1) : past]
    if date.granularity == "decade" and not OVER.isdisjoint(told):
        return Stretch("P10Y", True)  # "in the past decade"
    if "recent" in told and told[-1] in ("weeks", "months", "years"):
        return Stretch("recent", True)
    if not date.value or date.role != "date":
        return None
    if since:
        return Stretch(date.value.partition("/")[0], date.granularity in ("month", "year", "decade"))
    lasts = "this" in tokens.low[k:past] and date.granularity != "day"  # "this week", not "this morning"
    own = any(word.endswith(OWN) for word in tokens.low[past - 1 : past + 1])  # "this month's earthquake"
    return Stretch(date.value.partition("/")[0], False) if lasts and not own else None


def _since(tokens: Tokens, k: int, past: int) -> bool:
    """True for a date behind "since", and for that of what began then: "since the rains came in May"; not in "since
    Monday, when"."""
    if k and tokens.low[k - 1] == "since":
        return tokens.low[past + 1 : past + 2] != ["when"]
    if k and tokens.low[k - 1] == "from" and tokens.low[max(0, k - 2)] in COUNTED:
        return True
    begins = max(tokens.among(SINCE, max(0, k - BACK), k), default=None)
    return begins is not None and not tokens.any_among(STOPS, begins, k)


SINCE = frozenset({"since"})
STOPS = frozenset({",", ";", ".", ":", "(", ")", "and", "but"})
COUNTED = frozenset({"counted", "counting", "reckoned", "measured"})
