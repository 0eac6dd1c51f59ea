"""Bodies that only the office of their men tells, and what else introduces a name that no list has."""

from __future__ import annotations

import pytest

from briefing.model import ActorType, Mention
from tests.annotate.reading import report, words_of


def told(text: str) -> dict[str, ActorType]:
    """The type of each name as it is told in the text."""
    return {words_of(text, m): m.type for m in report(text).of(Mention)}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Zuvika Lomas managing director Ada Okello blamed the tide.", "Zuvika Lomas"),
        ("The pit was safe, Procara chief executive Ada Okello told Peru Hoy.", "Procara"),
        ("KLTU spokesman Baso Lamu put the strikers at 900.", "KLTU"),
        ("Talks failed, Lhasdo Seamen spokeswoman Mina Sato said.", "Lhasdo Seamen"),
    ],
)
def test_a_body_is_known_by_the_office_of_one_of_its_own(text: str, body: str) -> None:
    assert told(text)[body] == "organisation"


@pytest.mark.parametrize(
    "text",
    [
        "Ica spokesman Baso Lamu denied it.",
        "Peruvian spokesman Baso Lamu denied it.",
        "Ada Okello resigned. Zuvik Okello spokesman Baso Lamu denied it.",
        "Zuvik Mayor spokesman Baso Lamu denied it.",
        "Ada Zuvik spokesman Baso Lamu denied it.",
        "Zuvik Lima co-founder Baso Lamu denied it.",
        "Human Rights spokesman Baso Lamu denied it.",
        "Interim spokesman Baso Lamu denied it.",
    ],
)
def test_a_town_a_person_and_common_words_have_spokesmen_too(text: str) -> None:
    assert "organisation" not in told(text).values()


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("A little-known faction, Ansar-ul-Sahil, told reporters so.", "Ansar-ul-Sahil", "armed-group"),
        ("The Harakat-e-Islah denied it.", "Harakat-e-Islah", "organisation"),
        ("The envoy fined Sahra Metals FZE, a trader in Dubai.", "Sahra Metals FZE", "organisation"),
        ("The Puno roads bureau closed the pass.", "Puno roads bureau", "government"),
        ("The county government blamed the rain.", "The county government", "government"),
        ("Sixty homes were lost, according to the town hall.", "the town hall", "government"),
    ],
)
def test_names_and_bodies_by_what_stands_beside_them(text: str, name: str, kind: str) -> None:
    assert told(text)[name] == kind


@pytest.mark.parametrize(
    ("text", "short", "name"),
    [
        (
            "The Collective against Hunger and Want (CHW) has a list. The CHW counts 30 dead.",
            "CHW",
            "Collective against Hunger and Want",
        ),
        ("The Roads Secretariat (Serod) shut the pass. Serod blamed the rain.", "Serod", "Roads Secretariat"),
        ("The Justice Secretariat (Sejap) said so. It was wrong, Sejap said.", "Sejap", "Justice Secretariat"),
    ],
)
def test_short_names_in_brackets(text: str, short: str, name: str) -> None:
    assert {m.name for m in report(text).of(Mention) if words_of(text, m) == short} == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A farmer who gave just his surname, Zuvik, saw the dam break.", "Zuvik"),
        ("A miner who gave his name as Zuvik saw the dam break.", "Zuvik"),
        ("A nurse who identified herself only as Zuvik saw the dam break.", "Zuvik"),
        ("They held her brother-in-law Zuvik Bromar overnight.", "Zuvik Bromar"),
    ],
)
def test_persons_by_the_name_that_they_give(text: str, name: str) -> None:
    assert told(text)[name] == "person"


@pytest.mark.parametrize(
    "text", ["Mazar-e-Sharif was calm.", "Shells fell on Dasht-e-Zuvik.", "They left Band-i-Lomar."]
)
def test_places_are_joined_like_movements(text: str) -> None:
    assert told(text) == {}


@pytest.mark.parametrize("text", ["The gang gave its name as Zuvik.", "She gave her answer as Mayor."])
def test_other_names_and_answers_are_no_persons(text: str) -> None:
    assert "person" not in told(text).values()


def test_a_possessive_that_lost_its_apostrophe_is_the_body_itself() -> None:
    text = "Zuvika Airways cut flights. Zuvika Airwayss chief executive Ada Okello quit."
    assert [m.name for m in report(text).of(Mention)] == ["Zuvika Airways", "Zuvika Airways", "Ada Okello"]


def test_a_role_ends_before_what_its_holder_did() -> None:
    text = "A farmer who gave just his surname, Zuvik, saw the dam break."
    assert [m.role for m in report(text).of(Mention)] == ["farmer"]
