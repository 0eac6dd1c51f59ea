"""What a number was before it changed: "57 dead, up from 41", "the toll rose to 57 from 41", "from 41 to 57"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.quantities.counted import Count
from briefing.lexicon import counts
from briefing.lexicon.around_numbers import near
from briefing.lexicon.determiners import determiners
from briefing.model import TOLLS, Quantity
from briefing.tokens import greater

MOVES = 3  # tokens before a count in which it is told that it changed
BETWEEN = 5  # tokens between "from" and the number: "an earlier estimate of"
CHANGE = 14  # tokens before "from" in which it is told that a number changed
AFTER = 7  # tokens behind a number in which it may be told that it is of another time
ENDS = frozenset('; : . “ ” " who which that where'.split())


def is_former(count: Count, beside: Sequence[Quantity]) -> bool:
    """True for a number behind "from" that is told to have changed; "up from 61 on Friday and | 40 a day before", "from
    52 arrests and | 12 lorries"."""
    if beside and beside[-1].former:
        between = _between(count, beside[-1])
        return "and" in between[-2:] and "," not in between and len(between) <= DAY
    low, k = count.tokens.low, count.number.begin - 1
    least = greater(count.first, k - BETWEEN)
    k = count.tokens.back(near().called | determiners(), k + 1, least + 1) - 1
    if k <= count.first or low[k] != "from" or not near().long_ago.isdisjoint(low[count.after : count.after + AFTER]):
        return False
    begin = next((j + 1 for j in range(k - 1, greater(count.first, k - CHANGE) - 1, -1) if low[j] in ENDS), None)
    before = low[greater(count.first, k - CHANGE) if begin is None else begin : k]
    return not near().changes.isdisjoint(before)


def current(count: Count, own: Quantity | None, beside: Sequence[Quantity]) -> Quantity | None:
    """The count that a former number is of: the last before it of the same things or people; ``own`` is what its words
    count by themselves."""
    head, people = count.counted.head, count.counted.people

    def same(quantity: Quantity) -> bool:
        if own is not None and own.measure in TOLLS:
            return quantity.measure == own.measure
        noun = quantity.unit or quantity.subject.lower().rpartition(" ")[2]
        return not head or head == noun or (people and (not noun or counts.is_people(noun)))

    told = [q for q in reversed(beside) if q.claim and not q.former and same(q)]
    told = [q for q in told if _fits(count, q)] or told
    told = [q for q in told if ";" not in _between(count, q)] or told
    return next((q for q in told if _moved(count, q)), told[0] if told else None)


def _fits(count: Count, quantity: Quantity) -> bool:
    """False for one that is less than what it is said to be up from, more than what it is down from, or another size
    altogether."""
    was, now = count.number.value, quantity.value
    if was is None or now is None:
        return True
    turned = (now < was and "up" in _between(count, quantity)) or (now > was and "down" in _between(count, quantity))
    return not turned and was <= SIZE * now


def _between(count: Count, quantity: Quantity) -> Sequence[str]:
    return count.tokens.low[count.tokens.between(quantity.end, 0)[0] : count.number.begin]


def resumed(count: Count, own: Quantity | None, before: Sequence[Sequence[Quantity]]) -> Quantity | None:
    """ "It was up from the | 59 announced at noon": the toll that the sentence before has told."""
    if RESUMES.isdisjoint(count.tokens.low[count.first : count.first + 2]):
        return None
    measures = {own.measure} if own is not None and own.measure in TOLLS else TOLLS
    told = [q for q in before[-1] if q.claim and q.measure in measures and not (q.part or q.former)] if before else []
    return told[0] if told else None


RESUMES = frozenset("it that this figure number toll".split())
SIZE = 20  # times as many as something else
DAY = 8  # tokens of the day of a former number, with what joins it to one yet before


def _moved(count: Count, quantity: Quantity) -> bool:
    """ "Climbed to | 5,582 with 11,175 hurt, up from 5,489": told to have changed."""
    at = count.tokens.at(quantity.start)
    return not near().changes.isdisjoint(count.tokens.low[max(count.first, at - MOVES) : at])
