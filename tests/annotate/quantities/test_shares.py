"""Shares told in words, in percent, and of what they are."""

from __future__ import annotations

import pytest
from hypothesis import given

from briefing.model import Quantity
from tests.annotate.reading import TEXTS, report, words_of


def shares(text: str) -> list[tuple[float | None, str]]:
    """Percent and label of each share that is a claim."""
    return [(q.value, q.label) for q in report(text).of(Quantity) if q.claim and q.measure == "share"]


@pytest.mark.parametrize(
    ("text", "percent", "label"),
    [
        ("Half of the town has fled.", 50, "percent of town that has fled"),
        ("A third of the houses were flattened.", 33.3, "percent of houses flattened"),
        ("Two-thirds of the nurses have left.", 66.7, "percent of nurses who have left"),
        ("Three quarters of its workers were dismissed.", 75, "percent of workers dismissed"),
        ("One in five nurses has quit in Lusaka.", 20, "percent of nurses who has quit in Lusaka"),
        ("One in every 50 residents was infected.", 2, "percent of residents infected"),
        ("Nine out of ten pupils were absent.", 90, "percent of pupils absent"),
        ("Two in three Ghanaians were vaccinated.", 66.7, "percent of Ghanaians vaccinated"),
        ("Police held 30 boys, half of them orphans.", 50, "percent of boys (orphans)"),
        ("The gas hurt 40 miners, a quarter of whom were boys.", 25, "percent of miners (boys)"),
    ],
)
def test_a_share_in_words_is_told_in_percent_with_whose_it_is(text: str, percent: float, label: str) -> None:
    assert shares(text) == [(percent, label)]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("Up to half of the miners were hurt.", None, 50), ("More than a third of the miners were hurt.", 33.3, None)],
)
def test_a_hedge_opens_a_bound_of_a_share(text: str, low: float | None, high: float | None) -> None:
    (share,) = report(text).of(Quantity)
    assert (share.low, share.high, share.unit) == (low, high, "percent")


@pytest.mark.parametrize(
    "text",
    [
        "It took half an hour.",
        "Half a million people fled.",
        "A third of a mile was flooded.",
        "The second half of the match was quiet.",
        "Two of five sons came home.",
        "The club won nine in 2015 and lost two.",
        "One in five days it rains.",
        "The third of the brothers fled.",
    ],
)
def test_lengths_halves_and_counts_of_a_whole_are_no_shares(text: str) -> None:
    assert shares(text) == []


@given(TEXTS)
def test_a_share_lies_in_its_text_and_is_a_part(text: str) -> None:
    for share in (q for q in report(text).of(Quantity) if q.measure == "share" and q.claim):
        assert words_of(text, share).strip()
        assert share.value is not None
