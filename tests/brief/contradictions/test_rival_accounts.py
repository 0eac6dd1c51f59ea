"""What two voices tell of one thing that cannot both be so, in the words in which reports of any crisis have it."""

from __future__ import annotations

import pytest

from tests.brief.case import brief_of

FILLER = " ".join(f"The {town} council met on Monday." for town in (
    "Lae", "Suva", "Apia", "Alor", "Buka", "Nadi", "Vila", "Wewak", "Kimbe", "Madang", "Daru", "Mendi", "Tari",
))  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rebels captured Kaga on Tuesday, their spokesman said.", "The army denied that Kaga had fallen."),
        ("The plane was shot down, the ministry said.", "The airline said the plane crashed after engine failure."),
        ("Rebels said they had shot down the helicopter.",
         "The army said the helicopter had come down because of a technical fault."),
        ("The ministry said that the ferry sank because it was overloaded.",
         "The owner said that a wave had caused the ferry to sink."),
        ("Officials said that the fire at the mill was an accident.",
         "The opposition said that the fire at the mill had been started deliberately."),
        ("Peru accused Chile of violating the truce in Tacna.", "Chile said that it had respected the truce in Tacna."),
        ("Witnesses said that soldiers shot at the crowd in Kaga.",
         "The army insisted that its soldiers had fired into the air in Kaga."),
        ("The mediator said that the talks in Oslo had broken down.",
         "The minister said that the talks in Oslo were continuing."),
        ("Doctors in Lae said that the hospital had run out of oxygen.",
         "The minister said there was no shortage of oxygen in Lae."),
        ("The party said that its leader Luis Mbeki had been tortured in prison.",
         "The prison service said that Luis Mbeki was in good health and well treated."),
        ("A pilot said that the crane at the Suva docks had been heard to creak for days.",
         "The harbour master denied that creaks of the crane at the docks had been a warning."),
        ("The herald wrote that Tonga had told the envoy of its new quarry on Eua in advance.",
         "The envoy disputed that anybody had been given word of the quarry on Eua in advance."),
        ("Nurses say the vaccine for the Wau clinic was spoilt by heat.",
         "The governor insisted that no heat had got at the vaccine in the clinic."),
        ("The bank has dismissed Ana Quispe, the ministry said.", "Ana Quispe said that she had stepped down."),
        ("Guards captured Luis Mbeki in Lae, the navy said.", "A lawyer for Luis Mbeki said he had turned himself in."),
        ("Luis Mbeki hanged himself in his cell, the warden said.", "Luis Mbeki was beaten to death, his uncle said."),
        ("Raids near Wau killed nine militants, the army said.", "Elders in Wau said those killed were shepherds."),
        ("Rebels have captured Kaga, they said.", "The governor of Kaga said the town was under government control."),
        ("The poll in Puno was free and fair, monitors said.", "The union said the poll in Puno had been rigged."),
        ("The mayor accused rebels of shelling a market in Lae.", "A rebel said the army had shelled a market in Lae."),
        ("Nurses said nine in Wau had died of a virus.", "A doctor in Wau said they died of pesticide poisoning."),
        ("The mayor fired the head of the port, Luis Mbeki.", "Luis Mbeki said he had resigned on Thursday."),
        ("Envoys held talks with the gang, a clerk said.", "The mayor said that no talks had been held with the gang."),
        ("Farmers said the flood in Lae came after the dam's gates were opened.",
         "The utility said that the flood in Lae was caused by heavy rain."),
        ("Lorries with flour reached Wau, the radio said.", "Wau has received no help, a nun said."),
        ("Peru accused Chile of breaking the truce in Tacna.", "Chile said it was committed to the truce in Tacna."),
        ("Ana Quispe was bundled into a van, Luis Mbeki said.", "Ana Quispe has not been arrested, the bank said."),
        ("Nuns said they were turned away at the Wau camp.", "A guard denied that they were refused entry in Wau."),
        ("Rebels seized the port of Kaga, they said.", "Kaga remains in the hands of the army, the radio said."),
    ],
)  # fmt: skip
def test_two_voices_that_cannot_both_be_right(one: str, other: str) -> None:
    (told,) = brief_of(f"{one}\n\n{FILLER}", other).contradictions
    assert {p.evidence.source for p in told.positions} == {"S1", "S2"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The plane was shot down, the ministry said.", "The owner said that the ferry sank because of a storm."),
        ("The mayor said that a bomb caused the blast.", "The army blamed a terrorist attack."),  # which may be a bomb
        ("The mayor said that the blast was an accident.", "The mill blamed a gas leak."),
        ("Police said that Amadou Saleh was sacked.", "Amadou Diallo had resigned, the mayor said."),
        ("A clerk said that the bank in Lae was robbed.", "The mayor of Lae denied that the market had been moved."),
        ("Nurses say the vaccine may be spoilt by heat.", "The governor said no nurse had asked for leave."),
        ("The trams run from Elmers End to the docks.", "“More came as time went on,” a nurse said."),
        ("The owner said that the crash in Lae was due to fog.", "“It was like a bomb,” a nun in Lae said."),
        ("The mayor said rebels shelled a clinic in Lae.", "Rebels said the army had shelled a bakery in Wau."),
        ("The army said that it had shelled the mill in Lae.", "Nuns said rebels had burnt the church in Lae."),
        ("Police said robbers shot a clerk at the bank.", "Gangs shot at police near the ferry, a nun said."),
        ("Gunmen shelled the mill, a weaver said.", "In 2009 the army denied reports that it had shelled a mill."),
        ("Luis Mbeki was alive on Monday, his aunt said.", "In 2012 Luis Mbeki was dead to his party, a clerk said."),
        ("The firm has dismissed Ana Quispe, the union said.", "Luis Mbeki resigned, the firm said."),
        ("Guards were killed and nine wounded in Lae, a clerk said.", "A thief said rebels had wounded nine in Lae."),
        ("The truce held in Lae, the mayor said.", "The truce in Suva was broken at noon, a farmer said."),
        (
            "A storm killed nine fishermen off Lae, a nurse said.",
            "Guards killed four pirates near Suva, the army said.",
        ),
        (
            "Ana Quispe resigned when she was sacked by phone, the union said.",
            "Ana Quispe stepped down, a clerk said.",
        ),
        (
            "The poll in Puno was free and fair, monitors said.",
            "Peru will be shamed if polls are rigged, a weaver said.",
        ),
    ],
)
def test_two_voices_that_may_both_be_right(one: str, other: str) -> None:
    assert brief_of(f"{one}\n\n{FILLER}", other).contradictions == ()


