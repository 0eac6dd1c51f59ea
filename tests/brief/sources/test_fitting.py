"""Reports without a date, dated by the days that they name."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

import pytest

from briefing.annotate import Timeless
from briefing.brief import make_brief
from briefing.brief.sources import fitting
from briefing.model import DateSpan, Document, EventSpan
from tests.brief.case import read, report

FLOOD = "The Orrin dam burst on Tuesday, flooding the town of Aske."  # a report of DAY, Friday 20 August 2021


def inferred(text: str) -> tuple[str | None, str]:
    """The date of an undated report beside a dated one, and how it is known."""
    source = make_brief(read(FLOOD, report(text, None))).sources[1].document
    return source.published, source.published_basis


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Since Tuesday's dam burst at Aske nobody has slept in the town.", "2021-08-17"),
        (
            "A bridge fell on Thursday. The Orrin dam burst on Tuesday at Aske.",
            "2021-08-19",
        ),  # the newest day
        ("The Orrin dam burst on Tuesday at Aske. Schools closed on Wednesday.", "2021-08-18"),
    ],
)
def test_a_report_is_no_older_than_the_days_that_it_names(text: str, day: str) -> None:
    assert inferred(text) == (day, "inferred")


def test_a_report_calls_its_own_day_by_one_name() -> None:
    text = "Tuesday's dam burst left Aske in mud. {} the mayor resigned."
    assert inferred(text.format("Today")) == ("2021-08-18", "inferred")  # not Tuesday itself
    assert inferred(text.format("Yesterday")) == ("2021-08-18", "inferred")  # of yesterday it may well have two


def test_a_day_of_last_week_is_not_the_one_of_that_name_without_it() -> None:
    text = "The Orrin dam burst on Tuesday{} at Aske, flooding the town. The army came on Monday, the mayor on {}."
    assert inferred(text.format(" last week", "Sunday"))[0] == "2021-08-23"
    assert inferred(text.format(" last week", "Tuesday"))[0] == "2021-08-24"  # on another Tuesday


@pytest.mark.parametrize("day", ["August 17", "Easter"])
def test_a_day_that_is_the_same_whenever_it_is_told_fits_none_better(day: str) -> None:
    told = report("The Orrin dam burst in Aske on Easter Sunday.", "2021-04-05")
    undated = report(f"The Orrin dam burst in Aske on {day}. Schools closed yesterday.", None)
    assert make_brief(read(FLOOD, told, undated)).sources[2].document.published is None


def test_an_attack_of_a_weekday_is_the_one_violence_of_such_a_day() -> None:
    told = report("Rebels shelled the market of Aske on Tuesday.")
    undated = report("Norland cut trade with Sudland on Wednesday. Nobody has claimed Tuesday's attack.", None)
    assert make_brief(read(told, undated)).sources[1].document.published == "2021-08-18"
    other = report("Rebels shelled the school of Orrin on Tuesday.", "2021-08-13", "old.txt")
    assert make_brief(read(told, other, undated)).sources[2].document.published is None


def test_an_attack_on_another_place_is_none_of_them() -> None:
    told = report("Rebels shelled a market in Taiz on Tuesday.")
    undated = "Nobody has claimed Tuesday's attack in {}."
    assert make_brief(read(told, report(undated.format("Taiz"), None))).sources[1].document.published == "2021-08-17"
    assert make_brief(read(told, report(undated.format("Marib"), None))).sources[1].document.published is None


def test_the_violence_with_which_a_report_opens_is_that_of_such_a_day_in_whatever_words() -> None:
    told = report("Rebels shelled the market of Aske on Tuesday.")
    text = "Gunmen attacked two grain stores on Tuesday."
    filler = "The harvest has been poor for years. " * 20
    assert make_brief(read(told, report(text, None))).sources[1].document.published == "2021-08-17"
    assert make_brief(read(told, report(filler + text, None))).sources[1].document.published is None


def test_a_day_is_known_by_what_is_told_of_it_whatever_happened() -> None:
    told = report("The Aske choir sang on Tuesday for 214 orphans.")
    undated = report("On Tuesday the orphans of Aske heard the choir.", None)
    assert make_brief(read(told, undated)).sources[1].document.published == "2021-08-17"
    other = report("On Wednesday the orphans of Aske heard the choir.", None)
    assert make_brief(read(told, other)).sources[1].document.published is None
    planned = report("On Tuesday the orphans of Aske will hear the choir.", None)
    assert make_brief(read(told, planned)).sources[1].document.published is None


def test_a_report_waits_no_week_for_one_more_day_to_follow_the_news() -> None:
    text = "The Orrin dam burst on Tuesday at Aske. On Monday the mayor had played chess."
    assert inferred(text) == ("2021-08-17", "inferred")


def test_a_report_is_no_older_than_a_day_of_the_month_that_it_names_as_past() -> None:
    text = "The Orrin dam burst on Tuesday at Aske. The mayor played chess on August 18."
    assert inferred(text) == ("2021-08-18", "inferred")


def test_days_of_other_news_date_nothing() -> None:
    assert inferred("A train derailed in Lota on Tuesday.") == (None, "unknown")


def test_a_year_of_other_news_is_not_tried_day_by_day(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[object] = []
    real = fitting.dated_events

    def reads(known: Timeless, dates: Sequence[DateSpan], at: Collection[int]) -> list[EventSpan]:
        tried.append(dates)
        return real(known, dates, at)

    monkeypatch.setattr(fitting, "dated_events", reads)
    year = [report("A train derailed in Lota on Tuesday.", f"2021-{month:02}-14") for month in range(1, 13)]
    undated = report("Since Tuesday's dam burst at Aske nobody has slept in the town.", None)
    brief = make_brief(read(FLOOD, *year, undated))
    assert brief.sources[-1].document.published == "2021-08-17"
    assert 0 < len(tried) <= 14, "the days on which Tuesday is that of the flood"


def test_years_of_other_news_are_not_looked_through(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[date] = []
    real = fitting.dates_on

    def dates_on(document: Document, known: Timeless, day: date) -> list[DateSpan]:
        tried.append(day)
        return real(document, known, day)

    monkeypatch.setattr(fitting, "dates_on", dates_on)
    years = [report("A train derailed in Lota on Tuesday.", f"{year}-05-14") for year in range(1990, 2021)]
    undated = report("Since Tuesday's dam burst at Aske nobody has slept in the town.", None)
    assert make_brief(read(*years, FLOOD, undated)).sources[-1].document.published == "2021-08-17"
    assert 0 < len(tried) < 40
