"""Groups that act without a name, what each town has of its own, and who is one of a kind and no group."""

from __future__ import annotations

import pytest

from tests.annotate.actors.test_mentions import mention, named


@pytest.mark.parametrize(
    "text",
    [
        "Large police operation in the harbour.",
        "She went to the Okemba police station.",
        "The abbey's opposition to the war was known.",
        "A nurse died in the fire.",
        "The mayor has never called Okello a suspect.",
        "Ada Okello, the island's best known militant, was shot.",
        "Unions KBO and ZTR walked out.",
        "The previous government dug the well.",
        "The rival government in Lota sent aid.",
        "The Lota-based government sent aid.",
        "The Boko Haram government sent aid.",
    ],
)
def test_what_is_no_group(text: str) -> None:
    groups = {"police", "the opposition", "nurses", "suspect", "militants", "unions", "the government"}
    assert groups.isdisjoint(named(text))
    assert not any(name.endswith(" police") for name in named(text))


def test_the_men_of_a_named_body_are_that_body() -> None:
    assert set(named("Boko Haram militants burned the mill.")) == {"Boko Haram"}


def test_who_is_told_by_what_he_does_and_then_by_name_is_one() -> None:
    assert mention("The pilot, Captain Ada Okello, was hurt.", "The pilot").name == "Ada Okello"
    assert mention("The gunman, identified as Ada Okello, fled.", "gunman").name == "Ada Okello"


def test_a_body_that_disputes_the_state_s_is_another() -> None:
    text = "The eastern interior ministry spoke. The interior ministry denied it."
    assert set(named(text)) == {"eastern interior ministry", "interior ministry"}
    assert set(named("Haftars Libyan National Army denied it.")) == {"Libyan National Army"}


def test_the_police_of_a_city_are_not_the_states() -> None:
    assert "municipal police" in named("Municipal police counted 4,000 marchers.")
    assert "civil defence" in named("Civil defense teams pulled two girls out of the mud.")
    assert "vigilantes" in named("A civil defence group fired at the bandits.")


def test_militias_are_told_in_small_letters_too() -> None:
    assert "Janjaweed" in named("Villagers said that janjaweed militiamen had burned the huts.")


def test_islamist_is_no_people() -> None:
    assert named("Islamist militants stormed the plant.").keys() == {"militants"}
    assert "Kurdish rebels" in named("Kurdish rebels stormed the plant.")


def test_a_people_is_one_in_the_singular_and_in_the_plural() -> None:
    assert set(named("Kurdish people fled. Kurds said so. Yazidis left.")) == {"Kurds", "Yazidis"}


def test_those_who_share_a_fate_are_a_group() -> None:
    told = "The crew of the ferry fled. The families wept. Worshippers prayed with priests. Hawkers threw stones."
    assert set(named(told)) == {"crew members", "relatives", "worshippers", "clerics", "traders"}
    assert not named("A film crew came.")
