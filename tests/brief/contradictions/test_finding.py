"""What one affirms and another denies, and what is no contradiction though it looks like one."""

from __future__ import annotations

from itertools import permutations

import pytest

from briefing.model import Contradiction
from tests.brief.case import brief_of


def only(*texts: str) -> Contradiction:
    found = brief_of(*texts).contradictions
    assert len(found) == 1, [told.subject for told in found]
    return found[0]


FILLER = " ".join(f"The {town} council met on Monday." for town in (
    "Lae", "Suva", "Apia", "Alor", "Buka", "Nadi", "Vila", "Wewak", "Kimbe", "Madang", "Daru", "Mendi", "Tari",
))  # fmt: skip

CONTRADICTIONS = [
    (  # a negated verb
        "Protesters breached the gate of the palace in Colombo.",
        "Protesters did not breach the gate of the palace in Colombo, police said.",
        "police",
    ),
    (  # a verb of denying
        "Chad's army shelled the town of Bardai on Monday.",
        "Chad denied that its army had shelled the town of Bardai.",
        "Chad",
    ),
    (  # a part denied
        "Rwanda attacked a village near Goma on Monday.",
        "Rwanda was not involved in the attack on the village near Goma, its minister said.",
        "minister",
    ),
    (
        "Rwanda attacked a village near Goma on Monday.",
        "Rwanda denied any involvement in the attack on the village near Goma.",
        "Rwanda",
    ),
    (
        "Bolivian police fired on miners in Oruro on Thursday.",
        "Police in Bolivia never fired on miners in Oruro, the interior minister said.",
        "interior minister",
    ),
]


@pytest.mark.parametrize(("affirmed", "denied", "speaker"), CONTRADICTIONS)
def test_what_one_source_affirms_and_another_denies(affirmed: str, denied: str, speaker: str) -> None:
    for order in permutations((affirmed, denied)):
        told = only(*order)
        assert {position.stance for position in told.positions} == {"affirmed", "denied"}
        assert set(told.sources) == {"S1", "S2"}
        for position in told.positions:
            assert position.evidence.sentence == (denied if position.stance == "denied" else affirmed)
            assert position.attributed_to == (speaker if position.stance == "denied" else None)


def test_both_speakers_are_named() -> None:
    told = only(
        "The government said the army bombed the hospital in Idlib.",
        "The army did not bomb the hospital in Idlib, General Omar Saleh said.",
    )
    assert {(p.stance, (p.attributed_to or "").lower()) for p in told.positions} == {
        ("affirmed", "government"), ("denied", "general omar saleh"),
    }  # fmt: skip


def test_a_source_and_a_speaker_in_it_contradict_each_other() -> None:
    told = only("Police fired on the crowd in Lagos. Police did not fire on the crowd in Lagos, the commissioner said.")
    assert {position.attributed_to for position in told.positions} == {None, "commissioner"}
    assert told.sources == ("S1",)


def test_a_third_source_joins_the_contradiction() -> None:
    affirmed, denied, _ = CONTRADICTIONS[0]
    told = only(affirmed, denied, "On Tuesday protesters breached the gate of the palace in Colombo.")
    assert [position.stance for position in told.positions].count("affirmed") == 2
    assert set(told.sources) == {"S1", "S2", "S3"}


