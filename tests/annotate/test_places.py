"""Places: where something happened, as the text names it."""

from __future__ import annotations

import pytest
from hypothesis import given

from briefing.annotate.places import find_places
from briefing.tokens import tokenize
from tests.annotate.reading import TEXTS, first_sentence


def places(text: str) -> list[tuple[str, str]]:
    """Name and country of each place."""
    return [(name, country) for _, _, name, country in find_places(*first_sentence(text))]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("A bus burned in Nairobi.", "Nairobi", "Kenya"),
        ("Troops entered Kyiv at dawn.", "Kyiv", "Ukraine"),
        ("The mine near Johannesburg flooded.", "Johannesburg", "South Africa"),
        ("Shells fell on Aleppo.", "Aleppo", "Syria"),
        ("A bus burned in Peru.", "Peru", "Peru"),
        ("In northern Peru, a bus burned.", "Peru", "Peru"),
        ("In neighbouring Peru, a bus burned.", "Peru", "Peru"),
        ("Nine died in Paris, Texas, on Monday.", "Paris", "United States"),
        ("A mill burned in Moscow, Idaho.", "Moscow", "United States"),
        ("A bus burned in Paris, France, on Monday.", "Paris", "France"),
        ("Storms hit Paris, Ontario and Quebec.", "Paris", "France"),
        ("Flights left Lima, Ontario, and Ohio.", "Lima", "Peru"),
        ("Riots spread across France.", "France", "France"),
        ("A bus burned in South Sudan.", "South Sudan", "South Sudan"),
    ],
)
def test_known_places_are_named_with_their_country(text: str, name: str, country: str) -> None:
    assert (name, country) in places(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A bus burned in Qumbolani.", "Qumbolani"),
        ("A bus burned near Lower Brankford.", "Lower Brankford"),
        ("A ferry sank off Qumbolani.", "Qumbolani"),
        ("Rebels took the town of Qumbolani.", "Qumbolani"),
        ("A mast fell at Port Dunmarra.", "Port Dunmarra"),
    ],
)
def test_an_unknown_name_after_a_word_of_place_is_a_place(text: str, name: str) -> None:
    assert (name, "") in places(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru closed its border.",
        "A Peru football fan wept.",
        "Rain fell in the night.",
        "In Peruvian hands the mine grew.",
        "The wife of Qumbolani wept.",
        "However, nothing moved.",
    ],
)
def test_a_state_that_acts_and_a_bare_name_are_no_places(text: str) -> None:
    assert places(text) == []


def test_several_places_come_in_order() -> None:
    assert [name for name, _ in places("A truck drove from Nairobi to a camp near Mombasa.")] == ["Nairobi", "Mombasa"]


@given(TEXTS)
def test_places_name_the_words_that_they_cover(text: str) -> None:
    tokens = tokenize(text)
    at = 0
    for first, last, name, _ in find_places(tokens, 0, len(tokens)):
        assert at <= first < last <= len(tokens)
        words = "".join(tokens.words[first:last])
        assert "".join(name.split()).casefold().startswith(words.casefold())
        at = last


@pytest.mark.parametrize(
    "text",
    [
        "Three Workers Held in Mill Fire Before Owner Leaves Country",
        "Minister Quits in Port Strike Row Over Crane Deal",
    ],
)
def test_a_headline_in_capitals_shows_no_end_of_an_unknown_name(text: str) -> None:
    assert not places(text)


def test_a_headline_in_capitals_still_names_known_places() -> None:
    assert ("Nairobi", "Kenya") in places("Three Workers Die in Mill Fire in Nairobi")


@pytest.mark.parametrize("text", ["Nine died in Mondays blast.", "Three died in Easter raids."])
def test_days_and_feasts_are_no_places(text: str) -> None:
    assert not places(text)
