"""Those who have fallen ill: cases of a disease, patients, and people who are told to be sick."""

from __future__ import annotations

from briefing.annotate.quantities.conditions import is_whole
from briefing.annotate.quantities.counted import Count
from briefing.annotate.quantities.numbers import number_at
from briefing.annotate.quantities.subjects import REACH
from briefing.lexicon import counts


def counts_cases(count: Count) -> bool:
    """True where the noun counts cases of a disease."""
    counted, low = count.counted, count.tokens.low
    if counted.head not in counts.sick_nouns() or counted.head.startswith("patient"):
        return False
    before = low[max(count.first, count.number.begin - 1)]
    if before == "in" or before in counts.court_verbs():
        return False  # "lent in about 30 cases", "has solved 12 cases"
    return not any(low[k] in counts.no_cases() for k in range(counted.first, counted.last))


def fallen_ill(count: Count) -> bool:
    """True where those counted are patients, or are told to have fallen ill."""
    low = count.tokens.low
    if counts_cases(count):
        return True
    if is_whole(count) and low[count.after : count.after + 1] != ["who"]:
        return False  # "nine of the 40 nurses fell ill"
    if count.counted.head.startswith("patient"):
        before = low[max(count.first, count.number.begin - 3) : count.number.begin]
        return low[count.after : count.after + 1] in (["with"], ["suffering"]) or any(w in ADMITS for w in before)
    sick = counts.sick_phrases()
    for k in count.tokens.among(sick.firsts, count.after, min(count.last, count.after + REACH)):
        if sick.at(count.tokens, k, count.last):
            whole = low[count.after] == "of" and number_at(count.tokens, count.after + 2, count.last) is not None
            return not whole and CLOSES.isdisjoint(low[count.after : k])  # not "12 people of the 40 who fell ill"
    return False


CLOSES = frozenset(', ; ( “ "'.split())
ADMITS = frozenset("admitted admits admitting treated treating treats received".split())
