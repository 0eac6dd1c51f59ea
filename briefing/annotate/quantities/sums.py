"""Sums told without their currency, and shares told again: "the union wants 140 million", "the mill said the figure was
22 percent"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.annotate.quantities.counted import Count
from briefing.annotate.quantities.written import scales
from briefing.lexicon.around_numbers import near
from briefing.lexicon.speech import speech_forms
from briefing.model import Quantity
from briefing.record import replace

LEAST = 100_000  # of a number with its scale that may be a sum
NEAR = 4  # tokens before a number in which it is told that it is paid
AGAIN = ["the", "figure", "was"], ["the", "figure", "is"], ["put", "it", "at"], ["puts", "it", "at"], ["it", "was"]
SIGNS = frozenset(', . ; : ! ? ) ” " and but or to in on at for by from over of since while when as'.split())


def sum_of(count: Count, beside: Sequence[Quantity], before: Sequence[Sequence[Quantity]]) -> Quantity | None:
    """The sum before a bare number whose currency it leaves out."""
    number, low = count.number, count.tokens.low
    scaled = any(low[k] in scales() for k in range(number.first, number.last))
    if not scaled or number.value < LEAST or number.currency or count.counted.head:
        return None
    paid = not near().pays.isdisjoint(low[max(count.first, number.begin - NEAR) : number.begin])
    if not paid or not (number.last >= count.last or low[number.last] in SIGNS):
        return None
    return next((q for q in _told(beside, before) if q.measure == "money"), None)


def share_again(
    count: Count, made: Quantity, beside: Sequence[Quantity], before: Sequence[Sequence[Quantity]]
) -> Quantity:
    """A share that a voice tells of what another's was told of."""
    low, begin = count.tokens.low, count.number.begin
    if made.measure != "share" or not any(low[begin - len(words) : begin] == words for words in AGAIN):
        return made
    if not any(word in speech_forms() or word in ("put", "puts") for word in low[count.first : begin]):
        return made
    first = next((q for q in _told(beside, before) if q.measure == "share"), None)
    if first is None or first.value == made.value:
        return made
    return replace(made, echo=first.start, label=first.label, predicate=first.predicate)


def _told(beside: Sequence[Quantity], before: Sequence[Sequence[Quantity]]) -> Iterator[Quantity]:
    """The claims told before a number, the nearest first."""
    yield from (q for q in reversed(beside) if q.claim)
    for sentence in reversed(before):
        yield from (q for q in reversed(sentence) if q.claim)
