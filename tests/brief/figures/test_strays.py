"""One odd count among many leaves their figure; a rival's stays."""

from __future__ import annotations

import pytest

from briefing.brief.figures.course import Course
from briefing.brief.figures.strays import without_stray
from briefing.brief.figures.told import Draft, Told
from briefing.model import Claim, Evidence, Quantity

DAYS = ("2021-08-18", "2021-08-19", "2021-08-20", "2021-08-21", "2021-08-22", "2021-08-23")


def parted(*rows: tuple[float, str | None]) -> list[set[float | None]]:
    """The values that stand together of a count a day, each of another report and by a speaker."""
    claims, told = [], []
    for n, (value, by) in enumerate(rows):
        claims.append(Claim(value, value, value, "", by, Evidence(f"S{n}", 0, 1, "1", DAYS[n])))
        told.append(Told(n, _quantity(value, by), None))
    course = Course(tuple(claims), lambda claim: (claim.evidence.sentence,) * 2, "killed")
    return [{t.quantity.value for t in draft.told} for draft in without_stray(Draft(told), claims, course)]


def _quantity(value: float, by: str | None) -> Quantity:
    return Quantity(0, 1, value, value, value, "", "people", "people", "killed", attributed_to=by)


@pytest.mark.parametrize(
    "rows",
    [
        [(31, None), (34, None), (300, None), (36, None), (40, None)],  # whom a clinic can take
        [(204, "army"), (210, None), (3, None), (221, "army")],  # the dead of one family
        [(12, "police"), (15, None), (15, None), (90, None), (19, "mayor"), (22, None)],
        [(31, None), (34, None), (3, "mayor"), (36, None), (40, None)],  # farther off than rivals are
    ],
)
def test_a_number_far_from_all_others_that_they_alone_contradict_is_of_something_else(
    rows: list[tuple[float, str | None]],
) -> None:
    kept, (stray,) = parted(*rows)
    assert stray in (300, 3, 90)
    assert len(kept) + 1 == len({value for value, _ in rows})


@pytest.mark.parametrize(
    "rows",
    [
        [(31, None), (34, None), (300, "rebels"), (36, None), (40, None)],  # a rival
        [(49, None), (49, None), (50, None), (49, None), (49, None)],  # with the one who shot
        [(31, None), (34, None), (15, "mayor"), (36, None), (40, None)],
        [(300, None), (31, None), (34, None)],  # of two reports nobody knows which is right
        [(31, None), (300, None), (36, None), (290, None), (40, None)],
        [(31, None), (34, None), (36, None), (40, None), (300, None)],  # it may have grown
    ],
)
def test_what_may_be_told_of_the_same_stays(rows: list[tuple[float, str | None]]) -> None:
    assert len(parted(*rows)) == 1
