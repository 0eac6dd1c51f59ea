"""Dates of reports in other languages: the names of months and days are dateparser's, the rules are few.

Read are whole days, with or without a year, months with a year, years, numbers with dots, slashes or dashes, weekdays,
and the words for today, yesterday and the day before. Anything else is left alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache

from briefing.calendar import MONTHS, WEEKDAYS
from briefing.expressions import expression
from briefing.model import DateSpan
from briefing.record import record

_MONTHS, _WEEKDAYS = [*map(str.lower, MONTHS)], [*map(str.lower, WEEKDAYS)]  # keys of dateparser's
_RELATIVE = {"0 day ago": 0, "1 day ago": -1, "in 1 day": 1}
_SHORTEST = 3  # letters of a month's name, one more of a weekday's: shorter ones are also words of other kinds
_UNPARTED = frozenset(("zh", "ja", "ko", "th"))  # no spaces between words
_PREFIXES = {"he": "[בלמהו]?ב?", "ar": "و?(?:ال|ب|ل)?"}  # written together with the word after them
# Where names of months and days change their endings: what the forms without their last vowel may end in.
_INFLECTED = frozenset("ru uk be bg sr mk hr sl cs sk pl lt lv et fi hu tr az".split())
_LAST_VOWEL = expression(r"(?<=\w{4})[aeiouyуыэоаюяиеіьйěůä]$")
_STEM_OF_MONTH, _STEM_OF_DAY = 4, 5  # letters at least, so that no other word begins so
_BETWEEN = r"[.,]?(?:er|º|ª|°|-?(?:го|е| го))?\s?(?:de |del |d['’]|of |do |ta['’]|η )?"
_DIGITS = [*range(0x0660, 0x066A), *range(0x06F0, 0x06FA), *range(0x0966, 0x0970), *range(0x09E6, 0x09F0)]
_FEW = 4  # words beside a date: a weekday, a place, a time
_YEAR = r"(?P<{0}>(?:1[89]|20)\d\d)(?!\d)"


@record(frozen=True, slots=True)
class _Names:
    """The words of one language, folded, and the pattern of all its dates."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    relative: Mapping[str, int]
    pattern: re.Pattern[str]


def find_dates_abroad(text: str, language: str, published: str | None) -> list[DateSpan]:
    """The dates of a report in that language; without the day of publication only those with a year have a value."""
    names = _names(language)
    text = text.translate(_as_dateparser_writes())
    reference = date.fromisoformat(published) if published and len(published) == 10 else None
    return [span for found in names.pattern.finditer(text) if (span := _span(found, names, reference))]


def date_alone(line: str, language: str) -> DateSpan | None:
    """The day or month, with its year, that a line is there to say: hardly anything else stands on it."""
    for span in find_dates_abroad(line, language, None):
        around = line[: span.start].split() + line[span.end :].split()
        if span.value and span.granularity in ("day", "month") and len(around) <= _FEW:
            return span
    return None


def _span(found: re.Match[str], names: _Names, reference: date | None) -> DateSpan | None:
    part = {name: value for name, value in found.groupdict().items() if value}
    place = (found.start("date"), found.end("date"))
    if "weekday" in part:
        number = _number(part["weekday"], names.weekdays)
        day = reference - timedelta(days=(reference.weekday() - number) % 7) if reference else None
        return DateSpan(*place, _iso(day), basis="resolved", reason=_reason(day, reference), weekday=number)
    if "relative" in part:
        day = reference + timedelta(days=names.relative[_fold(part["relative"])]) if reference else None
        return DateSpan(*place, _iso(day), basis="resolved", reason=_reason(day, reference))
    year = next((int(part[name]) for name in ("y1", "y2", "y3", "y4", "y5", "y6", "y7") if name in part), None)
    month = next((_month(part[name], names) for name in ("m1", "m2", "m3", "m4", "m5", "m7") if name in part), None)
    if month is None:
        return DateSpan(*place, str(year), "year") if year else None
    number = next((int(part[name]) for name in ("d1", "d3", "d4", "d5") if name in part), 0)
    if not number:
        return DateSpan(*place, f"{year}-{month:02}", "month") if year and 1 <= month <= 12 else None
    if year:
        day = _day(year, month, number)
        return DateSpan(*place, day.isoformat()) if day else None
    near = [day for y in _years(reference) if (day := _day(y, month, number))]
    day = min(near, key=lambda d: abs((d - reference).days), default=None) if reference else None
    return DateSpan(*place, _iso(day), basis="resolved", reason=_reason(day, reference))


def _years(reference: date | None) -> tuple[int, ...]:
    return (reference.year - 1, reference.year, reference.year + 1) if reference else ()


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _reason(day: date | None, reference: date | None) -> str:
    return f"by the day of publication, {reference}" if day and reference else ""


