"""Fixed phrases in a list of tokens."""

from __future__ import annotations

import marshal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefing.lexicon import phrases as module
from briefing.lexicon.phrases import Phrases, kept_phrases
from briefing.tokens import tokenize


@pytest.fixture
def phrases() -> Phrases[str]:
    found: Phrases[str] = Phrases()
    for phrase in ("Red Cross", "Red", "US", "Ha'il Guard", "al-Nour", "WHO", "Save the Children"):
        found.add(phrase, phrase)
    return found


def at(phrases: Phrases[str], text: str, i: int = 0) -> tuple[int, str] | None:
    tokens = tokenize(text)
    return phrases.at(tokens, i, len(tokens))


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("Red Cross tents", (2, "Red Cross")),
        ("red cross tents", (2, "Red Cross")),
        ("Red tents", (1, "Red")),
        ("US envoys", (1, "US")),
        ("us and them", None),
        ("Us and them", None),
        ("who came", None),
        ("WHO came", (1, "WHO")),
        ("Ha’il Guard", (2, "Ha'il Guard")),
        ("Al-Nour fell", (3, "al-Nour")),
        ("Save the Children", (3, "Save the Children")),
        ("Save the whales", None),
        ("Blue Cross", None),
    ],
)
def test_the_longest_phrase_is_met_and_acronyms_only_in_capitals(
    phrases: Phrases[str], text: str, hit: tuple[int, str] | None
) -> None:
    assert at(phrases, text) == hit


def test_a_phrase_does_not_reach_beyond_the_end(phrases: Phrases[str]) -> None:
    tokens = tokenize("Red Cross tents")
    assert phrases.at(tokens, 0, 1) == (1, "Red")


def test_behind_the_end_stands_none(phrases: Phrases[str]) -> None:
    assert at(phrases, "the Red Cross", 3) is None


def test_the_first_value_of_a_phrase_stands(phrases: Phrases[str]) -> None:
    phrases.add("red cross", "another")
    assert at(phrases, "Red Cross") == (2, "Red Cross")


def test_an_empty_phrase_is_never_met(phrases: Phrases[str]) -> None:
    phrases.add(" ", "nothing")
    assert at(phrases, "tents") is None


def test_phrases_that_are_kept_are_found_without_being_made_again(
    phrases: Phrases[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def kept(name: str, make: Callable[[], Any]) -> Any:
        file = tmp_path / name
        if not file.exists():
            file.write_bytes(marshal.dumps(make()))
        return marshal.loads(file.read_bytes())

    def make() -> Phrases[str]:
        made.append("made")
        return phrases

    monkeypatch.setattr(module, "made", kept)
    for _ in range(2):  # as two processes would
        found = kept_phrases(make)()
        assert at(found, "Red Cross tents") == (2, "Red Cross")
        assert at(found, "who came") is None
        found.add("red crescent", "another")
        found.add("red cross", "not this one")
        assert at(found, "Red Crescent tents") == (2, "another")
        assert at(found, "Red Cross tents") == (2, "Red Cross")
    assert made == ["made"]
