"""Constructions that are ordinary in English and rare in any one pile of reports: each decides how a number is read."""

from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report

TOLD: list[tuple[str, list[tuple[str, float, str]]]] = [
    # the noun is told before, or left out
    ("The number without power had climbed to 300,000.", [("other", 300_000, "people without power")]),
    ("The number in custody has reached 86, police said.", [("detained", 86, "people")]),
    ("The number in May was 400, the ministry said.", []),
    ("The number in 2010 was 400.", []),
    ("The number in question is 12.", []),
    (
        "Some 200 homes were burnt and 40 damaged the mayor said.",
        [("sites", 200, "homes burnt"), ("sites", 40, "homes damaged")],
    ),
    ("The flood killed 120 people. The council's is still 90.", [("killed", 120, "people"), ("killed", 90, "people")]),
    (
        "A lorry hurt 31 people. The 31 included nine pupils.",
        [("wounded", 31, "people"), ("wounded", 31, "people"), ("wounded", 9, "pupils")],
    ),
    ("Attendance at the rally was put at 15,000 by the union.", [("participants", 15_000, "")]),
    (
        "The union talked of nine dismissals, the ministry of four.",
        [("other", 9, ""), ("other", 4, "")],
    ),
    # where the noun ends
    ("All 54 Member States have sent observers.", [("other", 54, "Member States that have sent observers")]),
    ("Nearly 90 Burmese cattle were killed.", [("other", 90, "")]),
    (
        "Twelve camps house some 900 families.",
        [("sites", 12, "camps that house some 900 families"), ("other", 900, "")],
    ),
    ("Seven of the victims were passers-by.", [("killed", 7, "passers-by")]),
    # who died
    ("The whole crew, including 12 Filipinos, died.", [("killed", 12, "Filipinos")]),
    ("Six people inside drowned near the pier.", [("killed", 6, "people")]),
    ("A guard was found dead on Tuesday.", [("killed", 1, "guard")]),
    ("A relative of one of the patients was wounded.", [("wounded", 1, "relative")]),
    ("A farmer was killed but his wife, along with two children, escaped.", [("killed", 1, "farmer")]),
    # who fled, and who did not
    ("Twelve abducted farmers fled on Tuesday.", [("other", 12, "farmers who fled")]),
    ("Some 90 patients wait in the camp's clinic.", [("other", 90, "patients who wait in the camp's clinic")]),
    ("About 900 families who left said Peru had shelled them.", [("other", 900, "families left")]),
    ("Some 12,000 refugees in March and April crossed the river.", [("displaced", 12_000, "refugees")]),
    # votes and money
    ("The motion passed with 61 in favour, 38 against.", [("votes", 61, "majority"), ("votes", 38, "minority")]),
    ("The vote on the motion was tied, 50-50.", []),
    ("The council voted for a fare of $4 to $5.", [("money", 4, "USD as fare to $5"), ("money", 5, "")]),
    ("She lost 500 pounds of her savings.", [("money", 500, "")]),
    ("It paid 200 Franco-Swiss francs to widows.", [("money", 200, "Franco-Swiss francs paid to widows")]),
    # what is said of those counted
    ("Nine envoys were flown to the island hours before the vote.", [("other", 9, "envoys flown to the island")]),
    ("Two suspects are aged 19 and 23.", [("other", 2, "")]),
    ("There are 40 wells poisoned deliberately.", [("sites", 40, "wells poisoned deliberately")]),
    ("The level of the river Noor reached 12 feet.", [("other", 12, "river Noor in feet")]),
    ("Officials said the rising river stood at 14 feet.", [("other", 14, "river in feet")]),
    ("Nurses were a quarter of the infections.", [("share", 25, "percent of infections")]),
    ("The turnout was put at 4,000 by the army.", [("participants", 4000, "")]),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_number_counts_what_its_sentence_says(text: str, told: list[tuple[str, float, str]]) -> None:
    found = [(q.measure, q.value, q.label.removeprefix("votes of the ")) for q in report(text).of(Quantity) if q.claim]
    assert found == told


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        ("More than 900 monks were killed in the last decade.", "P10Y"),
        ("In recent months 80 people have died in such raids.", "recent"),
        ("Counted from June, 340 people have been killed.", "2021-06"),
        ("In recent remarks he said 80 people had died.", ""),
        ("He came from Puno in June, when 340 people were killed.", ""),
    ],
)
def test_the_dead_of_a_long_time_are_told_from_those_of_one_event(text: str, begun: str) -> None:
    (toll,) = report(text).of(Quantity)
    assert (toll.over, toll.cumulative) == (begun, bool(begun))


@pytest.mark.parametrize(
    ("text", "former"),
    [
        ("The strike now involves 4,000 nurses, up from 2,500 workers last week.", ["nurses"]),
        ("Some 900 residents are in shelters, down from 1,400 people on Monday.", ["residents"]),
        ("Some 3,000 people are in camps, up from 40 tents on Friday.", []),
    ],
)
def test_what_a_number_was_may_have_another_noun_for_people(text: str, former: list[str]) -> None:
    assert [q.subject for q in report(text).of(Quantity) if q.former] == former


def test_a_capital_is_a_place_between_commas() -> None:
    (toll,) = report("In the town, Bama, nine soldiers died on Tuesday.").of(Quantity)
    assert toll.where == ("Bama",)


def test_the_same_share_of_another_time_says_nothing_again() -> None:
    told = report("Turnout was 60 percent in 2015. In 2020 the figure was 40 percent.").of(Quantity)
    assert [q.echo for q in told] == [None, None]
