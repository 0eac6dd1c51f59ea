"""Fighters told by what they are, "the rebels", where the text has named the one armed group that can be meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from briefing.annotate.actors.runs import Found
from briefing.lexicon import names
from briefing.tokens import Tokens, tokenize

OWN = "mujahideen"  # as only their own call them
FIGHTERS = frozenset({"rebels", "militants", "insurgents", "separatists", "mercenaries", OWN})  # not gunmen: open who
BODIES = frozenset({"group", "movement", "organisation", "organization", "network"})  # behind what they are
DEFINITE = frozenset({"the", "'s", "’s"})
TIES = frozenset("for to with in from like than".split())  # before a group that others are tied to
FAR = 3  # times as often as any other the armed group is told that a text is about


def join_fighters(tokens: Tokens, found: Sequence[Found]) -> None:
    """Give "the rebels", "the militant group" and "the Somali militants" the armed group told before of which the text
    tells most by far."""
    if not any(f.type == "armed-group" and _kind(f) is not None for f in found):
        return
    tied = (f for f in found if tokens.low[f.first - 1] in TIES or tokens.low[f.last : f.last + 1] == ["-"])
    told = Counter(f.name for f in found if _is_named(f)) - Counter(f.name for f in tied)
    bare = sum(_kind(f) is not None for f in found)  # told more often they are more than one group
    last: Found | None = None
    for f in found:
        if _is_named(f):
            last = f
        elif last is not None and (nation := _kind(f)) is not None and _is_definite(tokens, f):
            others = max((n for name, n in told.items() if name != last.name), default=0)
            if told[last.name] >= max(1, bare, FAR * others) and nation in ("", _state(last.name)):
                f.name, f.type = last.name, last.type


def _is_named(f: Found) -> bool:
    return f.type == "armed-group" and _kind(f) is None and (f.name[0].isupper() or f.name.startswith("al-"))


def _kind(f: Found) -> str | None:
    """The nationality by which mere fighters are told, "Somali" of "Somali militants", empty where none is; None for
    who else acts."""
    nation, _, kind = f.name.rpartition(" ") if f.type == "armed-group" and f.known else ("", "", "")
    return nation if kind in FIGHTERS else None


def _is_definite(tokens: Tokens, f: Found) -> bool:
    """True for "the rebels", "Yemen's rebels" and "the rebel group", not for "rebels" nor "the rebel areas"."""
    whole = tokens.low[f.last - 1].endswith("s") or not BODIES.isdisjoint(tokens.low[f.last : f.last + 1])
    return f.name == OWN or (whole and not DEFINITE.isdisjoint(tokens.low[max(0, f.first - 1) : f.last]))


def _state(name: str) -> str:
    words = tokenize(name)
    known = names.actors().at(words, 0, len(words))
    return names.adjective_of(known[1].state) if known is not None and known[1].state else ""
