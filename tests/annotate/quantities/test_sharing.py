"""What the counts of one sentence share: predicates, nouns, the ends of a range."""

from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report


def told(text: str) -> list[tuple[str, float | None, str]]:
    """Measure, value and noun of each claim."""
    return [(q.measure, q.value, q.unit) for q in report(text).of(Quantity) if q.claim]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Six rangers and at least 20 herders have been killed.",
            [("killed", 6, "rangers"), ("killed", 20, "herders")],
        ),
        (
            "Two soldiers, five rebels and a nurse were wounded in Goma.",
            [("wounded", 2, "soldiers"), ("wounded", 5, "rebels"), ("wounded", 1, "nurse")],
        ),
        ("Officials said 12 monks as well as 30 pilgrims died.", [("killed", 12, "monks"), ("killed", 30, "pilgrims")]),
        ("Nine hostages and six rebels were killed.", [("killed", 9, "hostages"), ("killed", 6, "rebels")]),
        ("Some 12 refugees and three guards were hurt.", [("wounded", 12, "refugees"), ("wounded", 3, "guards")]),
        (
            "It was a raid in which 40 pilgrims from 12 countries were killed.",
            [("killed", 40, "pilgrims"), ("other", 12, "countries")],
        ),
        # as what they were found
        (
            "The clinic reports 12 nurses and nine patients killed.",
            [("killed", 12, "nurses"), ("killed", 9, "patients")],
        ),
        ("The fire left 12 dockers, 3 guards and a cook dead.", [("killed", 12, "dockers"), ("killed", 3, "guards")]),
    ],
)
def test_those_counted_as_one_subject_share_its_predicate(text: str, found: list[tuple[str, float, str]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rebels said 34 miners had been killed, with 15 guards.", [("killed", 34), ("killed", 15)]),
        (
            "Officials said 12 pilgrims, Peruvian and foreign, had died since Monday, along with 18 porters.",
            [("killed", 12), ("killed", 18)],
        ),
        ("Police arrested 12 men together with two women.", [("detained", 12), ("detained", 2)]),
        ("Mr Diaz was arrested on Monday along with 12 others.", [("detained", 12)]),
        ("The bishop was shot dead with six priests.", [("killed", 6)]),
        # of whom something else is told
        ("The clerk was killed with 12 shots.", [("weapons", 12)]),
        ("The scouts, who arrested nine, marched along with 12 allies.", [("detained", 9), ("other", 12)]),
        ("Twelve people were killed, with 3,000 troops sent to Puno.", [("killed", 12), ("deployed", 3000)]),
        ("Twelve people were killed, with 40 villagers still missing.", [("killed", 12), ("missing", 40)]),
        ("Nine sailors died when a boat sank along with 12 cars.", [("killed", 9), ("sites", 12)]),
    ],
)
def test_the_same_befell_those_in_whose_company_they_were(text: str, found: list[tuple[str, float]]) -> None:
    assert [(measure, value) for measure, value, _ in told(text)] == found


def test_who_was_sent_is_not_hurt_with_those_of_the_next_clause() -> None:
    assert ("deployed", 500, "officers") in told("The ministry sent 500 officers and 20 rioters were arrested.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rebels killed nine soldiers and 12 civilians.", [("killed", 9), ("killed", 12)]),
        (
            "The blast hurt nine guards, 12 clerks and 40 pupils in Puno.",
            [("wounded", 9), ("wounded", 12), ("wounded", 40)],
        ),
        ("The hijackers hold 67 passengers and six crew.", [("detained", 67), ("detained", 6)]),
        # what another verb tells
        ("Rebels killed nine soldiers and sent 12 fighters to Puno.", [("killed", 9), ("deployed", 12)]),
        ("Rebels killed nine soldiers and 12 villagers fled.", [("killed", 9), ("displaced", 12)]),
        ("Police arrested nine men and 12 women marched on.", [("detained", 9), ("participants", 12)]),
        ("Police arrested nine men and 12 boats.", [("detained", 9), ("other", 12)]),
    ],
)
def test_those_counted_as_one_object_share_its_verb(text: str, found: list[tuple[str, float]]) -> None:
    assert [(measure, value) for measure, value, _ in told(text)] == found


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Seven sailors were killed and 11 wounded.", "sailors"),
        ("Along with nine guards killed, 20 were hurt.", "guards"),
        ("Thirty miners were injured on top of four dead.", "miners"),
    ],
)
def test_a_bare_number_counts_those_named_before_it(text: str, unit: str) -> None:
    assert [noun for _, _, noun in told(text)] == [unit, unit]


@pytest.mark.parametrize(
    "text",
    [
        "Five officers and 12 marchers were killed and 60 wounded.",  # of whom, it is not said
        "Rebels shot two officers, wounding 30.",
    ],
)
def test_what_is_left_open_stays_open(text: str) -> None:
    assert told(text)[-1][2] == ""


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Clinics counted from at least 12 dead to more than 25.", [(12, 25)]),
        ("Estimates ran from 70 injured to 90.", [(70, 90)]),
        ("The toll rose from 12 dead to 25.", [(12, 12), (25, 25)]),
    ],
)
def test_two_numbers_may_be_the_ends_of_one_range(text: str, bounds: list[tuple[float, float]]) -> None:
    assert [(q.low, q.high) for q in report(text).of(Quantity) if q.claim] == bounds
