"""Signs: found where their words stand, or where one of certain words follows them."""

from __future__ import annotations

import pytest

from briefing import signs
from briefing.signs import Sign, either
from briefing.tokens import tokenize

VERBS = Sign({"broke", "leaked"}.__contains__)
NONE = Sign("flood".__eq__)
FEW = Sign(lambda word: {"few", "dozen"} if word == "a" else word == "twelve")


def at(sign: Sign, text: str, first: int = 0, last: int = 99) -> list[str]:
    tokens = tokenize(text)
    return [tokens.words[k] for k in tokens.where(sign, first, last)]


def test_a_sign_is_found_where_its_words_stand() -> None:
    text = "The dam broke. Nobody knew that the dam leaked, they say."
    assert at(VERBS, text) == ["broke", "leaked"]
    assert at(VERBS, text, 3, 9) == []
    assert at(NONE, text) == []


def test_some_words_bear_it_only_before_others() -> None:
    assert at(FEW, "A dozen left, a man stayed, twelve a") == ["A", "twelve"]


def test_a_sign_that_is_made_later_is_found_too() -> None:
    assert at(VERBS, "The dam broke") == ["broke"]
    assert at(Sign("dam".__eq__), "The dam broke") == ["dam"]


def test_a_word_may_bear_it_in_several_ways() -> None:
    assert either({"few"}, False, {"dozen"}) == {"few", "dozen"}
    assert either({"few"}, True) is True
    assert not either(False, frozenset())


def test_what_words_bear_is_kept_for_the_next_process(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf: dict[str, object] = {}
    monkeypatch.setattr(signs, "keep", lambda folder, name, state, value: shelf.update({state: value}))
    monkeypatch.setattr(signs, "kept", lambda folder, name, state: shelf.get(state))
    asked: list[str] = []

    def bears(word: str) -> bool:
        asked.append(word)
        return word == "dam"

    sign, text = Sign(bears), "The dam broke"
    assert at(sign, text) == ["dam"]
    signs.keep_new()
    for _ in range(2):  # as a process that begins
        asked.clear()
        signs._BORNE.clear()
        assert at(sign, text) == ["dam"]
    assert asked == []
    Sign("other".__eq__)  # by these rules nothing was kept
    assert at(sign, text) == ["dam"]
    assert asked == ["the", "dam", "broke"]


def test_nothing_is_kept_of_what_hangs_on_words_of_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signs, "keep", lambda *given: pytest.fail("kept"))
    monkeypatch.setattr("briefing.lexicon._own", {("titles", "person", "ranks"): "Warden"})
    signs._BORNE.forget()
    assert at(NONE, "The flood came") == ["flood"]
    signs.keep_new()
