"""Whether claims agree, from their bounds, their voices and the days of their reports."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.brief.figures.course import Course, When
from briefing.brief.figures.status import best, conflict, status_of
from briefing.model import Claim, Evidence, Measure, Status

DAYS = {"S1": "2021-08-18", "S2": "2021-08-20", "S3": "2021-08-20", "S4": ""}
Bounds = tuple[float | None, float | None]


def claim(value: float | None, source: str = "S1", by: str | None = None, *, bounds: Bounds | None = None) -> Claim:
    """An exact claim, unless bounds are given."""
    low, high = bounds or (value, value)
    return Claim(value, low, high, "", by, Evidence(source, 0, 1, "1", "1"))


def when(claim: Claim) -> When:
    return DAYS[claim.evidence.source], DAYS[claim.evidence.source]


def status(*claims: Claim, measure: Measure = "killed", over: bool = False) -> Status:
    return status_of(claims, Course(claims, when, measure, over))


@pytest.mark.parametrize(
    ("a", "b", "apart"),
    [
        ((25, 25), (31, 31), True),
        ((25, 25), (25, 25), False),
        ((50, 50), (60, None), True),  # 50, at least 60
        ((70, 70), (60, None), False),
        ((None, 60), (70, 70), True),  # nearly 60
        ((None, 60), (45, 45), False),
        ((None, 60), (60, None), False),
        ((12, 99), (1000, None), True),  # dozens, thousands
        ((12, 99), (45, 45), False),
        ((50, 70), (65, 80), False),  # ranges that overlap
        ((50, 64), (65, 80), True),
        ((None, None), (65, 80), False),
    ],
)
def test_claims_conflict_where_their_bounds_cannot_both_hold(a: Bounds, b: Bounds, apart: bool) -> None:
    one, two = claim(1, bounds=a), claim(1, bounds=b)
    assert conflict(one, two) is apart
    assert conflict(two, one) is apart


@pytest.mark.parametrize(
    ("word", "a", "b", "apart"),
    [
        ("scores", (20, 99), (110, None), False),  # who says so has not counted
        ("scores", (20, 99), (400, 400), True),
        ("dozens", (12, 99), (1000, 9999), True),
    ],
)
def test_a_word_for_a_number_leaves_room_above_it(word: str, a: Bounds, b: Bounds, apart: bool) -> None:
    assert conflict(replace(claim(1, bounds=a), modifier=word), claim(1, bounds=b)) is apart


@pytest.mark.parametrize(("told", "other", "apart"), [(90, 90.2, False), (90, 91.2, True), (90.2, 90.4, True)])
def test_a_share_in_whole_percent_is_rounded(told: float, other: float, apart: bool) -> None:
    assert conflict(claim(told), claim(other), "share") is apart


@pytest.mark.parametrize(
    ("told", "other", "apart"),
    [(1_200_000, 1_234_000, False), (1_200_000, 1_290_000, True), (2_000_000, 2_100_000, True), (1200, 1234, True)],
)
def test_one_of_millions_may_be_another_rounded(told: float, other: float, apart: bool) -> None:
    assert (conflict(claim(told), claim(other)), conflict(claim(other), claim(told))) == (apart, apart)


@pytest.mark.parametrize(
    ("told", "other", "apart"),
    [
        (50, 54, False),
        (50, 56, True),
        (2000, 2150, False),
        (25, 31, True),
        (120, 87, True),
        (55, 57, False),
        (55, 58, True),
    ],
)
def test_a_number_told_by_about_is_near_it(told: float, other: float, apart: bool) -> None:
    one, two = replace(claim(told), modifier="about"), claim(other)
    assert (conflict(one, two), conflict(two, one)) == (apart, apart)
    assert conflict(claim(told), two)


@pytest.mark.parametrize(("a", "b"), [((20, None), (45, 45)), ((None, 10), (4, 4)), ((3200, None), (9100, 9100))])
def test_more_than_so_many_things_are_not_twice_as_many(a: Bounds, b: Bounds) -> None:
    one, two = claim(1, bounds=a), claim(1, bounds=b)
    assert (conflict(one, two, "other"), conflict(one, two, "killed")) == (True, False)
    assert not conflict(replace(one, modifier="thousands"), two, "other")


def test_one_source_alone_is_single() -> None:
    assert status(claim(25), claim(25)) == "single-source"


def test_sources_that_can_both_be_right_agree() -> None:
    assert status(claim(25), claim(20, "S2", bounds=(20, None))) == "agreed"


def test_sources_of_one_day_that_conflict_are_in_dispute() -> None:
    assert status(claim(25, "S2"), claim(31, "S3")) == "disputed"


def test_speakers_of_one_source_that_conflict_are_in_dispute() -> None:
    assert status(claim(12, by="police"), claim(30, by="doctors")) == "disputed"


def test_a_report_that_tells_both_numbers_in_its_own_voice_disputes_neither() -> None:
    counted_by_the_hour = claim(40, "S2"), claim(50, "S2")
    assert status(*counted_by_the_hour, claim(50, "S3")) == "agreed"
    assert status(claim(40, "S2", by="police"), claim(50, "S2"), claim(50, "S3")) == "disputed"


def test_one_voice_does_not_contradict_itself() -> None:
    assert status(claim(12, by="police"), claim(30, by="police")) == "single-source"


def test_a_count_that_grew_by_a_later_day_is_revised() -> None:
    assert status(claim(40), claim(62, "S2")) == "revised"
    assert status(claim(62, "S2"), claim(40)) == "revised"


def test_a_count_that_shrank_is_in_dispute() -> None:
    assert status(claim(62), claim(40, "S2")) == "disputed"


def test_growth_against_a_report_without_a_day_is_in_dispute_where_two_voices_tell_it() -> None:
    assert status(claim(40), claim(62, "S4")) == "revised"
    assert status(claim(40, by="army"), claim(62, "S4", by="rebels")) == "disputed"


def test_a_headline_that_drops_the_bound_of_its_report_disputes_nothing() -> None:
    later = claim(60, "S3")
    assert status(claim(58, "S2"), later, claim(58, "S2", bounds=(58, None))) != "disputed"


def test_one_dispute_outweighs_growth() -> None:
    assert status(claim(40), claim(62, "S2"), claim(90, "S3")) == "disputed"


def test_the_best_is_what_most_sources_give() -> None:
    told = [claim(31, "S3"), claim(25), claim(25, "S2")]
    assert best(told, when, "disputed") == 25
    assert best([claim(31), claim(31, "S2"), claim(25, "S3")], when, "disputed") == 31


def test_a_source_that_repeats_itself_carries_no_more_weight() -> None:
    assert best([claim(31), claim(31), claim(31), claim(25, "S2"), claim(25, "S3")], when, "disputed") == 25


def test_of_equals_the_lower_is_best() -> None:
    assert best([claim(31), claim(25, "S2")], when, "disputed") == 25


def test_the_latest_count_is_best_where_it_grew() -> None:
    assert best([claim(40), claim(40), claim(62, "S2")], when, "revised") == 62


def test_there_is_no_best_without_a_value() -> None:
    assert best([claim(None, bounds=(None, None))], when, "single-source") is None


def test_a_later_count_beyond_an_at_least_is_revised() -> None:
    first = claim(34, bounds=(34, None))
    assert status(first, claim(121, "S2")) == "revised"
    assert status(claim(121, "S2"), first) == "revised"
    assert best([first, claim(121, "S2")], when, "revised") == 121


def test_a_later_count_below_an_at_least_s_value_revises_nothing() -> None:
    assert status(claim(40, bounds=(30, None)), claim(36, "S2")) == "agreed"
    assert status(claim(34, "S2", bounds=(34, None)), claim(36, "S3")) == "agreed"  # of one day


def test_the_best_leaves_room_for_most_sources() -> None:
    assert best([claim(20, bounds=(20, None)), claim(25, "S2")], when, "agreed") == 25


@pytest.mark.parametrize(("value", "told"), [(84, "disputed"), (240, "agreed")])
def test_nearly_so_many_are_not_far_fewer(value: float, told: Status) -> None:
    nearly = replace(claim(250, "S2", bounds=(None, 250)), modifier="nearly")
    assert status(nearly, claim(value, "S3")) == told


@pytest.mark.parametrize(
    ("headline", "below", "other", "expected"),
    [
        (60, 61, 330, "single-source"),
        (60, 75, 330, "disputed"),  # is no rounding of 75
        (60, 61, 40, "disputed"),
        (10, 12, 30, "disputed"),  # a few are not rounded
    ],
)
def test_a_headline_rounds_the_number_below_it(headline: float, below: float, other: float, expected: Status) -> None:
    told = claim(headline), claim(below, by="mayor", bounds=(below, None)), claim(other, "S2", bounds=(other, None))
    told = told if other > below else (*told[:2], claim(other, "S2"))
    assert status_of(told, Course(told, lambda _: ("2021-08-18", "2021-08-18"), "killed")) == expected
