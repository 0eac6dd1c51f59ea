"""What of two numbers is but the course of events: growth, a number repeated, a speaker who corrects himself."""

from __future__ import annotations

import pytest

from briefing.brief.figures.course import Course, When
from briefing.brief.figures.status import status_of
from briefing.model import Claim, Evidence, Measure, Status
from tests.brief.case import brief_of, only_figure, report

Row = tuple[str, float, str | None]  # day of the report, value, speaker


def claims_of(*rows: Row, modifier: str = "") -> tuple[Claim, ...]:
    """One source a claim; with a modifier the bound is open."""
    return tuple(
        Claim(value, value, None if modifier else value, modifier, by, Evidence(f"S{n}", 0, 1, "1", day))
        for n, (day, value, by) in enumerate(rows, start=1)
    )


def when(claim: Claim) -> When:
    return claim.evidence.sentence, claim.evidence.sentence


def status(*rows: Row, measure: Measure = "killed", over: bool = False, modifier: str = "") -> Status:
    claims = claims_of(*rows, modifier=modifier)
    return status_of(claims, Course(claims, when, measure, over, shrinks=measure == "missing", once=measure == "share"))


def test_counts_of_one_day_far_apart_are_in_dispute_whatever_came_later() -> None:
    rows: list[Row] = [("2021-08-18", 9, "doctors"), ("2021-08-18", 2, "junta"), ("2021-08-20", 31, "league")]
    assert status(*rows) == "disputed"


def test_the_missing_become_fewer() -> None:
    rows: list[Row] = [("2021-08-18", 63, None), ("2021-08-19", 55, "office"), ("2021-08-21", 41, "office")]
    assert status(*rows, measure="missing") == "revised"
    assert status(*rows) == "disputed"


def test_who_was_found_is_not_missed_again_but_by_another_voice() -> None:
    rows: list[Row] = [("2021-08-18", 63, "clinic"), ("2021-08-19", 20, "governor"), ("2021-08-20", 55, "families")]
    assert status(*rows, measure="missing") == "disputed"
    amended: list[Row] = [("2021-08-18", 63, "office"), ("2021-08-19", 55, "office"), ("2021-08-20", 58, "office")]
    assert status(*amended, measure="missing") == "revised"
    assert status(("2021-08-18", 40, None), ("2021-08-19", 63, None), amended[2], measure="missing") == "revised"


def test_who_tells_another_number_later_amends_the_first() -> None:
    rows: list[Row] = [("2021-08-18", 8, "union"), ("2021-08-20", 6, "union")]
    assert status(*rows, measure="share") == "revised"
    assert status(rows[0], ("2021-08-20", 6, "company"), measure="share") == "disputed"


def test_a_report_without_a_day_may_be_of_one_in_between() -> None:
    rows: list[Row] = [("2021-08-18", 11, "mayor"), ("", 14, "police"), ("2021-08-20", 19, "mayor")]
    assert status(*rows) == "revised"
    assert status(rows[0], ("", 40, "police"), rows[2]) == "disputed"


@pytest.mark.parametrize(
    "text",
    [
        "An earthquake struck Pisco, Peru, on Thursday. Hospitals had earlier put the dead at 41.",
        "An earthquake struck Pisco, Peru, on Thursday. Doctors had spoken of 41 dead before.",
        "An earthquake struck Pisco, Peru, on Thursday. At noon doctors had counted 41 dead.",
        "The earthquake in Pisco, Peru, killed 57 people, a nurse said. Earlier reports had put the dead at 41.",
        "An earthquake struck Pisco, Peru, on Thursday. Initial reports from nurses said 41 people had been killed.",
    ],
)
def test_what_was_told_earlier_is_no_dispute_of_more(text: str) -> None:
    now = "An earthquake struck Pisco, Peru, on Thursday, killing 57 people, the governor said."
    (figure,) = (f for f in brief_of(report(now, "2021-08-20"), report(text, "2021-08-20")).figures)
    assert (figure.status, figure.best) == ("revised", 57)
    (figure,) = (f for f in brief_of(report(now.replace("57", "9"), "2021-08-20"), report(text, "2021-08-20")).figures)
    assert figure.status == "disputed"


