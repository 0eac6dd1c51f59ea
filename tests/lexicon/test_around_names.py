"""The words in names and around them: each set of the file is one that the rules ask for, folded where it says so."""

from __future__ import annotations

from dataclasses import fields

from briefing.lexicon import table
from briefing.lexicon.around_names import AroundNames, around

AS_WRITTEN = {"royal", "short_ranks", "ship_prefixes"}


def test_the_rules_ask_for_every_set_of_the_file() -> None:
    told = [name for part in table("around_names").values() for name in part]
    assert told == [field.name for field in fields(AroundNames)]


def test_words_are_folded_but_for_those_that_stand_as_written() -> None:
    for field in fields(AroundNames):
        if field.name not in AS_WRITTEN:
            assert all(word == word.lower() for word in getattr(around(), field.name)), field.name


def test_sets_hold_what_they_say() -> None:
    assert "niece" in around().kin
    assert "SSP" in around().short_ranks
    assert "ppe" in around().acronyms
