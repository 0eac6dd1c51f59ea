"""Bare numbers take what they count from the count that they say again, or from the noun before their verb."""

from __future__ import annotations

import pytest

from briefing.annotate import annotate
from briefing.model import Document, Quantity


def claims(text: str) -> list[Quantity]:
    return [q for q in annotate(Document("a.txt", text, published="2021-08-20")).of(Quantity) if q.claim]


def told(text: str) -> list[tuple[str, float | None]]:
    return [(q.measure, q.value) for q in claims(text)]


@pytest.mark.parametrize(
    "again",
    [
        "The army put the figure at 19.",
        "The army put it at 19.",
        "The army says 19.",
        "The army speaks of 19.",
        "The army knows of only 19.",
        "The army, whose men had run, estimated 19.",
        "The army made it 19 at noon.",
        "It's 19, the army said.",
        "Some doubt it – 19, according to the army.",
        "The army said it was 19.",
        "With guards, the army says, it will be 19.",
        "The figure has since risen to 19.",
        "By Friday it stood at 19.",
        "The total climbed to 19.",
    ],
)
def test_a_number_that_answers_a_count_counts_the_same(again: str) -> None:
    first, second = claims(f"Officials in Gao said 27 people were wounded. {again}")
    assert (second.measure, second.value, second.unit) == ("wounded", 19, "people")
    assert second.echo == first.start


def test_who_says_it_again_is_its_speaker() -> None:
    assert [q.attributed_to for q in claims("Officials said 27 people were hurt. The army put the figure at 19.")] == [
        "Officials", "army",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "other",
    [
        "The temperature rose to 41.",
        "The party stands at 19 in the polls.",
        "The army says 19 tanks were lost.",
        "He turned 19.",
        "Oil climbed to 90 dollars.",
    ],
)
def test_numbers_of_something_else_do_not(other: str) -> None:
    assert ("wounded", 27) in told(f"Officials in Gao said 27 people were wounded. {other}")
    assert not any(q.echo is not None for q in claims(f"Officials in Gao said 27 people were wounded. {other}"))


@pytest.mark.parametrize(
    ("text", "measure", "value"),
    [
        ("The number of people killed in Sunday's blast at the harbour rose to eight.", "killed", 8),
        ("The number of arrests at the march was revised to 31.", "detained", 31),
        ("The count of houses lost stands at 62.", "sites", 62),
        ("The toll compiled from clinics in the eastern suburbs was 213.", "killed", 213),
        ("The number of suspected cases climbed to 4,120.", "other", 4120),
    ],
)
def test_the_noun_before_the_verb_tells_what_is_counted(text: str, measure: str, value: float) -> None:
    assert told(text) == [(measure, value)]


def test_a_list_goes_on_from_its_first_count() -> None:
    found = claims("The office said 150 bodies were found in Douma, 100 in Saqba and 40 in Erbin.")
    assert [(q.measure, q.value, q.part) for q in found] == [
        ("killed", 150, False), ("killed", 100, True), ("killed", 40, True),
    ]  # fmt: skip


def test_some_of_those_told_before() -> None:
    found = claims("Five people were trapped in the lift but three have been rescued.")
    assert [(q.value, q.unit) for q in found] == [(5, "people"), (3, "people")]


def test_a_count_that_is_denied_beside_the_true_one() -> None:
    assert told("There were 11 hostages, the bank said, not nine as police had stated.") == [
        ("detained", 11), ("detained", 9),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Officials in Gao said 27 nurses were suspended. The mayor used the figure of 31.", 31),
        ("Officials in Gao said 27 nurses were suspended. The mayor spoke of “at least 31”.", 31),
        ("Officials in Gao said 27 nurses were suspended. Their union maintains its estimate of 60.", 60),
        ("Officials in Gao said 27 nurses were suspended. The union's own count, made in nine wards, is 60.", 60),
        ("The mayor put the number of nurses suspended at 60, more than the figure of 27 the ministry has used.", 27),
        ("Our office knows of 41 nurses who were suspended; the ministry lists only 22.", 22),
    ],
)
def test_a_number_told_as_a_figure_of_the_same_is_of_those_told_of(text: str, value: float) -> None:
    again = next(q for q in claims(text) if q.value == value)
    assert (again.unit, again.measure, again.label) == ("nurses", "other", claims(text)[0].label)


