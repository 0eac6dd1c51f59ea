"""Dates of different grain compared."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.when import bounds, compatible, day_of, days, narrower

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
GRAINS = st.sampled_from([10, 7, 4, 3])  # characters of an ISO date: day, month, year, decade
INTERVALS = st.tuples(DAYS, DAYS).map(lambda pair: "/".join(day.isoformat() for day in sorted(pair)))
DATES = st.one_of(st.tuples(DAYS, GRAINS).map(lambda told: told[0].isoformat()[: told[1]]), INTERVALS)


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2021-08-14", "2021-08-14", "2021-08-14"),
        ("2021-08", "2021-08-01", "2021-08-31"),
        ("2021-12", "2021-12-01", "2021-12-31"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2021-02", "2021-02-01", "2021-02-28"),
        ("2021", "2021-01-01", "2021-12-31"),
        ("199", "1990-01-01", "1999-12-31"),
        ("2021-W01", "2021-01-04", "2021-01-10"),
        ("2021-SP", "2021-03-01", "2021-06-30"),
        ("2021-FA", "2021-09-01", "2021-11-30"),
        ("2021-WI", "2021-01-01", "2022-03-31"),
        ("2021-Q1", "2021-01-01", "2021-03-31"),
        ("2021-Q4", "2021-10-01", "2021-12-31"),
        ("2021-08-14/2021-09-02", "2021-08-14", "2021-09-02"),
        ("2021-08/2021-09", "2021-08-01", "2021-09-30"),
        ("2010/2014-03", "2010-01-01", "2014-03-31"),
    ],
)
def test_bounds_are_the_first_and_the_last_day(value: str, first: str, last: str) -> None:
    assert bounds(value) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "value",
    [
        "",
        "soon",
        "2021-02-30",
        "2021-13",
        "2021-W60",
        "2021-Q5",
        "2021-Q0",
        "2021-08-14/soon",
        "2021/2022/2023",
        "20",
        "x/y",
    ],
)
def test_what_the_calendar_does_not_have_has_no_bounds(value: str) -> None:
    assert bounds(value) is None


@pytest.mark.parametrize(
    ("value", "length"),
    [("2021-08-14", 1), ("2021-08", 31), ("2020", 366), ("2021-W05", 7), ("2021-08-14/2021-08-16", 3)],
)
def test_days_counts_both_ends(value: str, length: int) -> None:
    assert days(value) == length


def test_no_date_is_longer_than_any_date() -> None:
    assert days(None) == days("soon") > days("199")


@pytest.mark.parametrize(
    ("one", "other", "precise"),
    [
        ("2021-08", "2021-08-14", "2021-08-14"),
        ("2021-08-14", "2021-08", "2021-08-14"),
        ("2021-08-14", "2021-08-15", "2021-08-14"),
        (None, "2021", "2021"),
        ("2021", None, "2021"),
        (None, None, None),
        ("2021-08-14/2021-08-20", "2021-08", "2021-08-14/2021-08-20"),
    ],
)
def test_narrower_is_the_more_precise_and_the_first_of_equals(
    one: str | None, other: str | None, precise: str | None
) -> None:
    assert narrower(one, other) == precise


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2021-08-14", "2021-08-14", True),
        ("2021-08-14", "2021-08-15", False),
        ("2021-08-14", "2021-08", True),
        ("2021-09-14", "2021-08", False),
        ("2021-08-14", "2021", True),
        ("1994", "199", True),
        ("2004", "199", False),
        ("2021-08-10/2021-08-20", "2021-08-20", True),
        ("2021-08-10/2021-08-20", "2021-08-21", False),
        ("2021-08-10/2021-08-20", "2021-08-20/2021-08-25", True),
        ("2021-08-14", None, True),
        (None, None, True),
        ("2021-S1", "2021-S1", True),
        ("2021-S1", "2021-S2", False),
    ],
)
def test_compatible_dates_can_be_those_of_one_event(one: str | None, other: str | None, same: bool) -> None:
    assert compatible(one, other) is compatible(other, one) is same


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2021-08-14", "2021-08-14"),
        ("2021-08-14/2021-08-16", "2021-08-14"),
        ("2021-W05", "2021-02-01"),
        ("2021-08", None),
        ("2021", None),
        ("2021-08-01/2021-08-20", None),
        ("soon", None),
        (None, None),
    ],
)
def test_day_of_is_known_for_a_day_or_a_few_days(value: str | None, day: str | None) -> None:
    assert day_of(value) == (date.fromisoformat(day) if day else None)


@given(DATES, DATES)
def test_compatible_means_that_some_day_lies_in_both(one: str, other: str) -> None:
    a, b = bounds(one), bounds(other)
    assert a is not None
    assert b is not None
    assert compatible(one, other) is (max(a[0], b[0]) <= min(a[1], b[1]))


@given(DAYS, GRAINS)
def test_a_day_lies_in_its_month_its_year_and_its_decade(day: date, grain: int) -> None:
    wide = day.isoformat()[:grain]
    first, last = bounds(wide) or (date.max, date.min)
    assert first <= day <= last
    assert compatible(wide, day.isoformat())
    assert narrower(wide, day.isoformat()) == day.isoformat()
    assert not compatible(wide, (last + timedelta(days=1)).isoformat())


@given(st.text(alphabet="0123456789-/WQx", max_size=12))
def test_no_text_makes_the_calendar_fail(value: str) -> None:
    found = bounds(value)
    assert found is None or found[0] <= found[1] or "/" in value
    assert compatible(value, value) or "/" in value  # an interval told backwards holds no day
