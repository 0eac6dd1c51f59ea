"""Numbers that leave out the noun of the count before them."""

from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report


def told(text: str) -> list[tuple[str, float | None, str]]:
    """Measure, value and label of each claim."""
    return [(q.measure, q.value, q.label) for q in report(text).of(Quantity) if q.claim]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Some 700 homes were burnt and 3,100 damaged.", ("sites", 3100, "homes damaged")),
        ("Storms delayed 90 trains in Kent and 31 cancelled.", ("other", 31, "trains cancelled")),
        ("The pantry fed 61 families, nineteen of them military.", ("other", 19, "families (military)")),
    ],
)
def test_what_goes_on_counts_the_same_things(text: str, second: tuple[str, float, str]) -> None:
    assert told(text)[1:] == [second]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("At least 22 pilgrims were killed, nine of them Peruvians.", ("killed", 9)),
        ("The quake killed 30 people, 12 of them in Leyte.", ("killed", 12)),
        ("The raid wounded 40 people, four of them by shells.", ("wounded", 4)),
    ],
)
def test_some_of_them_are_parts_of_those_told_before(text: str, second: tuple[str, float]) -> None:
    _, part = (q for q in report(text).of(Quantity) if q.claim)
    assert (part.measure, part.value, part.part) == (*second, True)


def test_those_with_a_noun_are_what_the_noun_says() -> None:
    assert told("She said that nine of those bodies were not yet named.") == [("killed", 9, "bodies")]


def test_two_things_are_a_claim_where_it_is_said_what_was_done() -> None:
    assert told("Engineers opened two gates of the dam.") == [("other", 2, "gates of the dam opened by engineers")]
    assert told("The dam has two gates.") == []


def test_others_are_of_the_people_told_before() -> None:
    text = "About 590 cooks were sent home. More than 1,200 others, with the guards among them, would work unpaid."
    assert told(text)[-1] == ("other", 1200, "cooks who would work unpaid")


def test_of_two_of_six_things_the_two_are_told() -> None:
    assert told("Two of six gates were opened.") == [("other", 2, "gates opened")]


def test_some_of_whom_nothing_more_is_said_are_no_claim() -> None:
    assert told("In the letters, 14 of them, he speaks of his brother.") == []
