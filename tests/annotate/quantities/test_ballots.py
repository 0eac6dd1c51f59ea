from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report


def told(text: str) -> list[tuple[float | None, str, str]]:
    return [(q.value, q.unit, q.label) for q in report(text).of(Quantity) if q.claim and q.measure == "votes"]


@pytest.mark.parametrize(
    ("text", "majority", "minority"),
    [
        ("The senate passed the bill by 52 votes to 46.", 52, 46),
        ("The House voted 240-179 last week to fund schools.", 240, 179),
        ("The motion was defeated 40 to 60.", 60, 40),
        ("Deputies rejected the treaty, 210 against 188.", 210, 188),
        ("The budget bill lost 52-44.", 52, 44),
        (
            "The chamber suspended him with 54 votes in favour, 22 against and four absent.",
            54,
            22,
        ),
        ("Then the court voted: seven for release, two against.", 7, 2),
        ("The plan won 50 votes in the senate to 47 against.", 50, 47),
        (
            "The plan which paired higher pensions with a new tax on all the petrol sold in the country failed 50-47.",
            50,
            47,
        ),
    ],
)
def test_both_numbers_of_a_ballot_are_told(text: str, majority: float, minority: float) -> None:
    assert sorted(told(text), reverse=True) == [
        (majority, "votes", "votes of the majority"),
        (minority, "opposing votes", "votes of the minority"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The council passed rules for 12 to 18 months.",
        "The team won 3-1.",
        "The team lost 3-1 after the council's plan to sell the ground.",
        "It took 48 to 52 hours to count the votes.",
        "The party won 124 of 230 seats.",
    ],
)
def test_other_pairs_of_numbers_are_no_ballots(text: str) -> None:
    assert not any("majority" in label for _, _, label in told(text))


def test_a_second_chamber_follows_with_its_own_ballot() -> None:
    text = "The Senate passed the bill by 60 votes to 39. The House followed on Friday, 240 to 190."
    assert [value for value, *_ in told(text)] == [60, 39, 240, 190]


def test_a_score_behind_a_ballot_is_no_ballot() -> None:
    assert [value for value, *_ in told("Deputies passed it by 60 votes to 39. Ajax won on Friday, 3 to 1.")] == [
        60,
        39,
    ]
