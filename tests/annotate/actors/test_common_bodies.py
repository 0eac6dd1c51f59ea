from __future__ import annotations

import pytest

from briefing.model import Mention
from tests.annotate.reading import report


def named(text: str) -> list[tuple[str, str]]:
    return [(m.name, m.type) for m in report(text).of(Mention)]


def told_names(text: str) -> list[str]:
    return [name for name, _ in named(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The tourism ministry said 32 people died.", [("tourism ministry", "government")]),
        ("The state's disaster management authority put it at 20.", [("disaster management authority", "government")]),
        ("It was ordered by the labour department.", [("labour department", "government")]),
        ("The bar association refused.", [("bar association", "organisation")]),
        # they name nobody
        ("The state agency said so.", []),
        ("An agency said that.", []),
        ("They met in Tamil Nadu.", []),
        ("Police in the street said ministry staff had left.", [("police", "government")]),
    ],
)
def test_bodies_that_act_are_told_by_their_common_name(text: str, told: list[tuple[str, str]]) -> None:
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
        ("The union accused him of holding workers hostage.", [("workers", "civilians")]),
        ("The California Democrat told reporters so.", []),
    ],
)
def test_chambers_parties_and_unions(text: str, told: list[tuple[str, str]]) -> None:
    assert named(text) == told


def test_a_body_told_in_common_words_is_its_states() -> None:
    told = named("Peru's water ministry met. The Bolivian labour department refused.")
    assert {("Peruvian water ministry", "government"), ("Bolivian labour department", "government")} <= set(told)


def test_two_ministries_of_one_state_are_two() -> None:
    text = "Peru's Ministry of Health said so. Peru's Ministry of Mines denied it."
    assert named(text) == [("Peruvian Ministry of Health", "government"), ("Peruvian Ministry of Mines", "government")]


def test_a_service_may_bear_the_name_of_a_state() -> None:
    assert named("The Kenya Roads Authority closed it.") == [("Kenya Roads Authority", "government")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Federal police took over.", "federal police"),
        ("On Friday in Cusco police fired.", "police"),
    ],
)
def test_police_are_of_the_federation_or_of_nobody_named(text: str, told: str) -> None:
    assert told in [name for name, _ in named(text)]


def test_the_ministry_is_the_one_that_the_text_has_named() -> None:
    text = (
        "The health ministry said 30 had died. The ministry said more would follow. According to the ministry, 2 fled."
    )
    assert told_names(text) == ["health ministry"] * 3
    assert told_names(f"The interior ministry denied it. {text}") == ["interior ministry", "health ministry"]
    assert told_names("The ministry said 30 had died. The health ministry denied it.") == ["health ministry"]


def test_an_office_of_many_is_no_body() -> None:
    assert set(told_names("The Ministers of Police met. Acting Commissioner of Police Ada Okello fled.")) <= {
        "police", "Ada Okello",
    }  # fmt: skip
    assert "Ada Okello" in told_names("Ada Okello's Government fell on Monday.")
