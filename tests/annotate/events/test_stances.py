"""What somebody does by saying it on a told day."""

from __future__ import annotations

import pytest

from briefing.model import EventSpan
from tests.annotate.reading import report

STANCES = {"DEMAND", "THREATEN", "REJECT", "DISAPPROVE", "CONCEDE"}


def stances(text: str) -> list[tuple[str, tuple[str, ...], str | None]]:
    told = (e for e in report(text).of(EventSpan) if e.told and e.category in STANCES)
    return [(e.category, e.actors, e.date) for e in told]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Ana Quispe said on Monday that the army must return to its barracks.", "DEMAND"),
        ("Ana Quispe said on Monday that the regime would pay dearly.", "THREATEN"),
        ("Ana Quispe said on Monday that a truce was out of the question.", "REJECT"),
        ("On Monday, Ana Quispe told reporters that the party had nothing to do with the leak.", "REJECT"),
        ("Ana Quispe said Monday the decision was unacceptable.", "DISAPPROVE"),
    ],
)
def test_who_says_so_on_a_day_does_it(text: str, category: str) -> None:
    assert stances(text) == [(category, ("Ana Quispe",), "2021-08-16")]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Ana Quispe said those who shelled the port would pay for it.", "THREATEN"),
        ("Ana Quispe said the rebels were behind the bombing.", "DISAPPROVE"),
        ("Ana Quispe told parliament that the list was fabricated.", "REJECT"),
        ("Ana Quispe told parliament that the list wasn't true.", "REJECT"),
        ("“We won't be bullied,” Ana Quispe said.", "REJECT"),
        ("Ana Quispe said there would be no talks.", "REJECT"),
        ("Ana Quispe said that she was very sorry.", "CONCEDE"),
        ("“We will retaliate,” Ana Quispe said.", "THREATEN"),
    ],
)
def test_what_is_threatened_charged_or_refused_in_so_many_words_needs_no_day(text: str, category: str) -> None:
    assert stances(text) == [(category, ("Ana Quispe",), None)]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Quispe had said that the list was fabricated.",
        "Ana Quispe said after the raid on 3 August that the list was fabricated.",
        "Ana Quispe said the raid was not reckless.",
        "Ana Quispe said somebody could have made a mistake.",
        "A witness said the list was fabricated.",
        "The list was fabricated.",
    ],
)
def test_what_was_said_before_or_by_nobody_known_is_done_by_nobody(text: str) -> None:
    assert stances(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ana Quispe said she would not pay the fine.",
        "“I will never sign such a list,” Ana Quispe said.",
        "Ana Quispe said she wouldn't resign.",
    ],
)
def test_who_says_that_he_will_not_do_it_refuses(text: str) -> None:
    assert [category for category, _, _ in stances(text)] == ["REJECT"]


@pytest.mark.parametrize("text", ["Ana Quispe said it would not be easy.", "Ana Quispe said she would not comment."])
def test_what_is_no_deed_is_not_refused(text: str) -> None:
    assert stances(text) == []


def test_who_says_that_his_own_men_did_it_claims_it() -> None:
    (found,) = (e for e in report("The militia said its men were behind the bombing.").of(EventSpan) if e.told)
    assert (found.lemma, found.category) == ("claim responsibility", "ASSAULT")


@pytest.mark.parametrize(
    "text",
    [
        "The mayor, Ana Quispe, told reporters on Monday that her men had not opened fire.",
        "Ana Quispe insisted on Monday that no such order had been given.",
        '"No patient was treated by force," Ana Quispe said on Monday.',
    ],
)
def test_who_says_on_a_day_that_something_was_not_done_denies_it(text: str) -> None:
    assert stances(text) == [("REJECT", ("Ana Quispe",), "2021-08-16")]


def test_what_is_not_to_happen_again_is_not_denied() -> None:
    text = "Ana Quispe said on Monday that the club must see to it that no such fire will break out again."
    assert [category for category, _, _ in stances(text)] == ["DEMAND"]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("The African Union said on Monday it would give Chad $9 million.", "AID"),
        ("Ana Quispe said on Monday that she would ask for early elections.", "DEMAND"),
        ("The army said on Monday that it would shell the port.", "THREATEN"),
    ],
)
def test_who_says_on_a_day_what_he_will_do_announces_it_that_day(text: str, category: str) -> None:
    (found,) = (e for e in report(text).of(EventSpan) if e.category == category)
    assert (found.date, found.context, found.told) == ("2021-08-16", "main", True)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Quispe said on Monday that the army would withdraw on Sunday.",
        "Ana Quispe said that she would ask for early elections.",
        "A witness said on Monday that he would donate blood.",
    ],
)
def test_a_plan_for_another_day_or_of_nobody_stays_one(text: str) -> None:
    assert not any(e.context == "main" for e in report(text).of(EventSpan))


def test_an_office_takes_a_stance_as_well() -> None:
    assert stances("The president said on Monday that the army must go.") == [("DEMAND", (), "2021-08-16")]


@pytest.mark.parametrize(
    "text",
    [
        "The army must return to its barracks.",
        "Ana Quispe said that the army must return to its barracks.",
        "A witness said on Monday that the army must return to its barracks.",
        "Ana Quispe said on Monday that we must wait.",
        "Ana Quispe said on Monday that the driver must have been asleep.",
        "Ana Quispe said on Monday that survivors did not respond.",
        "The bank has not opened its doors, contrary to what the mayor said on Monday.",
        "By Monday evening nobody had been found, police said.",
    ],
)
def test_without_a_day_or_somebody_who_acts_nothing_is_done(text: str) -> None:
    assert stances(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The junta's spokesman said on Monday that it would attack the town.",
        "A junta spokesman said on Monday that his men would attack the town.",
        "General Omar Diallo said on Monday that his men would attack the town.",
    ],
)
def test_what_ones_men_will_do_is_threatened_and_a_spokesman_speaks_for_his_side(text: str) -> None:
    assert [category for category, _, _ in stances(text)] == ["THREATEN"]