def test_two_disputes_are_two_contradictions() -> None:
    affirmed, denied, _ = CONTRADICTIONS[0]
    other, against, _ = CONTRADICTIONS[1]
    found = brief_of(f"{affirmed} {other}", f"{denied} {against}").contradictions
    assert len(found) == 2
    assert len({told.id for told in found}) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The Red Brigade claimed responsibility for the attack in Karachi on Monday.",
            "No one immediately claimed responsibility for the attack in Karachi on Monday.",
        ),
        (
            "A bomb exploded in Karachi on Monday. The Red Brigade claimed the bombing.",
            "A bomb exploded in Karachi on Monday. No group has yet claimed the bombing.",
        ),
        (
            "Gunmen attacked a market in Karachi.",
            "A bomb exploded in Karachi on Monday. No one yet claimed the attack.",
        ),
        ("Rebels attacked Goma on Tuesday.", "Rebels did not attack Goma on Monday."),  # another day
        ("Rebels attacked Goma on Tuesday.", "Rebels attacked Goma on Tuesday, the army said."),
        ("Miners marched in La Paz.", "Teachers in Oslo did not close their schools."),
        ("Peru will send doctors to Haiti.", "Peru did not send doctors to Haiti last year."),
        ("Rain fell on Suva.", "It did not rain."),
        ("The prime minister resigned on Tuesday.", "The general denied that he would resign."),  # what he will do
        ("The attackers had guns and grenades.", "The embassy's guards did not have guns."),  # others
        ("The mayor of Suva said nine had died.", "The mayor of Suva did not say how many had died."),
        ("The quake damaged 40 houses in Lae.", "The bridge in Lae was not damaged by the quake, an engineer said."),
        ("A jogger saw the car of Luis Mbeki.", "Police had not called Luis Mbeki a suspect."),
        (
            "He fled Suva two days later with a letter for Ana Quispe in his coat.",
            "Fiji's envoy denied that Ana Quispe had fled Suva.",  # he is another
        ),
        (
            "The UN said it could not confirm that rebels had shelled Lae.",
            "The rebels denied that they had shelled Lae.",
        ),
        ("Monitors were unable to verify that guards had beaten boys.", "The guards denied beating boys."),
        (
            "A bridge fell in Lae.",
            "“You cannot flood a valley with a spoon,” Ana Quispe said. The mayor denied that a valley was flooded.",
        ),
        ("Peru sent troops to Tacna.", "No builder in Tacna was sent to prison."),
        ("Peruvian jets shot down a Chilean drone off Arica.", "No Peruvian jet was hit by Chilean guns, Lima said."),
        ("An attempted storming of the mill in Lae was filmed.", "Rebels did not storm the mill, a guard said."),
        ("The council met behind closed doors in Lae.", "The door to talks remains open, the mayor of Lae said."),
        ("The emir asked the envoy to set a deadline.", "The rebels denied that there was any deadline."),
        ("Floods forced the school to close.", "There was no military force in Suva, the mayor said."),
        (
            "Strikers marched on the mill.",
            "Shots were heard. “These are not strikers, they are thieves,” the owner said.",
        ),
        ("A list of demands was handed to the mill.", "The port closed on Friday. There was no list."),
        (
            "The accord provides for a pardon for all persons jailed in May and for Luis Mbeki.",
            "Luis Mbeki was free, the mayor said.",
        ),
        ("A nurse in Lae spoke of broken bones.", "Most of those found in Lae had no broken bones, a guard said."),
        ("Lawyers want the dam near Lae shut.", "The dam near Lae was never shut, a guard said."),
        ("The navy denied that it had shelled the mill.", "Rebels shelled the mill, the mayor said."),  # others
        ("Fiji denied that its troops had crossed the river.", "Tongan troops crossed the river, a trader said."),
    ],
)
def test_no_contradiction(first: str, second: str) -> None:
    assert brief_of(first, second).contradictions == ()
    assert brief_of(second, first).contradictions == ()


@pytest.mark.parametrize(
    ("affirmed", "denied"),
    [
        (
            "The army said rebels had captured the port of Lae.",
            "The union denied on Monday that the port of Lae had fallen.",
        ),
        (
            "The mayor said the strike leader had been released.",
            "The strike leader is still in custody, his wife said.",
        ),
        ("Villagers survived the ambush at Lae.", "The rebels denied there had been an ambush at Lae."),
        (
            "The group freed the pilots in exchange for nine men.",
            "The ministry denied that any men had been exchanged.",
        ),
        (
            "Miners said police fired live rounds at them in Lae.",
            "Police in Lae fired only tear gas, the prefect said.",
        ),
        (
            "The army said the mill had been used by rebel fighters.",
            "There were no fighters in the mill, its owner said.",
        ),
        ("Relatives said the student was beaten to death.", "The student hanged himself, the police said."),
        ("Chile accused Peru's navy of shelling the port of Ilo.", "Lima rejected the Chilean charge."),
        ("Chile said Peruvian jets had bombed Arica.", "Peru denied that its aircraft had attacked Arica."),
        (
            "The mill's clerk said a gas leak caused the blast.",
            "The mill's owner said it was a bomb that caused the blast.",
        ),
        (
            "Peru said its troops had completed their withdrawal from Tacna.",
            "Peruvian troops remained in Tacna, a nurse said.",
        ),
    ],
)
def test_the_opposite_in_other_words(affirmed: str, denied: str) -> None:
    told = only(affirmed, f"{denied} {FILLER}")
    assert {p.stance: p.evidence.sentence for p in told.positions} == {"affirmed": affirmed, "denied": denied}


