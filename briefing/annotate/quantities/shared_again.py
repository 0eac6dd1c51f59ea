"""Shares told again, by another voice: "the mill said the figure was 22 percent"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.annotate.quantities.counted import Count
from briefing.lexicon.speech import speech_forms
from briefing.model import Quantity
from briefing.record import replace

AGAIN = ["the", "figure", "was"], ["the", "figure", "is"], ["put", "it", "at"], ["puts", "it", "at"], ["it", "was"]


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