@pytest.mark.parametrize(
    "text",
    [
        "The guards fired back at thieves, the mine said. Weavers said the boys were shot in the back.",
        "The envoy acted alone, a judge said. His aunt said that he had at least two accomplices.",
        "The cook blew himself up, the mayor said. A nurse said that he had been shot dead by guards.",
        "Monks said that they were unarmed. The warden said that some of them carried knives.",
        "The firm said that the lake was safe. Fishers said that children fell ill after a swim.",
        "Tonga said it had sent Fiji a detailed warning. Fiji said the warning was of a general nature.",
        "A weaver said that guards broke her arm. The clinic said that it had found no fracture.",
        "The pilot was fit to fly, the airline said. His aunt said that he was signed off sick.",
        "The firm said the clash was an accident. The captain said that his boat was rammed on purpose.",
        "The firm said the crew was paid in full. A cook said that they had not been paid since May.",
    ],
)
def test_rival_accounts_beside_each_other_in_a_large_pile(text: str) -> None:
    (told,) = brief_of(f"{text}\n\n{FILLER}", *[FILLER] * 4).contradictions
    assert len({p.attributed_to for p in told.positions}) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The march in Lae was peaceful, the mayor said. In Suva rioters threw stones, a nun said.",
        "The ferry was empty, the cook said. The market was packed with people, a nun said.",
        "Ana Quispe gave herself up, the mayor said. Luis Mbeki was captured by guards, a nun said.",
    ],
)
def test_rival_accounts_of_two_affairs_beside_each_other(text: str) -> None:
    assert brief_of(f"{text}\n\n{FILLER}", *[FILLER] * 4).contradictions == ()


@pytest.mark.parametrize(
    "text",
    [
        "The union said that nurses in Lae had not been paid. Luis Mbeki countered that all nurses had been paid.",
        "The general said that the court was about to remove the king. The court denied that it was looking at a case.",
    ],
)
def test_what_answers_right_behind(text: str) -> None:
    (told,) = brief_of(text).contradictions
    assert [p.stance for p in told.positions] == ["affirmed", "denied"]


@pytest.mark.parametrize(
    "text",
    [
        "The envoy said that gunmen in uniform had burnt the clinic. The army denied it.",  # whatever was said
        "Brandel, a guard said, had a broken wrist after the fall. A nurse told the court that nothing was broken.",
        "The dock union said the ferry had asked to turn back. But the harbour master said there was no call from it.",
        "Two climbers were dug out of the snow, the army said. Porters however said that they had not been buried.",
        "Tonga accused Fiji of arming the strikers. A strike was called. Fiji rejected any role in the unrest.",
        "The minister denied that visas had been sold. But two clerks said that they had paid for theirs.",
        "A clerk said she had felt pressed to sign the log. It was a Friday. The owner denied any pressure on clerks.",
        "The cook was beaten by guards, a nurse said. “Nobody touched him,” the warden said.",
        "The union said that ministers took bribes at the port. The mayor said that no such payment was ever made.",
    ],
)
def test_what_is_answered_beside(text: str) -> None:
    (told,) = brief_of(text).contradictions
    assert len({p.evidence.sentence for p in told.positions}) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The bank opened at nine, a clerk said. The mayor said that no school had been closed.",  # of other things
        "The mayor should resign, the union said. The mayor rejected it.",  # what ought to be
        "A nurse said that nine were ill. The guards led him away without giving a reason, his wife said.",
        "The pilot was tired, a friend said. But the pilot denied himself coffee.",
        "The court sat at nine, a clerk said. The mayor said that no courtyard had been swept.",
        "“Will it rain?” a boy asked. The envoy denied that rain was to come.",
    ],
)
def test_what_is_beside_and_not_answered(text: str) -> None:
    assert brief_of(text).contradictions == ()


