"""Shares told in words: "half of the town", "two-thirds of them", "one in five", "nine out of ten"; as percent."""

from __future__ import annotations

from functools import cache

from briefing.annotate.quantities.written import Number, plain_at, small_numbers
from briefing.lexicon import counts, names, rows, table
from briefing.lexicon.determiners import determiners
from briefing.lexicon.forms import PARTICIPLES
from briefing.tokens import Tokens

# what begins the noun of which a share is told: "half the town", not "half a day"
WHOLES = frozenset("the its their his her our all this those these that of".split())
PLACED = frozenset("' 's the its their his her each every this that other first second latter a an one".split())
POSSESSED = frozenset({"'", "'s"})
SUMS = (["sum"], ["number"], ["amount"], ["figure"], ["size"], ["price"])
TENTHS = (10.0, 100.0)
OUT_OF = frozenset({"in", "of", "out"})  # between a part and its whole
WRITTEN = 4  # tokens in which a number up to MOST and the word behind it end: "half a dozen | of"
MOST = 20  # the largest whole of "one in twelve" that is no year, page or day


@cache
def _parts() -> dict[str, float]:
    """Folded words for a part of a whole with what it is of one: half, third, thirds, quarter."""
    found: dict[str, float] = {}
    for words, value in rows(table("quantities")["numbers"]["fractions"]):
        first, _, part = words.replace("-", " ").partition(" ")
        if not part and first == "half":
            found[first] = float(value)
        elif part and " " not in part and first in ("a", "an", "one"):
            found |= {part: float(value), f"{part}s": float(value)}
    return found


def share_at(tokens: Tokens, i: int, first: int, last: int) -> Number | None:
    """The share in words that begins at token i of the sentence [first, last); None where none does."""
    found = _fraction(tokens, i, first, last) or _ratio(tokens, i, last)
    if found is None:
        return None
    end, value = found
    return Number(i, i, end, value, value, value, share=True)


def _fraction(tokens: Tokens, i: int, first: int, last: int) -> tuple[int, float] | None:
    """ "Half the town", "a third of", "by two thirds": where it ends, and the percent that it is."""
    low = tokens.low
    times, at = 1, i
    if low[i] in {"a", "an"} or low[i] in small_numbers():
        times, at = small_numbers().get(low[i], 1), i + 1
        at += at < last and low[at] == "-"
    part = _parts().get(low[at]) if at < last else None
    if part is None or times * part > 1 or (at > i and low[at] == "half" and times != 1):
        return None
    end = at + 1
    changed = i > first and low[i - 1] == "by"
    whole = end < last and low[end] in WHOLES and not (low[end] == "that" and low[end - 1] != "half")
    whole = whole and not (low[end] in {"that", "this"} and low[end + 1 : end + 2] in SUMS)  # "half that sum"
    if not (changed or (whole and (low[end] == "of" or low[at] == "half"))):
        return None
    if low[at] == "half" and i > first and low[i - 1] in PLACED:
        return None  # "the second half of"
    percent = round(100 * times / round(1 / part), 1)  # the lexicon's thirds are rounded
    of = tokens.among(POSSESSED, end, min(last - 1, end + 5))
    if any(plain_at(tokens, k + 1, last) is not None for k in of):
        return None  # "half of the clubs' 5,600": beside another number
    return (end, percent) if changed or not _of_unit(tokens, end, last) else None


def _of_unit(tokens: Tokens, end: int, last: int) -> bool:
    """ "Half of the year", "a quarter of a million": a length of time or a number."""
    for k in range(end, min(last, end + 3)):
        word = tokens.low[k]
        harmed = counts.measure_word(tokens.low, k + 1, last, PARTICIPLES)
        number = word[0].isdigit() and (tokens.low[k - 1] not in determiners() or harmed)  # "half of the 62 killed"
        if number or word in counts.units() or word in ("a", "an", "way", "century", "million", "billion"):
            return True
    return False


def _ratio(tokens: Tokens, i: int, last: int) -> tuple[int, float] | None:
    """ "One in five", "nine out of ten", "one in every 50": where it ends, and the percent that it is."""
    low = tokens.low
    if OUT_OF.isdisjoint(low[i + 1 : i + 1 + WRITTEN]):
        return None  # most numbers, which need not be read for it
    part = plain_at(tokens, i, last)
    if part is None or part.currency or not 1 <= part.value <= MOST or part.last >= last:
        return None
    j = part.last
    j = j + 2 if low[j : j + 2] == ["out", "of"] else j + 1 if low[j] in ("in", "of") else last
    every = j < last and low[j] == "every"
    out, j = low[j - 1] == "of", j + every
    whole = plain_at(tokens, j, last) if j < last else None
    if whole is None or whole.currency or whole.value <= part.value:
        return None
    if not (every or whole.value <= MOST or whole.value in TENTHS):
        return None
    if low[part.last] == "of" and not every:
        return None  # "two of five sons"
    told = every or whole.value in TENTHS or (part.value == 1 and not out)
    people = whole.last < last and (
        counts.is_people(low[whole.last]) or names.nationalities().at(tokens, whole.last, last) is not None
    )
    mixed = low[i][0].isdigit() != low[j][0].isdigit() and whole.value < TENTHS[0]  # "one in 12", but not "one in 5"
    if not (told or (people and not out)) or (mixed and not every):
        return None
    if whole.last < last and low[whole.last] in counts.units():
        return None  # "one in five days"
    return whole.last, round(100 * part.value / whole.value, 1)
