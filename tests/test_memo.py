"""Answers about words are asked for once, and there is an end to how many are kept."""

from __future__ import annotations

import pytest

from briefing import memo
from briefing.memo import Memo, remembered


def test_a_word_is_asked_for_once() -> None:
    asked: list[str] = []
    size = remembered(lambda word: asked.append(word) or len(word))
    assert [size("dam"), size("bridge"), size("dam")] == [3, 6, 3]
    assert asked == ["dam", "bridge"]


def test_a_full_memo_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memo, "MOST", 2)
    sizes = Memo(len)
    assert [sizes[word] for word in ("a", "bb", "ccc", "a")] == [1, 2, 3, 1]
    assert len(sizes) <= 2
