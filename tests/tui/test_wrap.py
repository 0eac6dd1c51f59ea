"""Breaking text into lines by offsets."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from briefing.tui.wrap import packed, shorten, shorten_lines, wrap, wrap_hanging

SOME = st.text(st.sampled_from("ab é“”—日本語のe\u0301👩\u200d🚀\ufe0f\n \u00a0"), max_size=120)


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, width)]


def test_words_go_on_as_long_as_they_fit() -> None:
    assert lines("the wall gave way", 8) == ["the wall", "gave way"]
    assert lines("the wall gave way", 7) == ["the", "wall", "gave", "way"]


def test_empty_lines_stay() -> None:
    assert lines("a\n\nb\n", 10) == ["a", "", "b", ""]


def test_a_word_wider_than_a_line_is_broken() -> None:
    assert lines("a https://example.org/x", 8) == ["a", "https://", "example.", "org/x"]


def test_wide_characters_count_as_two_cells() -> None:
    assert lines("日本語の新聞", 5) == ["日本", "語の", "新聞"]
    assert lines("ab 日本 cd", 5) == ["ab", "日本", "cd"]


def test_accents_stay_with_their_letters() -> None:
    assert lines("e\u0301" * 4, 2) == ["e\u0301e\u0301"] * 2


def test_a_no_break_space_holds_words_together() -> None:
    assert lines("killed [S1\u00a0S2]", 9) == ["killed", "[S1\u00a0S2]"]


def test_the_first_line_may_have_another_width() -> None:
    text = "the wall gave way at dawn"
    assert [text[a:b] for a, b in wrap_hanging(text, 8, 12)] == ["the wall", "gave way at", "dawn"]


@given(SOME, st.integers(2, 30))
def test_lines_fit_and_hold_every_visible_character_in_order(text: str, width: int) -> None:
    found = wrap(text, width)
    assert all(cell_len(text[start:end]) <= width for start, end in found)
    assert all(before[1] <= after[0] for before, after in pairwise(found))
    kept = "".join(text[start:end] for start, end in found)
    assert kept.replace(" ", "") == text.replace(" ", "").replace("\n", "")


@given(SOME, st.integers(2, 30), st.integers(2, 30))
def test_hanging_lines_fit_and_lose_nothing(text: str, first: int, rest: int) -> None:
    found = wrap_hanging(text, first, rest)
    assert cell_len(text[slice(*found[0])]) <= first
    assert all(cell_len(text[start:end]) <= rest for start, end in found[1:])
    kept = "".join(text[start:end] for start, end in found)
    assert kept.replace(" ", "") == text.replace(" ", "").replace("\n", "")


@given(SOME, st.integers(1, 30))
def test_what_is_cut_fits_and_says_so(text: str, width: int) -> None:
    short = shorten(text, width)
    assert cell_len(short) <= max(width, 1)
    assert short == text or short.endswith("…")


@given(SOME, st.integers(2, 30), st.integers(1, 4))
def test_lines_that_are_left_out_are_said_to_be(text: str, width: int, lines: int) -> None:
    shown = shorten_lines(text, width, lines).split("\n")
    assert len(shown) <= lines
    assert all(cell_len(line) <= width for line in shown)
    assert shown[-1].endswith("…") or len(shown) == len(wrap(text, width))


def test_things_beside_each_other_are_never_broken() -> None:
    assert packed([3, 3, 3], 11, 1) == [(0, 0), (0, 4), (0, 8)]
    assert packed([3, 3, 3], 10, 1) == [(0, 0), (0, 4), (1, 0)]
    assert packed([12, 3], 10, 1) == [(0, 0), (1, 0)]
    assert packed([], 10, 1) == []
