"""What is known of an undated report weighed together: it fills in a day, overrules one, and stays silent."""

from __future__ import annotations

from datetime import date

import pytest

from briefing.annotate import annotate, of_undated
from briefing.brief.sources.case import Case
from briefing.brief.sources.printing import Printing
from briefing.brief.sources.weighing import odds
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


def shares(text: str, *others: Document) -> dict[date, float]:
    """How likely each day is."""
    undated = annotate(report(text, None, "undated.txt"))
    case = Case([annotate(one) for one in others or FERRY])
    return {day: one.share for day, one in odds(undated, case, of_undated(undated.document), Printing()).items()}


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


@pytest.mark.parametrize("told", ["A mass will be held on 24 August.", "The port is shut until 24 August."])
def test_a_report_is_older_than_what_it_announces(told: str) -> None:
    heard = "The Senate heard Captain Ramon Ilagan of the Aurora on Tuesday in Manila. {}"
    before, after = (shares(heard.format(said))[date(2021, 8, 24)] for said in ("A mass was held.", told))
    assert after < before / 4


@pytest.mark.parametrize(("days", "day"), [("five", 22), ("seven", 24), ("nine", 26)])
def test_days_since_are_counted_from_that_of_which_others_tell_it(days: str, day: int) -> None:
    likely = shares(f"Nine of those aboard the ferry Aurora, which sank off Cebu {days} days ago, wait in Manila.")
    assert max(likely, key=likely.__getitem__).day == day


def test_a_name_that_others_begin_or_that_opens_a_sentence_is_in_common() -> None:
    days = (("Monday", "2021-08-16"), ("Tuesday", "2021-08-17"), ("Friday", "2021-08-20"))
    others = [report(f"Ana Quispe mourned in Chad on {day}.", date, f"{day}.txt") for day, date in days]
    assert dated("Quispe mourned on Tuesday. She told the Chadian radio that Lota and Goma wept.", *others)


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
    likely = shares(f"The Senate in Manila heard Captain Ramon Ilagan of the Aurora on Friday. {told}")
    assert (likely[date(2021, 8, 20)] > 2 * likely[date(2021, 8, 21)]) is sooner


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


def test_a_day_against_which_all_else_speaks_is_not_taken() -> None:
    """One quotation may be in print again weeks on, where nothing else of a report is of those days."""
    quote = "“The sea took what the land had sold,” Captain Ramon Ilagan said."
    late = report(f"A year of fish is lost. {quote}", "2021-11-19", "late.txt")
    text = f"The Coast Guard counted bodies in the car deck of the Aurora on Thursday in Cebu. {quote}"
    assert (dated(text, *FERRY, late) or "") < "2021-09"


# ---------------------------------------------------------------- by what names a report calls its days
FLOOD = report("The Orrin dam burst on Tuesday, flooding the town of Aske.", "2021-08-20", "flood.txt")
BURST = "The Orrin dam burst on Tuesday at Aske."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"A bridge fell on Thursday. {BURST}", "2021-08-19"),  # the newest day
        (f"{BURST} Schools closed on Wednesday.", "2021-08-18"),
        (f"{BURST} On Monday the mayor had played chess.", "2021-08-17"),
        (f"{BURST} Today the mayor resigned.", "2021-08-18"),  # not Tuesday itself
        (f"{BURST} The mayor resigned this Thursday.", "2021-08-19"),
        (f"{BURST} The army came on Thursday. Schools open on Saturday.", "2021-08-19"),
        (f"{BURST} Wives waited on Thursday. The mayor, who fled on Wednesday, is to speak on Sunday.", "2021-08-19"),
    ],
)
def test_a_report_tells_of_its_own_day_and_those_just_before(text: str, day: str) -> None:
    assert dated(text, FLOOD) == day


def test_a_day_of_last_week_is_not_the_one_of_that_name_without_it() -> None:
    text = "The Orrin dam burst on Tuesday{} at Aske, flooding the town. The army came on Monday, the mayor on Sunday."
    assert dated(text.format(" last week"), FLOOD) == "2021-08-23"


def test_what_a_speaker_calls_today_is_no_word_of_the_paper() -> None:
    told = "The Senate in Manila heard Captain Ramon Ilagan of the Aurora on Friday. {}He wept, he said{}"
    own, said = (shares(told.format(*marks)) for marks in (("", " today."), ("“", " today.”")))
    assert said[date(2021, 8, 20)] > own[date(2021, 8, 20)]


def test_a_weekday_of_almost_a_week_ago_is_seldom_called_by_its_bare_name() -> None:
    likely = shares("Captain Ramon Ilagan of the Aurora wept on Wednesday. The Senate in Manila heard him on Thursday.")
    assert likely[date(2021, 8, 19)] > likely[date(2021, 8, 18)]  # on which Thursday would be of the week before


# ---------------------------------------------------------------- counts
SHAFT = (
    report(
        "Twelve miners died in the Karkov shaft on Monday, Minister Olena Bondar of Ukraine said.",
        "2021-08-16",
        "a.txt",
    ),
    report("The dead of the Karkov shaft are now 31, Minister Olena Bondar of Ukraine said.", "2021-08-18", "b.txt"),
    report("Minister Olena Bondar of Ukraine put the dead of the Karkov shaft at 58.", "2021-08-21", "c.txt"),
)


def test_a_toll_that_rises_is_told_between_a_lower_and_a_higher() -> None:
    text = "Minister Olena Bondar of Ukraine came to the Karkov shaft. She said {} miners were dead."
    few, many = (shares(text.format(toll), *SHAFT) for toll in (14, 45))
    before, between = date(2021, 8, 17), date(2021, 8, 20)
    assert many[between] / many[before] > few[between] / few[before]


@pytest.mark.parametrize(
    "counted", ["four days after the blast", "on the fifth day of the search", "on day five of the search"]
)
def test_the_days_since_the_first_of_the_crisis_are_counted(counted: str) -> None:
    likely = shares(f"Minister Olena Bondar of Ukraine came to the Karkov shaft {counted}.", *SHAFT)
    assert max(likely, key=lambda day: likely[day]) == date(2021, 8, 20)


def test_a_report_headed_by_the_number_of_its_day_is_of_that_day() -> None:
    heads = ("Day five in Karkov.", "It was day five in Karkov.")
    told = "The shaft took them on Monday, Minister Olena Bondar of Ukraine said."
    headed, amid = (shares(f"{head} {told}", *SHAFT)[date(2021, 8, 20)] for head in heads)
    assert headed > 2 * amid


def test_of_a_long_case_only_the_days_about_the_likest_report_are_weighed() -> None:
    late = report("The Orrin choir sang in Lota on Monday.", "2023-08-16", "late.txt")
    likely = shares(f"{BURST} Schools closed on Wednesday.", FLOOD, late)
    assert max(likely, key=lambda day: likely[day]) == date(2021, 8, 18)
    assert max(likely) < date(2022, 1, 1)
