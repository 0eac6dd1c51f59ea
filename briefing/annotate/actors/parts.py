"""Runs of capitals that are only a part of something: the field of an office, whose members are told, a family."""

from __future__ import annotations

from briefing.annotate.actors.no_actors import goes_on
from briefing.annotate.actors.runs import body_type, capital
from briefing.annotate.actors.strange_speakers import is_strange
from briefing.lexicon import names
from briefing.tokens import Tokens

CLOSES = frozenset(", . ; : ) and or ”".split())  # what may follow a name
PEOPLE = frozenset(
    "graduates members students pupils employees leaders officials patients residents supporters victims parents "
    "nurses inhabitants soldiers officers professors scholars survivors commanders fighters relatives".split()
)
OFFICE_FIELDS = 7  # tokens
OFFICE_HEADS = frozenset({"minister", "secretary", "ministry", "department"})


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


def is_of_body(tokens: Tokens, i: int, end: int) -> bool:
    """True for common people at the start of a sentence, of a body that has a name of its own."""
    if tokens.low[i] not in PEOPLE or tokens.low[i + 1 : i + 2] != ["of"]:
        return False
    begin = i + 2 + (tokens.low[i + 2 : i + 3] == ["the"])
    return end - begin > 1 and tokens.low[begin] != "the" and body_type(tokens, begin, end) is not None


def is_of_office(tokens: Tokens, i: int, first: int) -> bool:
    """True for one of the fields of an office: "Minister for Work and | Public Service", "… and Care of | Public …"."""
    k = i - 1 - (i > first and tokens.low[i - 1] == "of")
    while k > first and i - k < OFFICE_FIELDS and (capital(tokens.words[k]) or tokens.low[k] in ("and", ",", "the")):
        k -= 1
    office = tokens.low[k] in ("for", "of") and k > first and tokens.low[k - 1] in OFFICE_HEADS
    field = "and" in tokens.low[k:i] or tokens.low[i - 1] == "for"
    return office and field and capital(tokens.words[k - 1])
