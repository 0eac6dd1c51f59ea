"""Bare numbers take what they count from the count that they say again, or from the noun before their verb."""

from __future__ import annotations

import pytest

from briefing.annotate import annotate
from briefing.model import Document, Quantity


def claims(text: str) -> list[Quantity]:
    return [q for q in annotate(Document("a.txt", text, published="2021-08-20")).of(Quantity) if q.claim]


def told(text: str) -> list[tuple[str, float | None]]:
    return [(q.measure, q.value) for q in claims(text)]


@pytest.mark.parametrize(
    "again",
    [
        "The army put the figure at 19.",
        "The army put it at 19.",
        "The army says 19.",
        "The army speaks of 19.",
        "The army said it was 19.",
        "The figure has since risen to 19.",
        "By Friday it stood at 19.",
        "The total climbed to 19.",
    ],
)
def test_a_number_that_answers_a_count_counts_the_same(again: str) -> None:
    first, second = claims(f"Officials in Gao said 27 people were wounded. {again}")
    assert (second.measure, second.value, second.unit) == ("wounded", 19, "people")
    assert second.echo == first.start


def test_who_says_it_again_is_its_speaker() -> None:
    assert [q.attributed_to for q in claims("Officials said 27 people were hurt. The army put the figure at 19.")] == [
        "Officials", "army",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "other",
    [
        "The temperature rose to 41.",
        "The party stands at 19 in the polls.",
        "The army says 19 tanks were lost.",
        "He turned 19.",
        "Oil climbed to 90 dollars.",
    ],
)
def test_numbers_of_something_else_do_not(other: str) -> None:
    assert ("wounded", 27) in told(f"Officials in Gao said 27 people were wounded. {other}")
    assert not any(q.echo is not None for q in claims(f"Officials in Gao said 27 people were wounded. {other}"))


@pytest.mark.parametrize(
    ("text", "measure", "value"),
    [
        ("The number of people killed in Sunday's blast at the harbour rose to eight.", "killed", 8),
        ("The number of arrests at the march was revised to 31.", "detained", 31),
        ("The count of houses lost stands at 62.", "sites", 62),
        ("The toll compiled from clinics in the eastern suburbs was 213.", "killed", 213),
        ("The number of suspected cases climbed to 4,120.", "other", 4120),
    ],
)
def test_the_noun_before_the_verb_tells_what_is_counted(text: str, measure: str, value: float) -> None:
    assert told(text) == [(measure, value)]


def test_a_list_goes_on_from_its_first_count() -> None:
    found = claims("The office said 150 bodies were found in Douma, 100 in Saqba and 40 in Erbin.")
    assert [(q.measure, q.value, q.part) for q in found] == [
        ("killed", 150, False), ("killed", 100, True), ("killed", 40, True),
    ]  # fmt: skip


def test_some_of_those_told_before() -> None:
    found = claims("Five people were trapped in the lift but three have been rescued.")
    assert [(q.value, q.unit) for q in found] == [(5, "people"), (3, "people")]


def test_a_count_that_is_denied_beside_the_true_one() -> None:
    assert told("There were 11 hostages, the bank said, not nine as police had stated.") == [
        ("detained", 11), ("detained", 9),
    ]  # fmt: skip
