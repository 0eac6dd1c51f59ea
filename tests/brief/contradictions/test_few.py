"""What answers a denial in a pile of few sentences, and what is of others even there."""

from __future__ import annotations

import pytest

from tests.brief.case import brief_of

FILLER = " ".join(f"The {town} council met on Monday." for town in (
    "Lae", "Suva", "Apia", "Alor", "Buka", "Nadi", "Vila", "Wewak", "Kimbe", "Madang", "Daru", "Mendi", "Tari",
))  # fmt: skip


@pytest.mark.parametrize(
    ("told", "denied"),
    [
        ("Residents of the valley said they had been warned of the flood.",
         "There was no warning before the dam burst, the prefect said."),
        ("Since the revolt of the third battalion barracks stand empty.",
         "There was no mutiny, the colonel said."),
        ("The strikers had two pistols, the director said.",
         "No weapon was seen in the hall, the union said."),
        ("Nine marchers were shot, a nurse said.",
         "There were no marchers on the bridge, the owner said."),
        ("Two guards were posted in the chapel, the police chief said.",
         "There was nobody in the chapel, a weaver said."),
        ("A surgeon said that nine marchers had bullet wounds.",
         "The police rejected reports about shots."),
    ],
)  # fmt: skip
def test_a_deed_told_at_all_answers_who_denies_it(told: str, denied: str) -> None:
    (found,) = brief_of(told, denied).contradictions
    assert {(p.stance, p.evidence.sentence) for p in found.positions} == {("affirmed", told), ("denied", denied)}


def test_who_says_that_nobody_was_arrested_is_answered_by_his_report() -> None:
    told = "Police arrested Luis Mbeki at a rally in Puno."
    denied = "A clerk said that nobody had been arrested."
    assert brief_of(f"{told} {denied}").contradictions
    assert not brief_of(told, f"It rained in Lima. {denied}").contradictions


@pytest.mark.parametrize(
    ("told", "denied"),
    [
        ("A nurse was wounded at the mill, a clerk said.", "No member of the crew was hurt, the captain said."),
        ("Residents of Lae were warned of a flood in 2012.", "There was no warning, the prefect said."),
        ("Pilots were warned of ash at Puno.", "There was no warning at Lota, the prefect said."),
        ("The raid left nine dead, a clerk said.", "None of her nurses had left the ward, the matron said."),
        ("Marchers crossed the bridge, a nurse said.", "“These are not marchers, they are thieves,” the owner said."),
        ("She sold a cow to pay for the wedding, a clerk said.", "No ransom was paid, the owner said."),
        ("A storm burned nine cabins, a clerk said.", "Inspectors no longer believe that sparks burned the mill."),
        ("Residents could have been warned, a nurse said.", "There was no warning, the prefect said."),
        ("A mutiny may come, a nurse said.", "There was no mutiny, the colonel said."),
        ("Nine marchers were shot, a nurse said.", "No policeman was shot, the chief said."),
    ],
)  # fmt: skip
def test_what_befell_others_answers_nobody(told: str, denied: str) -> None:
    assert not brief_of(told, denied).contradictions


def test_in_a_large_pile_a_deed_told_at_all_is_chance() -> None:
    told = "Since the revolt of the third battalion barracks stand empty."
    denied = "There was no mutiny, the colonel said."
    assert not brief_of(told, denied, *[FILLER] * 5).contradictions
