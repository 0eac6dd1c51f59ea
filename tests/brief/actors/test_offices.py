"""Who is told by a part, an office or a mission without its place."""

from __future__ import annotations

from tests.brief.case import actor, brief_of, one


def names_of(*texts: str) -> set[str]:
    return {found.name for found in brief_of(*texts).actors}


def test_the_pilot_is_the_one_whom_the_case_calls_so() -> None:
    told = "The pilot, Captain Ada Okello, was freed. Okello smiled."
    brief = brief_of(told, "Ada Okello crossed the border. The pilot was tired, doctors said.")
    assert "pilot" not in {found.name for found in brief.actors}
    assert actor(brief, "Ada Okello").mentions == 5


def test_the_pilot_of_a_report_that_does_not_name_her_is_the_one_of_the_case_and_a_pilot_is_anybody() -> None:
    told = "The pilot, Captain Ada Okello, was freed."
    assert one(brief_of(told, "The pilot died, police said."), "Ada Okello", "The pilot")
    assert "pilot" in names_of(told, "A pilot died, police said.")


def test_the_gunman_is_the_one_suspect_whom_the_case_names() -> None:
    told = "The suspect, identified as Ada Okello, fled."
    assert one(brief_of(told, "The gunman fired from a roof. The attacker fled."), "Ada Okello", "gunman", "attacker")
    two = brief_of(f"{told} The other suspect, Baso Lamu, fled.", "Ada Okello hid. The gunman fired from a roof.")
    assert not one(two, "Ada Okello", "gunman")


def test_of_two_pilots_neither_is_the_pilot() -> None:
    told = "The pilot, Captain Ada Okello, was freed. The pilot, Captain Baso Lamu, died."
    assert "pilot" in names_of(told, "Ada Okello met Baso Lamu. The pilot wept, police said.")


def test_an_office_of_a_state_is_who_holds_it_in_another_report() -> None:
    brief = brief_of("The Chadian president, Ada Okello, resigned.", "Chad's president met farmers. Farmers wept.")
    assert not any("president" in found.name for found in brief.actors)


def test_an_embassy_is_the_only_one_that_the_case_places() -> None:
    brief = brief_of("The US embassy in Nairobi was closed, it said.", "The US embassy warned of attacks.")
    assert one(brief, "US embassy in Nairobi", "US embassy")
    two = brief_of("The US embassy in Nairobi closed. The US embassy in Lima closed.", "The US embassy warned of more.")
    assert not one(two, "US embassy in Nairobi", "US embassy")


def test_a_ministry_is_one_with_and_without_national() -> None:
    assert one(
        brief_of("The Ministry of National Defence denied it.", "The Ministry of Defence denied it."),
        "Ministry of National Defence", "Ministry of Defence",
    )  # fmt: skip


def test_a_president_is_the_one_of_the_time_whom_another_source_names() -> None:
    told = "The Kenyan president met the miners on Monday."
    brief = brief_of(told, "Uhuru Kenyatta left Mombasa on Tuesday. Uhuru Kenyatta spoke.")
    assert actor(brief, "Uhuru Kenyatta").mentions == 3


def test_a_president_whom_no_source_names_stays_unnamed() -> None:
    brief = brief_of("The Kenyan president met the miners on Monday.")
    assert [a.name for a in brief.actors if a.type == "person"] == []


def test_the_president_of_the_land_that_a_case_is_about_needs_no_nation() -> None:
    told = "President Ada Okello left Togo on Monday. Togo waits. Togo votes."
    brief = brief_of(told, "Togo's president has resigned, radio said. Togo mourns.")
    assert not any(found.name == "Togolese presidency" for found in brief.actors)
    assert actor(brief, "Ada Okello").mentions == 2


def test_a_president_who_was_or_is_another_states_is_not_meant() -> None:
    left = brief_of("Former President Ada Okello left Togo. Togo waits.", "Togo's president spoke. Togo mourns.")
    assert actor(left, "Ada Okello").mentions == 1
    guest = brief_of("Gabonese President Ada Okello came to Togo. Togo waits.", "Togo's president spoke. Togo sang.")
    assert actor(guest, "Ada Okello").mentions == 1
    two = brief_of("President Ada Okello met President Baso Lamu. Togo waits.", "Togo's president spoke. Togo sang.")
    assert actor(two, "Ada Okello").mentions == actor(two, "Baso Lamu").mentions == 1


def test_a_palace_is_the_government_not_the_state() -> None:
    brief = brief_of("Malacanang denied it on Monday.", "The Philippine government denied it. The Philippines waits.")
    assert one(brief, "Malacanang", "Philippine government")
    assert not one(brief, "Malacanang", "Philippines")


def test_the_captain_is_the_one_whom_another_report_names() -> None:
    told = "The captain, Ada Okello, left the ferry first. Okello wept."
    assert "captain" not in names_of(told, "The captain died, police said.")
    assert "captain" in names_of("Captain Ada Okello of the police spoke.", "The captain died, police said.")
