"""Which word of a full name is the surname."""

from __future__ import annotations

import pytest

from briefing.lexicon.surnames import first_surname, surname


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("Ada Okello", "Okello"),
        ("Bashar al-Assad", "al-Assad"),
        ("Maria De Sa", "De Sa"),
        ("Jang Min Seok", "Jang"),
        ("Jang Min-seok", "Jang"),
        ("Ban Ki-moon", "Ban"),
        ("Zhou Weimin", "Zhou"),
        ("Tsai Ing-wen", "Tsai"),
        ("Min-ji Jang", "Jang"),
        ("Kim Kelly", "Kelly"),
        ("Lee Harvey Stone", "Stone"),
        ("Lee Cain", "Cain"),
        ("Sun Life", "Life"),
        ("Mo Farah", "Farah"),
        ("Luigi Di Rocco", "Di Rocco"),
        ("Okello", "Okello"),
    ],
)
def test_the_surname_comes_last_but_where_the_language_puts_it_first(name: str, last: str) -> None:
    assert surname(name) == last


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Joaquín Téllez Ríos", "Téllez"),
        ("Enrique Peña Nieto", "Peña"),
        ("George Herbert Walker Bush", None),
        ("Franklin Delano Roosevelt", None),
        ("Ruth Bader Ginsburg", None),
    ],
)
def test_a_middle_name_is_no_first_surname(name: str, first: str | None) -> None:
    assert first_surname(name) == first
