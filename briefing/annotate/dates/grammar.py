"""What a date looks like: an expression of all candidates, tried where the text has the first letters of one, and what
its parts mean.

It is case-sensitive. It only proposes; the readers of each family decide with the words around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from briefing import lexicon
from briefing.annotate.dates import holidays
from briefing.annotate.dates.days import SEASONS
from briefing.calendar import MONTHS, WEEKDAYS
from briefing.signs import Sign
from briefing.tokens import Tokens, folded_words

YEAR = r"(?:1[5-9]|20)\d\d(?!\w|[,.]\d)"
DAY = r"[0-3]?\d"
ORDINAL = r"(?:st|nd|rd|th|ST|ND|RD|TH)?"
MONTH_SHORT = ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec")
WEEKDAY_SHORT = ("Mon", "Tues", "Tue", "Weds", "Wed", "Thurs", "Thur", "Thu", "Fri", "Sat", "Sun")
MONTH_NAMES = "|".join((*MONTHS, *(name.upper() for name in MONTHS), *(rf"{name}\.?" for name in MONTH_SHORT)))
MONTH = rf"(?:{MONTH_NAMES})(?!\w)"
FULL_WEEKDAY = "|".join((*WEEKDAYS, *(name.upper() for name in WEEKDAYS)))
SHORT_WEEKDAY = "|".join(rf"{name}(?!\w)\.?" for name in WEEKDAY_SHORT)
NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split(),
        start=1,
    )
} | {"a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}


def _year_tail(name: str) -> str:
    """The year that closes a date: ``, 2019``, `` of last year``."""
    return (
        rf"(?:(?:[.,]?\s+(?:of\s+)?|-)(?:(?P<{name}_year>{YEAR}|['’]\d\d(?!\w))|"
        rf"(?P<{name}_told>last|this|next|that)\s+year\b))?"
    )


NOT_A_DAY = r"(?!\w|%|[.,:]\d|\s?(?:percent|per\s?cent|[ap]\.?m\b))"
NUMERIC = (
    r"(?P<numeric>(?P<iso>(?:1[5-9]|20)\d\d(?P<iso_sep>[-/.])[01]?\d(?P=iso_sep)[0-3]?\d)(?!\d|[-/]\d)(?:T[\d:.]+Z?)?"
    r"|(?P<first>[0-3]?\d)(?P<sep>[-/.])(?P<second>[0-3]?\d)(?P=sep)(?P<numeric_year>(?:1[5-9]|20)\d\d|(?<=/)\d\d)"
    r"(?!\d|[-/.]\d))"
)
DAY_MONTH = (
    rf"(?P<day_month>(?P<dm_day>{DAY}){ORDINAL}"
    rf"(?:(?P<dm_join>\s?[-–—/]\s?|\s(?:to|and|or|until|till|through)\s|,\s)(?P<dm_last>{DAY}){ORDINAL})?"
    rf"(?:\s+(?:of\s+)?|-)(?P<dm_month>{MONTH})(?!\s+\d{{1,2}}(?!\d)){_year_tail('dm')})"
)
# a day alone, "the 14th", or with its month in digits, "18/03", "14.03.": the reader asks what stands around it
SHORT = (
    rf"(?P<short>(?P<short_day>{DAY})(?:st|nd|rd|th)\b(?!-)"
    r"|(?P<short_first>[0-3]?\d)(?:(?P<short_dot>\.)|/)(?P<short_second>[0-3]?\d)(?(short_dot)\.(?!\d)|(?![\d/.]\d|\w)))"
)
ATTACKS = r"(?P<attacks>9/11(?![/\d]))"
YEARS = (
    rf"(?P<years>(?P<years_first>(?:1[5-9]|20)\d\d)\s?(?P<years_join>[-–—/])\s?(?P<years_last>{YEAR}|\d\d(?!\w|[,.]\d))"
    r"(?![-/]\d))"
)
DECADE = r"(?P<decade>(?:1[5-9]|20)?\d0['’]?s\b)"
BARE_YEAR = rf"(?P<year>{YEAR}(?![-–/]\d))"
MONTH_DAY = (
    rf"(?P<month>(?P<md_month>{MONTH})(?:['’]s\b)?"
    rf"(?:\.?(?:\s+|-)(?:the\s+)?(?P<md_day>{DAY}){ORDINAL}{NOT_A_DAY}"
    rf"(?:(?P<md_join>[-–—]|\s[-–—]\s|\s(?:to|and|or|until|till|through)\s)(?P<md_last>{DAY}){ORDINAL}{NOT_A_DAY})?)?"
    rf"{_year_tail('md')})"
)
PART_OF_DAY = r"morning|afternoon|evening|night|noon|lunchtime|midday"
WEEKDAY = (
    rf"(?P<weekday>(?P<wd_name>{FULL_WEEKDAY})(?P<wd_end>['’]?[sS]['’]?)?(?!\w)"
    rf"(?P<wd_part>\s+(?:{PART_OF_DAY})\b(?:['’]s)?)?(?:,?\s+(?:of\s+)?(?P<wd_week>last|this|next)\s+week\b|\s(?P<wd_on>week)(?=[.,;:)]|$))?"
    rf"|(?P<wd_short>{SHORT_WEEKDAY}))"
)
WORD = (
    r"(?P<word>(?P<word_name>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Oo]vernight)"
    rf"(?:['’]?s)?(?!\w)(?:\s+(?:{PART_OF_DAY})\b)?)"
)
DAILY = r"(?P<repeat>daily|weekly|monthly|annually|nightly|fortnightly)\b"
SEASON = (
    rf"(?P<season>(?P<season_name>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\b(?:['’]s)?{_year_tail('season')})"
)
QUARTER = rf"(?P<quarter>quarter\b(?:['’]s)?{_year_tail('quarter')})"
UNIT = (
    r"(?P<unit>(?P<unit_name>day|week|month|year|decade|weekend|fortnight|hour|minute|night|morning|afternoon|evening)"
    r"(?P<unit_end>['’]s|s['’]?|)(?!\w)"
    r"(?P<unit_tail>(?<=night)\s+before\s+last\b|\s+(?:ago|earlier|later|before\s+yesterday|after\s+tomorrow|before|after|from\s+now|old|of\s+age)\b"
    r"|-(?:old|long)\b|-ago\b)?)"
)

OPENING = 6  # letters of a word that decide whether to look closer
LOWER = (
    "day daily decade week weekend month minute morning monthly year hour night nightly fortnight afternoon annually "
    "evening quarter"
).split()
EITHER = [w for s in ("yesterday", "today", "tomorrow", "tonight", "overnight", *SEASONS) for w in (s, s.capitalize())]


@cache
def master() -> re.Pattern[str]:
    """The expression of all candidates, matched at their openings; each family is one named group."""
    digits = "|".join((NUMERIC, DAY_MONTH, ATTACKS, SHORT, YEARS, DECADE, BARE_YEAR))
    return lexicon.worded(
        rf"(?=[a-z])(?:{UNIT}|{DAILY}|{QUARTER})|(?=[a-zA-Z])(?:{WORD}|{SEASON})"
        rf"|(?=[A-Z])(?:{holidays.pattern()}|(?=[JFMASOND]){MONTH_DAY}|(?=[MTWFS]){WEEKDAY})"
        rf"|(?=\d)(?<![$£€¥#@.:/])(?<!\d[-,–])(?:{digits})"
    )


@cache
def _openings() -> tuple[str, ...]:
    """The first letters, folded, of every word that a candidate can begin with, and the digits."""
    words = (*LOWER, *EITHER, *MONTHS, *MONTH_SHORT, *WEEKDAYS, *WEEKDAY_SHORT, *holidays.names())
    begun = {folded_words(word)[0][:OPENING] for word in words}
    return (*sorted(begun), *"0123456789")


OPENINGS = Sign(lambda word: word.startswith(_openings()))


class Candidate(NamedTuple):
    """A run of text that looks like a date of one family; the match holds its parts."""

    kind: str
    start: int
    end: int
    match: re.Match[str]


def candidates(text: str, tokens: Tokens) -> Iterator[Candidate]:
    """Every candidate in order, none overlapping."""
    match_at, past = master().match, 0
    for i in tokens.where(OPENINGS, 0, len(tokens)):
        start = tokens.starts[i]
        if start < past or (start and (text[start - 1].isalnum() or text[start - 1] == "_")):  # "30days"
            continue
        match = match_at(text, start)
        if match is not None:
            kind, past = match.lastgroup, match.end()
            assert kind is not None  # every branch of the expression is a named group
            yield Candidate(kind, start, past, match)


def year_number(told: str) -> int:
    """1968 for ``1968`` and ``'68``; short years from 50 on are of the last century."""
    year = int(told.lstrip("'’"))
    return year if year > 99 else year + (1900 if year >= 50 else 2000)
