"""People whom a number alone stands for, "1.2 million have been affected", "rescued 14", or the names of a list; the
lines of tables: "Houses destroyed: 1,240"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotate.quantities.counted import Count, Counted, counted_noun
from briefing.annotate.quantities.living import lives
from briefing.annotate.quantities.whereabouts import is_aboard
from briefing.lexicon import counts
from briefing.lexicon.around_numbers import near
from briefing.lexicon.forms import PASTS, participle
from briefing.lexicon.grammar import grammar
from briefing.model import Quantity
from briefing.tokens import greater, lesser

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
    passive = k > count.number.last and low[k - 1] not in grammar().have  # not "the two have killed 9"
    verb, more = low[count.number.begin - 1], low[count.number.last : count.number.last + 1] in (["others"], ["more"])
    if more and (verb in counts.recorded() or counts.states().at(count.tokens, count.number.begin - 1, count.last)):
        return True  # "trapped 40 others"
    state = counts.states().at(count.tokens, k, count.last) if k < count.last else None
    return state is not None or (passive and k < count.last and (low[k] in BEFALLS or low[k] in counts.recorded()))


def of_line(count: Count) -> Count | None:
    """ "Houses destroyed: | 1,240", "Suspected cases: | 430": the count by the noun that begins a line of a table; None
    where that tells neither people nor what became of those counted."""
    tokens, low, colon = count.tokens, count.tokens.low, count.number.begin - 1
    if not 0 < colon - count.first <= LINE or low[colon] != ":" or count.counted.head or not count.number.value:
        return None
    at = count.number._replace(begin=count.first, first=count.first, last=count.first)
    counted = counted_noun(tokens, at, colon)
    done = counted.head.endswith("s") and participle(low[colon - 1]) == low[colon - 1]  # "houses destroyed"
    told = done or counted.people or counted.head in counts.sick_nouns()
    told = told or any(counts.measure_word(low, k, colon, PASTS) for k in range(count.first, colon))
    full = tokens.any_among(grammar().helping, count.first, colon)
    return Count(tokens, at, counted, count.first, colon) if told and not full else None


def of_names(count: Count) -> Count:
    """ "A list with 61 names of those | killed", "their list has 132 names |": a number of those whom a list names."""
    tokens, begin, end, last = count.tokens, count.number.begin, count.counted.last, count.last
    listed = count.counted.head == "names" and tokens.low[begin - 1] not in ALTERED
    if not listed or not tokens.any_among(LISTS, greater(count.first, begin - LISTED), lesser(last, end + LISTED)):
        return count
    number = count.number._replace(last=tokens.past(("of", "those", "the", "people", "persons"), end, last - 1))
    return Count(tokens, number, counted_noun(tokens, number, last), count.first, last)


LINE = 8  # tokens of what a line of a table counts
LISTS = frozenset("list lists register registers roll rolls roster book books ledger".split())
ALTERED = frozenset("withdrawn withdrew removed struck deleted dropped added crossed taken".split())
LISTED = 12  # tokens between a list and the number of its names
