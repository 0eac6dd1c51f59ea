"""Persons of one surname, and persons who are told by a given name alone."""

from __future__ import annotations

from briefing.model import Mention
from tests.annotate.actors.test_persons import persons
from tests.annotate.reading import report, words_of


def told_as(text: str, name: str) -> list[str]:
    return [words_of(text, m) for m in report(text).of(Mention) if m.name == name]


def test_a_strange_given_name_before_a_surname_of_the_text_is_a_relative() -> None:
    assert "Zuvelmo Okello" in persons(
        "Ada Okello fled. His great-uncle, Zuvelmo Okello, had left. Zuvelmo Okello wept."
    )


def test_a_bare_surname_of_several_is_of_the_one_named_just_before() -> None:
    text = "Ada Okello fled. Ben Okello stayed in Lota. Okello was held. Ada Okello met Ben Okello. Okello wept."
    assert told_as(text, "Ben Okello") == ["Ben Okello", "Okello", "Ben Okello"]
    assert told_as(text, "Ada Okello") == ["Ada Okello", "Ada Okello"]


def test_a_given_name_alone_is_of_the_one_who_bears_it() -> None:
    assert told_as("Dario Okello, six, was found. Dario was asleep.", "Dario Okello") == ["Dario Okello", "Dario"]
    text = "Dario Okello was found. Dario Menon left. Dario slept."
    assert "Dario" not in [*told_as(text, "Dario Okello"), *told_as(text, "Dario Menon")]


def test_a_wife_of_one_name_may_be_another() -> None:
    assert "Dario" not in told_as("Minister Dario Okello met Baso Lamu and his wife, Dario, on Sunday.", "Dario Okello")


def test_a_sister_of_an_order_is_no_relative() -> None:
    text = "Sister Ada Okello opened the door. Sister Okello was tired."
    assert told_as(text, "Ada Okello") == ["Ada Okello", "Okello"]


def test_the_first_of_two_surnames_and_a_surname_behind_a_given_name_of_another_language() -> None:
    assert told_as("Ada Tellez Rivas fled. Tellez was held.", "Ada Tellez Rivas") == ["Ada Tellez Rivas", "Tellez"]
    assert told_as("Ada Chan Mei-fong fled. Chan was held.", "Ada Chan Mei-fong") == ["Ada Chan Mei-fong", "Chan"]
    assert told_as("Ada bin Zuvika fled. Bin Zuvika was held.", "Ada bin Zuvika") == ["Ada bin Zuvika", "Bin Zuvika"]


def test_the_papers_of_a_state_are_not_the_state() -> None:
    assert not [m for m in report("The Panama Papers were read.").of(Mention) if m.acting]
