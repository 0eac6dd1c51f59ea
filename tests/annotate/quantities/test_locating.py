"""Where and on what day it befell those counted."""

from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report


def killed(text: str) -> list[tuple[float | None, tuple[str, ...], str | None]]:
    return [(q.value, q.where, q.day) for q in report(text).of(Quantity) if q.claim and q.measure == "killed"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Five people were killed in Lima and two in Ica.", [("Lima",), ("Ica",)]),
        ("In Lima, a bus hit a wall, killing four people.", [("Lima",)]),
        ("Four of the deaths were reported from Hoja district, two from Barpe.", [("Hoja",), ("Barpe",)]),
        ("Cachar, where five people died, is the worst hit.", [("Cachar",)]),
        ("A nurse at a clinic in Lima said that nine people had been killed.", [()]),
        ("LIMA – The quake killed nine people.", [()]),
        ("Nine people died in Pisco, Peru.", [("Pisco", "Peru")]),
    ],
)
def test_a_count_has_the_place_told_with_it(text: str, places: list[tuple[str, ...]]) -> None:
    assert [where for _, where, _ in killed(text)] == places


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Soldiers shot dead 18 people on Thursday.", "2021-08-19"),
        ("The toll rose to 18 on Thursday.", None),
        ("Nine people have been killed, officials said on Thursday.", None),
    ],
)
def test_the_day_is_that_of_the_deed_not_of_the_counting(text: str, day: str | None) -> None:
    assert [told for _, _, told in killed(text)] == [day]


def test_an_age_counts_nobody() -> None:
    assert [value for value, _, _ in killed("The toll stands at 17 after a boy of nine died on Monday.")] == [17, 1]
    assert killed("The youngest of the dead was 16.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Quakes in Tacna, Peru, and Arica, Chile, killed 85 people.", [()]),
        ("The quakes in Peru and Chile killed 85 people.", [()]),
        ("The quakes killed 81 people in Peru and four in Chile.", [("Peru",), ("Chile",)]),
        ("The Lagos bomb killed 43 people.", [("Lagos",)]),
        ("The rebels shelled Makeni, killing 11 people.", [("Makeni",)]),
        ("Twelve people were missing after a ferry sank off Cebu.", [("Cebu",)]),
        ("In Lima, she visited the site where 10 people died.", [("Lima",)]),
        ("A car bomb outside the embassy in Chad killed 12 people.", [("Chad",)]),
    ],
)
def test_the_place_of_a_count_is_that_of_its_clause(text: str, told: list[tuple[str, ...]]) -> None:
    assert [q.where for q in report(text).of(Quantity) if q.claim] == told
