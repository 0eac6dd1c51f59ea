"""Numbers as news writes them, with their bounds: digits, words, "dozens", ranges, and the hedges before and after."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from briefing.lexicon import rows, table
from briefing.lexicon.phrases import Phrases
from briefing.model import DateSpan
from briefing.tokens import Tokens

DIGITS = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?|\d+(?:,\d\d)+(?:,\d{3})")
CURRENCIES = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₦": "NGN", "₽": "RUB"}


@dataclass(frozen=True, slots=True)
class Number:
    """A number at tokens [first, last), its hedge included from ``begin``; an open bound is None."""

    begin: int
    first: int
    last: int
    value: float
    low: float | None
    high: float | None
    modifier: str = ""
    currency: str = ""
    article: bool = False  # "a soldier": one, by the article


@cache
def small_numbers() -> dict[str, int]:
    """Number words below a hundred."""
    return {row[0]: int(row[1]) for row in rows(table("quantities")["numbers"]["lines"]) if int(row[1]) < 100}


@cache
def scales() -> dict[str, int]:
    """Words that multiply what stands before them: hundred, million, crore, dozen."""
    found = {row[0]: int(float(row[1])) for row in rows(table("quantities")["numbers"]["multipliers"]) if row[1]}
    return found | {"dozen": 12, "bn": 10**9, "mn": 10**6, "m": 10**6, "k": 1000}


@cache
def vague() -> Phrases[tuple[float, float | None]]:
    """Vague counts with their bounds, after ACLED's code book: dozens is 12 to 99."""
    found: Phrases[tuple[float, float | None]] = Phrases()
    for row in rows(table("quantities")["vague"]["lines"]):
        found.add(row[0], (float(row[1]), float(row[2]) if len(row) > 2 and row[2] else None))
    return found


@cache
def modifiers() -> Phrases[str]:
    """Hedges with what they do to the bounds: low, high, around, exact."""
    found: Phrases[str] = Phrases()
    for row in rows(table("quantities")["modifiers"]["lines"]):
        found.add(row[0], row[1])
    return found


def find_numbers(tokens: Tokens, first: int, last: int, dates: Sequence[DateSpan]) -> list[Number]:
    """The numbers among tokens [first, last) that count something; dates, ordinals, times and names' numbers are left out."""
    blocked = _blocked(tokens, first, last, dates)
    found: list[Number] = []
    i = first
    openers = _openers()
    while i < last:
        if i in blocked or not (tokens.low[i] in openers or tokens.words[i][0].isdigit()):
            i += 1
            continue
        made = number_at(tokens, i, last)
        if made is None or not _counts(tokens, made, first, last):
            i += 1
            continue
        made = _range(tokens, made, found, last)
        made = _hedged(tokens, made, first, last)
        found.append(made)
        i = made.last
    return found


@cache
def _openers() -> frozenset[str]:
    """Folded words that may begin a number."""
    return frozenset(vague().firsts | small_numbers().keys() | scales().keys() | {"a", "half"})


def number_at(tokens: Tokens, i: int, last: int) -> Number | None:
    """The number that begins at token i, without its hedges."""
    return _vague_at(tokens, i, last) or _plain_at(tokens, i, last)


def _blocked(tokens: Tokens, first: int, last: int, dates: Sequence[DateSpan]) -> set[int]:
    """Tokens that belong to dates."""
    taken: set[int] = set()
    if first >= last:
        return taken
    start, end = tokens.starts[first], tokens.ends[last - 1]
    for date in dates:
        if date.start < end and start < date.end and date.role != "set":
            a, b = tokens.between(date.start, date.end)
            taken.update(range(a, b))
    return taken


def _vague_at(tokens: Tokens, i: int, last: int) -> Number | None:
    hit = vague().at(tokens, i, last)
    if hit is None:
        return None
    size, (low, high) = hit
    return Number(i, i, i + size, low, low, high, " ".join(tokens.words[i : i + size]))


def _plain_at(tokens: Tokens, i: int, last: int) -> Number | None:
    """A number in digits or in words that begins at token i."""
    word = tokens.words[i]
    j = i
    if word[0].isdigit():
        if not DIGITS.fullmatch(word):
            return None
        value = float(word.replace(",", ""))
        j = i + 1
        while j < last and tokens.low[j] in scales() and tokens.low[j] != "dozen" and (len(tokens.low[j]) > 1 or _touches(tokens, j)):
            value *= scales()[tokens.low[j]]
            j += 1
    else:
        value, j = _words(tokens, i, last)
        if j == i:
            return None
    currency = CURRENCIES.get(tokens.words[i - 1], "") if i else ""
    begin = i - 1 if currency else i
    return Number(begin, begin, j, value, value, value, "", currency)


def _touches(tokens: Tokens, j: int) -> bool:
    return tokens.ends[j - 1] == tokens.starts[j]


def _words(tokens: Tokens, i: int, last: int) -> tuple[float, int]:
    """A number in words: "twenty-one", "two hundred and fifty", "half a million"; (0, i) where there is none."""
    low, small, big = tokens.low, small_numbers(), scales()
    if low[i] in ("a", "half"):
        k = i + 1 if low[i] == "a" else i + 2
        whole = k < last and low[k] in big and len(low[k]) > 3 and (low[i] == "a" or low[i + 1] == "a")
        return (big[low[k]] / (1 if low[i] == "a" else 2), k + 1) if whole else (0, i)
    total = current = 0.0
    j = i
    while j < last:
        word = low[j]
        if word in small:
            current += small[word]
        elif word in big and len(word) > 3 and (j > i or word == "dozen"):
            if big[word] > 100:
                total, current = total + (current or 1) * big[word], 0
            else:
                current = (current or 1) * big[word]
        elif not _joins(tokens, i, j, last):
            break
        j += 1
    return total + current, j


