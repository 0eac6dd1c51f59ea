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
