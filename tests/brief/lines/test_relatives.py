"""What a relative clause tells is a line of its own, with the noun that it is told of."""

from __future__ import annotations

import pytest

from tests.brief.case import brief_of


def lines(text: str) -> set[str]:
    return {event.summary for event in brief_of(text).sequence}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("President Ana Quispe, who was ousted in 2016 in a palace revolt, spoke on Thursday.",
         "Ana Quispe was ousted in 2016 in a palace revolt"),
        ("On Sunday thousands filled a hall in Lota called after a colonel who crushed a revolt in 1931.",
         "A colonel crushed a revolt in 1931"),
        ("On Monday thousands marched past a hall named after Juan Perez, who crushed a revolt in 1931.",
         "Juan Perez crushed a revolt in 1931"),
        ("A bishop who resigned on March 3 met the strikers on Saturday.",
         "A bishop resigned on March 3"),
        ("Rangers arrested Omar Diallo, who was jailed in 2017 for the robbery of a bank, on Monday.",
         "Omar Diallo was jailed in 2017 for the robbery of a bank"),
        ("Ana Quispe, 18, who was jailed in 2019, was freed on Monday.", "Ana Quispe was jailed in 2019"),
        ("The army, which shelled the town on Monday, denied on Tuesday that it had hit a school.",
         "The army shelled the town on Monday"),
    ],
)  # fmt: skip
def test_a_relative_clause_is_told_of_its_noun(text: str, line: str) -> None:
    assert line in lines(text)


@pytest.mark.parametrize(
    ("text", "untold"),
    [
        ("Omar Diallo, the head of Lota Police, who toured the port on Monday, called it a crime.", "Police toured"),
        ("The union recalled the sacking of Jan Berg a cousin of Ana Quispe who was arrested on March 3.",
         "Quispe was arrested"),
        ("Lota has a hall with the name of a colonel who crushed a revolt in 1931.", "name of a colonel crushed"),
        ("A bishop, who attacked him on Monday, left the town on Tuesday.", "bishop attacked"),
        ("Officers from Oruro who shot a man on Monday were suspended on Tuesday.", "Oruro shot"),
        ("On Monday masked men seized the mayor, who had handcuffed him and fled.", "mayor had"),
        ("Fijian ferries which docked on Wednesday evacuated 90 nurses from Lota on Thursday.",
         "ferries docked on Wednesday evacuated"),
    ],
)  # fmt: skip
def test_nothing_is_told_of_another(text: str, untold: str) -> None:
    assert not any(untold in line for line in lines(text))
