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
    ],
)
def test_everyday_words_tell_no_deed(text: str) -> None:
    assert categories(text) == []