@pytest.mark.parametrize(
    "contrast",
    [
        "However, a guard said the dam near Lae was not sound.",
        "A guard, however, said the dam near Lae was not sound.",
    ],
)
def test_two_voices_that_a_report_sets_against_each_other(contrast: str) -> None:
    told = only(f"An official said the dam was sound that was built near Lae. {contrast}")
    assert [p.attributed_to for p in told.positions] == ["official", "guard"]


def test_a_report_that_is_denied_is_no_more_than_that_report() -> None:
    told = only(
        "Police in Lae said they had arrested nine men.",
        "Police in Suva denied a report that more men had been arrested.",
    )
    assert {p.attributed_to for p in told.positions} == {"report", "Police"}


def test_but_alone_contradicts_nothing() -> None:
    assert brief_of("An official said the dam was sound. But the Herald reported that rain fell.").contradictions == ()


def test_who_claims_an_attack_and_names_who_led_it_says_one_thing() -> None:
    brief = brief_of(
        "Al-Shabaab claimed responsibility for the raid on the mill, saying it was carried out by the Harbour Brigade "
        "group of Somali extremist Omar Diallo."
    )
    assert not brief.contradictions


def test_one_voice_does_not_contradict_itself() -> None:
    assert (
        brief_of("Police fired on the crowd in Lagos. Police did not fire on the crowd in Lagos.").contradictions == ()
    )


@pytest.mark.parametrize(
    ("affirmed", "denied", "speaker"),
    [
        (  # by another name of the thing
            "The police said the ferry was overloaded when it left Lae.",
            "The owner said the Morning Star was not overloaded.",
            "owner",
        ),
        (  # by another word for the deed
            "A student was shot dead in Lima on Monday, a lawyer said.",
            "The police denied using live rounds.",
            "police",
        ),
    ],
)
def test_a_word_that_two_sentences_alone_have_tells_the_deed(affirmed: str, denied: str, speaker: str) -> None:
    positions = only(f"{affirmed} {FILLER}", denied).positions
    assert [(p.stance, (p.attributed_to or "").lower()) for p in positions if p.stance == "denied"] == [
        ("denied", speaker)
    ]


COUP = "The general denied that he had carried out a coup."


@pytest.mark.parametrize(
    "mentioned",
    [
        "Ninety people have been arrested since the coup.",
        "Anti-coup protesters marched in Lae.",
        "The bank closed after a coup was feared.",
        "Was it a coup?",
        "The coup leaders met in Lae.",
    ],
)
def test_what_only_mentions_a_deed_does_not_affirm_it(mentioned: str) -> None:
    assert brief_of(f"{mentioned} {FILLER}", COUP).contradictions == ()


@pytest.mark.parametrize(
    ("affirmed", "denied"),
    [
        ("At least 16 people died in Lae, nurses said.", "The ministry said that nobody had lost his life in Lae."),
        ("The raid left 80 Peruvian sailors dead, a general said.", "No Peruvians were harmed, the minister said."),
        ("Rockets brought down a jet of the guard, pilots said.", "It is impossible that a rocket hit a jet, he said."),
    ],
)
def test_a_harm_that_is_denied(affirmed: str, denied: str) -> None:
    assert [p.stance for p in only(f"{affirmed} {FILLER}", denied).positions] == ["affirmed", "denied"]


def test_who_tried_to_has_done_it_least_surely() -> None:
    told = only(
        "Miners tried to storm the mill in Lae.", "Miners stormed the mill in Lae.", "Miners did not storm the mill."
    )
    assert [p.evidence.source for p in told.positions] == ["S2", "S3"]


def test_what_says_that_it_was_so_affirms_it() -> None:
    told = only(f"Colonels staged a coup on Friday. Ninety were arrested since the coup. {FILLER}", COUP)
    assert [p.evidence.sentence for p in told.positions] == ["Colonels staged a coup on Friday.", COUP]