@pytest.mark.parametrize(
    "text",
    [
        "The ferry firm said the cabin was lit by a candle; sailors said it had been set ablaze to hide a theft.",
        "A colonel in Lome said that he had dismissed the premier, but the palace declared that the coup had failed.",
        "Lawyers say the editor is kept in a cell without light, while the prison says he has all comforts.",
        "The pilot's widow said that the plane was in a bad way, but the airline said that it had flown well.",
        "The coast guard said that Luis Mbeki had reached for a knife. His aunt says that he stood with empty hands.",
        "Her lawyers say that the judge is held in a cellar. The army says that she lives at home in Lae.",
        "Rebels in Tacna said that their men had burned the depot. But firemen said it was a worn cable.",
        "The mayor blames a clerk of the union. The union says that it was the mayor who was burning the papers.",
        "The clinic says all beds were full. Nurses begged to differ.",
        "The bus was late, the firm said. The driver has quite another version: he was told to wait.",
        "The guard said the bus left at noon. Monks said it stood there at dusk. Both cannot be true.",
        "Accounts of the shooting differ. A guard says he drew a knife. A nun says he held a phone.",
        "The king claims a Fijian sank the ferry. The coast guard said there was nothing to suggest that it was sunk.",
        "Fiji claimed that it knew nothing of the raid. A pilot said, however, that it had been told of it at noon.",
        "A guard said that the thief had confessed on Monday. His aunt said that he confessed to nothing.",
        "Peru said that Chile had burned the mill. Chile blamed it on a thief.",
        "The firm blames the delay on the bank. The bank blames it on the firm.",
        "Fiji had no inkling of the raid, its envoy said. Earlier a clerk told radio that it had been warned.",
        "Nurses say a guard told them to go. The warden said that he had never told them any such thing.",
        "The herald said there was a second shell at the mill. The navy said this was not the case.",
    ],
)
def test_accounts_that_a_report_sets_against_each_other(text: str) -> None:
    (told,) = brief_of(text).contradictions
    assert len({p.attributed_to for p in told.positions}) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The union said that nine had marched; the police said that there were four.",  # a figure in dispute
        "The mayor said that talks went on, but the union said it would strike.",  # what is to come
        "The mayor said that talks went on; he said that the mill was open.",
        "The clinic was full, nurses said. But a baker said that bread had been sold out since noon.",  # else
        "The tram left the rails in Lae, the operator said, while police said a cleaner was being questioned.",
        "The minister asked for calm, while the bishop urged all to pray.",
        "Police said that Luis Mbeki was found by a weaver at dawn. His wife said that he had gone out to fish.",
        "Police said that Luis Mbeki was shot by a thief at dawn. His wife said that he was a father of three.",
        "A weaver said that nine had fled to Lae. His brother said that he had run to the river.",  # both for him
        "Nurses said that beds had run out. It was they, the mayor said, who had shut the clinic.",
        "The family said that the boy was at home. The mayor said that the mill had been shut.",
        "The port was closed, a pilot said. But the union said that wages had been paid on Friday.",
        "The nuns said that it was dark. The mayor insisted that a school had been built.",
        "The mayor said that wages were late. The bishop called it an unthinkable tragedy.",
        "The bank said that it had no comment. A clerk, however, said that it had been robbed.",
        "Ana Quispe should go, the union said. The bank hit back.",  # what ought to be
        "The coach said that his side had begged for a rest. Fans disagreed over the result.",
    ],
)
def test_accounts_that_are_beside_each_other(text: str) -> None:
    assert brief_of(text).contradictions == ()


def test_what_is_said_beside_a_bare_answer_belongs_to_it() -> None:
    (told,) = brief_of(
        "The cabin was locked, sailors said. The firm disagrees. “Each door was open,” its clerk, Ana Quispe, said."
    ).contradictions
    assert [p.stance for p in told.positions] == ["affirmed", "denied", "denied"]


def test_who_says_no_as_well_answers_nobody() -> None:
    one = "“The state does not bargain with pirates over crews,” the envoy said."
    assert brief_of(one, "The admiral denied bargaining with pirates over crews.").contradictions == ()


def test_what_many_say_behind_another_story_belongs_to_it() -> None:
    (told,) = brief_of(
        "The warden said that guards were attacked. Witnesses told a different story. Luis Mbeki, a cook, said he "
        "had seen nobody there. A nun said that she saw a guard with a whip."
    ).contradictions
    assert [p.attributed_to for p in told.positions] == ["warden", "Witnesses", "Luis Mbeki", "nun"]


def test_an_answer_to_what_was_told_before_another_answer() -> None:
    (told,) = brief_of(
        "Relatives said that a clerk at first suggested that the pilot had drunk. Luis Mbeki has apologised for that. "
        "The firm said its clerk never suggested any such thing."
    ).contradictions
    assert [p.attributed_to for p in told.positions if p.stance == "affirmed"] == ["Relatives"]
