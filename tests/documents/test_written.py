"""Dates as written: forms, impossible days, and days that may be either of two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.documents.written import match_date, search_dates


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("02 January, 2020", "2020-01-02"),
        ("2nd of January 2020", "2020-01-02"),
        ("Thursday, 2 January 2020", "2020-01-02"),
        ("Thu 2 Jan 2020", "2020-01-02"),
        ("January, 2, 2020 - 15:22", "2020-01-02"),
        ("Monday the 3rd February 2020", "2020-02-03"),
        ("Sept. 1, 2019", "2019-09-01"),
        ("SEPTEMBER 1 2019", "2019-09-01"),
        ("3-Mar-2021", "2021-03-03"),
        ("Mar.3.2021", "2021-03-03"),
        ("3.Mar.2021", "2021-03-03"),
        ("2022-05-04T12:01:00Z", "2022-05-04"),
        ("2022/5/4", "2022-05-04"),
        ("27-07-2016", "2016-07-27"),
        ("07/27/2016", "2016-07-27"),
        ("21.08.2013Get", "2013-08-21"),
        ("04.05.2022", "2022-05-04"),
        ("5/5/2022", "2022-05-05"),
        ("4/5/2022", None),
        ("04-05-2022", None),
        ("March 2021", "2021-03"),
        ("29 February 2020", "2020-02-29"),
    ],
)
def test_forms(words: str, value: str | None) -> None:
    found = match_date(words)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    "words",
    [
        "31 June 2020",
        "2020-13-01",
        "30/30/2020",
        "29 February 2019",
        "may go",
        "12 2020",
        "2020",
        "1 Jan 20201",
        "32.01.2020",
        "marching 3 2021",
    ],
)
def test_what_is_no_date(words: str) -> None:
    assert match_date(words) is None


def test_several_in_a_line() -> None:
    assert [d.value for d in search_dates("from 1 May 2020 to May 3, 2020.")] == ["2020-05-01", "2020-05-03"]


@given(st.text("0123456789-/. JanMay,Tth", max_size=40))
def test_words_are_where_they_are_said_to_be(text: str) -> None:
    for found in search_dates(text):
        assert found.words in text[found.start : found.end]
