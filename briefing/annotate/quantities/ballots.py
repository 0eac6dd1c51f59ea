"""Ballots told by both their numbers: "by 52 votes to 46", "voted 240-179"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.quantities.counted import Count
from briefing.annotate.quantities.voting import VOTES, is_vote
from briefing.annotate.quantities.written import Number, plain_at
from briefing.calendar import LOW_WEEKDAYS
from briefing.lexicon.around_numbers import near
from briefing.model import Quantity
from briefing.tokens import Tokens

BETWEEN = frozenset({"-", "–", "—", "to", "against"})


def majority(tokens: Tokens, number: Number, first: int, last: int, voted: bool) -> bool | None:
    """Whether a number is the larger of a ballot's; None where it is none of two that stand beside each other.
    ``voted``: the sentences before tell of a ballot, which this one may follow: "the House followed, 240 to 190"."""
    other = _second(tokens, number, last) or _against(tokens, number, last)
    begin = number.begin
    if other is None:
        before = _first(tokens, number, first) or _for(tokens, number, first, last)
        if before is None:
            return None
        other, begin = before, before.begin
    if number.currency or other.value == number.value:
        return None
    follows = voted and tokens.low[begin - 1] == "," and tokens.any_among(near().chambers, first, begin)
    if not (follows or is_vote(tokens, begin, first, last)):
        return None
    return number.value > other.value


def _second(tokens: Tokens, number: Number, last: int) -> Number | None:
    j = number.last + (number.last < last and tokens.low[number.last] in VOTES)
    if j + 1 >= last or tokens.low[j] not in BETWEEN:
        return None
    other = plain_at(tokens, j + 1, last)
    return other if other is not None and _closes(tokens, other.last, last) else None


def _first(tokens: Tokens, number: Number, first: int) -> Number | None:
    k = number.begin - 1
    if k <= first or tokens.low[k] not in BETWEEN:
        return None
    k -= 1 + (tokens.low[k - 1] in VOTES)
    other = plain_at(tokens, k, k + 1) if k >= first and tokens.low[k][0].isalnum() else None
    return other if other is not None and _closes(tokens, number.last, len(tokens)) else None


def _against(tokens: Tokens, number: Number, last: int) -> Number | None:
    """ "54 votes in favour, 22 | against", "29 for removal, 15 against": those of the other side."""
    j, low = number.last, tokens.low
    if j >= last or not (low[j] in VOTES or low[j : j + 1] == ["for"] or low[j : j + 2] in FAVOUR):
        return None
    for k in range(j + 1, min(last - 1, j + SIDES)):
        other = plain_at(tokens, k, last) if low[k - 1] in JOINS else None
        if other is not None:
            return other if low[other.last : other.last + 1] == ["against"] else None
    return None


def _for(tokens: Tokens, number: Number, first: int, last: int) -> Number | None:
    """As ``_against``, told from its second number."""
    if tokens.low[number.last : number.last + 1] != ["against"]:
        return None
    for k in range(number.begin - 1, max(first, number.begin - SIDES) - 1, -1):
        other = plain_at(tokens, k, k + 1) if tokens.low[k][0].isalnum() else None
        if other is not None and _against(tokens, other, last) is not None:
            return other
    return None


SIDES = 10  # tokens between those for and those against
JOINS = BETWEEN | {",", "and", ";", "with"}
FAVOUR = ["in", "favour"], ["in", "favor"]


def _closes(tokens: Tokens, j: int, last: int) -> bool:
    """True where the second number counts nothing of its own: "48 to 52 members" is no ballot."""
    if j >= last or not tokens.low[j][0].isalpha():
        return True
    return tokens.low[j] in VOTES | ENDS


ENDS = LOW_WEEKDAYS.union(
    "to in on for against with after before and or but as that which when last this late early at by from over short "
    "according since".split()
)


def ballot(count: Count, before: Sequence[Sequence[Quantity]]) -> Quantity | None:
    """One of the two numbers of a vote."""
    tokens, number = count.tokens, count.number
    voted = any(q.measure == "votes" for said in before for q in said)
    larger = majority(tokens, number, count.first, count.last, voted)
    if larger is None:
        return None
    side = "majority" if larger else "minority"
    return Quantity(
        tokens.starts[number.begin], tokens.ends[number.last - 1], number.value, number.low, number.high,
        number.modifier, "votes", "votes" if larger else "opposing votes", "votes", label=f"votes of the {side}",
        predicate=side,
    )  # fmt: skip
