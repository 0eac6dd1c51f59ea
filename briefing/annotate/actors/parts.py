"""Runs of capitals that are only a part of something: the field of an office, whose members are told, a family."""

from __future__ import annotations

from briefing.annotate.actors.no_actors import goes_on
from briefing.annotate.actors.strange_speakers import is_strange
from briefing.lexicon import names
from briefing.tokens import Tokens

CLOSES = frozenset(", . ; : ) and or ”".split())  # what may follow a name


def is_family(tokens: Tokens, i: int, end: int, last: int) -> bool:
    """True for "the Okello family", of whom none is told by the surname."""
    if (
        end >= last
        or end - i > 2
        or tokens.low[end] != "family"
        or i == 0
        or tokens.low[i - 1] not in ("the", "'s", "’s")
    ):
        return False
    strange = is_strange(tokens.words[i]) or (end - i == 2 and tokens.low[i] in names.particles())
    return strange and (end + 1 >= last or goes_on(tokens.low[end + 1]) or tokens.low[end + 1] in CLOSES)
