"""Lines that fit a width counted in display cells."""

from __future__ import annotations

import pytest

from briefing.export.layout import cells, ends, pad, wrap


@pytest.mark.parametrize(
    ("text", "width"),
    [("abc", 3), ("", 0), ("é", 1), ("e\u0301", 1), ("港の", 4), ("a\u200db", 2), ("▇", 1), ("“x…”", 4)],
)
def test_cells_counts_what_a_terminal_shows(text: str, width: int) -> None:
    assert cells(text) == width


def test_pad_fills_up_in_cells() -> None:
    assert pad("港", 4) == "港  "
    assert pad("long", 2) == "long"


def test_wrap_hangs_its_lines_under_the_first() -> None:
    assert wrap("one two three", 9, "- ") == ["- one two", "  three"]
    assert wrap("one two three", 9, "- ", "") == ["- one two", "three"]
    assert wrap("", 9) == []
    assert wrap("", 9, "S1") == ["S1"]


def test_wrap_keeps_a_citation_in_one_piece_where_it_fits() -> None:
    assert wrap("It fell. [S1 S2]", 14) == ["It fell.", "[S1 S2]"]
    assert wrap("[S10 S20 S30 S40]", 10) == ["[S10 S20", "S30 S40]"]


def test_wrap_leaves_long_words_whole_but_cuts_runs_of_wide_characters() -> None:
    assert wrap("a https://example.org/x b", 10) == ["a", "https://example.org/x", "b"]
    assert wrap("港の当局は月曜", 8) == ["港の当局", "は月曜"]


def test_ends_puts_the_right_part_at_the_edge_or_below() -> None:
    assert ends("left", "right", 12) == ["left   right"]
    assert ends("left", "right", 10, indent=1) == [" left", "   right"]
    assert ends("left", "", 10) == ["left"]


def test_a_long_left_part_hangs_behind_what_leads_it() -> None:
    assert ends("a left part", "right", 12, indent=1, lead=" 7  ") == ["  7  a left", "     part", "       right"]
    assert ends("left", "right", 20, indent=1, lead=" 7  ") == ["  7  left      right"]