def test_a_crowd_of_which_two_numbers_are_told() -> None:
    text = "They stood in a crowd the organisers put at 40,000. Police spoke of “between 9,000 and 12,000.”"
    first, second = claims(text)
    assert {first.measure, second.measure} == {"participants"}
    assert (second.value, second.high) == (9_000, 12_000)


@pytest.mark.parametrize(
    ("text", "value", "label"),
    [
        ("About 600 people came to the service; the city said 900 had come.", 900, "people who had come"),
        ("Four pupils are in bed, and nine could go home.", 9, "pupils who could go home"),
    ],
)
def test_a_bare_number_with_its_own_verb_counts_the_people_told_of(text: str, value: float, label: str) -> None:
    assert [(q.value, q.label) for q in claims(text)][-1] == (value, label)


def test_what_is_said_of_all_is_not_said_of_those_who_came_on_top() -> None:
    text = "Nine bodies were found. Four more bodies were pulled out on Friday. The mayor put the toll at 60."
    toll = claims(text)[-1]
    assert (toll.measure, toll.value, toll.part) == ("killed", 60, False)


@pytest.mark.parametrize(
    ("text", "measure", "values"),
    [
        ("Nobody agrees on the number of the dead. The ministry says 19. The mayor says 71.", "killed", [19, 71]),
        ("It was not clear how many hijackers there were. A guard said four.", "participants", [4]),
        ("Nobody knows the number of the missing. The mayor says 40.", "missing", [40]),
        (
            "It is not known how many had been in the hall. The porter says 38, the parents committee 46.",
            "other",
            [38, 46],
        ),
    ],
)
def test_what_the_sentence_before_speaks_of_tells_what_bare_numbers_count(
    text: str, measure: str, values: list[float]
) -> None:
    assert [(q.measure, q.value) for q in claims(text)] == [(measure, value) for value in values]


def test_what_is_asked_of_things_counts_nobody() -> None:
    assert claims("He asked how many days it took. She said four.") == []


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("The mayor said 300 had been killed; a nurse put the figure at around 200.",
         [(300, "killed"), (200, "killed")]),
        ("The ship held 350 tonnes of oil, by the later account something nearer 60.", [(350, "other"), (60, "other")]),
        ("The flood killed 31, the ministry said; a group puts the minimum at 59.", [(31, "killed"), (59, "killed")]),
        ("About 900 people marched, police said. Organisers, who had hoped for 3,000, said it was closer to 2,000.",
         [(900, "participants"), (2000, "participants")]),
        ("Chad lost a single plane.", [(1, "other")]),
        ("Only one pilot was seen.", [(1, "other")]),
        ("Not a single plane was seen.", []),
        ("They did not lose a single truck.", []),
        ("About 4,000 people joined the march, police said; the union said 9,000 had turned out.",
         [(4000, "participants"), (9000, "participants")]),
    ],
)  # fmt: skip
def test_the_number_that_another_gives_is_a_claim(text: str, given: list[tuple[float, str]]) -> None:
    assert [(q.value, q.measure) for q in claims(text)] == given


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("Cholera cases rose to 1,345.", ("other", 1345, "cases")),
        ("Confirmed infections have since passed 1,000.", ("other", 1000, "cases")),
        ("The toll has gone beyond 500.", ("killed", 500, "toll")),
        ("The toll now exceeds 500.", ("killed", 500, "toll")),
        ("He told a radio station that “more than 500” were dead.", ("killed", 500, "")),
        ("She said “at least 40” had been arrested.", ("detained", 40, "")),
        ("The group puts the number of murdered monks at “well over 50”.", ("killed", 50, "monks")),
        ("Police put the gathering at about 200.", ("participants", 200, "")),
        ("Police put those at the rally at 900.", ("participants", 900, "")),
    ],
)
def test_the_noun_may_stand_before_the_verb(text: str, given: tuple[str, float, str]) -> None:
    assert [(q.measure, q.value, q.unit) for q in claims(text)] == [given]


def test_those_whose_number_is_put_at_so_many_were_killed() -> None:
    found = claims(
        "The ministry put the number of people killed at 35. The number of guards killed is unchanged at 14."
    )
    assert [(q.measure, q.value, q.unit) for q in found] == [("killed", 35, "people"), ("killed", 14, "guards")]


def test_a_total_says_nothing_again() -> None:
    first, total = claims("Obama said 250 soldiers would go to Gao, bringing the total to 300.")
    assert (total.echo, first.value, total.value) == (None, 250, 300)
