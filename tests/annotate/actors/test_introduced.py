"""Persons whom the words before or behind their names introduce, and names that look as if they were introduced."""

from __future__ import annotations

import pytest

from briefing.model import Mention
from tests.annotate.reading import report, words_of


def persons(text: str) -> list[str]:
    return [m.name for m in report(text).of(Mention) if m.type == "person"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Two leaders of the Reed Movement, Zuvik Bromar and Oska Tellin, are missing.",
            ["Zuvik Bromar", "Oska Tellin"],
        ),
        ("The quay's owner, a trader named Zuvik Bromar, has fled.", ["Zuvik Bromar"]),
        ("The guild, whose president is Zuvik Bromar, walked out.", ["Zuvik Bromar"]),
        ("His widow, Zuvik Bromar Tellin, took the oath.", ["Zuvik Bromar Tellin"]),
        ("Zuvik Bromar, the governor's son, opened the lock.", ["Zuvik Bromar"]),
        ("Its vice-president, Oska Zuvik Bromar-Tellin, said nothing.", ["Oska Zuvik Bromar-Tellin"]),
        ("He quoted sociologist Oska Zuvik Bromar-Tellin of Lota University.", ["Oska Zuvik Bromar-Tellin"]),
        ("Her lawyer, K. P. Bromar-Tellin, will appeal.", ["K. P. Bromar-Tellin"]),
        ("Dock minister Marieke van der Bromar resigned.", ["Marieke van der Bromar"]),
        ("They let Abu Zuvik al-Bromi go; Abu Zuvik left at once.", ["Abu Zuvik al-Bromi"]),
        ("Oska Bromar-Tellin, who leads the other wing, mocked it.", ["Oska Bromar-Tellin"]),
        ("Its warden, Zuvik, has fled.", ["Zuvik"]),
        ("The quay's contractor Zuvik Bromar hired the warden of Lota, Tellin.", ["Tellin"]),
        ("Ward chief Park Bo-sun was booked.", ["Park Bo-sun"]),
    ],
)
def test_who_is_introduced_is_a_person(text: str, names: list[str]) -> None:
    assert set(names) <= set(persons(text))


@pytest.mark.parametrize(
    "text",
    [
        "The ferry left the ports, Zuvik and Bromar, at noon.",
        "The quarter whose market is Zuvik Bromar burnt down.",
        "The troops were in Umm Zuvik at dawn.",
        "A fishery patrol ship Captain Zuvik Bromar sank in the bay.",
        "The ore carrier Oska Bromar ran aground.",
        "Hurricane Oska-Ann tore off the roof.",
        "The quay's contractor Zuvik Bromar was fined.",
        "The Chief Salt Officer will decide.",
        "The seat of the warden, Lima, was flooded.",
        "Nobody from Lota Tan Port has called.",
    ],
)
def test_places_ships_and_storms_are_nobody(text: str) -> None:
    assert persons(text) == []


def test_who_bears_three_names_may_be_told_by_the_middle_one() -> None:
    text = "Mayor Ada Zuvika Brom met Ada Market Tellin. Zuvika left early. The Market was shut."
    assert [m.name for m in report(text).of(Mention) if words_of(text, m) == "Zuvika"] == ["Ada Zuvika Brom"]
    assert not [m for m in report(text).of(Mention) if words_of(text, m) == "Market"]
