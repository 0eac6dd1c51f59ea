"""Overlapping spans made flat: a document as runs in order, each with the names of the styles that it wears."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

Run = tuple[int, int, tuple[str, ...]]
Layer = tuple[int, int, str]


class Runs:
    """Non-overlapping runs in order of start; text between them wears no style."""

    def __init__(self, layers: Iterable[Layer]) -> None:
        """Take layers as (start, end, style name); where they overlap, the later one in order is worn on top."""
        self._runs = _flatten(list(layers))
        self._starts = [run[0] for run in self._runs]

    def between(self, start: int, end: int) -> list[Run]:
        """Runs covering exactly [start, end) in order, gaps included with no style names."""
        pieces: list[Run] = []
        at = start
        for index in range(max(bisect_right(self._starts, start) - 1, 0), len(self._runs)):
            run_start, run_end, names = self._runs[index]
            if run_start >= end:
                break
            if run_end <= at:
                continue
            if run_start > at:
                pieces.append((at, run_start, ()))
            pieces.append((max(run_start, at), min(run_end, end), names))
            at = min(run_end, end)
        if at < end:
            pieces.append((at, end, ()))
        return pieces


def _flatten(layers: list[Layer]) -> list[Run]:
    edges: list[tuple[int, int, int]] = []
    for order, (start, end, _) in enumerate(layers):
        if start < end:
            edges += [(start, 1, order), (end, 0, order)]
    edges.sort()
    runs: list[Run] = []
    open_layers: dict[int, str] = {}
    at = 0
    for offset, opens, order in edges:
        if open_layers and offset > at:
            runs.append((at, offset, tuple(open_layers[key] for key in sorted(open_layers))))
        at = offset
        if opens:
            open_layers[order] = layers[order][2]
        else:
            del open_layers[order]
    return runs


def overlay(pieces: list[Run], start: int, end: int, name: str) -> list[Run]:
    """The same runs with one more style worn on top over [start, end)."""
    result: list[Run] = []
    for left, right, names in pieces:
        low, high = max(left, start), min(right, end)
        if low >= high:
            result.append((left, right, names))
            continue
        cuts = [(left, low, names), (low, high, (*names, name)), (high, right, names)]
        result.extend(cut for cut in cuts if cut[0] < cut[1])
    return result
