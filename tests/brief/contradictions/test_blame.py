"""Who did it: charges of one side against another, and the answers of those who are charged."""

from __future__ import annotations

import pytest

from briefing.model import Contradiction
from tests.brief.case import brief_of

CHARGE = "Azerbaijan said on Monday that Armenian saboteurs had bombed the pipeline near Ganja."


def blame(*texts: str) -> list[Contradiction]:
    return list(brief_of(*texts).contradictions)


@pytest.mark.parametrize(
    "answer",
    [
        "Armenia denied any involvement.",
        "Armenia's defence ministry denied responsibility and spoke of a leak.",
        "Armenian officials accused Azerbaijan of setting fire to the pipeline itself.",
        "Officials in Yerevan denied that Armenian troops had bombed the pipeline.",
    ],
)
def test_who_is_charged_answers(answer: str) -> None:
    (told,) = blame(CHARGE, answer)
    assert {p.stance: p.evidence.source for p in told.positions} == {"affirmed": "S1", "denied": "S2"}


def test_a_person_speaks_for_the_side_that_he_is_told_of() -> None:
    (told,) = blame(
        "Armenian Prime Minister Aram Saroyan met miners on Sunday. " + CHARGE,
        "Aram Saroyan denied any involvement. Armenia, he said, mourned the dead.",
    )
    assert [p.attributed_to for p in told.positions if p.stance == "denied"] == ["Aram Saroyan"]


@pytest.mark.parametrize(
    "other",
    [
        "Armenia accused Azerbaijan of shelling the village of Sotk.",  # another deed
        "Georgia denied any involvement.",  # who is not charged
        "Russian officials said that Armenian saboteurs had bombed the pipeline.",  # no answer
        "Armenia said there was no threat to the Armenian-held dam.",
    ],
)
def test_what_answers_no_charge_is_no_contradiction(other: str) -> None:
    assert not blame(CHARGE, other)


def test_whose_embassy_was_bombed_did_not_bomb_it() -> None:
    assert not blame(
        "A guard spoke of the Armenian embassy bombing in Baku.", "Armenia denied any involvement in the bombing."
    )
    assert blame(
        "A guard spoke of the Armenian army shelling of Baku.", "Armenia denied any involvement in the shelling."
    )


CLAIM = "Hamas claimed responsibility for the bombing of a tram in Lyon."


@pytest.mark.parametrize(
    "answer",
    [
        "Hamas denied responsibility for the bombing of a tram.",
        "Minister Luc Morel said Hamas had nothing to do with the bombing of a tram.",
    ],
)
def test_who_claims_a_deed_may_be_contradicted(answer: str) -> None:
    (told,) = blame(CLAIM, answer)
    assert {p.stance: p.evidence.source for p in told.positions} == {"affirmed": "S1", "denied": "S2"}


def test_who_claims_a_deed_is_set_against_who_is_blamed_for_it() -> None:
    claim = "Islamic State claimed responsibility for the bombing of the mill."
    (told,) = blame(f"{claim} The mayor of Ganja blamed Armenia for the blast.")
    assert {p.attributed_to for p in told.positions} == {"Islamic State", "mayor of Ganja"}
    assert not blame(f"{claim} The mayor of Ganja accused Armenia of keeping its border shut.")


def test_who_tells_his_own_deed_charges_nobody_with_it() -> None:
    assert not blame(
        "Chile's general, Luis Mbeki, said that the air force had shot down two Peruvian jets over Arica on Monday.",
        "Chile said on Tuesday that it had brought down two Peruvian jets and captured nine pilots in Arica.",
    )


def test_what_nobody_claimed_is_not_claimed() -> None:
    assert not blame(f"No one in Hamas {CLAIM.removeprefix('Hamas ')}", "Hamas denied responsibility for the bombing.")


def test_persons_and_companies_answer_for_themselves() -> None:
    (told,) = blame(
        "Prosecutors accused Ana Quispe of selling fishing permits to smugglers.",
        "Ana Quispe denied the charges and went to Lima.",
    )
    assert [(p.stance, p.evidence.source) for p in told.positions] == [("affirmed", "S1"), ("denied", "S2")]


def test_both_stand_in_one_report() -> None:
    (told,) = blame("Farmers blamed Oro Mining for the spill in the Rimac. Oro Mining denied responsibility.")
    assert {p.stance for p in told.positions} == {"affirmed", "denied"}


def test_who_denies_a_part_does_not_deny_that_it_happened() -> None:
    (told,) = blame(
        "An explosion killed nine porters at the port of Iquique. Bolivia said Chilean troops had bombed the port.",
        "Chile denied any involvement in the explosion at the port.",
    )
    assert [p.evidence.quote for p in told.positions if p.stance == "affirmed"] == [
        "Chilean troops had bombed the port."
    ]