def _joins(tokens: Tokens, i: int, j: int, last: int) -> bool:
    """True for "and" after a hundred and for the hyphen of twenty-one."""
    if j == i or j + 1 >= last or tokens.low[j + 1] not in small_numbers():
        return False
    if tokens.low[j] == "and":
        return tokens.low[j - 1] in scales()
    return tokens.low[j] == "-" and _touches(tokens, j) and tokens.low[j - 1].endswith("ty")


def _counts(tokens: Tokens, number: Number, first: int, last: int) -> bool:
    """False for ordinals, times, scores, versions, ages and the numbers of names."""
    low, words = tokens.low, tokens.words
    i, j = number.first, number.last
    if j < last and _touches(tokens, j):
        after = low[j]
        if after in ("st", "nd", "rd", "th", "am", "pm", "s", ":", "/"):
            return False
        if after == "-" and j + 1 < last and _touches(tokens, j + 1) and words[j + 1][0].isalpha():
            return False  # 48-year-old, 20-member
    if j < last and low[j] in ("am", "pm", "a.m.", "p.m.", "gmt", "hrs"):
        return False
    if j + 1 < last and low[j] in ("a", "p") and words[j + 1] == ".":
        return False
    if i > first and _touches(tokens, i):
        before = words[i - 1]
        if before in ("-", "/", ":", "#", ".", "_", "@") or before.isalpha():
            return number.first > first + 1 and before == "-" and words[i - 2][0].isdigit()
    if words[i][0].isdigit() and i > first:
        before = words[i - 1]
        if before == "," and j < last and words[j] in (",", ")") and number.value < 110 and words[i - 2][0].isupper():
            return False  # ", 34,": an age
        if low[i - 1] in ("aged", "age", "ages", "no", "number", "page", "chapter", "tier", "article", "flight", "route", "channel", "section"):
            return False
        if before[0].isupper() and before.isalpha() and low[i - 1] not in modifiers_first() and i - 1 > first and not before.isupper():
            return False  # "Boeing 737", "Apollo 11"
    if number.last - number.first == 1 and low[i] == "one":
        return j < last and words[j].isalpha() and low[j] not in ONE_IS_PRONOUN
    return True


ONE_IS_PRONOUN = frozenset(
    "of to in is was has had or and that who which way day time by after another side hand would could can thing point "
    "said says more such year month week night morning step on immediately".split()
)


@cache
def modifiers_first() -> frozenset[str]:
    """First words of the hedges."""
    return frozenset(row[0].split()[0] for row in rows(table("quantities")["modifiers"]["lines"]))


def _range(tokens: Tokens, number: Number, found: list[Number], last: int) -> Number:
    """"between 500 and 1300", "500 to 1,300", "10-15": one number with both bounds."""
    low = tokens.low
    j = number.last
    if j + 1 >= last or low[j] not in ("to", "and", "-", "–", "or"):
        return number
    other = _plain_at(tokens, j + 1, last)
    if other is None or not (other.value > number.value) or other.currency:
        return number
    between = number.begin > 0 and low[number.begin - 1] == "between"
    if low[j] == "and" and not between:
        return number
    if low[j] == "to" and not (number.begin > 0 and low[number.begin - 1] in ("from", "of", "about", "some", "at", "between", "estimated")) and other.value > number.value * 20:
        return number
    value = number.value * (1000 if other.value >= 1000 * number.value and number.value < 1000 and other.last - other.first > 1 else 1)
    return replace(number, last=other.last, value=value, low=value, high=other.value, modifier="between")


# verbs of which "over" is a part: "handed over 21 girls"
PARTICLED = frozenset("hand hands handed handing take takes took taken taking turn turned turning give gave given carried run".split())


def _hedged(tokens: Tokens, number: Number, first: int, last: int) -> Number:
    """Apply the hedges before and after the number to its bounds."""
    begin, kinds, told = number.first, [], []
    while True:
        for size in (4, 3, 2, 1):
            k = begin - size
            hit = modifiers().at(tokens, k, last) if k >= first else None
            if hit is not None and hit[0] == size and not (tokens.low[k] == "over" and k > first and tokens.low[k - 1] in PARTICLED):
                kinds.insert(0, hit[1])
                told.insert(0, " ".join(tokens.low[k:begin]))
                begin = k
                break
        else:
            break
    hit = modifiers().at(tokens, number.last, last) if number.last < last else None
    if hit is not None and hit[0] > 1 and tokens.low[number.last] == "or":
        kinds.append(hit[1])
        told.append(" ".join(tokens.low[number.last : number.last + hit[0]]))
        number = replace(number, last=number.last + hit[0])
    modifier = " ".join([*told, number.modifier] if number.modifier else told)
    number = replace(number, begin=begin, modifier=modifier)
    if "low" in kinds:
        return replace(number, low=number.value, high=None)
    if "high" in kinds and number.low == number.high:
        return replace(number, low=None, high=number.value)
    return number
