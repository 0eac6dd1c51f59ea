"""What stands around a number and changes its bounds: ranges, marks glued to it, and hedges before and after."""

from __future__ import annotations

from briefing.annotate.quantities.voting import is_vote
from briefing.annotate.quantities.written import Number, modifiers, modifiers_last, plain_at, scales
from briefing.lexicon import currencies
from briefing.lexicon.around_numbers import near
from briefing.tokens import Tokens


def ranged(tokens: Tokens, number: Number, first: int, last: int) -> Number:
    """ "between 500 and 1300", "2 to 3 million", "10-15": one number with both bounds; "rose from 40 to 55" is 55."""
    low = tokens.low
    j = number.last
    if j + 1 >= last or low[j] not in {"to", "and", "-", "–", "or"}:
        return number
    k = j + 2 if tokens.words[j + 1] in currencies.signs() and j + 2 < last else j + 1
    other = plain_at(tokens, k, last)
    if other is None or other.currency not in ("", number.currency):
        return number
    begin = number.begin
    before = low[begin - 1] if begin > first else ""
    value = _scaled(tokens, number, other)
    if low[j] == "to" and before == "from" and tokens.any_among(near().changes, max(first, begin - 9), begin):
        return other._replace(begin=other.first, was=number._replace(value=value, low=value, high=value))
    if low[j] == "to" and before == "by" and tokens.any_among(near().changes, max(first, begin - 4), begin):
        return other._replace(begin=other.first)  # "rose by five to 48"
    if is_vote(tokens, number.begin, first, last) and low[j] in {"to", "-", "–"}:
        return number  # "fell by 46 votes to 52"
    if not other.value > value or (low[j] == "and" and before != "between"):
        return number
    return number._replace(last=other.last, value=value, low=value, high=other.value, modifier="between")


def _scaled(tokens: Tokens, number: Number, other: Number) -> float:
    """ "2 to 3 million": the first number takes the scale of the second, unless it has its own."""
    scale = 1.0
    for word in tokens.low[other.first + 1 : other.last]:
        scale *= scales().get(word, 1)
    own = any(word in scales() for word in tokens.low[number.first : number.last])
    return number.value if own or number.value >= 1000 or number.value * scale >= other.value else number.value * scale


def marked(tokens: Tokens, number: Number, last: int) -> Number:
    """Marks glued to a number: "60-odd", "60-strong", "60+", "~60", ">60"."""
    j, i = number.last, number.first
    if j + 1 < last and tokens.low[j] == "-" and tokens.low[j + 1] in SUFFIXES:
        told = "around" if tokens.low[j + 1] == "odd" else ""
        return number._replace(last=j + 2, modifier=told)
    plus = j < last and tokens.low[j] == "plus" and not (j + 1 < last and tokens.low[j + 1][0].isalnum())
    if plus or (j < last and tokens.low[j] == "+" and tokens.touches(j)):
        return number._replace(last=j + 1, low=number.value, high=None, modifier="at least")
    sign = tokens.low[i - 1] if i else ""
    if sign == ">":
        return number._replace(begin=i - 1, low=number.value, high=None, modifier="more than")
    if sign in ("~", "≈"):
        return number._replace(begin=i - 1, modifier="around")
    return number


SUFFIXES = frozenset({"odd", "strong", "plus", "member", "man", "person"})


def _particle(before: str, word: str) -> bool:
    """True where "over" or "up" belongs to the verb before it: "handed over 21 girls", "has gone up to 88"."""
    return (word == "over" and before in near().particled) or (word == "up" and before in near().changes)


def hedged(tokens: Tokens, number: Number, first: int, last: int) -> Number:
    """Apply the hedges before and after the number to its bounds."""
    begin = number.first
    kinds: list[str] = []
    told: list[str] = []
    while begin > first and tokens.low[begin - 1] in modifiers_last():
        for size in (4, 3, 2, 1):
            k = begin - size
            hit = modifiers().at(tokens, k, last) if k >= first else None
            if hit is not None and hit[0] == size and not (k > first and _particle(tokens.low[k - 1], tokens.low[k])):
                kinds.insert(0, hit[1])
                told.insert(0, " ".join(tokens.low[k:begin]))
                begin = k
                break
        else:
            break
    hit = None
    if number.last < last and tokens.low[number.last] == "or":
        hit = modifiers().at(tokens, number.last, last)
    if hit is not None and hit[0] > 1:
        kinds.append(hit[1])
        told.append(" ".join(tokens.low[number.last : number.last + hit[0]]))
        number = number._replace(last=number.last + hit[0])
    if not told:
        return number
    own = number.modifier if number.modifier not in ("between", "around", *told) or not told else ""
    modifier = " ".join([*told, own] if own else told)
    number = number._replace(begin=min(begin, number.begin), modifier=modifier)
    if "low" in kinds:
        return number._replace(low=number.value, high=None)
    if "high" in kinds and number.low == number.high:
        return number._replace(low=None, high=number.value)
    return number
