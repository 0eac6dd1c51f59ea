"""Numbers told again, by another voice: "the mill said the figure was 22 percent", "the army disputed that toll"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.annotate.quantities.counted import TALLIES, Count
from briefing.lexicon.denials import denying
from briefing.lexicon.speech import speech_forms
from briefing.model import Quantity
from briefing.record import replace
from briefing.signs import Sign

AGAIN = ["the", "figure", "was"], ["the", "figure", "is"], ["put", "it", "at"], ["puts", "it", "at"], ["it", "was"]
FIGURES = TALLIES | frozenset("figures numbers tolls tallies counts estimate estimates sum amount percentage".split())
POINTING = frozenset("that this the those these".split())
TOLD = Sign(FIGURES.__contains__)


def tell_again(
    count: Count, made: Quantity, beside: Sequence[Quantity], before: Sequence[Sequence[Quantity]]
) -> Quantity:
    """A number with the one of another voice that it is told against: a share's, or one of the same sort that the words
    between them deny."""
    if made.echo is not None or not made.claim:
        return made
    first = next((q for q in _told(beside, before) if q.measure == made.measure), None)
    if first is None or first.value == made.value:
        return made
    if made.measure == "share" and _another_share(count):
        return replace(made, echo=first.start, label=first.label, predicate=first.predicate)
    return replace(made, echo=first.start) if _is_denied(count, first) else made


def _another_share(count: Count) -> bool:
    low, begin = count.tokens.low, count.number.begin
    if not any(low[begin - len(words) : begin] == words for words in AGAIN):
        return False
    return any(word in speech_forms() or word in ("put", "puts") for word in low[count.first : begin])


def _is_denied(count: Count, first: Quantity) -> bool:
    """True where "disputes that figure", "rejected the toll" stands between two numbers."""
    tokens, low = count.tokens, count.tokens.low
    said = tokens.where(TOLD, tokens.at(first.end), count.number.begin)
    return any(low[k - 1] in POINTING and low[k - 2] in denying() for k in said)


def _told(beside: Sequence[Quantity], before: Sequence[Sequence[Quantity]]) -> Iterator[Quantity]:
    """The claims told before a number, the nearest first."""
    yield from (q for q in reversed(beside) if q.claim)
    for sentence in reversed(before):
        yield from (q for q in reversed(sentence) if q.claim)
