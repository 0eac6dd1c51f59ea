"""Deeds told by idioms and by who does a thing to what, and the same words where they are figures of speech."""

from __future__ import annotations

import pytest

from tests.annotate.events.test_framing import categories, told


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Bandits laid waste to a mill on Monday.", "ASSAULT"),
        ("Raiders put the hamlet to the torch on Monday.", "ASSAULT"),
        ("The raiders slit the throats of nine herders on Monday.", "ASSAULT"),
        ("The shrine was petrol-bombed on Monday.", "ASSAULT"),
        ("A gang set upon two clerks on Monday.", "ASSAULT"),
        ("Jets swooped on the depot on Monday.", "ASSAULT"),
        ("The village changed hands on Monday.", "ASSAULT"),
        ("The banker was refused bail on Monday.", "COERCE"),
        ("Pickets were tear-gassed on Monday.", "COERCE"),
        ("The poet was bundled into a van on Monday.", "COERCE"),
        ("Troops went from house to house on Monday.", "COERCE"),
        ("Bulldozers flattened the shacks on Monday.", "COERCE"),
        ("The squatters were thrown out of the mill on Monday.", "COERCE"),
        ("Guards turned the boat back on Monday.", "COERCE"),
        ("Crowds flooded the square on Monday.", "PROTEST"),
        ("Rioters torched a courthouse on Monday.", "PROTEST"),
        ("Inmates went on the rampage on Monday.", "PROTEST"),
        ("Dockers vented their fury outside the ministry on Monday.", "PROTEST"),
        ("Miners refused to surface on Monday.", "PROTEST"),
        ("Dockers brought trains on the old coastal line to a standstill on Monday.", "PROTEST"),
        ("Chile poured troops into the valley on Monday.", "MOBILIZE"),
        ("The navy put out to sea on Monday.", "MOBILIZE"),
        ("Chad refused to rule out military action on Monday.", "THREATEN"),
        ("The emir reserved the right on Monday to respond.", "THREATEN"),
        ("Peru slapped duties on Chilean wine on Monday.", "SANCTION"),
        ("The grocer was hit with a fine on Monday.", "SANCTION"),
        ("Mali broke with Chad on Monday.", "SANCTION"),
        ("Chad told the rebels on Monday to leave or face war.", "THREATEN"),
        ("Raiders burst into a clinic on Monday.", "ASSAULT"),
        ("Raiders made off with two nurses on Monday.", "ASSAULT"),
        ("The singer was barred from leaving Chad on Monday.", "COERCE"),
        ("Restrictions on movement were reimposed on Monday.", "COERCE"),
        ("Chile moved two brigades closer to the border on Monday.", "MOBILIZE"),
        ("Students flocked to recruiting offices on Monday.", "MOBILIZE"),
        ("Herders drove their tractors to the gates on Monday.", "PROTEST"),
        ("Around 400 sacked dockers camped outside the ministry on Monday.", "PROTEST"),
        ("Fans poured onto the pitch on Monday.", "PROTEST"),
        ("The chapel was lost to fire on Monday.", "DISASTER"),
        ("A carriage came loose on Monday.", "DISASTER"),
        ("The colonel told the miners on Monday that looters would be shot.", "THREATEN"),
        ("Nine guests fell violently ill on Monday.", "DISASTER"),
        ("A wall of water swept through the valley on Monday.", "DISASTER"),
        ("A dam burst on Monday.", "DISASTER"),
        ("Cholera swept the camp on Monday.", "DISASTER"),
        ("Two trains met head-on on Monday.", "DISASTER"),
        ("Smoke inhalation killed nine guests on Monday.", "DISASTER"),
    ],
)
def test_idioms_tell_deeds(text: str, category: str) -> None:
    assert category in categories(text)


@pytest.mark.parametrize(
    "text",
    [
        "The duke besieged the minister with letters on Monday.",
        "The rate rise killed any hope of a boom on Monday.",
        "The budget blew up the old consensus on Monday.",
        "The premier declared war on red tape on Monday.",
        "The debate was hijacked by bores on Monday.",
        "The opposition launched an attack on the budget on Monday.",
        "Peru urged Chad on Monday to pay or risk ruin.",
        "The hall has had a flood of angry complaints since Monday.",
        "The winger bombarded the goal on Monday.",
        "The film, shot over nine weeks, opens on Monday.",
        "The pianist burst into song on Monday.",
        "The premier fired the starting gun on Monday.",
        "The song shot up the charts on Monday.",
        "The party mobilised its voters on Monday.",
        "A brass band marched through the town on Monday.",
        "The hospital won a prize for its kitchen on Monday, though the war had closed it.",
    ],
)
def test_figures_of_speech_tell_none(text: str) -> None:
    assert {"ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "THREATEN", "SANCTION", "DISASTER"}.isdisjoint(categories(text))


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("Chad plans to cut ties with Peru.", "future"),
        ("Chad moved to cut ties with Peru on Monday.", "main"),
        ("The general wants to shut the border.", "future"),
        ("A strike could shut the port.", "hypothetical"),
        ("New attacks against the United States are feared.", "hypothetical"),
        ("An explosion tore through a mill on Monday and could have killed many.", "main"),
        ("The cables were linked to cut locks.", None),
    ],
)
def test_a_verb_like_its_past_stands_behind_to_and_a_noun_before_could(text: str, context: str | None) -> None:
    assert [standing for _, _, standing in told(text)][:1] == ([context] if context else [])
