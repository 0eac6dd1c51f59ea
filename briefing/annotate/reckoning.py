"""Words that lead up to a number and make it somebody's: "put its losses at $4 million", "the army's figure of 12"."""

from __future__ import annotations

from briefing.annotate.written import modifiers, number_at
from briefing.tokens import Tokens

REACH = 12  # tokens between a verb and the "at" or "to" before its number
OWNED = frozenset("figure toll count tally estimate total number claim report".split())
CREDITED = frozenset({"source", "sources"})
CITED = frozenset("toll tolls figure figures number numbers information reports data evidence".split())
CLAIMED = frozenset("rumours rumors claim claims report reports allegation allegations statement statements".split())


def leads_to_number(tokens: Tokens, i: int, last: int, kind: str) -> bool:
    """True where the verb at token i is followed by a number, straight or after what its kind asks for."""
    low = tokens.low
    if kind == "at":
        links = (k for k in range(i + 1, min(last - 1, i + REACH)) if low[k] in ("at", "to"))
    elif kind == "of":
        links = (k for k in (i + 1,) if k < last - 1 and low[k] == "of")
    else:
        links = (k for k in range(i, min(last - 1, i + 3)))
    return any(_number_follows(tokens, k + 1, last) for k in links)


def _number_follows(tokens: Tokens, k: int, last: int) -> bool:
    hedge = modifiers().at(tokens, k, last)
    if hedge is not None:
        k += hedge[0]
    if k >= last:
        return False
    return tokens.words[k] in "$€£¥" or (number_at(tokens, k, last) is not None and tokens.low[k] != "a")


def owner_of_figure(tokens: Tokens, i: int, first: int, last: int) -> int | None:
    """The token behind the words for who counts, where token i is a noun for their count: "the army's figure of 12",
    "the army's claim that 12 died"."""
    if tokens.low[i] in CLAIMED and i + 2 < last and tokens.low[i + 1] == "that" and i - 2 >= first:
        return i - 1 if tokens.low[i - 1] == "'s" else None
    if tokens.low[i] not in OWNED or i + 2 >= last or tokens.low[i + 1] != "of" or i - 2 < first:
        return None
    return i - 1 if tokens.low[i - 1] == "'s" and _number_follows(tokens, i + 2, last) else None


def counted_by(tokens: Tokens, i: int, first: int) -> tuple[int, int] | None:
    """The tokens that name who counts, where token i ends "by the ministry's latest count"."""
    low = tokens.low
    owns = next((k for k in range(i - 1, max(first, i - 3), -1) if low[k] == "'s"), None)
    if low[i] not in ("count", "tally", "estimate", "reckoning") or owns is None:
        return None
    by = next((k for k in range(owns - 1, max(first, owns - 7), -1) if low[k] == "by"), None)
    return (by + 1, owns) if by is not None else None


def unnamed_reports(tokens: Tokens, i: int, last: int) -> bool:
    """True where token i begins "reports that …", "reports of at least nine dead", and nobody is named who reports."""
    if tokens.low[i] not in ("reports", "rumours", "rumors") or i + 2 >= last:
        return False
    return tokens.low[i + 1] == "that" or (tokens.low[i + 1] == "of" and _number_follows(tokens, i + 2, last))


def claimed_by(tokens: Tokens, i: int, last: int) -> tuple[int, int] | None:
    """The tokens that name who claims, where token i begins "a claim by activists that …"."""
    low = tokens.low
    if low[i] not in CLAIMED or i + 3 >= last or low[i + 1] not in ("by", "from"):
        return None
    stop = next((k for k in range(i + 2, min(last, i + 14)) if low[k] in ("that", ",", ".", ";")), last)
    return (i + 2, stop) if stop < last and low[stop] == "that" else None


def credit(tokens: Tokens, i: int, first: int, last: int) -> tuple[int, int] | None:
    """The tokens that name who is credited, where token i begins "(source: the ministry, as of …)" or "said by medics
    to have died"."""
    low = tokens.low
    if low[i] in CREDITED:
        begin = i + 2 if i > first and low[i - 1] in ("(", "[") and low[i + 1 : i + 2] == [":"] else last
    else:
        passive = i > first and low[i - 1] in ("was", "were", "is", "are") and low[i + 1 : i + 2] == ["by"]
        begin = i + 2 if passive and low[i] in ("said", "reported", "believed", "thought", "estimated") else last
    stops = ("to", ",", ";", ")", "]", ".")
    stop = next((k for k in range(begin, min(last, begin + REACH)) if low[k] in stops), last)
    return (begin, stop) if begin < stop < last else None


def cites_number(tokens: Tokens, i: int, last: int) -> bool:
    """True where the verb at token i cites a number or what tells one: "cited six dead", "cited tolls of"."""
    return leads_to_number(tokens, i, last, "direct") or not CITED.isdisjoint(tokens.low[i + 1 : min(last, i + 4)])
