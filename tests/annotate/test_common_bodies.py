from __future__ import annotations

import pytest

from briefing.model import Mention
from tests.annotate.reading import report


def named(text: str) -> list[tuple[str, str]]:
    return [(m.name, m.type) for m in report(text).of(Mention)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The home ministry said 32 people died.", [("home ministry", "government")]),
        ("The state's disaster management authority put it at 20.", [("disaster management authority", "government")]),
        ("It was ordered by the labour department.", [("labour department", "government")]),
        ("The bar association refused.", [("bar association", "organisation")]),
        ("Tamil Nadu refused to lower the level.", [("Tamil Nadu", "state")]),
        # they name nobody
        ("The state agency said so.", []),
        ("An agency said that.", []),
        ("They met in Tamil Nadu.", []),
        ("Police in the street said ministry staff had left.", [("police", "government")]),
    ],
)
def test_bodies_and_provinces_that_act_are_told_by_their_common_name(text: str, told: list[tuple[str, str]]) -> None:
    assert named(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The House voted for it. The Senate did not.", [("House", "government"), ("Senate", "government")]),
        ("The house burned.", []),
        ("Staff left the White House.", [("White House", "government")]),
        ("The Office of Management and Budget denied it.", [("Office of Management and Budget", "government")]),
        (
            "The Chad Union of Nurses and the Council of Mayors met.",
            [("Chad Union of Nurses", "organisation"), ("Council of Mayors", "government")],
        ),
        ("The Congress for Peace and Progress won.", [("Congress for Peace and Progress", "organisation")]),
        ("The union accused him of holding workers hostage.", [("workers", "civilians")]),
        ("The California Democrat told reporters so.", []),
    ],
)
def test_chambers_parties_and_unions(text: str, told: list[tuple[str, str]]) -> None:
    assert named(text) == told