@pytest.mark.parametrize(
    "text",
    [
        "The bank sacked 28 clerks, the union says. The bank denies sacking anyone.",
        "The organiser said the police had ordered it to lock the gate. The police denied giving such an order.",
        "The army accused the rebels of burning the mill. The rebels rejected the accusation.",
        "Residents said they had not been warned, but the mayor denied it.",
        "Two bakers were picked up by the Tacna police on Friday, an aunt says. The police say they arrested no one.",
        "The union says that 90 of its men have been picked up. The soldiers deny having taken so many.",
        "Marchers said that officers had beaten a boy, a claim the prefecture rejected.",
        "The widow maintains that he was beaten. The minister said that there was no blow.",
        "Nobody was hurt, the mayor said. A nurse however said that nine had come with coughs and nausea.",
        "The army said that it had shelled two camps. The rebels have denied.",
        "Chile answered with what it called raids on the camps. Peru said that no such thing had taken place.",
        "Senators said that guards had beaten a clerk. The minister called the accusation grotesque.",
        "Nurses said that nine civilians were killed. The army said that no civilian was hurt in the raid.",
        "The army said that it had killed nine militants. Elders said that the dead were farmers.",
        "Luis Mbeki worked at the mine for a year, a clerk said. He never worked there, the mine said.",
        "A nurse said that nine had died of cholera. The minister told state radio that there was no cholera.",
        "Miners said the fund was robbed, a claim that the treasurer rejects.",
        "Guards were told by the mayor to wait until Friday. The general said there had been no such request.",
        "A clerk said guards broke his arm. A surgeon told the court that nothing was broken.",
        "A nurse said nine had fled in the night. The mayor denied that anyone had escaped with the fever: all slept.",
        "Rice was left to rot, a charge that the minister, Luis Mbeki, denied: it had been eaten, he said.",
        "The premier said that Peru sold no rifles. Chile said his claim was hard to square with the crates found.",
        "Villagers said that boats came in at night. The port said that nothing of the kind had gone on.",
    ],
)
def test_a_denial_answers_what_stands_before_it(text: str) -> None:
    assert [p.stance for p in only(text).positions] == ["affirmed", "denied"]


@pytest.mark.parametrize(
    "text",
    [
        "The senate renewed its call for a new count, the clerks said. The governor rejected it.",
        "“The junta must leave,” the mayor said. The junta denied it all.",
        "The tanker showed few signs of moving. The mayor did not believe that a raid was the right course.",
        "Strikers marched on the mill in Lae. “These are not strikers, they are thieves,” the owner said.",
        "The envoy said: “The junta must know that there will be no hiding place.” The junta denied it all.",
        "The envoy spoke of many lies. Peru rejected what it called a “web of lies” from the envoy's friends.",
    ],
)
def test_what_is_asked_for_is_refused_and_no_fact(text: str) -> None:
    assert brief_of(text).contradictions == ()


def test_an_allegation_that_goes_on_is_the_one_that_it_tells_of() -> None:
    told = only(
        "The judge took a sum of 90,000 dollars from a port firm, police said. Police said that six clerks were held. "
        "The allegation has been dismissed by the judge's lawyer, who maintained that the sum was a loan."
    )
    assert "a sum of 90,000" in told.positions[0].evidence.quote


def test_who_denies_is_named_though_much_is_told_of_him() -> None:
    told = only(
        "A court of inquiry said on Monday that rebels burned the mill, a finding that the Chilean ambassador to the "
        "Pacific Union Ana Quispe dismissed as a lie."
    )
    assert [p.attributed_to for p in told.positions] == ["court of inquiry", "Ana Quispe"]


def test_a_claim_that_is_named_is_what_is_denied() -> None:
    told = only(
        "Fiji dismissed as “spiteful” an allegation by Tongan officers that a frigate had crossed the strait by night.",
        "A ferry crossed the bay with ninety pilgrims, the harbour said.",
    )
    assert {p.attributed_to for p in told.positions} == {"Tongan officers", "Fiji"}


def test_who_is_named_as_claiming_it_is_answered_alone() -> None:
    told = only(
        "Fiji denied a claim by a Tongan senator that Ana Quispe had fled to its shores by night.",
        "Ana Quispe had fled to the shores of Fiji by night, Luis Mbeki said.",
    )
    assert {p.evidence.source for p in told.positions} == {"S1"}


def test_what_somebody_only_asks_for_is_no_fact() -> None:
    one = "The union urged the bank to sell all its tankers in the port of Lota."
    assert brief_of(one, "Luis Mbeki denied that there were any tankers in the port of Lota.").contradictions == ()


