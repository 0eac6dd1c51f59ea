"""Who held an office of a state on a day."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from briefing.lexicon import items, rows, table


@cache
def _terms() -> dict[tuple[str, str], list[tuple[str, str]]]:
    """By state and office: month of the first day and name, in order."""
    return {
        (state, office): [(month, name) for month, _, name in (item.partition(" ") for item in items(terms))]
        for state, office, terms in rows(table("holders")["holders"]["lines"])
    }


def holder(state: str, office: str, day: str) -> str:
    """The name of who held the office on the day, an ISO date; empty where the lexicon knows none."""
    terms = _terms().get((state, office), [])
    at = bisect_right(terms, day[: len("2000-01")], key=lambda term: term[0])
    return terms[at - 1][1] if at else ""


def states_of(name: str, office: str) -> frozenset[str]:
    """The states of which the lexicon knows that a person once held the office."""
    return frozenset(s for (s, o), terms in _terms().items() if o == office and any(n == name for _, n in terms))
