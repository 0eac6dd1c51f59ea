"""Spans made flat."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.runs import Runs, overlay

LAYERS = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20), st.sampled_from("abc")), max_size=8)


def test_gaps_and_overlaps() -> None:
    runs = Runs([(2, 6, "actor"), (4, 8, "date")])
    assert runs.between(0, 10) == [
        (0, 2, ()), (2, 4, ("actor",)), (4, 6, ("actor", "date")), (6, 8, ("date",)), (8, 10, ()),
    ]  # fmt: skip


def test_a_part_of_a_run() -> None:
    assert Runs([(0, 10, "actor")]).between(3, 5) == [(3, 5, ("actor",))]


def test_overlay_wears_on_top() -> None:
    assert overlay([(0, 4, ("actor",))], 2, 9, "quote") == [(0, 2, ("actor",)), (2, 4, ("actor", "quote"))]


@given(LAYERS, st.integers(0, 20), st.integers(0, 20))
def test_every_character_wears_what_covers_it(layers: list[tuple[int, int, str]], start: int, end: int) -> None:
    pieces = Runs(layers).between(start, end)
    worn = [names for low, high, names in pieces for _ in range(low, high)]
    assert worn == [
        tuple(name for low, high, name in layers if low <= place < high) for place in range(start, max(start, end))
    ]
