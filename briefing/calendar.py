"""The calendar: English names of months and days of the week, in full and short, their numbers, and its days."""

from __future__ import annotations

from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT = 3  # letters that tell them apart
SHORT_MONTHS = tuple(name[:_SHORT] for name in MONTHS)
SHORT_WEEKDAYS = tuple(name[:_SHORT] for name in WEEKDAYS)
LOW_MONTHS = frozenset(name.lower() for name in MONTHS)
LOW_WEEKDAYS = frozenset(name.lower() for name in WEEKDAYS)
WHOSE_WEEKDAYS = frozenset(f"{name}s" for name in LOW_WEEKDAYS)  # "Saturdays blast", which has lost its apostrophe
# for expressions
MONTH = rf"(?:{'|'.join(SHORT_MONTHS)})[a-z]*"  # in full or short, without its full stop
WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"

_MONTH_NUMBERS = {name.lower(): number for number, name in enumerate(SHORT_MONTHS, start=1)}
_WEEKDAY_NUMBERS = {name.lower(): number for number, name in enumerate(SHORT_WEEKDAYS)}


def month_number(name: str) -> int:
    """1 for ``January``, ``JAN.``, ``jan``. Raises KeyError for what begins as no month does."""
    return _MONTH_NUMBERS[name[:_SHORT].lower()]


def weekday_number(name: str) -> int:
    """0 for ``Monday``, ``MON``, ``mon.``. Raises KeyError for what begins as no weekday does."""
    return _WEEKDAY_NUMBERS[name[:_SHORT].lower()]


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
