"""Bodies that act under a common name, "the home ministry", and provinces that decide something: "Ica refused"."""

from __future__ import annotations

from collections.abc import Mapping

from briefing.annotate.actors.again import acts
from briefing.annotate.actors.runs import Found, Spans
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.lexicon.grammar import grammar
from briefing.lexicon.speech import speech_forms
from briefing.tokens import Tokens

LONGEST = 3  # words before the head
OPENS = frozenset({"the", "its", "their", "'s", "’s", "by", ","})


def find_common_bodies(tokens: Tokens, told: Spans, found: list[Found]) -> None:
    """Add the bodies and provinces that act under a common name; a bare one is of the state of which the text tells
    one by the same words: "Peru's transport ministry … the transport ministry"."""
    heads = [*tokens.among_runs(names.common_heads().keys(), told)]
    taken = {k: f for f in found for k in range(f.first, f.last)} if heads else {}
    bodies = [_body(tokens, k, first, last, taken) for k, first, last in heads if k not in taken]
    found += filter(None, bodies)


def _body(tokens: Tokens, k: int, first: int, last: int, taken: Mapping[int, Found]) -> Found | None:
    words, low = tokens.words, tokens.low
    begin = k
    while begin > first and k - begin < LONGEST and words[begin - 1].isalpha() and words[begin - 1].islower():
        if low[begin - 1] in OPENS or begin - 1 in taken or low[begin - 1] in grammar().before_noun:
            break
        begin -= 1
    told = [w for w in low[begin:k] if w not in around().vague]
    official = bool(told) and names.common_heads()[low[k]] == "government"
    state = _state_before(tokens, begin, first, taken) if official else ""
    town = _town_before(tokens, begin, first) if official and not state else ""
    opens = state or town or (begin > first and low[begin - 1] in OPENS)
    if not told or not opens or not around().vague.isdisjoint(low[begin : begin + 1]):
        return None
    speaks = acts(tokens, k, first, last)
    done_by = low[begin - 1] == "by" or low[begin - 2 : begin] == ["by", "the"]
    verb = any(low[j] in speech_forms() or low[j].endswith(("ed", "ing")) for j in range(begin, k))
    if verb or not (speaks or done_by):
        return None
    whose = names.adjective_of(state) if state else town
    name = " ".join(filter(None, (whose, *low[begin : k + 1])))
    return Found(begin - len(town.split()), k + 1, name, names.common_heads()[low[k]])


def _town_before(tokens: Tokens, begin: int, first: int) -> str:
    """The town or province whose body begins at the token: of "the Puno | roads bureau"; empty for none."""
    for size in (2, 1):
        town = names.places().at(tokens, begin - size, begin) if begin - size >= first else None
        if town is not None and town[0] == size and tokens.words[begin - size][0].isupper():
            return " ".join(tokens.words[begin - size : begin])
    return ""


def _state_before(tokens: Tokens, begin: int, first: int, taken: Mapping[int, Found]) -> str:
    """The state whose body begins at the token: of "Peru's | transport ministry", "Peruvian | transport ministry"."""
    owns = begin - 2 >= first and tokens.low[begin - 1] in ("'s", "’s")
    owner = taken.get(begin - 2) if owns else None
    if owner is not None:
        return owner.name if owner.type == "state" else ""
    for size in (2, 1) if not owns else ():
        nation = names.nationalities().at(tokens, begin - size, begin) if begin - size >= first else None
        if nation is not None and nation[0] == size:
            return nation[1]
    return ""
