"""What may stand between a verb and its particle: an adverb, a count, a day."""

from __future__ import annotations

from briefing.calendar import LOW_MONTHS, LOW_WEEKDAYS
from briefing.lexicon import word_set
from briefing.memo import remembered

# a day or a count may stand between a verb and its particle: "called Monday for a recount", "voted 61-38 on Friday to"
WHEN = LOW_WEEKDAYS | {"yesterday", "today", "again"}
PHASES = frozenset("late early earlier".split())  # before a day
BEFORE_PARTICLE = WHEN | PHASES | {"on", "by"}
COUNTING = frozenset("by votes vote percent per cent % a majority margin of - –".split())  # "by 61 votes to 38"
MONTH_NAMES = LOW_MONTHS.union("jan feb mar apr jun jul aug sep sept oct nov dec".split())
PARTICLES = frozenset("for on upon off out with without to against of that at down up into past through over".split())
manner = word_set("grammar", "manner", "words")  # adverbs that may stand between a verb and its particle


@remembered
def before_particle(word: str) -> bool:
    """True for a folded word that may stand between a verb and its particle."""
    return word in BEFORE_PARTICLE or word in manner() or word[:1].isdigit()


def particle_at(low: list[str], i: int, last: int) -> int | None:
    """Where the particle of a verb stands behind an adverb, a count, a day or all: "sharply | at", "61-38 on Friday |
    to", "by 61 votes to 38 | to"."""
    at = i + (i < last and low[i] in manner())
    while at + 1 < last and (
        low[at][0].isdigit() or (low[at] in COUNTING and (at > i or _is_by(low, at))) or _counts(low, at)
    ):
        at += 1
    day = at + (low[at] in PHASES if at < last else 0)
    day += low[day : day + 1] == ["on"]
    if day < last and low[day] in WHEN:
        at = day + 1
    return at if i < at < last and (low[at] in PARTICLES or (at == i + 1 and low[i] in manner())) else None


def _is_by(low: list[str], at: int) -> bool:
    """The "by" of a count: "by | 61 votes", "by | a majority"; not "rose by up to"."""
    return low[at] == "by" and (low[at + 1][0].isdigit() or not COUNTING.isdisjoint(low[at + 2 : at + 3]))


def _counts(low: list[str], at: int) -> bool:
    """The "to" of a count: "61 | to 38"."""
    return low[at] == "to" and low[at + 1][0].isdigit()


def on_a_day(low: list[str], rest: list[str], end: int, last: int) -> bool:
    """ "Insisted on | Monday that", "moved in on | Monday": the "on" is the day's."""
    return rest[-1] == "on" and end < last and (low[end] in WHEN or low[end].removesuffix(".") in MONTH_NAMES)
