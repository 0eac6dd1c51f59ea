"""Noun phrases as labels have them: where they end, their words, and how those begin."""

from __future__ import annotations

from briefing.annotate.quantities.counted import NOUN_STOPS, noun_end
from briefing.annotate.quantities.numbers import number_at
from briefing.lexicon import counts, names
from briefing.tokens import Tokens

DETERMINERS = frozenset("the a an its their his her this these those some all both other another more further".split())


def past_of(tokens: Tokens, end: int, last: int) -> int:
    """Past "of state", "of the royal family", "of ammonium nitrate"."""
    for _ in range(2):
        if end + 1 >= last or tokens.low[end] != "of":
            break
        begin = tokens.past(DETERMINERS, end + 1, last)
        past = noun_end(tokens, begin, last)
        if past == begin or number_at(tokens, begin, last) is not None:
            break
        end = past
    return end


def written(text: str, tokens: Tokens, first: int, end: int) -> str:
    return " ".join(text[tokens.starts[first] : tokens.ends[end - 1]].split()) if end > first else ""


def small(words: str, first: str) -> str:
    """The words with a small letter where only the start of a sentence made it a capital."""
    common = first.lower() in DETERMINERS or first.lower() in NOUN_STOPS or first.lower() in counts.people()
    several = first.endswith("s") and first[1:].islower() and not (names.people_of(first) or names.country_of(first))
    if not (common or several):
        return words
    return words[:1].lower() + words[1:]
