"""The small words that open a noun phrase are kinds of one class."""

from __future__ import annotations

import pytest

from briefing.lexicon.determiners import articles, determiners, owners, theirs


def test_each_kind_is_a_part_of_all() -> None:
    assert articles() < determiners()
    assert theirs() < owners() < determiners()
    assert articles().isdisjoint(owners())


@pytest.mark.parametrize("word", ["of", "several", "it", "and"])
def test_other_small_words_open_no_noun_phrase(word: str) -> None:
    assert word not in determiners()