def test_the_bottom_line_tells_a_claim_with_its_denial() -> None:
    (*_, line) = brief_of(
        "Fiji rejected as “idle” a claim by Tongan officers that a frigate had shelled Suva."
    ).bottom_line
    assert "rejected as 'idle' a claim by Tongan officers" in line.text


def test_the_surest_is_told_first() -> None:
    sure = (
        "The union said that divers had opened the sluice at Lota. The owner denied that divers had opened the sluice."
    )
    told = brief_of("A ferry was hit at sea by night.", "The port said that no boat was hit.", sure).contradictions
    assert ["sluice" in each.subject for each in told] == [True, False]


def test_a_position_is_shown_with_its_negation() -> None:
    affirmed, denied, _ = CONTRADICTIONS[1]
    told = {p.stance: p.evidence.quote for p in only(affirmed, denied).positions}
    assert told["denied"] == denied


def test_another_doer_is_another_deed() -> None:
    assert brief_of("Chad shelled the town of Bardai.", "Sudan did not shell the town of Bardai.").contradictions == ()


@pytest.mark.parametrize(
    ("affirmed", "denied"),
    [
        ("A hotline said the ferry was in distress off Lae.", "The coast guard said that nobody was in danger."),
        ("The union said the tanker kept a steady course.", "The tanker did not move for hours, a pilot said."),
        ("A pilot said the tapes held a distress call.", "The minister said that no distress call had been received."),
        ("A boy threw a tomato at the premier in Lae.", "No tomato was thrown at the premier, an aide said."),
        (
            "Rebels set the port of Lae an ultimatum.",
            "The rebels denied that there was a deadline for the port of Lae.",
        ),
        (
            "The bus seemed to have strayed from its route.",
            "The firm denied that the bus had deviated from its course.",
        ),
        ("Guards stormed the court in Suva on Monday.", "The guards denied having entered the building by force."),
        ("Ana Quispe gave the boy a pistol in May.", "Ana Quispe denied that the revolver was a gift."),
        ("Police say they were shot at first in Oruro.", "“Miners in Oruro didn't shoot first,” a widow said."),
        ("Two reporters were picked up on Friday in Lae.", "The port denied that the reporters were arrested in Lae."),
    ],
)
def test_what_reporters_call_by_many_words(affirmed: str, denied: str) -> None:
    assert [p.stance for p in only(f"{affirmed} {FILLER}", denied).positions] == ["affirmed", "denied"]


@pytest.mark.parametrize(
    "text",
    [
        "Luis Mbeki has resigned, the radio said. The palace denied it. “He remains in office,” an aide said.",
        "Luis Mbeki was sacked, a clerk said. The bank said that he had resigned. “I did not resign,” Luis Mbeki said.",
    ],
)
def test_denials_and_other_answers_are_of_one_contradiction(text: str) -> None:
    told = only(f"{text}\n\n{FILLER}")
    stances = {p.attributed_to: p.stance for p in told.positions}
    assert len(stances) == 3
    assert stances.get("bank") != stances.get("clerk") == stances.get("Luis Mbeki") or "bank" not in stances


def test_denials_of_one_deed_are_of_one_contradiction() -> None:
    told = only(
        "The clerks were exchanged for two miners in Lae, a nurse said. The mayor denied that they were exchanged. "
        + FILLER,
        "It was a swap of clerks, a driver said. The minister said it was not a swap.",
    )
    assert [p.stance for p in told.positions].count("denied") == 2


@pytest.mark.parametrize(
    "text",
    [
        "Was the vote forged? The commission at first denied it.",
        "Police fired tear gas at the crowd in Lae. The commissioner said that no live rounds were fired.",
        "Rain closed the road. The Red Cross disputed the ministry's account.",
        "The president said: “We shall not let that happen.” The ministry rejected the accusation.",
        "“Nobody throws a stone,” the mayor said. A clerk saw how boys threw stones at the gate.",
        "Reports that the dam was about to burst were rejected by the mayor. Two dams burst in Tacna, a clerk said.",
        "Ana Quispe met the mayor. “She did not sign anything,” an aide said. Luis Mbeki signed a decree.",
        "Fiji has not blamed Tonga for the cut cable. Tonga denied that it had cut a cable off Suva.",
        "The nurse said that the boys were tired. The pilot had been dismissed by letter.",
    ],
)
def test_what_a_denial_does_not_answer(text: str) -> None:
    assert brief_of(text).contradictions == ()


