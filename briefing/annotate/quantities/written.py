"""One number as news writes it, in digits or in words, and the lexicon's words for numbers."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from briefing.expressions import expression
from briefing.lexicon import currencies, rows, table
from briefing.lexicon.phrases import Phrases
from briefing.signs import Bears, Sign, either
from briefing.tokens import Tokens, folded_words

DIGITS = expression(r"\d+(?:,\d{3})*(?:\.\d+)?|\d+(?:,\d\d)+(?:,\d{3})")
GROUPS = {"dozen": 12, "score": 20}  # "two dozen", "three score"


class Number(NamedTuple):
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
    share: bool = False  # "a third", "one in five": its value is in percent
    was: Number | None = None  # the first of "from 40 to 55"


@cache
def small_numbers() -> dict[str, int]:
    """Number words below a hundred."""
    found = {row[0]: int(row[1]) for row in rows(table("quantities")["numbers"]["lines"]) if int(row[1]) < 100}
    return {word: value for word, value in found.items() if word not in GROUPS}


def is_number(word: str) -> bool:
    """True for a folded word that begins with a digit, and for a number below a hundred in words."""
    return word[0].isdigit() or word in small_numbers()


@cache
def scales() -> dict[str, int]:
    """Words that multiply what stands before them: hundred, million, crore, dozen."""
    found = {row[0]: int(float(row[1])) for row in rows(table("quantities")["numbers"]["multipliers"]) if row[1]}
    return found | GROUPS


@cache
def fractions() -> frozenset[str]:
    """Folded words that make a share of what stands before them: two thirds, three quarters."""
    told = (row[0].replace("-", " ").split() for row in rows(table("quantities")["numbers"]["fractions"]))
    return frozenset(parts[1] for parts in told if len(parts) > 1 and parts[1] != "of")


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


@cache
def modifiers_last() -> frozenset[str]:
    """Folded last words of the hedges."""
    return frozenset(folded_words(row[0])[-1] for row in rows(table("quantities")["modifiers"]["lines"]))


def _may_count(word: str) -> Bears:
    """What may begin a number: "half", "twelve", "40"; "a" before "few" or "hundred"."""
    if word == "a":
        return either(vague().followed(word), frozenset({*scales(), *fractions()}))
    alone = is_number(word) or word in scales() or word == "half"
    return alone or vague().followed(word)


NUMBERS = Sign(_may_count)


def number_at(tokens: Tokens, i: int, last: int) -> Number | None:
    """The number that begins at token i, without its hedges."""
    if not tokens.bears(NUMBERS, i):
        return None
    vague_one, plain = _vague_at(tokens, i, last), plain_at(tokens, i, last)
    if vague_one is None or plain is None:
        return vague_one or plain
    return plain if plain.last > vague_one.last else vague_one  # "a hundred and twenty"


def _vague_at(tokens: Tokens, i: int, last: int) -> Number | None:
    hit = vague().at(tokens, i, last)
    if hit is None:
        return None
    size, (low, high) = hit
    return Number(i, i, i + size, low, low, high, " ".join(tokens.words[i : i + size]))


def _with_decimals(tokens: Tokens, value: float, j: int, last: int) -> tuple[float, int]:
    """A number in words with those behind its point at token j: "forty-one | point five", "two | point six million"."""
    end = j + 1
    while end < last and small_numbers().get(tokens.low[end], BASE) < BASE:
        end += 1
    scaled = end < last and tokens.low[end] in scales() and tokens.low[end] not in GROUPS
    named = scaled or tokens.low[end : end + 1] in (["percent"], ["per"], ["pct"])
    if end == j + 1 or (value == 1 and not named):
        return value, j  # "at one point | nine people"
    value += float("0." + "".join(str(small_numbers()[word]) for word in tokens.low[j + 1 : end]))
    return (value * scales()[tokens.low[end]], end + 1) if scaled else (value, end)


BASE = 10


def plain_at(tokens: Tokens, i: int, last: int) -> Number | None:
    """A number in digits or in words that begins at token i."""
    word = tokens.words[i]
    j = i
    if word[0].isdigit():
        if not DIGITS.fullmatch(word):
            return None
        digits = word.replace(",", "")
        j = i + 1
        while j < last and _spaced(tokens, i, j):
            digits += tokens.words[j]
            j += 1
        value = float(digits)
        while (
            j < last
            and tokens.low[j] in scales()
            and tokens.low[j] != "score"
            and (len(tokens.low[j]) > 1 or tokens.touches(j))
        ):
            value *= scales()[tokens.low[j]]
            j += 1
    else:
        value, j = _words(tokens, i, last)
        if j == i:
            return None
        if tokens.low[j : j + 1] == ["point"]:
            value, j = _with_decimals(tokens, value, j, last)
    begin, currency = _currency(tokens, i, value)
    if currency and j + 1 < last and tokens.low[j] == "-" and tokens.low[j + 1] in scales() and tokens.touches(j):
        value, j = value * scales()[tokens.low[j + 1]], j + 2  # "$60-million"
    if not currency and j < last and tokens.words[j] in currencies.codes():
        currency, j = tokens.words[j], j + 1  # "5 million USD"
    if not currency and value >= LEAST and j < last and f"{tokens.low[j]}s" in currencies.units():
        currency, j = tokens.low[j], j + 1  # "a 3 billion | dollar deal"
    if not currency and tokens.low[j : j + 1] == ["-"] and tokens.touches(j):
        value, j, currency = _glued(tokens, value, j, last)
    return Number(begin, begin, j, value, value, value, "", currency)


def _glued(tokens: Tokens, value: float, j: int, last: int) -> tuple[float, int, str]:
    """The value, end and currency of "75 | -million-dollar", "500 | -peso"."""
    k, scale = j + 1, 1
    if k + 2 < last and tokens.low[k] in scales() and tokens.low[k + 1] == "-":
        scale, k = scales()[tokens.low[k]], k + 2
    if k < last and tokens.low[k] in currencies.names() and not is_pound(tokens.low[k]):
        return value * scale, k + 1, tokens.low[k]
    return value, j, ""


def is_pound(word: str) -> bool:
    return word in {"pound", "pounds", "lb", "lbs"}


def _currency(tokens: Tokens, i: int, value: float) -> tuple[int, str]:
    """Where the sign of a currency begins that stands before the number at token i, with its unit; (i, "") for none."""
    k = i - 1 if i > 1 and tokens.words[i - 1] == "." and tokens.touches(i - 1) else i  # "Rs. 500"
    word = tokens.words[k - 1] if k else ""
    if word in currencies.codes():
        return k - 1, word
    for sign, unit in currencies.signs().get(word, ()):
        begin = k - len(sign)
        whole = begin >= 0 and tuple(tokens.words[begin:k]) == sign
        if not whole or not all(tokens.touches(n) or tokens.words[n].isalpha() for n in range(begin + 1, k)):
            continue
        if word.isalpha() and len(word) == 1 and (k < i or not tokens.touches(i) or value < LEAST):
            continue  # "R2.5bn" is money, "K9" a dog
        return begin, unit
    return i, ""


LEAST = 100  # of a sum whose currency is told by one letter


def _spaced(tokens: Tokens, i: int, j: int) -> bool:
    """True where token j is a group of three digits of the number that begins at i: "1 200"."""
    group, before = tokens.words[j], tokens.words[j - 1]
    lone = len(before) <= 3 and before[0] != "0" if j == i + 1 else True
    return (
        len(group) == 3 and group.isdigit() and before.isdigit() and lone and tokens.starts[j] == tokens.ends[j - 1] + 1
    )


def _words(tokens: Tokens, i: int, last: int) -> tuple[float, int]:
    """A number in words: "twenty-one", "two hundred and fifty", "half a million"; (0, i) where there is none."""
    low, small, big = tokens.low, small_numbers(), scales()
    article = low[i] == "a"
    if article or low[i] == "half":
        k = i + 1 if article else i + 2
        if low[i + 1 : i + 4] == ["quarter", "of", "a"] and i + 4 < last and low[i + 4] in big:
            return big[low[i + 4]] / 4, i + 5
        whole = k < last and low[k] in big and len(low[k]) > 3 and low[k] != "score" and (article or low[i + 1] == "a")
        if not whole or not article:
            return (big[low[k]] / 2, k + 1) if whole else (0, i)
    total = current = 0.0
    j = i + 1 if article else i
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
    return tokens.low[j] == "-" and tokens.touches(j) and tokens.low[j - 1].endswith("ty")
