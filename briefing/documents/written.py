"""Dates as people write them in full: ``02 January, 2020``, ``Oct. 26, 2018``, ``27-07-2016``, ``2022-05-04T12:01``."""

from __future__ import annotations

import re
from datetime import date

from briefing.calendar import make_day, month_number
from briefing.expressions import expression
from briefing.record import record

MONTH = (
    r"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_YEAR = r"(?:1[89]|20)\d\d(?:(?!\d)|(?=\d{1,2}:\d\d))"  # scraped pages glue the time to it
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
WEEKDAY = (
    r"(?i:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
    r"\.?,?[ ]+"
)
_COMMA = "[,،]"  # an Arabic comma stays in English pages of some agencies
TIME = (
    r"(?:\d{1,2}[:.h]\d\d(?::\d\d)?[ ]?(?:[AaPp]\.?[Mm]\.?)?(?:[ ]?\(?[A-Z]{2,4}\)?(?![a-z]))?"
    r"|\d{4}[ ](?:GMT|UTC|[A-Z]{1,3}T)\b(?:[ ]\(\d{4}[ ][A-Z]{2,4}\))?)"  # "1217 GMT (2017 HKT)"
)
DATE = expression(
    rf"(?:{WEEKDAY}(?:the )?)?(?<!\d)(?:"
    rf"(?P<d1>{DAY})[ .-](?:of[ ])?(?P<m1>{MONTH}){_COMMA}?(?:[ -]|(?<=\.))(?P<y1>{_YEAR})"
    rf"|(?P<m2>{MONTH}){_COMMA}?(?:[ ]|(?<=\.))(?P<d2>{DAY})(?:{_COMMA}[ ]?|[ /.])(?P<y2>{_YEAR})"
    rf"|(?P<y3>{_YEAR})(?P<s3>[-/.])(?P<m3>\d\d?)(?P=s3)(?P<d3>\d\d?)(?:(?!\d)|(?=T\d))"
    rf"|(?P<a>\d\d?)(?P<s4>[-/.])(?P<b>\d\d?)(?P=s4)(?P<y4>{_YEAR})"
    rf"|(?P<m5>{MONTH})(?:,[ ]|[ ])(?P<y5>{_YEAR})"
    r")"
)
_NUMBER = expression(r"\d+")
_SOME_YEAR = expression(r"1[89]\d\d|20\d\d")  # without which there is no date


@record(frozen=True, slots=True)
class Written:
    """A date found: its words, its place, and its ISO value, None where the day and the month cannot be told apart."""

    words: str
    start: int
    end: int
    value: str | None


def match_date(text: str, start: int = 0) -> Written | None:
    """The date that begins at ``start``; None where there is none or where no calendar has that day."""
    found = DATE.match(text, start)
    return _written(found) if found else None


def search_dates(text: str) -> list[Written]:
    """Every date that exists in the calendar, in order."""
    if _SOME_YEAR.search(text) is None:
        return []
    return [written for found in DATE.finditer(text) if (written := _written(found))]


def day_number(words: str) -> int:
    """The number at the start of ``2nd``."""
    number = _NUMBER.match(words)
    return int(number[0]) if number else 0


def _written(found: re.Match[str]) -> Written | None:
    part = found.groupdict()
    if part["y5"]:
        value: str | None = f"{part['y5']}-{month_number(part['m5']):02}"
    elif part["y4"]:
        days = _either_order(int(part["a"]), int(part["b"]), int(part["y4"]), part["s4"])
        if not days:
            return None
        value = days.pop().isoformat() if len(days) == 1 else None
    else:
        which = next(n for n in "123" if part["y" + n])
        month = part["m" + which]
        number = int(month) if month.isdigit() else month_number(month)
        exact = make_day(int(part["y" + which]), number, day_number(part["d" + which]))
        if exact is None:
            return None
        value = exact.isoformat()
    return Written(found[0].strip(" ,"), found.start(), found.end(), value)


def _either_order(first: int, second: int, year: int, separator: str) -> set[date]:
    """The days that two numbers can mean: with dots the day comes first, else either may."""
    orders = [(second, first)] if separator == "." else [(second, first), (first, second)]
    return {exact for month, number in orders if (exact := make_day(year, month, number))}