def test_a_minister_speaks_for_the_state_whose_minister_he_is() -> None:
    (told,) = blame(
        "Chad's army accused Sudan of having shelled the clinic at Adre.",
        "Sudan's foreign minister, Omar Bashari, on Sunday denied that its forces had shelled the clinic.",
    )
    assert [p.attributed_to for p in told.positions] == ["Chad's army", "Omar Bashari"]


def test_soldiers_are_those_of_the_state_that_the_case_is_about() -> None:
    found = blame(
        "Nigeria buried its dead. The army blamed Boko Haram for the massacre in Damasak. A spokesman for the group "
        "denied the accusation and said soldiers had carried out the massacre.",
        "Nigeria's army denied any role in the massacre.",
    )
    told = {p.evidence.quote.split()[0] for each in found for p in each.positions if p.stance == "affirmed"}
    assert told == {"army", "soldiers"}


def test_who_condemns_a_deed_has_not_done_it() -> None:
    assert not blame(
        "Chad said Sudan wanted to blow up the talks in Doha.",
        "Sudan condemned the massacre in Adre as jets hit a clinic.",
    )


@pytest.mark.parametrize(
    ("charge", "answer"),
    [
        ("The mayor said that Armenian troops were behind the bombing of the mill in Ganja.",
         "Armenia said that it had nothing to do with the bombing of the mill."),
        ("The mayor said that the bombing of the mill in Ganja was the work of Armenian troops.",
         "Armenia denied any role in the bombing of the mill."),
        ("The raid on the bus in Ganja was carried out by Armenian jets, the mayor said.",
         "Armenia denied that its jets had struck the bus."),
        ("The mill in Ganja was bombed by Armenian jets, the mayor said.",
         "An Azerbaijani deputy said that Georgian jets had bombed the mill in Ganja."),
        ("The mayor said that the rebels were behind the attack on the bus.",
         "A rebel commander, Luis Mbeki, said that his men had not attacked the bus."),
        ("Armenian troops opened fire first, the mayor said.",
         "The Azerbaijani troops were the first to open fire, Armenia's defence ministry said."),
        ("The mayor accused Armenia of shelling the village.",
         "Armenia's defence minister, Aram Saroyan, called the accusation a fabrication."),
        ("The mayor said that Saudi jets bombed the hall in Taiz.",
         "The Saudi-led coalition denied any role in the bombing of the hall."),
        ("A dam in Ganja was stormed on Friday and nine guards lay in the reeds. "
         "The attackers were Armenian soldiers, the mayor said.",
         "Nine guards were shot at a dam. Fishermen found them in the reeds. Armenia denied any role."),
        ("Georgia accused Armenia of bombing a mill in Ganja, whose boiler burst.",
         "A mill was bombed and its boiler burst. "
         "In Georgia a deputy said: “For all who ask, let this be said plainly, Armenia had nothing to do with it.”"),
    ],
)  # fmt: skip
def test_who_did_it_in_other_words(charge: str, answer: str) -> None:
    (told,) = blame(charge, answer)
    assert {p.evidence.source for p in told.positions} == {"S1", "S2"}


@pytest.mark.parametrize(
    ("charge", "answer"),
    [
        ("The mayor said that Armenian troops were not behind the bombing of the mill.",
         "Armenia said that it had nothing to do with the bombing of the mill."),
        ("The mill in Ganja was bombed by Armenian jets, the mayor said.",
         "A deputy said that Georgian jets had bombed a bridge in Tiflis."),
        ("Georgia said that Armenian troops had opened fire first.",
         "Armenian troops had been the first to reach the mill, Azerbaijan said."),
        ("The mayor said that Armenian jets were behind the raid, which killed more than nine.",
         "A deputy said that Georgian forces had lost more than nine men in the push on the hills."),
        ("Nurses said that Armenian jets had bombed a wedding in Ganja.",
         "A bridge was blown up near the mill. Armenia denied any involvement."),
    ],
)  # fmt: skip
def test_what_lays_another_deed_to_another_answers_nothing(charge: str, answer: str) -> None:
    assert not blame(charge, answer)


def test_who_denies_one_deed_is_answered_by_its_charge_and_no_other() -> None:
    (told,) = blame(
        "The mayor wrote: “Armenia killed an Azerbaijani farmer, wounding many. We responded. Now Armenia is "
        "orchestrating an attack on the Azerbaijani embassy in Tiflis.”",
        "Armenia's president Aram Saroyan said that Armenia was not involved in the embassy attack.",
    )
    assert not any("farmer" in position.evidence.sentence for position in told.positions)
