"""Weak triggers: who and what must stand beside them."""

from __future__ import annotations

import pytest

from tests.annotate.events.test_finding import events
from tests.annotate.reading import words_of


def told(text: str) -> list[tuple[str, str]]:
    return [(words_of(text, e), e.category) for e in events(text)]


@pytest.mark.parametrize(
    ("text", "trigger", "category"),
    [
        ("Rebels captured Goma in June 2014.", "captured", "ASSAULT"),
        ("The rangers halted their patrols on Monday.", "halted", "RETREAT"),
        ("Authorities freed 90 miners on Thursday.", "freed", "CONCEDE"),
        ("The tribunal freed two editors on Monday.", "freed", "CONCEDE"),
        ("Envoys of the union spoke to the owners by telephone on Sunday.", "spoke", "CONSULT"),
        ("The emir signed the charter on 10 February.", "signed", "AGREE"),
        ("The bank's board met in Lagos on Monday.", "met", "CONSULT"),
        ("The tribunal decreed night work on Friday.", "decreed", "COERCE"),
        ("KLM hired a salvage firm on Monday.", "hired", "COOPERATE"),
        ("Ana Quispe cut short her visit to Peru on Sunday.", "cut short", "RETREAT"),
    ],
)
def test_what_somebody_is_told_to_have_done_on_a_day_is_an_event(text: str, trigger: str, category: str) -> None:
    assert (trigger, category) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Miners armed with sticks stood on the hill on Tuesday.",
        "The owners gave the crew until Friday to leave.",
        "The police station in Lota was dark on Monday.",
        "The firm hopes to run 70 trains on Thursday.",
        "The council met in a hall of 200 seats.",
    ],
)
def test_what_only_goes_with_people_and_a_day_is_none(text: str) -> None:
    weak = {"armed", "leave", "station", "trains", "seats"}
    assert weak.isdisjoint(word for word, _ in told(text))
