"""Which of its tellings an event is told by."""

from __future__ import annotations

import pytest

from tests.brief.case import brief_of, report

WIRE = "A ferry capsized off Aske on Tuesday, drowning nine people. Divers searched the wreck."
GUESS = "Pictures show that a ferry appears to have capsized off Aske on Tuesday near the harbour wall."
HARM = "At least nine people were killed on Tuesday when a crowded ferry capsized off Aske in a storm."


def line(*reports: str) -> str:
    """The line of the first disaster of a brief."""
    told = brief_of(*(report(text, file=f"{n}.txt") for n, text in enumerate(reports))).sequence
    return next(event.summary for event in told if event.category == "DISASTER")


@pytest.mark.parametrize("others", [(WIRE,), (WIRE, HARM)])
def test_what_pictures_seem_to_show_stands_for_nothing_that_others_tell(others: tuple[str, ...]) -> None:
    assert not line(GUESS, *others).startswith("Pictures")


def test_a_disaster_is_told_with_its_harm_where_that_says_how_it_came() -> None:
    assert line(GUESS, HARM).startswith("At least nine people were killed")


def test_a_deed_is_told_by_those_who_did_it() -> None:
    told = brief_of("Six died on Tuesday after Chad's navy stormed the port of Jalpa.").sequence
    assert [event.summary for event in told] == ["Chad's navy stormed the port of Jalpa."]


def test_nobodys_own_words_stand_for_what_a_report_tells() -> None:
    told = "Ana Quispe resigned on Tuesday as mayor of Lota."
    spoken = "“I resigned on Tuesday,” Ana Quispe said. She spoke in Lota."
    [event] = [e for e in brief_of(spoken, told).sequence if e.category in ("CONCEDE", "RETREAT")][:1]
    assert event.summary.startswith("Ana Quispe resigned")
