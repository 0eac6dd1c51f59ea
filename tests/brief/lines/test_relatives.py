"""What a relative clause tells is a line of its own, with the noun that it is told of."""

from __future__ import annotations

import pytest

from tests.brief.case import brief_of


def lines(text: str) -> set[str]:
    return {event.summary for event in brief_of(text).sequence}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("President Ana Quispe, who was elected in 2014 with 55 per cent of the vote, spoke on Thursday.",
         "Ana Quispe was elected in 2014 with 55 per cent of the vote"),
        ("On Sunday thousands filled a square in Lota named after a general who led the first coup in 1974.",
         "A general led the first coup in 1974"),
        ("On Monday thousands filled the square named after Juan Perez, who led the first coup in 1974.",
         "Juan Perez led the first coup in 1974"),
        ("A bishop who took office on January 1 flew over the disaster zone on Saturday.",
         "A bishop took office on January 1"),
        ("Rangers arrested Omar Diallo, who was convicted in 2015 over a plot to bomb the port, on Monday.",
         "Omar Diallo was convicted in 2015 over a plot to bomb the port"),
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
        ("Ministers cited the detention of Jan Berg an adviser to Ana Quispe who was arrested on February 6.",
         "Quispe was arrested"),
        ("Officers from Oruro who shot a man on Monday were suspended on Tuesday.", "Oruro shot"),
        ("On Monday masked men seized the mayor, who had handcuffed him and fled.", "mayor had"),
        ("US helicopters which landed on Wednesday evacuated 800 people from Swat on Thursday.",
         "helicopters landed on Wednesday evacuated"),
    ],
)  # fmt: skip
def test_nothing_is_told_of_another(text: str, untold: str) -> None:
    assert not any(untold in line for line in lines(text))
