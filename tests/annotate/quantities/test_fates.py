"""What became of those counted, by fixed words; and what is only thought of."""

from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report


def told(text: str) -> list[tuple[float | None, str, bool]]:
    """Value, measure and whether it is of a part, of each claim of a fact."""
    return [
        (q.value, q.measure, q.part)
        for q in report(text).of(Quantity)
        if q.claim and q.context in ("main", "background")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Six airmen also lost their life in the crash.",
        "The air force mourned the loss of six airmen.",
        "The war cost Peru more than six soldiers.",
        "The martyrdom of six guards shook the province.",
        "Six civilians embraced martyrdom.",
        "Six volunteers paid with their lives.",
        "Chad, which lost six of its citizens, demanded an inquiry.",
    ],
)
def test_the_dead_by_other_words(text: str) -> None:
    assert [measure for _, measure, _ in told(text)] == ["killed"]


@pytest.mark.parametrize(
    "text",
    [
        "The quick alarm saved hundreds of lives.",
        "The alarm saved the lives of 40 pupils.",
        "The plan puts 350,000 lives at risk.",
        "The cuts cost 500 soldiers their jobs.",
        "Thousands of critics were killed or imprisoned.",
        "Had even ten people died, he said, there would have been bodies.",
        "Should five people be killed, the minister must go.",
    ],
)
def test_who_lives_or_would_have_died_is_not_counted_among_the_dead(text: str) -> None:
    assert all(measure != "killed" for _, measure, _ in told(text))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Of the dead 142 were students.", [142]),
        ("Of those killed, 142 were students and six were guards.", [142, 6]),
        ("Among the dead were 82 Iranians, 63 Canadians and 11 Ukrainians.", [82, 63, 11]),
        ("The victims included 82 Iranians, 63 Canadians and 11 Ukrainians.", [82, 63, 11]),
    ],
)
def test_the_dead_by_who_they_were_are_parts_of_them(text: str, parts: list[float]) -> None:
    assert told(text) == [(value, "killed", True) for value in parts]


def test_a_subject_goes_on_behind_those_whom_it_includes() -> None:
    assert told("Four men including a major, one clerk and a driver lost their lives.")[0] == (4, "killed", False)


def test_what_somebody_is_charged_with_is_no_toll() -> None:
    assert all(measure == "other" for _, measure, _ in told("He faces 11 counts of murder and 22 counts of arson."))


def test_who_is_still_there_is_a_part_of_those_who_were() -> None:
    assert told("Nine of the passengers are still in hospital; 19 of the injured remain there.")[-1][2]
    aboard = [q.predicate for q in report("Police said 87 people were still on board.").of(Quantity)]
    assert aboard == ["remain"]
