"""The words around numbers, as the finders of quantities look them up."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import word_sets
from briefing.lexicon.forms import plural
from briefing.record import record


@record(frozen=True, slots=True)
class AroundNumbers:
    """Sets of words, each described in ``around_numbers.toml``."""

    # movement
    changes: frozenset[str]
    moved: frozenset[str]
    moving: frozenset[str]
    puts: frozenset[str]
    reads: frozenset[str]
    measures: frozenset[str]
    closes: frozenset[str]
    totals: frozenset[str]

    # telling
    tells: frozenset[str]
    tellers: frozenset[str]
    decides: frozenset[str]
    records: frozenset[str]

    # counted
    chambers: frozenset[str]
    groups: frozenset[str]
    amounts: frozenset[str]
    sums: frozenset[str]
    stricken: frozenset[str]
    sure: frozenset[str]
    transitive: frozenset[str]
    saves: frozenset[str]

    # people
    throngs: frozenset[str]
    public: frozenset[str]
    fills: frozenset[str]
    halls: frozenset[str]
    rallies: frozenset[str]
    harms: frozenset[str]
    holders: frozenset[str]
    civil: frozenset[str]
    runaways: frozenset[str]
    own: frozenset[str]
    engines: frozenset[str]
    collects: frozenset[str]
    missed: frozenset[str]
    severe: frozenset[str]
    injuries: frozenset[str]
    holds: frozenset[str]
    demands: frozenset[str]
    searches: frozenset[str]
    rescuers: frozenset[str]
    slays: frozenset[str]
    draws: frozenset[str]
    yields: frozenset[str]
    toils: frozenset[str]
    armed: frozenset[str]
    sends: frozenset[str]
    spares: frozenset[str]
    known: frozenset[str]
    called: frozenset[str]
    no_count: frozenset[str]
    passes: frozenset[str]
    fatal: frozenset[str]
    assembled: frozenset[str]
    long_ago: frozenset[str]
    particled: frozenset[str]
    comes: frozenset[str]
    verges: frozenset[str]
    lingers: frozenset[str]
    parents: frozenset[str]
    hunters: frozenset[str]
    wrecks: frozenset[str]
    cared: frozenset[str]
    bloodless: frozenset[str]


@cache
def near() -> AroundNumbers:
    """The sets, the user's own words among them."""
    return AroundNumbers(**word_sets("around_numbers"))


@cache
def moves() -> frozenset[str]:
    """All forms by which a toll moves to a number, or stands at it."""
    return near().moved | near().moving


@cache
def shown() -> frozenset[str]:
    """What tells or shows those counted and is none of their doing, one or many: "names of 40 miners"."""
    return near().tellers | {plural(noun) for noun in near().tellers}
