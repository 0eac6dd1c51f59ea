"""How much of something there is, and how high, long or warm it is: "50 tonnes of rice", "10,000 km of roads", "a level
of 139 feet", "48 degrees"."""

from __future__ import annotations

from typing import NamedTuple

from briefing.annotate.quantities.counted import Count, noun_end
from briefing.annotate.quantities.nouns import DETERMINERS, past_of
from briefing.annotate.quantities.weights import is_pound, weighed
from briefing.lexicon import counts, currencies
from briefing.lexicon.around_numbers import near
from briefing.lexicon.forms import is_finite

RATES = frozenset({"a", "per", "each", "every"})
PERIODS = frozenset("hour day week month year".split())
REACH = 12  # tokens before a reading in which it is told what was read off
CLOSES = frozenset('; . “ ” "'.split())


class Reading(NamedTuple):
    """What was read off in a unit: its kind, and the tokens [first, end) that name it."""

    kind: str
    first: int
    end: int


def is_amount(count: Count) -> bool:
    """True for a unit that is told with what there is of it."""
    if is_flow(count):
        return True
    told, head = count.counted.last - count.counted.first > 2, count.counted.head
    return told and (head in counts.volumes() or head in counts.lengths() or is_weight(count))


def is_flow(count: Count) -> bool:
    """ "5 million barrels a day", "two billion cubic feet of gas daily": what is pumped, made or used up."""
    low, after = count.tokens.low, count.after
    if not is_volume(count):
        return False
    if low[after : after + 1] == ["of"]:
        after = next((k for k in range(after + 2, min(count.last, after + 5)) if low[k] in RATES | {"daily"}), after)
    return low[after : after + 1] == ["daily"] or (
        after + 1 < count.last and low[after] in RATES and low[after + 1] in PERIODS
    )


def is_volume(count: Count) -> bool:
    """True for barrels, tonnes, cubic metres; not for what is told again in a bracket: "800 pounds (360 kilograms)"."""
    cubic = count.tokens.low[count.number.last : count.number.last + 1] == ["cubic"]
    return (cubic or count.counted.head in counts.volumes()) and count.before(1) != ["("]


def is_weight(count: Count) -> bool:
    """True for pounds of weight: "he weighed 215 pounds"."""
    head, at = count.counted.head, count.counted.first
    return is_pound(head) and weighed(count.tokens, count.first, count.number.begin, at, count.last)


def is_money(count: Count) -> bool:
    """True for a sum: its sign stands before it or the name of its currency behind, which bears no other noun before it
    ("12 bullet marks")."""
    counted = count.counted
    if count.number.currency or counted.head not in currencies.names():
        return bool(count.number.currency)
    before = count.tokens.words[counted.first : counted.last - 1]
    named = all(word[0].isupper() or word in (".", "-") for word in before)
    return named and (counted.head not in currencies.other_nouns() or count.number.value >= LEAST)


def currency(count: Count) -> str:
    """The unit of a sum: "USD" for $ and for "U.S. dollars"; as told where the name is that of several, "pesos"."""
    head, first, last = count.counted.head, count.counted.first, count.counted.last
    if count.number.currency:
        return currencies.units().get(count.number.currency, count.number.currency)
    before = [word for word in count.tokens.low[first : last - 1] if word[0].isalpha()]
    if currencies.owners().issuperset(before):
        return currencies.units().get(head, head)
    return " ".join(count.tokens.low[first:last])


LEAST = 100  # of a sum in a currency that is called like something else: "12 marks on his neck"


def unit_of(count: Count) -> str:
    """The unit with what there is of it, as one noun: "tonnes of rice"."""
    counted = count.counted
    if is_flow(count):
        period = next(word for word in count.tokens.low[count.after :] if word in PERIODS or word == "daily")
        return f"{counted.head} a {'day' if period == 'daily' else period}"
    return f"{counts.same_thing(counted.head)} of {count.tokens.low[counted.last - 1]}"


def is_speed(count: Count) -> bool:
    """True for knots and miles an hour, whatever else is told of them."""
    return "speed" in counts.gauges().get(count.counted.head, {}).values()


def reading(count: Count) -> Reading | None:
    """What a number of feet, degrees or knots tells of: a level, warmth, a speed; None for a mere length."""
    low, begin = count.tokens.low, count.number.begin
    gauges = counts.gauges().get(count.counted.head)
    if gauges is None or begin == count.first or low[begin - 1] not in near().reads:
        return None
    for k in range(begin - 1, max(count.first, begin - REACH) - 1, -1):
        if low[k] in CLOSES:
            return None
        if low[k] in gauges:
            return Reading(gauges[low[k]], *_named(count, k))
    return None


def _named(count: Count, k: int) -> tuple[int, int]:
    """The tokens of the noun phrase with the word at token k: "level of the Noor dam", "river Ruhr"."""
    low, first, gauges = count.tokens.low, k, counts.gauges()[count.counted.head]
    while first > count.first and low[first - 1].isalpha() and low[first - 1] not in DETERMINERS:
        verb = (is_finite(low[first - 1]) or low[first - 1].endswith("ing")) and low[first - 1] not in gauges
        if verb or noun_end(count.tokens, first - 1, k + 1) != k + 1:
            break
        first -= 1
    end = k + 1
    if end < count.last and not is_finite(low[end]) and low[end] not in near().reads:
        end = max(end, noun_end(count.tokens, k, count.number.begin))
    return first, past_of(count.tokens, end, count.number.begin)
