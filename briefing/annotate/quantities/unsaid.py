"""People whom a number alone stands for: "1.2 million have been affected", "rescued 14", "the 1,300 who were
stranded"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.quantities.counted import Count, Counted
from briefing.annotate.quantities.living import lives
from briefing.annotate.quantities.whereabouts import is_aboard
from briefing.lexicon import counts
from briefing.lexicon.around_numbers import near
from briefing.lexicon.grammar import grammar
from briefing.model import Quantity

NEAR = 5  # tokens behind a number in which it is told what befell those counted
BEFALLS = frozenset("hit moved evacuated relocated resettled entitled eligible rescued saved".split())


def unsaid(count: Count, beside: Sequence[Quantity]) -> Count | None:
    """The count with people for its noun, where the number stands without one and only people can be meant."""
    number = count.number
    if count.counted.head or number.currency or number.article or number.share or number.value < LEAST:
        return None
    if any(q.claim and not _of_people(q) for q in beside):
        return None  # "of 60 ships, 40 were stranded"
    if not (_befallen(count) or is_aboard(count) or lives(count)):
        return None
    people = Counted(number.last, number.last, "people", True)
    return Count(count.tokens, number, people, count.first, count.last)


LEAST = 2


def _of_people(quantity: Quantity) -> bool:
    return quantity.measure in counts.OF_PEOPLE or counts.is_people(quantity.unit)


def _befallen(count: Count) -> bool:
    """ "Have been affected", "remain stranded", "some 15 million | affected"."""
    low, k = count.tokens.low, count.number.last
    k += low[k : k + 1] == ["who"]
    while k < min(count.last, count.number.last + NEAR) and (low[k] in grammar().helping or low[k] in near().lingers):
        k += 1
    passive = k > count.number.last
    verb, more = low[count.number.begin - 1], low[count.number.last : count.number.last + 1] in (["others"], ["more"])
    if more and (verb in counts.recorded() or counts.states().at(count.tokens, count.number.begin - 1, count.last)):
        return True  # "trapped 40 others"
    state = counts.states().at(count.tokens, k, count.last) if k < count.last else None
    return state is not None or (passive and k < count.last and (low[k] in BEFALLS or low[k] in counts.recorded()))
