"""Answers about words, or about one thing, are asked for once, and there is an end to how many words are kept."""

from __future__ import annotations

from briefing.memo import Memo, once, remembered


def test_a_word_is_asked_for_once() -> None:
    asked: list[str] = []
    size = remembered(lambda word: asked.append(word) or len(word))
    assert [size("dam"), size("bridge"), size("dam")] == [3, 6, 3]
    assert asked == ["dam", "bridge"]


def test_a_full_memo_begins_anew() -> None:
    sizes = Memo(len, most=2)
    assert [sizes[word] for word in ("a", "bb", "ccc", "a")] == [1, 2, 3, 1]
    assert len(sizes) <= 2


def test_what_is_too_long_to_be_met_again_is_not_kept() -> None:
    sizes = Memo(len)
    assert sizes["a" * 500] == 500
    assert not sizes


def test_what_is_asked_of_a_thing_is_answered_once_for_each() -> None:
    asked: list[str] = []

    class Dam:
        def __init__(self, name: str) -> None:
            self.name, self.known = name, dict[str, int]()

    @once
    def height(dam: Dam) -> int:
        asked.append(dam.name)
        return len(dam.name)

    low, high = Dam("Noor"), Dam("Kafue Gorge")
    assert [height(low), height(high), height(low)] == [4, 11, 4]
    assert asked == ["Noor", "Kafue Gorge"]
