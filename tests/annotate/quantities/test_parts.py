"""Counts that go on from others: parts of a toll, those beside them, more of the same elsewhere."""

from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "At least 11 people died in Trujillo and six more across the border in Ecuador.",
            [(11, "killed"), (6, "killed")],
        ),
        ("Nearly 2,000 people were hurt in Manila, but only 70 in Cebu.", [(2000, "wounded"), (70, "wounded")]),
        ("Police held 60 protesters in Minsk and 20 others in Grodno.", [(60, "detained"), (20, "detained")]),
        ("Shells killed two children in Grozny and one in Gudermes.", [(2, "killed"), (1, "killed")]),
        ("The toll rose by five to 48.", [(48, "killed")]),
        ("The army lost 18 soldiers.", [(18, "killed")]),
        (
            "The 11 sailors, four Chileans, five Fijians, a Pole and a Greek, were rounded up.",
            [(11, "detained"), (4, "detained"), (5, "detained")],
        ),
        ("He shot and killed his wife and two sons.", [(2, "killed")]),
        ("No Americans were among the dead.", [(0, "killed")]),
        ("A police officer was killed.", [(1, "killed")]),
        ("Gunmen seized a Libyan passenger jet.", []),
        ("Ethiopia massed 50,000 troops along the border.", [(50000, "deployed")]),
        ("Camps in Goma hold 90,000 people.", [(90000, "other")]),
        ("All but four Democrats voted for it.", []),
        ("The party lost 12 lawmakers.", [(12, "other")]),
        ("The rebels freed eight hostages but still hold the town.", [(8, "other")]),
    ],
)
def test_a_count_that_goes_on_takes_what_befell_those_before(text: str, told: list[tuple[float, str]]) -> None:
    assert [(q.value, q.measure) for q in report(text).of(Quantity) if q.claim] == told


def test_an_insertion_between_dashes_parts_no_subject_from_its_verb() -> None:
    text = "Some 60 Chileans _ divers and cooks _ left Fiji on Monday."
    assert [q.label for q in report(text).of(Quantity) if q.claim] == ["Chileans who left Fiji"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The dead now number 60, the prefecture said.", [(60, "killed")]),
        ("Nine hikers fell to their deaths.", [(9, "killed")]),
        ("A driver who killed four people in a packed church was arrested.", [(4, "killed")]),
        ("Signs of two missiles were seen by satellites.", [(2, "weapons")]),
    ],
)
def test_all_of_those_told_by_a_noun_are_numbered_behind_it(text: str, told: list[tuple[float, str]]) -> None:
    assert [(q.value, q.measure) for q in report(text).of(Quantity) if q.claim] == told


def test_victims_of_an_age_are_not_so_many() -> None:
    assert not [q for q in report("The victims were 16 and 17 years old.").of(Quantity) if q.claim and q.value == 17]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Her husband and ten others drowned.", 10, None),
        ("An officer and two soldiers have been killed.", 2, None),
        ("Two guards and a driver are missing.", 2, None),
        ("The other 19 miners were killed.", 19, None),
        ("Ten others drowned.", 10, 10),
        ("Two guards are missing.", 2, 2),
    ],
)
def test_who_is_told_of_beside_them_comes_on_top(text: str, low: float, high: float | None) -> None:
    counted = next(q for q in report(text).of(Quantity) if q.value == low)
    assert (counted.low, counted.high) == (low, high)


def test_casualties_are_not_the_dead_told_before_them() -> None:
    found = report("Twenty soldiers killed, the rebels suffer 43 casualties.").of(Quantity)
    assert [(q.measure, q.unit) for q in found] == [("killed", "soldiers"), ("other", "casualties")]


def test_what_is_said_behind_a_bracket_is_said_of_all() -> None:
    found = report("Some 9,400 people (1,340 households) have fled.").of(Quantity)
    assert found[0].measure == "displaced"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Four of the nine people hurt are children, the minister said.", True),
        ("Four of the nine dead were nurses.", True),
        ("Four of the nine sailors drowned.", False),
        ("In all four died.", False),
        ("A family of nine drowned; four of their bodies have been found.", True),
        ("Four sailors died on board and the rest in the sea.", True),
    ],
)
def test_some_of_those_struck_are_a_part(text: str, part: bool) -> None:
    assert next(q for q in report(text).of(Quantity) if q.value == 4).part == part


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("A ferry sank, killing 41 people. Among them were nine Danes and four Finns.", ["killed"] * 3),
        ("Rebels hold 41 sailors. They include nine Danes.", ["detained"] * 2),
        ("The death toll includes nine Danes.", ["killed"]),
        ("The blast killed 41 people and hurt 60. Among them were nine Danes.", ["killed", "wounded", "other"]),
    ],
)
def test_some_of_those_of_the_sentence_before(text: str, measures: list[str]) -> None:
    assert [q.measure for q in report(text).of(Quantity)] == measures


def test_a_text_may_end_with_a_count() -> None:
    assert [q.value for q in report("Nine died, 3 of them").of(Quantity)] == [9, 3]


def test_the_remaining_are_a_part_of_all() -> None:
    told = "Of the 433 hurt 41 were admitted to hospital. The remaining 392 suffered bruises, the ministry said."
    assert [q.part for q in report(told).of(Quantity) if q.value == 392] == [True]
