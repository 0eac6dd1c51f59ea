"""The words around numbers: measures, people, units."""

from __future__ import annotations

import pytest

from briefing.lexicon import counts, table
from briefing.lexicon.counts import MEASURES
from briefing.tokens import tokenize


@pytest.mark.parametrize("measure", MEASURES)
def test_every_measure_has_words(measure: str) -> None:
    told = table("quantities")["measures"][measure]
    assert any(block.strip() for block in told.values())


@pytest.mark.parametrize(
    ("form", "measure"),
    [
        ("killed", "killed"),
        ("drowning", "killed"),
        ("wounds", "wounded"),
        ("arrested", "detained"),
        ("kidnaps", "detained"),
        ("evacuated", "displaced"),
        ("deployed", "deployed"),
    ],
)
def test_verbs_tell_a_measure_in_every_form(form: str, measure: str) -> None:
    assert measure in [told.measure for told in counts.measure_verbs()[form] if not told.rest]


@pytest.mark.parametrize(
    ("noun", "measure"),
    [
        ("death toll", "killed"),
        ("deaths", "killed"),
        ("fatality", "killed"),
        ("fatalities", "killed"),
        ("arrests", "detained"),
    ],
)
def test_nouns_tell_a_measure_in_both_numbers(noun: str, measure: str) -> None:
    tokens = tokenize(noun)
    assert counts.measure_nouns().at(tokens, 0, len(tokens)) == (len(tokens), measure)


def test_verbs_of_several_words_come_before_their_first_word_alone() -> None:
    for told in counts.measure_verbs().values():
        sizes = [len(word.rest) for word in told]
        assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize(
    "noun", ["people", "soldier", "soldiers", "women", "policemen", "villager", "nurse", "children"]
)
def test_nouns_for_people_are_known_in_both_numbers(noun: str) -> None:
    assert noun in counts.people()


@pytest.mark.parametrize("noun", ["house", "rockets", "kilometres", "protest"])
def test_things_are_no_people(noun: str) -> None:
    assert noun not in counts.people()


def test_one_person_is_no_crowd() -> None:
    assert {"soldier", "woman", "nurse"} <= counts.people_singular()
    assert not {"soldiers", "nurses", "villagers"} & counts.people_singular()


@pytest.mark.parametrize("unit", ["km", "kilometre", "kilometres", "hours", "hectares", "tonnes"])
def test_units_count_no_people(unit: str) -> None:
    assert unit in counts.units()
    assert unit not in counts.people()
