"""Tolls counted over time, from reports of different days."""

from __future__ import annotations

import pytest

from briefing.brief.figures.stretches import WAR, begins, is_of, same_stretch
from tests.brief.case import brief_of, groups, report


@pytest.mark.parametrize(
    ("over", "published", "begun"),
    [
        ("P7D", "2021-08-20", "2021-08-13"),
        ("P2W", "2021-08-20", "2021-08-06"),
        ("P5Y", "2021-08-20", WAR),
        ("2012", "2021-08-20", WAR),
        ("2021-08-15", "2021-08-20", "2021-08-15"),
        ("P7D", None, "P7D"),
        ("", "2021-08-20", ""),
        (WAR, None, WAR),
    ],
)
def test_when_a_count_begins(over: str, published: str | None, begun: str) -> None:
    assert begins(over, published) == begun


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("2021-08-13", "2021-08-15", True),
        ("2021-08-13", "2021-08-19", False),
        ("2021-06", "2021-06-20", True),
        (WAR, WAR, True),
        (WAR, "2021-08-15", False),
    ],
)
def test_two_counts_over_the_same_time(a: str, b: str, same: bool) -> None:
    assert same_stretch(a, b) == same_stretch(b, a) == same


def test_a_count_may_begin_with_an_event() -> None:
    assert is_of("2021-08-15", "2021-08-14")
    assert not is_of("2021-08-10", "2021-08-14")
    assert not is_of("2021-08-10", None)


def test_tolls_of_an_attack_of_the_week_and_of_the_war_are_three_figures() -> None:
    told = groups(
        brief_of(
            "Rockets hit a market in Idlib, Syria, on Thursday, killing 12 people. Raids have killed 84 in Idlib "
            "since Sunday. The war has killed 250,000 people.",
            "Twelve people died when rockets hit a market in Idlib in Syria on Thursday. The war in Syria has claimed "
            "400,000 lives.",
        ),
        "killed",
    )
    assert told == {frozenset({12}), frozenset({84}), frozenset({250000, 400000})}


def test_tolls_of_two_sites_of_one_day_are_two_figures() -> None:
    told = groups(
        brief_of(
            "Rockets hit a mosque in Taiz, Yemen, on Thursday, killing 12 people. Shells hit a school in Taiz on "
            "Thursday, killing 20 people.",
            "Fifteen people died when rockets hit a mosque in Taiz in Yemen on Thursday.",
        ),
        "killed",
    )
    assert told == {frozenset({12, 15}), frozenset({20})}


def test_tolls_of_a_flood_since_two_days_are_two_figures_and_grow() -> None:
    toll = "Floods in Goa, India, have killed {} people since August 8. In all {} people have died since late May."
    first, second = report(toll.format(164, 324), "2018-08-17"), report(toll.format(223, 370), "2018-08-19")
    assert groups(brief_of(first, second), "killed") == {frozenset({164, 223}), frozenset({324, 370})}