def test_that_one_did_not_condemn_says_nothing_against_another_who_did() -> None:
    brief = brief_of(
        "President Boric condemned the coup in Santiago on Thursday.",
        "The ruling party asked for talks on Thursday but did not condemn the coup.",
    )
    assert not brief.contradictions


@pytest.mark.parametrize(
    ("affirmed", "denied"),
    [
        ("The junta said it had freed Luis Mbeki.", "Luis Mbeki is still in the hands of the guard, his sister said."),
        ("The clinic was fully working, the charity said.", "The clinic had been abandoned years ago, the army said."),
        ("Some 300 fighters crossed from Chad, Niger said.", "Chad dismissed claims that 300 rebels had crossed."),
        (
            "The film shows that guards flogged a boy.",
            "The minister called the reports that guards flogged a boy a lie.",
        ),
        ("The police charged the marchers at dawn.", "Police denied charging the crowd."),
        ("Luis Mbeki was pushed from the roof, his sister said.", "Luis Mbeki jumped from the roof, the police said."),
        ("The bank has dismissed Luis Mbeki.", "Luis Mbeki said that he had resigned."),
        ("Rebels sank a trawler off Arica.", "No boat was sunk off Arica, the mayor said."),
        (
            "The doors of the mill were locked, a weaver said.",
            "The doors of the mill were open, its owner said.",
        ),
        (
            "Divers recovered the recorders of the ferry.",
            "The recorders of the ferry were not found, a diver said.",
        ),
        ("The bank sold crude to Pyongyang.", "The bank never sold crude to North Korea, its owner said."),
        ("The charity Atoll has left Suva.", "The nurses of Atoll remain in Suva, a clerk said."),
        ("Guards fired on a crowd in Lae.", "The guards’ spokesman said that no one was hit."),
    ],
)
def test_a_state_or_a_lie_contradicts(affirmed: str, denied: str) -> None:
    told = only(affirmed, denied)
    assert {(p.stance, p.evidence.sentence) for p in told.positions} == {("affirmed", affirmed), ("denied", denied)}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The junta said it had freed Luis Mbeki.", "Ana Quispe remains in detention, her sister said."),
        ("Rebels fired on the bridge of Orvo.", "Not a single shot was fired at Vardo, the mayor said."),
        ("A leaked note revealed a hole in the bank.", "He spoke on condition that it had not been made public."),
        ("Rebels shot down two drones.", "No shot was fired, the mayor said."),
        ("Soldiers left the bank of Tacna on Monday.", "A clerk was still in Tacna, and treated with what was left."),
        ("Nine drivers were killed in a crash near Arica.", "Nobody was hurt at the mill in Tacna, the mayor said."),
        ("A convoy passed Arica on Monday.", "Not one of the drivers who passed Tacna saw it, the mayor said."),
        ("Clerks wait to be paid, the union said.", "The builder Mivex denied having paid anybody."),
        ("Police arrested 40 men in Lima.", "It rained in Arica. Nobody was arrested."),
        (
            "A mill burned in Lima, killing nine.",
            "A boat sank off Arica, and the mayor said that nobody had been hurt.",
        ),
        ("A man shot a doctor in Arica.", "The Herald told of nine doctors. None of those doctors were shot."),
        ("The bank knew of nine thefts.", "The mayor denied that he knew."),
        (
            "The bill was signed behind closed doors. A land without a wall has no front door, Luis Mbeki said.",
            "It rained.",
        ),
        ("A clerk handed over a list in Lima.", "No outside hand has been found, a general said."),
        ("The union demanded his resignation.", "A judge wept. Nobody had demanded that it be at dawn."),
        ("Rebels shelled a camp in Tacna, Chile said.", "No such thing will happen again, the general said."),
        (
            "Police jailed nine clerks in Arica, the union said.",
            "The dam burst in 1959. Nobody was ever jailed in Arica.",
        ),
    ],
)
def test_another_one_elsewhere_is_no_contradiction(first: str, second: str) -> None:
    assert brief_of(first, second).contradictions == ()


def test_the_heading_leaves_out_who_was_told() -> None:
    told = only(
        "The mayor told reporters that guards burned the mill in Puno.", "Guards did not burn the mill in Puno."
    )
    assert told.subject == "Guards burned the mill in Puno."


