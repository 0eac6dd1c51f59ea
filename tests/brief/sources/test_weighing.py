"""What is known of an undated report weighed together: it fills in a day, overrules one, and stays silent."""

from __future__ import annotations

from datetime import date

import pytest

from briefing.annotate import annotate, of_undated
from briefing.brief.sources.parallels import Days
from briefing.brief.sources.printing import Printing
from briefing.brief.sources.weighing import Matter, odds
from briefing.model import Document
from tests.brief.case import brief_of, report

FERRY = (
    report(
        "The ferry Aurora sank off Cebu on Tuesday with 300 aboard, the Coast Guard said. "
        "Captain Ramon Ilagan was among 40 survivors brought to Cebu City hospital.",
        "2021-08-17",
        "first.txt",
    ),
    report(
        "Divers of the Coast Guard entered the hull of the Aurora on Thursday and found 62 bodies in the car deck. "
        "The Senate called Captain Ramon Ilagan to testify on Friday in Manila.",
        "2021-08-19",
        "divers.txt",
    ),
    report(
        "Captain Ramon Ilagan told the Senate in Manila on Friday that the Aurora carried twice its cargo. "
        "The Coast Guard lifted 14 trucks from the car deck on Saturday.",
        "2021-08-21",
        "senate.txt",
    ),
)


def dated(text: str, *others: Document) -> str | None:
    return brief_of(*(others or FERRY), report(text, None, "undated.txt")).sources[-1].document.published


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The Senate heard Captain Ramon Ilagan of the Aurora on Friday; the cargo was too heavy.", "2021-08-20"),
        ("Coast Guard divers were in the hull of the Aurora on Thursday, counting bodies.", "2021-08-19"),
        ("On Saturday trucks rose from the car deck of the Aurora by crane of the Coast Guard.", "2021-08-21"),
    ],
)  # fmt: skip
def test_a_report_is_of_the_day_for_which_most_speaks(text: str, day: str) -> None:
    assert dated(text) == day


@pytest.mark.parametrize(
    ("told", "sooner"),
    [
        ("The crew wept.", True),
        ("Nothing like it was seen for years.", True),
        ("The crew wept yesterday.", False),
        ("The crew went home last night.", False),
        ("The crew rests today.", False),
    ],
)  # fmt: skip
def test_where_a_report_calls_its_own_days_otherwise_weekdays_are_days_ago(told: str, sooner: bool) -> None:
    dated = [annotate(one) for one in FERRY]
    text = f"The Senate in Manila heard Captain Ramon Ilagan of the Aurora on Friday. {told}"
    undated = annotate(report(text, None, "undated.txt"))
    known = of_undated(undated.document)
    likely = odds(undated, Days(dated), Matter(dated), None, known, Printing())
    assert (likely[date(2021, 8, 20)] > 3 * likely[date(2021, 8, 21)]) is sooner


@pytest.mark.parametrize(
    "text",
    [
        "A bank of Oslo raised its rates on Thursday.",
        "Voters in Accra queue on Friday as the Senate race closes.",
        "The Aurora was built in Kobe and carried tourists for years.",
    ],
)
def test_what_has_little_in_common_with_the_others_stays_undated(text: str) -> None:
    assert dated(text) is None


def test_a_night_before_the_crisis_is_none_of_it() -> None:
    text = "Nobody in Cebu slept last night. The Coast Guard searched for the Aurora and its captain, Ramon Ilagan."
    assert dated(text) in (None, "2021-08-18")


def test_a_day_against_which_all_else_speaks_is_not_taken() -> None:
    """One quotation may be in print again weeks on, where nothing else of a report is of those days."""
    quote = "“The sea took what the land had sold,” Captain Ramon Ilagan said."
    late = report(f"A year of fish is lost. {quote}", "2021-11-19", "late.txt")
    text = f"The Coast Guard counted bodies in the car deck of the Aurora on Thursday in Cebu. {quote}"
    assert (dated(text, *FERRY, late) or "") < "2021-09"
