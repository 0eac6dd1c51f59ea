"""Names of actors: one alias names one actor, types are those of the model, states are states."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import get_args

import pytest

from briefing.lexicon import items, names, rows, table
from briefing.model import ActorType
from briefing.tokens import tokenize

TYPES = frozenset(get_args(ActorType))
STATES = frozenset(row[0] for row in rows(table("states")["states"]["lines"]))


def entries(file: str) -> Iterator[list[str]]:
    """The rows of all sections of a file."""
    for section in table(file).values():
        yield from rows(section["lines"])


def forms() -> Iterator[tuple[str, str, str]]:
    """Form, actor and file of every name and alias that is no seat of power."""
    for file in ("states", *(file for file, *_ in names.FILES)):
        for row in entries(file):
            for form in (row[0], *items(row[1] if len(row) > 1 else "")):
                yield form, row[0], file


def folded(form: str) -> str:
    """A form as it is met in a text: acronyms in capitals only, others whatever their case."""
    return form if form.isupper() and len(form) < 7 else " ".join(tokenize(form).low)


def test_no_alias_is_given_to_two_actors() -> None:
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for form, actor, _ in forms():
        owners[folded(form)].add(actor)
    assert {form: actors for form, actors in owners.items() if len(actors) > 1} == {}


def test_no_actor_stands_twice_in_a_file() -> None:
    for file in ("states", *(file for file, *_ in names.FILES)):
        told = [row[0] for row in entries(file)]
        assert sorted({name for name in told if told.count(name) > 1}) == [], file


def test_every_known_actor_has_a_type_of_the_model() -> None:
    wrong = []
    for form in {form for form, _, _ in forms() if form[0].isalpha()}:
        tokens = tokenize(form)
        hit = names.actors().at(tokens, 0, len(tokens))
        if hit is None or hit[1].type not in TYPES:
            wrong.append(form)
    assert wrong == []


@pytest.mark.parametrize(
    ("file", "column"), [(file, column) for file, _, _, column in names.FILES if column is not None]
)
def test_states_of_actors_are_states(file: str, column: int) -> None:
    told = {row[column] for row in entries(file) if len(row) > column and row[column]}
    assert sorted(told - STATES) == []


def test_countries_of_places_are_states() -> None:
    assert sorted({row[2] for row in entries("places") if len(row) > 2 and row[2]} - STATES) == []


def test_a_nationality_belongs_to_one_state() -> None:
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for row in entries("states"):
        for form in items(row[2] if len(row) > 2 else ""):
            owners[form].add(row[0])
    assert {form: states for form, states in owners.items() if len(states) > 1} == {}


@pytest.mark.parametrize(
    "state",
    "Argentina Bangladesh Cameroon Denmark Ecuador Fiji Ghana Honduras Indonesia Jamaica Kazakhstan Lebanon Nepal "
    "Oman Peru Qatar Rwanda Senegal Togo Uganda Vietnam Yemen Zambia".split(),
)
def test_states_of_every_continent_are_known_with_their_adjective(state: str) -> None:
    assert state in STATES
    adjective = tokenize(names.adjective_of(state))
    hit = names.nationalities().at(adjective, 0, len(adjective))
    assert hit is not None
    assert hit[1] == state


@pytest.mark.parametrize(
    ("form", "name", "metonym"),
    [
        ("USA", "United States", False),
        ("U.S.", "United States", False),
        ("Washington", "United States", True),
        ("Nairobi", "Kenya", True),
        ("Great Britain", "United Kingdom", False),
        ("UN", "United Nations", False),
        ("Daesh", "Islamic State", False),
    ],
)
def test_aliases_and_seats_lead_to_their_actor(form: str, name: str, metonym: bool) -> None:
    tokens = tokenize(form)
    hit = names.actors().at(tokens, 0, len(tokens))
    assert hit is not None
    assert (hit[0], hit[1].name, hit[1].metonym) == (len(tokens), name, metonym)


@pytest.mark.parametrize("word", ["us", "is", "who", "said", "police", "storm"])
def test_ordinary_words_name_no_actor(word: str) -> None:
    assert names.actors().at(tokenize(word), 0, 1) is None


def test_bodies_heads_and_groups_have_types_of_the_model() -> None:
    assert {kind for _, kind, _ in rows(table("heads")["bodies"]["lines"])} <= TYPES
    assert set(table("heads")["heads"]) <= TYPES
    assert {row[2] for row in entries("groups")} <= TYPES


@pytest.mark.parametrize(
    ("title", "shown"),
    [("Foreign Minister", "Foreign Minister"), ("Gen", "Gen."), ("Gen.", "Gen."), ("Mr", ""), ("Mrs.", "")],
)
def test_titles_are_shown_as_news_writes_them_and_courtesies_are_not(title: str, shown: str) -> None:
    tokens = tokenize(title)
    hit = names.titles().at(tokens, 0, len(tokens))
    assert hit is not None
    assert hit[1] == shown


def test_offices_and_anonymous_sources_are_folded_words() -> None:
    assert {"minister", "leader", "spokesman"} <= names.offices()
    assert {"official", "witness"} <= names.anonymous()
    assert "minister" not in names.anonymous()
    assert names.anonymous() <= names.offices()


@pytest.mark.parametrize("name", ["Mohammed", "Maria", "Ivan", "Chen", "Kofi", "Aisha", "Juan", "Olena"])
def test_given_names_of_many_languages_are_known(name: str) -> None:
    assert name in names.given_names()


@pytest.mark.parametrize("name", ["Venâncio", "Venancio", "Félix", "Felix", "Süleyman", "Jarosław"])
def test_a_given_name_is_known_with_and_without_its_accents(name: str) -> None:
    assert names.is_given(name)
    assert not names.is_given("Flutbach")
