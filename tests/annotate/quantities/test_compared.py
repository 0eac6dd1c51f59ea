"""Numbers of another voice against which one is held."""

from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.brief.case import read

Told = tuple[float | None, str | None]


def told(text: str) -> list[Told]:
    return [(q.value, q.attributed_to) for q in read(text)[0].of(Quantity) if q.claim]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The union counted 90 people hurt, more than double the 40 reported by the ministry.", (40, "ministry")),
        ("A monitor put the number of boats sunk at 12, fewer than the 30 the navy had claimed.", (30, "navy")),
        ("Clerks found that 9 tonnes of rice had rotted, against the 2 tonnes of the storage board.",
         (2, "storage board")),
        ("Residents counted 31 bodies in Gorno, against the army's nine.", (9, "army")),
        ("A clinic has treated 300 patients, well above the official figure of 120.", (120, "official figure")),
        ("The strike cost the port $45 million, three times the $15 million that the ministry had estimated.",
         (15e6, "ministry")),
        ("Some 300 soldiers will leave, short of the 500 that Paris had promised.", (500, "Paris")),
    ],
)  # fmt: skip
def test_the_number_of_another_voice_is_of_what_is_counted_before_and_is_its_own(text: str, second: Told) -> None:
    first, other = told(text)
    assert other == second
    assert first[1] != second[1]


@pytest.mark.parametrize(
    "text",
    [
        "The flood destroyed 900 houses, more than the 700 of the previous year.",
        "The ferry carried 400 passengers, more than the 300 of Monday.",
        "The quake killed 40 people, far fewer than the 900 who died in 2003.",
        "Police arrested 60 people on Friday, twice as many as the 30 held on Thursday.",
        "The court freed 12 men, fewer than the 40 the families wanted.",
        "About 75 lorries stood across the road on Friday, fewer than the 100 that police counted on Tuesday.",
        "A march drew 900 people, twice the 450 soldiers on guard.",
    ],
)
def test_what_is_compared_with_another_time_or_thing_is_of_no_other_voice(text: str) -> None:
    assert {voice for _, voice in told(text)} == {None}


def test_half_of_what_another_voice_counts_is_no_share() -> None:
    text = "Students counted 2,700 cyclists, less than half of the clubs' 5,600 but more than the 1,400 of the police."
    assert told(text) == [(2_700, "Students"), (5_600, "clubs"), (1_400, "police")]
