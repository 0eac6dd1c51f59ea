"""What stands between a number and the noun that it counts: an age, a calibre, the number of the whole."""

from __future__ import annotations

from briefing.annotate.quantities.numbers import Number, number_at
from briefing.annotate.quantities.written import is_number
from briefing.calendar import LOW_WEEKDAYS
from briefing.lexicon import counts
from briefing.tokens import Tokens


def past_age(tokens: Tokens, j: int, last: int) -> int:
    """The token after "19-year-old" or "105-mm" where that stands at j."""
    low = tokens.low
    if j + 2 >= last or low[j + 1] != "-" or not is_number(low[j]):
        return j
    k = j + 2
    if low[k] not in counts.units() and low[k] not in ("month", "story", "storey", "room", "bed", "caliber", "calibre"):
        return j
    while k + 2 < last and low[k + 1] == "-" and low[k + 2].isalpha():
        k += 2
    return k + 1


def past_whole(tokens: Tokens, j: int, last: int) -> int:
    """ "12 of the more than 90 miners": what is counted stands behind the number of the whole."""
    if tokens.low[j - 1] not in {"the", "of", "its", "their", "his", "her"} or j >= last:
        return j
    for k in range(j, min(last, j + 5)):
        whole = number_at(tokens, k, last)
        if whole is not None:
            return whole.last
        goes_on = tokens.words[k][0].isalpha() or tokens.low[k] == "'s"
        if k - j >= 3 or tokens.low[k] in counts.people() or not goes_on:
            break
    return j


def is_when(tokens: Tokens, j: int, last: int) -> bool:
    """True where it is told when, and not what: "stood at 41 | last night"."""
    low = tokens.low
    return low[j] == "overnight" or (low[j] == "last" and j + 1 < last and low[j + 1] in TIMES)


TIMES = LOW_WEEKDAYS | {"night", "week", "month", "year"}


def is_month(tokens: Tokens, j: int) -> bool:
    """ "On 14 March", "in March": no march."""
    beside = tokens.low[max(0, j - 1) : j] + tokens.low[j + 1 : j + 2]
    return tokens.words[j] == "March" and any(word[0].isdigit() or word in DATES for word in beside)


DATES = frozenset("in on of since by until early mid late last this".split())


def hyphened(tokens: Tokens, j: int, last: int) -> bool:
    """True for a word that a hyphen joins to the next: "three | off-duty guards", "two | short-range missiles"."""
    return j + 2 < last and tokens.joins(j + 1)


def scale_of(tokens: Tokens, number: Number) -> int | None:
    """The token of a scale told with its value: "magnitude 6.8", "Magnitude: 6.8", "a 6.8-magnitude quake"."""
    if tokens.low[number.last : number.last + 2] == ["-", SCALE]:
        return number.last + 1
    k = tokens.back((":", "of", "at"), number.begin, 0) - 1
    return k if k >= 0 and tokens.low[k] == SCALE else None


SCALE = "magnitude"
