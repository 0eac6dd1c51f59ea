"""Whether the words around a number tell of a vote."""

from __future__ import annotations

from briefing.lexicon.around_numbers import near
from briefing.tokens import Tokens

VOTES = frozenset("vote votes voted voting ballot".split())
ENDS_AS = frozenset({"lost", "won", "drew", "got"})  # as matches do
NEAR = 10  # tokens before a number in which it is told that there was a vote


def is_vote(tokens: Tokens, at: int, first: int, last: int) -> bool:
    """True where the words before a number tell of a vote."""
    before = range(max(first, at - NEAR), at)
    if any(tokens.low[k] in VOTES for k in (*before, *range(at + 1, min(last, at + 5)))):
        return True
    decided = any(tokens.low[k] in near().decides for k in before)
    if decided and tokens.any_among(near().chambers, first, last):
        return True
    return any(tokens.low[k] in ENDS_AS for k in before) and tokens.any_among(near().chambers, first, at)
