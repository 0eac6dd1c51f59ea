"""The words in names and around them, as the finders of actors look them up."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import word_sets
from briefing.record import record


@record(frozen=True, slots=True)
class AroundNames:
    """Sets of words, each described in ``around_names.toml``."""

    # persons
    kin: frozenset[str]
    royal: frozenset[str]
    kunyas: frozenset[str]
    faiths: frozenset[str]
    done_to: frozenset[str]
    led: frozenset[str]
    feeling: frozenset[str]
    saying: frozenset[str]
    offices: frozenset[str]
    ranks: frozenset[str]
    short_ranks: frozenset[str]
    bystanders: frozenset[str]
    epithets: frozenset[str]
    calling: frozenset[str]
    before_persons: frozenset[str]
    partisans: frozenset[str]
    never_surnames: frozenset[str]
    many: frozenset[str]
    of_women: frozenset[str]
    of_men: frozenset[str]
    prefixes: frozenset[str]

    # bodies
    begin_bodies: frozenset[str]
    of_two_fields: frozenset[str]
    on_fields: frozenset[str]
    fields: frozenset[str]
    owners: frozenset[str]
    arms: frozenset[str]
    apart: frozenset[str]
    movements: frozenset[str]
    leagues: frozenset[str]
    emergencies: frozenset[str]
    armed: frozenset[str]
    wires: frozenset[str]
    qualifiers: frozenset[str]
    staff: frozenset[str]
    sites: frozenset[str]
    makers: frozenset[str]
    before_makers: frozenset[str]
    of_persons: frozenset[str]
    of_unions: frozenset[str]
    of_companies: frozenset[str]
    surely: frozenset[str]
    vague: frozenset[str]
    ends_phrase: frozenset[str]
    kinds: frozenset[str]
    common: frozenset[str]
    legislatures: frozenset[str]
    bygone: frozenset[str]
    rivals: frozenset[str]
    of_several: frozenset[str]
    known_abroad: frozenset[str]

    # places
    locates: frozenset[str]
    neighbours: frozenset[str]
    motion: frozenset[str]
    handed: frozenset[str]
    beheld: frozenset[str]
    bear_articles: frozenset[str]
    land: frozenset[str]
    grounds: frozenset[str]
    no_persons: frozenset[str]
    named_after: frozenset[str]
    settled: frozenset[str]
    broken_off: frozenset[str]

    # nobody
    acronyms: frozenset[str]
    vessels: frozenset[str]
    cargoes: frozenset[str]
    ship_prefixes: frozenset[str]
    of_military: frozenset[str]
    of_police: frozenset[str]
    products: frozenset[str]
    statecraft: frozenset[str]
    of_states: frozenset[str]
    strains: frozenset[str]
    pageants: frozenset[str]


@cache
def around() -> AroundNames:
    """The sets, the user's own words among them."""
    return AroundNames(**word_sets("around_names"))