def _month(word: str, names: _Names) -> int:
    return int(word) if word.isdigit() else _number(word, names.months)


def _number(word: str, names: Mapping[str, int]) -> int:
    """Which month or day a word is, also with another ending than the forms that are known."""
    folded = _fold(word)
    return names[folded] if folded in names else names[max((n for n in names if folded.startswith(n)), key=len)]


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


@cache
def _as_dateparser_writes() -> dict[int, str]:
    """The decimal digits of other scripts as 0 to 9, and Persian letters as dateparser has them; no length changes."""
    return {point: str(unicodedata.decimal(chr(point))) for point in _DIGITS} | {0x06CC: "\u064a", 0x06A9: "\u0643"}


def _fold(word: str) -> str:
    return word.lower().strip(". ")


@cache
def _names(language: str) -> _Names:
    """From dateparser's data, which is loaded when the first such report is met: it takes as long as many reports."""
    from dateparser.languages.loader import default_loader

    try:
        info = default_loader.get_locale(language).info
    except (ValueError, KeyError):  # dateparser knows about 200 languages, but not all
        info = {}
    shortest = 1 if language in _UNPARTED else _SHORTEST
    stems = language in _INFLECTED
    months = _words(info, _MONTHS, 1, shortest, stems)
    weekdays = _words(info, _WEEKDAYS, 0, 2 if language in _UNPARTED else shortest + 1, stems)
    relative = {
        _fold(word): offset
        for key, offset in _RELATIVE.items()
        for word in info.get("relative-type", {}).get(key, ())
        if len(word) >= shortest and not any(c in word for c in "\\(0123456789")
    }
    return _Names(months, weekdays, relative, _pattern(language, months, weekdays, relative))


def _words(
    info: Mapping[str, list[str]], keys: Sequence[str], first: int, shortest: int, stems: bool
) -> dict[str, int]:
    """The names of months or days by their forms; forms in two parts push out their first part, an ordinal number."""
    found: dict[str, int] = {}
    for number, key in enumerate(keys, first):
        forms = [form for form in map(_fold, info.get(key, ())) if len(form) >= shortest]
        whole = [form for form in forms if "-" in form]
        for form in whole or forms:
            found.setdefault(form, number)
            if stems:
                found.setdefault(_LAST_VOWEL.sub("", form), number)
    return found


def _pattern(language: str, months: Iterable[str], weekdays: Iterable[str], relative: Iterable[str]) -> re.Pattern[str]:
    """All dates of a language; in those without spaces between words the months are numbers."""
    left, right = ("", "") if language in _UNPARTED else (rf"(?<!\w){_PREFIXES.get(language, '')}", r"(?!\w)")
    stems = language in _INFLECTED
    month = _either(months, _STEM_OF_MONTH if stems else 0) + right
    weekday = _either(weekdays, _STEM_OF_DAY if stems else 0) + right
    number, of = r"(?<!\d)(?P<{0}>\d\d?)", r"[.,]?\s?(?:de |del |do )?"
    named = [
        rf"{number.format('d1')}{_BETWEEN}(?P<m1>{month})(?:{of}{_YEAR.format('y1')})?",
        rf"(?P<m2>{month}){of}{_YEAR.format('y2')}",
    ]
    numbered = [
        rf"(?:{_YEAR.format('y5')}[年년]\s?)?(?P<m5>\d\d?)[月월]\s?(?P<d5>\d\d?)[日일号]",
        rf"{_YEAR.format('y7')}[年년]\s?(?P<m7>\d\d?)[月월]",
    ]
    forms = [
        *(numbered if language in _UNPARTED else named),
        rf"(?<!\d){_YEAR.format('y3')}-(?P<m3>\d\d)-(?P<d3>\d\d)(?!\d)",
        rf"{number.format('d4')}(?P<s>[./-])(?P<m4>\d\d?)(?P=s){_YEAR.format('y4')}",
        rf"(?P<weekday>{weekday})",
        rf"(?P<relative>{_either(relative)}){right}",
        rf"(?<![\d.,/-]){_YEAR.format('y6')}(?![.,/-]?\d)",
    ]
    return expression(rf"{left}(?P<date>{'|'.join(forms)})", re.I)


def _either(words: Iterable[str], stem: int = 0) -> str:
    """Any of the words; those of ``stem`` letters or more with any ending too, where that is not 0."""
    longest_first = sorted(words, key=len, reverse=True)
    forms = [re.escape(word) + (r"\w{0,3}" if stem and len(word) >= stem else "") for word in longest_first]
    return f"(?:{'|'.join(forms) or '(?!)'})"