def test_what_is_called_false_is_what_was_said_before() -> None:
    told = only(
        "Two officials said that the minister was briefed on the sale in May. Her aide, Ana Quispe, called that "
        "account flatly false."
    )
    affirmed, denied = told.positions
    assert "briefed on the sale" in affirmed.evidence.quote
    assert (affirmed.attributed_to, denied.attributed_to) == ("Two officials", "Ana Quispe")


def test_a_lie_answers_also_what_was_said_not_to_be_so() -> None:
    told = only("The firm said Luis Mbeki had not been dismissed but had resigned. “That is a lie,” Luis Mbeki said.")
    assert told.positions[-1].attributed_to == "Luis Mbeki"


def test_a_document_that_is_called_forged_answers_what_it_tells() -> None:
    told = only("The paper published a letter of the bishop. The diocese says that the letter is a forgery.")
    assert {p.stance: p.attributed_to for p in told.positions} == {"affirmed": None, "denied": "diocese"}


def test_who_answers_a_charge_denies_it_though_others_are_heard_between() -> None:
    told = only(
        "Hill Watch accused the Puno Power Corporation of cutting the light of the town.\n"
        "‘Old people froze at home for money,’ said Ana Quispe.\nThe company denied it."
    )
    assert told.positions[0].attributed_to == "Hill Watch"


def test_a_denied_claim_that_nobody_else_tells_is_told_from_its_denial() -> None:
    told = only("The mayor's claim that tourists had looted the market was rejected by the port authority.")
    affirmed, denied = told.positions
    assert affirmed.evidence.quote == "tourists had looted the market"
    assert (affirmed.attributed_to, denied.attributed_to) == ("The mayor", "port authority")


def test_a_claim_that_is_ridiculed_is_that_of_who_is_named() -> None:
    told = only(
        "Chilean jets bombed a camp in Tacna on Monday, killing 90 militants. A bus fell into a gorge, and nine "
        "drivers were killed. Rebels killed a mayor.",
        "Peru's minister, Luis Mbeki, ridiculed the Chilean claim of having killed 90 militants. " + FILLER,
    )
    assert ["Chilean jets" in p.evidence.sentence for p in told.positions if p.stance == "affirmed"] == [True]


def test_a_thing_that_there_was_not_is_told_wherever_it_is_told_of() -> None:
    told = only(
        f"“There was a bang and then came the smoke,” said Ana Quispe. {FILLER}", "Peru denied the use of smoke."
    )
    assert {p.attributed_to for p in told.positions} == {"Ana Quispe", "Peru"}


@pytest.mark.parametrize(
    ("affirmed", "denied"),
    [
        ("Nine buses left the market in Puno on Thursday.", "The draft is old, and it never left, the mayor said."),
        ("The mayor said on Monday that no letters were written.", "The mayor has said that nobody got such letters."),
        ("The clerk wore a bandage round his head.", "Police said that no such ammunition was carried."),
        ("More than nine people were arrested in Puno.", "“I was never arrested,” said Ana Quispe."),
        ("The army sent 600 troops to Puno.", "Nobody rich is ever sent to court, a clerk said."),
        ("Over 20 shells hit the pier, said Peru.", "It was not Peru, a clerk said."),
        ("The bridge in Puno had collapsed.", "Nobody disputes that the bridge had collapsed, she said."),
        (
            "Ana Quispe said a floor was added to the school by the Hill Works Department.",
            "The Hill Works Department said the floor was added later. The department denied it.",
        ),
        ("Puno has, by a count that some call a fairytale, 20 bridges.", "Rain fell."),
        (
            "Her service record from the Ministry of Health in Lima indicates that at the time of her last posting in "
            "2015 she was 26. She has brown eyes and a scar on her left arm, the records said, and was born in Puno.",
            "Rain fell.",
        ),
    ],
)
def test_one_word_in_common_is_no_contradiction(affirmed: str, denied: str) -> None:
    assert brief_of(affirmed, denied).contradictions == ()


def test_what_was_said_in_a_quotation_before_is_answered() -> None:
    told = only(
        "“A bribe was paid. Gold and jewels,” said Ana Quispe, putting it at nine million pesos. The government in "
        "Lima rejected the claim as “invention”."
    )
    assert any("bribe was paid" in p.evidence.quote for p in told.positions)
    assert {p.attributed_to for p in told.positions} == {"Ana Quispe", "government in Lima"}