def test_what_one_report_tells_as_past_is_past_for_all() -> None:
    told = brief_of(
        report(
            "Police in Lota are holding nine dockers over the fire, down from 14, the prosecutor said.", "2021-08-20"
        ),
        report("Police in Lota are holding 14 dockers over the fire, the union said.", "2021-08-20"),
    )
    assert [f.status for f in told.figures if f.measure == "detained"] == ["revised"]


def test_a_report_without_a_day_is_of_the_day_on_which_others_tell_its_number() -> None:
    rows: list[Row] = [("2021-08-18", 11, None), ("", 11, "police"), ("2021-08-20", 12, None)]
    assert status(*rows) == "revised"
    assert status(rows[0], ("", 14, "police"), rows[2]) == "revised"  # on whatever day
    assert status(rows[0], ("", 14, "police"), ("2021-08-20", 12, "union")) == "disputed"
    assert status(rows[0], ("", 14, "police"), measure="share") == "disputed"


@pytest.mark.parametrize(
    ("first", "later", "told"),
    [
        ("interior ministry", "teachers' union", "disputed"),
        ("governor of Hunan", "relatives of the miners", "disputed"),
        ("junta", "Network of Doctors", "disputed"),
        ("governor", "interior ministry", "revised"),
        ("doctors", "health ministry", "revised"),  # who knew of fewer then
        ("rebels", "rights group", "revised"),
        ("police", "African Union", "revised"),
        (None, "union", "revised"),
    ],
)
def test_who_counts_more_than_the_authorities_disputes_them_on_any_day(
    first: str | None, later: str, told: Status
) -> None:
    assert status(("2021-08-18", 24, first), ("2021-08-20", 61, later)) == told


def test_what_was_long_over_does_not_grow() -> None:
    rows: list[Row] = [("2021-08-18", 24, None), ("2021-08-20", 30, None)]
    assert status(*rows, over=True) == "disputed"
    assert status(*rows) == "revised"


@pytest.mark.parametrize(("last", "told"), [("2021-08-21", "disputed"), ("2021-08-23", "revised")])
def test_more_are_sent_after_days(last: str, told: Status) -> None:
    assert status(("2021-08-20", 23, None), (last, 67, None), measure="deployed") == told


@pytest.mark.parametrize(
    ("modifier", "measure", "last", "told"),
    [
        ("at least", "killed", 36, "revised"),
        ("Thousands", "other", 12_000, "agreed"),
        ("more than", "other", 36, "agreed"),  # a round number for it
        ("more than", "other", 90, "revised"),
    ],
)
def test_an_open_bound_is_outgrown(modifier: str, measure: Measure, last: float, told: Status) -> None:
    first = 1000 if last > 1000 else 34
    assert status(("2021-08-18", first, None), ("2021-08-20", last, None), measure=measure, modifier=modifier) == told


@pytest.mark.parametrize(("what", "told"), [("outbreak of cholera", "revised"), ("flood", "disputed")])
def test_an_outbreak_that_began_long_ago_still_grows(what: str, told: Status) -> None:
    first = report(f"Four people have died in the {what} of May in Beira.", "2021-08-02")
    later = report(f"Nine people have died in the {what} of May in Beira.")
    assert only_figure(brief_of(first, later), "killed").status == told


STALE: list[Row] = [("2021-08-18", 6, "railway"), ("2021-08-19", 9, "ministry"), ("2021-08-21", 6, None)]


def test_a_report_that_repeats_in_its_own_voice_what_was_told_before_is_late_and_disputes_nothing() -> None:
    assert status(*STALE) == "revised"


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (2, ("2021-08-21", 6, "coroner")),  # who is named stands by it
        (2, ("2021-08-21", 7, None)),  # nobody had told so many
        (1, ("2021-08-19", 9, "the union")),  # a rival has never been followed
        (1, ("2021-08-19", 9, "the Taliban")),
    ],
)
def test_fewer_told_later_by_a_voice_or_otherwise_are_a_dispute(row: int, told: Row) -> None:
    assert status(*STALE[:row], told, *STALE[row + 1 :]) == "disputed"
