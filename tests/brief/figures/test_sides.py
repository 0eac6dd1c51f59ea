"""Those on one side of an event are not all whom it struck, where a report counts both."""

from __future__ import annotations

import pytest

from briefing.model import Measure
from tests.brief.case import brief_of, groups, report

TRAIN = "Gunmen seized a train near Lashkar, Pakistan, on Thursday. "
MARCH = "Police clashed with marchers in Lagos, Nigeria, on Thursday. "


@pytest.mark.parametrize(
    ("measure", "first", "second", "expected"),
    [
        ("killed", TRAIN + "The army said 21 passengers and 33 gunmen were killed.",
         TRAIN + "The army said 40 people were killed.",
         {frozenset({21}), frozenset({33}), frozenset({40})}),
        ("wounded", MARCH + "The ministry said 61 policemen were hurt. Doctors said 340 people were hurt.",
         MARCH + "Some 352 people were hurt in the clash.", {frozenset({61}), frozenset({340, 352})}),
        # nobody counts others beside them: they may be all whom it struck
        ("killed", TRAIN + "The army killed 33 gunmen.", TRAIN + "The army killed 33 people.", {frozenset({33})}),
    ],
)  # fmt: skip
def test_a_side_told_beside_another_is_no_rival_count_of_all(
    measure: Measure, first: str, second: str, expected: set[frozenset[float]]
) -> None:
    brief = brief_of(report(first, "2021-08-20"), report(second, "2021-08-21"))
    assert groups(brief, measure) == expected


BOMBS = "Two bombs exploded in Kano, Nigeria, on Thursday. "


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("They went off within minutes, killing 17 people at a bus park and nine at a restaurant, police said, "
         "and bringing the combined toll to 26.",
         "Relatives mourned the 26 victims. The first killed 17 people, a nurse said.",
         {frozenset({17}), frozenset({9}), frozenset({26})}),
        # two voices add up to nothing, nor do the dead of a day to those of the day before
        ("The police said 17 people were killed.", "A nurse said 26 people were killed.", {frozenset({17, 26})}),
        ("The police said 17 people were killed. Nine more died on Friday, taking the toll to 26.",
         "The bombs killed 26 people.", {frozenset({17, 26}), frozenset({9})}),
    ],
)  # fmt: skip
def test_parts_that_add_up_to_the_whole_are_no_rival_counts_of_it(
    first: str, second: str, expected: set[frozenset[float]]
) -> None:
    brief = brief_of(report(BOMBS + first, "2021-08-20"), report(BOMBS + second, "2021-08-21"))
    assert groups(brief, "killed") == expected
