"""Numbers that a report only passes by: the two that the reader knows of, those who say it, so many a day, a score."""

from __future__ import annotations

from briefing.annotate.quantities.counted import Count
from briefing.annotate.quantities.numbers import number_at
from briefing.annotate.quantities.whereabouts import is_aboard
from briefing.lexicon import counts
from briefing.lexicon.around_numbers import near
from briefing.model import TOLLS, Quantity

POINTING = frozenset("the these those both its their his her our my your whose".split())
OWNING = frozenset({"'s", "’s", "'"})
AROUND = frozenset("by of in at on from to with between for through under into near across".split())
PAIR = 2  # the largest number that readers are taken to know without being told
AGENTS = 5  # the largest number of those by whom something is done that is told in passing
LINES = frozenset("hotline helpline line number switchboard".split())  # that are called
RATES = frozenset({"a", "an", "each", "every", "per"})
ERROR, FEW_WORDS = frozenset({"error", "±"}), 4  # of an estimate, before its number
SPANS = frozenset("second minute hour day night".split())


def is_given(count: Count, made: Quantity) -> bool:
    """True for a count that tells nothing by itself."""
    if made.measure in {"money", "votes", "share"}:  # "with a margin of error of 3 percent"
        begin = count.number.begin
        return bool(ERROR & {*count.tokens.low[max(0, begin - FEW_WORDS) : begin]})
    if _is_rate(count) or _is_difference(count):
        return True
    none = count.before(3)[:-1] in (["none", "of"], ["neither", "of"])
    named = _is_name(count) and not made.part
    if _speaks(count) or named or _are_children(count) or (none and made.measure in TOLLS):
        return True  # "none of the 14 guards was hurt"
    return _is_change(count) if made.measure in TOLLS else _is_known(count, made)


def _is_known(count: Count, made: Quantity) -> bool:
    """ "The two men", "Ica's two bridges", "bombs at two embassies": who reads it is not told that there were two."""
    low, begin, value = count.tokens.low, count.number.begin, count.number.value
    if begin == count.first or not count.counted.head or count.number.modifier:
        return False
    before = low[begin - 1]
    if before == "by":
        return value <= AGENTS and made.measure not in ("weapons", "participants")  # not "hit by two rockets"
    if is_aboard(count) or low[count.number.last : count.number.last + 1] == ["of"]:
        return False  # "with two aboard", "through two of six gates"
    chosen = before == "of" and begin - 2 >= count.first and low[begin - 2] == "one"  # "one of two boats that sank"
    if made.measure == "weapons" and before in AROUND:
        return False  # "signs of two missiles": others may count one
    return value <= PAIR and before in (POINTING | OWNING | AROUND if value == PAIR else AROUND) and not chosen


def _is_name(count: Count) -> bool:
    """ "The 112 Brigade", "his agency, 900 Music", "the 112 hotline": one thing, whose name the number begins."""
    counted, number, words = count.counted, count.number, count.tokens.words
    if counted.head in LINES and number.value > 1:
        return True
    if not counted.head or counted.people or counted.first != number.first + 1 or number.value <= 1:
        return False
    named = words[counted.first][0].isupper() and words[counted.last - 1][0].isupper()
    return named and words[count.number.first][0].isdigit() and not counted.head.endswith(("s", "aft"))


def _are_children(count: Count) -> bool:
    """ "A father of three has died", "the mother of the two boys": how many children somebody has."""
    low, begin = count.tokens.low, count.number.begin
    of = begin - 2 if low[begin - 1] in POINTING else begin - 1
    return of > count.first and low[of] == "of" and low[of - 1] in near().parents


def _is_rate(count: Count) -> bool:
    """ "Dozens of calls an hour", "90 people a day", "488 per 100,000"; not what flows or is pumped."""
    low, after = count.tokens.low, count.after
    if after + 1 < count.last and low[after] == "per" and number_at(count.tokens, after + 1, count.last) is not None:
        return True
    ahead = count.behind(2)
    return len(ahead) == 2 and ahead[0] in RATES and ahead[1] in SPANS and count.counted.head not in counts.units()


def _is_change(count: Count) -> bool:
    """ "Slashed the toll by more than 100", "the number of dead rose by 12": by how many, and not how many."""
    low, begin = count.tokens.low, count.number.begin
    if begin == count.first or low[begin - 1] != "by":
        return False
    before = count.before(CHANGE)
    return not COUNTED.isdisjoint(before) and not near().changes.isdisjoint(before)


def _is_difference(count: Count) -> bool:
    """ "One fewer than before", "12 more than on Monday": by how many."""
    low, after = count.tokens.low, count.after
    for k in (after - 1, after):
        if k < count.last - 2 and low[k] in COMPARES and low[k + 1] == "than":
            return number_at(count.tokens, k + 2, count.last) is None  # not in "rose to 340 | less than two weeks on"
    return False


def _speaks(count: Count) -> bool:
    """ "Two of the officials said", "one guard, Ana Quispe, told the court", "according to two nurses": who says it is
    no count."""
    low, k = count.tokens.low, count.after
    if not count.counted.people or count.number.value > AGENTS:
        return False
    if count.before(2) == ["according", "to"]:
        return True
    if low[k : k + 1] == [","]:  # past the name
        k = next((n + 1 for n in range(k + 1, min(count.last, k + NAME)) if low[n] == ","), k)
    return k < count.last and low[k] in SAID and low[k + 1 : k + 2] != ["to"]


SAID = frozenset("said says say told tells tell added recalled".split())
NAME = 10  # tokens of the name behind who says it
COMPARES = frozenset("fewer less more higher lower".split())
CHANGE = 14  # tokens before "by 12" in which it is told of what
COUNTED = frozenset("toll tolls number figure count total tally estimate".split())