def test_what_is_called_absurd_and_what_there_was_not_are_two_denials() -> None:
    told = only(
        "Luis Mbeki claimed that the bus had been hit by a shell. “That is absurd and there was no drill that day,” "
        "Ana Quispe said."
    )
    assert {p.attributed_to for p in told.positions} == {"Luis Mbeki", "Ana Quispe"}


def test_a_contradiction_is_named_by_what_happened_and_not_by_what_came_after_it() -> None:
    brief = brief_of(
        "Following Tuesday's blast, minister Ana Quispe spoke of rebels who stormed the port of Lota on Tuesday.",
        "Rebels stormed the port of Lota on Tuesday and burned a crane.",
        "The rebels did not storm the port of Lota on Tuesday, the mayor said.",
    )
    assert [item.subject.rstrip(".") for item in brief.contradictions] == [
        "Rebels stormed the port of Lota on Tuesday and burned a crane"
    ]


def test_what_a_report_only_mentions_is_not_what_a_clause_with_not_denies() -> None:
    """Who denies something in so many words, or answers what somebody says, is told."""
    clause = "Chad's army did not shell the town of Bardai, its chief of staff said."
    denial = "Chad's army denied that it shelled the town of Bardai."
    mentioned = "Nine people were hurt when Chad's army shelled the town of Bardai"
    assert not brief_of(f"{mentioned}.", clause).contradictions
    assert brief_of(f"{mentioned}.", denial).contradictions
    assert brief_of(f"{mentioned}, the health ministry said.", clause).contradictions


@pytest.mark.parametrize(
    ("said", "denied", "heading"),
    [
        (  # words behind a verb are no clause
            "The ministry accused the mayor of Genoa of having closed the clinic.",
            "The town hall denies that the mayor closed the clinic.",
            "The ministry accused the mayor of Genoa of having closed the clinic.",
        ),
        (  # whose restraint is meant the sentence tells
            "Japan said on Monday that its ships had rammed no trawler, but officials in Manila said that "
            "its coast guard had sunk one.",
            "Japan denied that its coast guard had sunk a trawler.",
            "Japan said on Monday that its ships had rammed no trawler, but officials in Manila said that "
            "its coast guard had sunk one.",
        ),
    ],
)
def test_a_heading_stands_alone(said: str, denied: str, heading: str) -> None:
    assert only(said, denied).subject == heading


def test_who_denies_that_something_was_not_so_answers_who_said_that_it_was_not() -> None:
    told = only(
        "The hikers, several of whom could not read a map, set out from Lae at dawn. It rained.",
        "The guide disputed reports that the hikers could not read a map. The hikers can all read a map, he said.",
    )
    assert {p.evidence.source: p.stance for p in told.positions} == {"S1": "affirmed", "S2": "denied"}


def test_who_calls_it_a_lie_answers_what_was_said_before() -> None:
    told = only("The palace said on Monday that the emir was back in Suva. The rebels' camp said it was a lie.")
    assert next((p.stance, p.attributed_to) for p in told.positions) == ("affirmed", "palace")


def test_who_is_on_the_run_is_not_under_arrest() -> None:
    told = only(
        "General Luis Mbeki, who led the coup in Suva, has been arrested, the palace said.",
        "A police officer in Suva said that Luis Mbeki was still on the run.",
    )
    assert {p.evidence.source: p.stance for p in told.positions} == {"S1": "affirmed", "S2": "denied"}


@pytest.mark.parametrize(
    "text",
    [
        "His wife said he moaned about the state of the plane, but the owners insist nothing was wrong with it.",
        "Chad accused Fiji of bombing a mill in which families had hidden, while Fiji denied that its jets had hit it.",
        "The company blames the crew of the tug. The crew deny any guilt and say that a clerk was there.",
    ],
)
def test_two_voices_of_one_breath(text: str) -> None:
    assert {p.stance for p in only(text).positions} == {"affirmed", "denied"}


def test_who_tells_on_is_no_other_voice() -> None:
    assert brief_of("The firm in Lae confirmed it, but said that no clerk had been hired.").contradictions == ()


def test_what_stands_in_a_contradiction_is_no_other_one() -> None:
    told = only(
        "Nurses said the clerks' release was part of a swap with the palace, but the palace denied a deal with rebels.",
        "The clerks were exchanged for four rebels in Lae, fishermen said. Minister Ana Quispe denied that the clerks "
        'were exchanged for rebels, saying "this is not a swap".',
    )
    assert told.subject.startswith("The clerks were exchanged")
