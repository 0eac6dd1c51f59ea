"""Numbers as news writes them, with their bounds: digits, words, "dozens", ranges, and the hedges before and after."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from briefing.lexicon import counts, rows, table
from briefing.lexicon.phrases import Phrases
from briefing.model import DateSpan
from briefing.tokens import Tokens

DIGITS = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?|\d+(?:,\d\d)+(?:,\d{3})")
GROUPS = {"dozen": 12, "score": 20}  # "two dozen", "three score"
# letters before a dollar sign
DOLLARS = {
    "us": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "hk": "HKD",
    "nz": "NZD",
    "s": "SGD",
    "r": "BRL",
}
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
    found = {row[0]: int(row[1]) for row in rows(table("quantities")["numbers"]["lines"]) if int(row[1]) < 100}
    return {word: value for word, value in found.items() if word not in GROUPS}


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
        made = _marked(tokens, _range(tokens, made, first, last), last)
        made = _hedged(tokens, made, first, last)
        if made.begin < first:  # a sign that belongs to the sentence before
            made = replace(made, begin=max(made.begin, first), first=max(made.first, first), currency="")
        found.append(made)
        i = made.last
    return found


@cache
def _openers() -> frozenset[str]:
    """Folded words that may begin a number."""
    return frozenset(vague().firsts | small_numbers().keys() | scales().keys() | {"a", "half"})


def number_at(tokens: Tokens, i: int, last: int) -> Number | None:
    """The number that begins at token i, without its hedges."""
    vague_one, plain = _vague_at(tokens, i, last), _plain_at(tokens, i, last)
    if vague_one is None or plain is None:
        return vague_one or plain
    return plain if plain.last > vague_one.last else vague_one  # "a hundred and twenty"


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
            and (len(tokens.low[j]) > 1 or _touches(tokens, j))
        ):
            value *= scales()[tokens.low[j]]
            j += 1
    else:
        value, j = _words(tokens, i, last)
        if j == i:
            return None
    currency = CURRENCIES.get(tokens.words[i - 1], "") if i else ""
    begin = i - 1 if currency else i
    if currency == "USD" and begin and _touches(tokens, begin) and tokens.low[begin - 1] in DOLLARS:
        begin -= 1
        currency = DOLLARS[tokens.low[begin]]
    return Number(begin, begin, j, value, value, value, "", currency)


def _spaced(tokens: Tokens, i: int, j: int) -> bool:
    """True where token j is a group of three digits of the number that begins at i: "1 200"."""
    group, before = tokens.words[j], tokens.words[j - 1]
    lone = len(before) <= 3 and before[0] != "0" if j == i + 1 else True
    return (
        len(group) == 3 and group.isdigit() and before.isdigit() and lone and tokens.starts[j] == tokens.ends[j - 1] + 1
    )


def _touches(tokens: Tokens, j: int) -> bool:
    return tokens.ends[j - 1] == tokens.starts[j]


def _words(tokens: Tokens, i: int, last: int) -> tuple[float, int]:
    """A number in words: "twenty-one", "two hundred and fifty", "half a million"; (0, i) where there is none."""
    low, small, big = tokens.low, small_numbers(), scales()
    article = low[i] == "a"
    if article or low[i] == "half":
        k = i + 1 if article else i + 2
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
    return tokens.low[j] == "-" and _touches(tokens, j) and tokens.low[j - 1].endswith("ty")


def _counts(tokens: Tokens, number: Number, first: int, last: int) -> bool:
    """False for ordinals, times, scores, versions, ages and the numbers of names."""
    low, words = tokens.low, tokens.words
    i, j = number.first, number.last
    if j < last and (low[j] in fractions() or (low[j] == "in" and j + 1 < last and _ratio(tokens, i, j + 1))):
        return False  # "two thirds", "one in five"
    if i - 2 >= first and low[i - 1] == "in" and _ratio(tokens, i - 2, i):
        return False
    if j + 1 < last and low[j] == "-" and low[j + 1] in SUFFIXES:
        return True
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
        if low[i - 1] in ADDRESSED or (i - 2 >= first and low[i - 2] in TELLING):
            return True  # "told Reuters 40 people had died"
        if before == "," and j < last and words[j] in (",", ")") and number.value < 110 and words[i - 2][0].isupper():
            return False  # ", 34,": an age
        if (
            low[i - 1] == "number"
            and i - 2 >= first
            and low[i - 2] in ("now", "dead", "injured", "wounded", "missing", "victims")
        ):
            return True  # "the dead now number 12"
        if low[i - 1] in (
            "aged",
            "age",
            "ages",
            "no",
            "number",
            "page",
            "chapter",
            "tier",
            "article",
            "flight",
            "route",
            "channel",
            "section",
        ):
            return False
        if (
            before[0].isupper()
            and before.isalpha()
            and low[i - 1] not in modifiers_first()
            and i - 1 > first
            and not before.isupper()
            and not _people_follow(low, j, last)
        ):
            return False  # "Boeing 737", "Apollo 11"
    if number.last - number.first == 1 and low[i] == "one":
        pronoun = i > first and low[i - 1] in ("no", "every", "any", "each")
        return j < last and words[j].isalpha() and low[j] not in ONE_IS_PRONOUN and not pronoun
    return True


def _ratio(tokens: Tokens, i: int, j: int) -> bool:
    """True for "one in five": two small numbers in words."""
    return tokens.low[i] in small_numbers() and tokens.low[j] in small_numbers() | scales().keys()


def _people_follow(low: Sequence[str], j: int, last: int) -> bool:
    """True where the next word or the one after it counts people."""
    return any(word in counts.people() for word in low[j : min(last, j + 2)])


ONE_IS_PRONOUN = frozenset(
    "of to in is was has had or and that who which way day time by after another side hand would could can thing point "
    "said says more such year month week night morning step on immediately".split()
)


@cache
def modifiers_first() -> frozenset[str]:
    """First words of the hedges."""
    return frozenset(row[0].split()[0] for row in rows(table("quantities")["modifiers"]["lines"]))


def _range(tokens: Tokens, number: Number, first: int, last: int) -> Number:
    """ "between 500 and 1300", "2 to 3 million", "10-15": one number with both bounds; "rose from 40 to 55" is 55."""
    low = tokens.low
    j = number.last
    if j + 1 >= last or low[j] not in ("to", "and", "-", "–", "or"):
        return number
    k = j + 2 if tokens.words[j + 1] in CURRENCIES and j + 2 < last else j + 1
    other = _plain_at(tokens, k, last)
    if other is None or other.currency not in ("", number.currency):
        return number
    before = low[number.begin - 1] if number.begin > first else ""
    if (
        low[j] == "to"
        and before == "from"
        and any(word in CHANGES for word in low[max(first, number.begin - 9) : number.begin])
    ):
        return replace(other, begin=other.first)
    value = _scaled(tokens, number, other)
    if not other.value > value or (low[j] == "and" and before != "between"):
        return number
    if (
        low[j] == "to"
        and before not in ("from", "of", "about", "some", "at", "between", "estimated")
        and other.value > value * 20
    ):
        return number
    return replace(number, last=other.last, value=value, low=value, high=other.value, modifier="between")


def _scaled(tokens: Tokens, number: Number, other: Number) -> float:
    """ "2 to 3 million": the first number takes the scale of the second, unless it has its own."""
    scale = 1.0
    for word in tokens.low[other.first + 1 : other.last]:
        scale *= scales().get(word, 1)
    own = any(word in scales() for word in tokens.low[number.first : number.last])
    return number.value if own or number.value >= 1000 or number.value * scale >= other.value else number.value * scale


def _marked(tokens: Tokens, number: Number, last: int) -> Number:
    """Marks glued to a number: "60-odd", "60-strong", "60+", "~60", ">60"."""
    j, i = number.last, number.first
    if j + 1 < last and tokens.low[j] == "-" and tokens.low[j + 1] in SUFFIXES:
        told = "around" if tokens.low[j + 1] == "odd" else ""
        return replace(number, last=j + 2, modifier=told)
    if j < last and tokens.low[j] == "+" and _touches(tokens, j):
        return replace(number, last=j + 1, low=number.value, high=None, modifier="at least")
    sign = tokens.low[i - 1] if i else ""
    if sign == ">":
        return replace(number, begin=i - 1, low=number.value, high=None, modifier="more than")
    if sign in ("~", "≈"):
        return replace(number, begin=i - 1, modifier="around")
    return number


SUFFIXES = frozenset({"odd", "strong", "plus"})
CHANGES = frozenset(
    "rose risen rise rises rising climbed climb climbs climbing fell fallen falls fall falling increased increase increases "
    "increasing revised raised raises raising jumped jump grew grown growing lowered dropped drop up down soared surged doubled "
    "went gone cut reduced changed".split()
)
ADDRESSED = frozenset("reporters journalists".split())
TELLING = frozenset("told tells telling tell".split())

# verbs of which "over" is a part: "handed over 21 girls"
PARTICLED = frozenset(
    "hand hands handed handing take takes took taken taking turn turned turning give gave given carried run".split()
)


def _hedged(tokens: Tokens, number: Number, first: int, last: int) -> Number:
    """Apply the hedges before and after the number to its bounds."""
    begin = number.first
    kinds: list[str] = []
    told: list[str] = []
    while True:
        for size in (4, 3, 2, 1):
            k = begin - size
            hit = modifiers().at(tokens, k, last) if k >= first else None
            if (
                hit is not None
                and hit[0] == size
                and not (tokens.low[k] == "over" and k > first and tokens.low[k - 1] in PARTICLED)
            ):
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
    own = number.modifier if number.modifier not in ("between", "around", *told) or not told else ""
    modifier = " ".join([*told, own] if own else told)
    number = replace(number, begin=min(begin, number.begin), modifier=modifier)
    if "low" in kinds:
        return replace(number, low=number.value, high=None)
    if "high" in kinds and number.low == number.high:
        return replace(number, low=None, high=number.value)
    return number
