"""Families of verbs that tell a deed by who does it to what, and everyday words that tell none."""

from __future__ import annotations

import pytest

from tests.annotate.events.test_framing import categories


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Gendarmes broke down the door of the newsroom on Monday.", "ASSAULT"),
        ("A crowd broke down the gates of the mill on Monday.", "PROTEST"),
        ("Angry widows surrounded the minister at the pit on Monday.", "PROTEST"),
        ("Parents streamed into the square on Monday.", "PROTEST"),
        ("The clerk was heard by an investigating judge on Monday.", "INVESTIGATE"),
        ("Two pilots were named as suspects on Monday.", "INVESTIGATE"),
        ("Holidaymakers were flown out of Male on Monday.", "AID"),
        ("The ransom was handed over on Monday.", "CONCEDE"),
        ("A standoff at the mill began on Monday.", "COERCE"),
        ("The rowing federation will meet on Friday.", "CONSULT"),
        ("The strikers dispersed after an hour on Monday.", "RETREAT"),
        ("The prime minister left for Nairobi on Monday.", "CONSULT"),
        ("The governor axed three ministers on Monday.", "COERCE"),
        ("Chile gave the consul 48 hours to leave.", "DEMAND"),
        ("The fire brigade was called at dawn on Monday.", "AID"),
        ("Looters carried off mattresses on Monday.", "CRIME"),
        ("A Cessna flew into a hillside on Monday.", "DISASTER"),
        ("The army resumed its advance on Monday.", "ASSAULT"),
        ("The militia took responsibility for the ambush on Monday.", "ASSAULT"),
        ("The junta pulled the plug on mobile internet on Monday.", "COERCE"),
        ("Divers entered the wreck on Monday.", "AID"),
        ("The driver bought the rifle at a fair on Monday.", "COOPERATE"),
        ("The tailings pond burst on Monday.", "DISASTER"),
        ("Nine hikers were brought to a hospital on Monday.", "AID"),
        ("The emir was held by guards on Monday.", "COERCE"),
        ("The raiders forced the sailors to kneel on Monday.", "COERCE"),
        ("The army took over in Lota on Monday.", "COERCE"),
        ("Gendarmes lined the boulevard on Monday.", "MOBILIZE"),
        ("Reservists began reporting for duty on Monday.", "MOBILIZE"),
        ("Students joined the walkout on Monday.", "PROTEST"),
        ("Midwives took part in a third day of protests on Monday.", "PROTEST"),
        ("The junta blocked nine websites on Monday.", "COERCE"),
        ("Farmers lay down on the rails on Monday.", "PROTEST"),
        ("Inmates refused meals on Monday.", "PROTEST"),
        ("The candidate called the ballot rigged on Monday.", "REJECT"),
        ("Japan promised its full support on Monday.", "SUPPORT"),
        ("The colonel vowed merciless retaliation on Monday.", "THREATEN"),
        ("Commandos ended the siege on Monday.", "ASSAULT"),
        ("The frigate sank two skiffs on Monday.", "ASSAULT"),
        ("A storm sank two skiffs on Monday.", "DISASTER"),
        ("Tornadoes tore through the valley on Monday.", "DISASTER"),
        ("A gas cylinder blew up in the kitchen on Monday.", "DISASTER"),
        ("The crew got the blaze under control on Monday.", "AID"),
        ("Marines rappelled onto the deck on Monday.", "COERCE"),
        ("A patrol boat stopped the trawler on Monday.", "COERCE"),
        ("Gendarmes blocked the road on Monday.", "COERCE"),
        ("Chile bolstered its naval presence on Monday.", "MOBILIZE"),
        ("The consul called the claim a total lie on Monday.", "REJECT"),
        (
            "The premier called the raid an act that was unacceptable, and then called the strike reckless.",
            "DISAPPROVE",
        ),
        ("The worst outbreak on record began in Lima on Monday.", "DISASTER"),
        ("The power line to Lota was severed at dawn on Monday.", "DISASTER"),
        ("Nine submarine cables have been damaged off Java.", "DISASTER"),
        ("Vandals sabotaged signal cables near Lyon on Monday.", "ASSAULT"),
        ("A helicopter whisked nine hikers from the mud on Monday.", "AID"),
    ],
)
def test_who_does_it_to_what_says_which_event_it_is(text: str, category: str) -> None:
    assert category in categories(text)


@pytest.mark.parametrize(
    "text",
    [
        "The striker fired home on Monday.",
        "The song shot to the top on Monday.",
        "Two ferries are in operation on Monday.",
        "Shell casings lay on the floor on Monday.",
        "We are devastated for the families.",
        "The president settled into a suite on Monday.",
        "Water stood at the lip of the barrage on Monday.",
        "The divers received no answer on Monday.",
        "Two tugs stood by to help.",
        "The office released the names on Monday.",
        "The firm cut the price of cable television on Monday.",
    ],
)
def test_everyday_words_tell_no_deed(text: str) -> None:
    assert categories(text) == []
