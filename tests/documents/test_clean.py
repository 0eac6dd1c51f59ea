"""The border: what goes, what stays, and that a second pass changes nothing."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.documents.clean import clean, clean_line

WILD = st.text(st.characters(codec=None) | st.sampled_from("\x1b[]0;31mK\x07\x9b\r\n\t\u200b\ufeff\u202e \u00a0"))
REMOVED_BY_NAME = {0x200B, 0xFEFF, 0xAD, 0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x2070)}


def is_visible(char: str) -> bool:
    """Shown by its own ink: letters, marks, numbers, punctuation, symbols."""
    return unicodedata.category(char)[0] in "LMNPS"


@pytest.mark.parametrize(
    ("dirty", "expected"),
    [
        ("a\x00b\x08c\x7fd\x90e", "abcde"),
        ("a\tb", "a b"),
        ("a\r\nb\rc\x85d\u2028e\u2029f\x0cg\x0bh", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("a\u00a0b\u2009c\u3000d\u202fe", "a b c d e"),
        ("\ufeffa\u200bb\u00adc\u2060d", "abcd"),
        ("safe\u202etxt.exe\u202c \u2066x\u2069 \u200fy", "safetxt.exe x y"),
        ("\x1b[1;31mred\x1b[0m and \x1b[2Jgone", "red and gone"),
        ("\x9b31mred", "red"),
        ("\x1b]0;title\x07shown \x1b]8;;http://x.example\x1b\\link\x1b]8;;\x1b\\", "shown link"),
        ("\x1b(Bplain\x1b[m", "plain"),
        ("\x1bP1;2|data\x1b\\after", "after"),
        ("lone \ud800 surrogate \udfff", "lone \ufffd surrogate \ufffd"),
        ("flag\U000e0067\U000e007f", "flag"),
    ],
)
def test_what_goes(dirty: str, expected: str) -> None:
    assert clean(dirty) == expected


@pytest.mark.parametrize(
    "kept", ["می\u200cخواهم", "👩\u200d🚒", "e\u0301", "نص عربي", "“curly” – dash…", "❤\ufe0f", "a  b\n\n\nc"]
)
def test_what_stays(kept: str) -> None:
    assert clean(kept) == kept


def test_an_unclosed_escape_string_loses_no_words() -> None:
    assert clean("\x1b]0;The convoy left\nat dawn") == "]0;The convoy left\nat dawn"


def test_a_stray_one_byte_introducer_loses_no_letter() -> None:
    assert clean("it\u009bs over") == "its over"


@given(WILD)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean(text)
    assert clean(once) == once


@given(WILD)
def test_no_control_and_no_reordering_remains(text: str) -> None:
    for char in clean(text):
        assert char == "\n" or unicodedata.category(char) not in ("Cc", "Cs", "Zl", "Zp")
        assert ord(char) not in REMOVED_BY_NAME
        assert char == " " or unicodedata.category(char) != "Zs"


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x1b\x9b")))
def test_every_visible_character_is_kept_in_order(text: str) -> None:
    assert [c for c in clean(text) if is_visible(c)] == [c for c in text if is_visible(c)]


def test_every_single_character_is_cleaned_alone_as_among_others() -> None:
    for point in range(0x110000):
        alone = clean(chr(point))
        assert alone == clean(f"\x00{chr(point)}"), hex(point)
        assert len(alone) <= 1


def test_a_line_is_one_line() -> None:
    assert clean_line("  Two\r\n lines\tand \x1b[1mmore\u2028here ") == "Two lines and more here"


@given(WILD)
def test_a_clean_line_has_no_line_end_and_no_outer_space(text: str) -> None:
    line = clean_line(text)
    assert "\n" not in line
    assert line == line.strip()
    assert clean_line(line) == line
