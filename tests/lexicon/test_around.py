"""The words around names and numbers: each set of the files is one that the rules ask for, folded where it says so."""

from __future__ import annotations

from dataclasses import fields

import pytest

from briefing.lexicon import table
from briefing.lexicon.around_names import AroundNames, around
from briefing.lexicon.around_numbers import AroundNumbers, moves, near

AS_WRITTEN = {"royal", "short_ranks", "of_women", "of_men", "of_several", "known_abroad", "ship_prefixes"}


@pytest.mark.parametrize(("file", "record"), [("around_names", AroundNames), ("around_numbers", AroundNumbers)])
def test_the_rules_ask_for_every_set_of_a_file(file: str, record: type[AroundNames | AroundNumbers]) -> None:
    told = [name for part in table(file).values() for name in part]
    assert told == [field.name for field in fields(record)]


@pytest.mark.parametrize("sets", [around(), near()])
def test_words_are_folded_but_for_those_that_stand_as_written(sets: AroundNames | AroundNumbers) -> None:
    for field in fields(sets):
        if field.name not in AS_WRITTEN:
            assert all(word == word.lower() for word in getattr(sets, field.name)), field.name


def test_sets_hold_what_they_say() -> None:
    assert "niece" in around().kin
    assert "SSP" in around().short_ranks
    assert "ppe" in around().acronyms
    assert "borrowing" in near().sums


def test_a_toll_moves_in_every_tense() -> None:
    assert {"climbed", "climbs"} <= moves()
    assert "climbs" not in near().moved
