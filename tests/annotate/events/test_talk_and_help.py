"""Talk and help as reporters tell of them: idioms, objects apart from their verbs, passives, days in between."""

from __future__ import annotations

import pytest

from briefing.model import EventSpan
from tests.annotate.reading import report, words_of


def told(text: str) -> list[str]:
    """The categories of what the text tells as having happened."""
    return [e.category for e in report(text).of(EventSpan) if e.told and e.context == "main" and not e.negated]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Flights to Lota were resumed on Monday.", "COOPERATE"),  # "resume flights", turned round
        ("The ministry resumed all domestic flights on Monday.", "COOPERATE"),
        ("The case against the miner was thrown out on Monday.", "REJECT"),
        ("The mayor came to the family's rescue on Monday.", "AID"),
        ("Shots were fired on Monday.", "ASSAULT"),
    ],
)
def test_a_phrase_with_its_object_may_be_turned_round_or_filled(text: str, category: str) -> None:
    assert told(text) == [category]


@pytest.mark.parametrize(
    "text",
    [
        "The road to Lota was blocked by fallen trees.",
        "The flights of stairs were painted on Monday.",
        "Resumed reading is good for the eyes.",
    ],
)
def test_a_phrase_needs_its_own_object_and_somebody(text: str) -> None:
    assert told(text) == []


def test_a_day_may_stand_before_the_last_word_of_a_phrase() -> None:
    text = "Togo poured cold water on Tuesday on hopes of a swap."
    assert {words_of(text, e) for e in report(text).of(EventSpan) if e.told} == {"poured cold water on Tuesday on"}
    assert told("The cook poured cold water over the rice on Tuesday.") == []
    assert told("The cook poured cold water on Tuesday.") == []
    assert told("Cold water was all that they had on Tuesday.") == []


def test_a_second_word_may_follow_the_object_of_the_first() -> None:
    assert told("Togo turned to the union of mayors for help on Monday.") == ["DEMAND"]
    assert told("The army gave the Blue Rebels until Friday to leave the fort.") == ["DEMAND"]
    assert told("Ana Quispe turned to the window for a look at the harbour on Monday.") == []
    assert told("Nobody turned to the page for a laugh on Monday.") == []
    assert told("The baker gave the dough until noon to rise.") == []


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("Togo became the ninth country to recognise the council.", ["SUPPORT"]),
        ("Ana Quispe was the latest minister to resign.", ["CONCEDE"]),
        ("Togo has joined Chad in condemning the vote.", ["DISAPPROVE"]),
        ("It became harder to resign.", []),
        ("The right to resign was the latest to be discussed at school.", []),
        ("Togo was interested in recognising the council.", []),
    ],
)
def test_who_does_what_others_did_does_it_too(text: str, categories: list[str]) -> None:
    assert told(text) == categories


@pytest.mark.parametrize(
    "text",
    [
        "The council meets on Fridays in a room over the bakery.",
        "The bank's inspectors visit twice a year.",
        "The clinic treats about 90 patients a day.",
    ],
)
def test_what_returns_is_no_deed_of_the_day(text: str) -> None:
    assert told(text) == []


def test_what_is_done_once_is_a_deed() -> None:
    assert told("Togo rejects the plan a day after the vote.") == ["REJECT"]
    assert told("The council met twice on Monday.") == ["CONSULT"]
    assert told("Miners visited the mayor every day last week.") == ["CONSULT"]


@pytest.mark.parametrize(
    "text",
    [
        "The Reds conceded three goals in Lota on Monday.",
        "The grower blamed the wet summer for his poor wine on Monday.",
        "The Blues signed a young striker on Monday.",
        "The mayor won a gold medal in rowing on Monday.",
        "The glacier retreated by 40 metres last year.",
    ],
)
def test_games_weather_and_ice_are_no_news_of_talk(text: str) -> None:
    assert told(text) == []


def test_a_participle_may_open_a_headline_as_an_adjective() -> None:
    def headline(text: str) -> list[str]:
        found = report(f"{text}\n\nNobody in Lota spoke of anything else.").of(EventSpan)
        return [e.category for e in found if e.headline and e.told]

    assert headline("Besieged garrison surrenders to hill rebels") == ["RETREAT"]
    assert headline("Arrested at dawn in Lota") == ["COERCE"]
    assert headline("Rescued: the nine miners of Lota") == ["AID"]


def test_what_somebody_announced_is_no_statement() -> None:
    assert told("The move, announced on Friday by Togo, dashed hopes of peace.") == []


def test_votes_that_were_counted_lie_behind() -> None:
    found = report("The motion was rejected by 62 votes to 40 on Wednesday.").of(EventSpan)
    assert [e.date for e in found if e.told] == ["2021-08-18"]
