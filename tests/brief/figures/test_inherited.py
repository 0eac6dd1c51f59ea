"""What a count takes from the words beside it."""

from __future__ import annotations

import pytest

from briefing.brief.evidence import Cited
from briefing.brief.figures.inherited import counts_of
from briefing.brief.figures.scoping import Scope
from briefing.model import Quantity
from tests.brief.case import brief_of, groups, read, report


def counts(text: str) -> dict[float, tuple[Quantity, Scope]]:
    """The counts of a text by their value, the last of a value."""
    (annotations,) = read(text)
    return {q.value: (q, scope) for q, scope in counts_of(Cited("S1", annotations)) if q.value is not None}


def test_a_count_said_again_otherwise_is_of_the_same_day() -> None:
    told = counts(
        "On Thursday 14 people were killed by mortars in Taiz, the army said. The union put the number at 11."
    )
    assert told[11][0].day == told[14][0].day == "2021-08-19"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On Wednesday nine people were killed in Taiz.", "2021-08-18"),
        ("As of 18 August nine people were killed in Taiz.", None),
    ],
)
def test_the_day_up_to_which_they_are_counted_is_not_their_day(text: str, day: str | None) -> None:
    assert counts(text)[9][0].day == day


def test_the_headline_is_of_the_time_of_the_text() -> None:
    first = report("Toll hits 324\n\nFloods in Assam have killed 324 people since May, officials said.", "2021-08-17")
    other = report("More than 100 people died in Assam on Thursday alone as rivers burst.", "2021-08-17")
    assert frozenset({324.0}) in groups(brief_of(first, other), "killed")


def test_those_feared_dead_are_not_those_found() -> None:
    first = "A ferry sank off Samar on Thursday. Hundreds of people are feared to have died."
    other = "A ferry sank off Samar on Thursday, killing 78 people."
    assert groups(brief_of(first, other), "killed") == {frozenset({100.0}), frozenset({78.0})}


def test_a_date_is_not_carried_back_to_a_count_that_tells_its_event() -> None:
    text = (
        "The epidemic in Mwanza has killed 548 people. It is the second deadliest after the one that killed 11,300 "
        "people in Guinea between 2014 and 2016."
    )
    assert counts(text)[548][0].date is None


@pytest.mark.parametrize(
    "told",
    [
        "More than 60 villagers are dead or missing after a landslide in Leyte.",
        "At least 60 people were killed or wounded in the shelling of Tabora.",
        "A storm left 60 fishermen missing or presumed dead off Negros.",
    ],
)
def test_the_dead_and_others_in_one_number_are_no_toll_of_the_dead(told: str) -> None:
    measures = {q.measure for q, _ in counts(told).values() if q.value == 60}
    assert measures
    assert "killed" not in measures


def test_the_missing_who_are_presumed_dead_are_missing() -> None:
    found = counts("After the landslide in Leyte 31 villagers were still missing and presumed dead.")
    assert found[31][0].measure == "missing"


def test_the_dead_beside_a_number_of_the_missing_are_a_toll() -> None:
    found = counts("The landslide left 60 villagers dead and 12 missing.")
    assert found[60][0].measure == "killed"
