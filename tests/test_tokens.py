"""Words of a text with their offsets: nothing visible is lost, and news spellings stay in one piece."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.tokens import in_print, tokenize


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dykes broke in Khulna.", ["Dykes", "broke", "in", "Khulna", "."]),
        ("U.S. envoys left", ["U.S.", "envoys", "left"]),
        ("the U.N. and the D.R.C agreed", ["the", "U.N.", "and", "the", "D.R.C", "agreed"]),
        ("1,250 tents, 3.5 tonnes", ["1,250", "tents", ",", "3.5", "tonnes"]),
        ("on 4,", ["on", "4", ","]),
        ("Chile's navy", ["Chile", "'s", "navy"]),
        ("Chile’s navy", ["Chile", "’s", "navy"]),
        ("CHILE'S NAVY", ["CHILE", "'S", "NAVY"]),
        ("the crews' pay", ["the", "crews", "'", "pay"]),
        ("they didn't vote", ["they", "didn't", "vote"]),
        ("N'Djamena and Sana’a", ["N'Djamena", "and", "Sana’a"]),
        ("an 8-hour walk-out", ["an", "8", "-", "hour", "walk", "-", "out"]),
        ("$40m", ["$", "40", "m"]),
        ("São Tomé, Łódź, Việt", ["São", "Tomé", ",", "Łódź", ",", "Việt"]),
        ("“Stop!”", ["“", "Stop", "!", "”"]),
        ("``Stop!''", ["“", "Stop", "!", "”"]),
        ("the crews'' pay", ["the", "crews", "'", "'", "pay"]),
        ("Берег закрыт", ["Берег", "закрыт"]),
        ("a well-kept pier - burnt out", ["a", "well", "-", "kept", "pier", "–", "burnt", "out"]),
        ("snake_case", ["snake", "_", "case"]),
        ("", []),
        (" \n\t", []),
    ],
)
def test_words_numbers_and_signs_are_told_apart(text: str, words: list[str]) -> None:
    assert tokenize(text).words == words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Peru’s Navy", ["peru", "'s", "navy"]),
        ("Didn’t", ["didn't"]),
        ("didn’t", ["didn't"]),
        ("Ōita", ["ōita"]),
    ],
)
def test_folded_words_are_lower_case_with_plain_apostrophes(text: str, folded: list[str]) -> None:
    assert tokenize(text).low == folded


def test_the_same_word_is_one_object_in_all_texts() -> None:
    first, second = tokenize("A “dam broke, then\na bridge"), tokenize("the Dam. A bridge!")
    assert first.low[2] is second.low[1]
    assert first.words[-1] is first.low[-1] is second.words[-2]


@pytest.mark.parametrize(
    ("start", "end", "inside"),
    [(0, 100, ["A", "ferry", "sank", "."]), (2, 7, ["ferry"]), (3, 12, ["sank"]), (7, 8, []), (8, 8, []), (50, 60, [])],
)
def test_between_gives_the_tokens_that_begin_inside_the_offsets(start: int, end: int, inside: list[str]) -> None:
    tokens = tokenize("A ferry sank.")
    first, last = tokens.between(start, end)
    assert tokens.words[first:last] == inside


def test_runs_of_words_are_passed_and_hyphens_join() -> None:
    tokens = tokenize("Of the the off-duty guards - all the")
    articles = frozenset({"the", "all"})
    assert tokens.past(articles, 1, len(tokens)) == 3
    assert tokens.past(articles, 8, len(tokens)) == len(tokens)
    assert tokens.back(articles, 3, 0) == 1
    assert tokens.back(articles, 3, 2) == 2
    assert [k for k in range(len(tokens)) if tokens.joins(k)] == [4]
    assert [k for k in range(1, len(tokens)) if tokens.touches(k)] == [4, 5]


@given(st.text(max_size=80))
def test_tokens_cover_every_visible_character_once_and_in_order(text: str) -> None:
    tokens = tokenize(text)
    at = 0
    for word, start, end in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        assert start < end
        assert in_print(text)[start:end] in (word, 2 * word)
        assert not text[at:start].strip()
        at = end
    assert not text[at:].strip()
    assert len(tokens) == len(tokens.low) == len(tokens.words)
