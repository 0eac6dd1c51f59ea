"""Verbs that tell an event by what stands beside them."""

from __future__ import annotations

import pytest

from briefing.lexicon.beside import beside
from briefing.model import EventSpan
from tests.annotate.reading import report


def categories(text: str) -> list[str]:
    return [e.category for e in report(text).of(EventSpan)]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("A missile hit the clinic.", "ASSAULT"),
        ("A cyclone hit the clinic.", "DISASTER"),
        ("The plane came down in a field.", "DISASTER"),
        ("Rebels took the town of Kidal.", "ASSAULT"),
        ("The town of Kidal was taken by rebels.", "ASSAULT"),
        ("Officers took power in the capital.", "COERCE"),
        ("The general declared himself president.", "COERCE"),
        ("The colonels gave the mayor an ultimatum.", "DEMAND"),
        ("Chile sent 300 soldiers to the border.", "MOBILIZE"),
        ("Chile sent tents and blankets to the coast.", "AID"),
        ("Divers brought nine miners to the surface.", "AID"),
        ("The embankment failed at noon.", "DISASTER"),
        ("Lenders signed a new long-term deal.", "AGREE"),
        ("Farmers blocked the bridge.", "PROTEST"),
        ("Streets around the palace were blocked.", "COERCE"),
    ],
)
def test_a_verb_tells_an_event_beside_its_words(text: str, category: str) -> None:
    assert categories(text)[:1] == [category]


@pytest.mark.parametrize(
    "text",
    [
        "The song hit the charts.",
        "Prices came down in May.",
        "She took the bus to the town hall.",
        "He failed his exam.",
        "The company sent letters to the soldiers.",
        "The story broke at noon.",
    ],
)
def test_it_tells_nothing_without_them(text: str) -> None:
    assert categories(text) == []


def test_every_entry_has_a_side_and_words() -> None:
    found = [verb for verbs in beside().values() for verb in verbs]
    assert all(verb.stems and verb.trigger.category for verb in found)
