"""Overlapping spans made flat: a document as runs in order, each with the names of the styles that it wears."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

Run = tuple[int, int, tuple[str, ...]]
Layer = tuple[int, int, str]


BLOCK = 4096  # characters that are made flat at a time: of a long text only what is looked at


class Runs:
    """Non-overlapping runs in order of start; text between them wears no style."""

    def __init__(self, layers: Iterable[Layer]) -> None:
        """Take layers as (start, end, style name); where they overlap, the later one in order is worn on top."""
        found: dict[int, list[Layer]] = defaultdict(list)
        for layer in layers:
            first, last = layer[0] // BLOCK, (layer[1] - 1) // BLOCK
            if first == last:  # as nearly all are
                found[first].append(layer)
            else:
                for block in range(first, last + 1):
                    found[block].append(layer)
        self._in_block: Callable[[int], list[Layer]] = lambda block: found.get(block, [])
        self._flat: dict[int, list[Run]] = {}

    @classmethod
    def asked(cls, layers: Callable[[int, int], list[Layer]]) -> Runs:
        """The same of layers that are asked for where they are looked at: those that meet [start, end), in order."""
        runs = cls(())
        runs._in_block = lambda block: layers(block * BLOCK, (block + 1) * BLOCK)
        return runs

    def between(self, start: int, end: int) -> list[Run]:
        """Runs covering exactly [start, end) in order, gaps included with no style names."""
        pieces: list[Run] = []
        for block in range(start // BLOCK, (end - 1) // BLOCK + 1 if start < end else 0):
            if block not in self._flat:
                self._flat[block] = _flatten(self._in_block(block))
            low, high = max(start, block * BLOCK), min(end, (block + 1) * BLOCK)
            for piece in _cut(self._flat[block], low, high):
                if pieces and pieces[-1][1] == piece[0] and pieces[-1][2] == piece[2]:
                    piece = (pieces.pop()[0], *piece[1:])
                pieces.append(piece)
        return pieces


def _cut(runs: list[Run], start: int, end: int) -> Iterator[Run]:
    """What of the runs lies in [start, end), and the gaps between them."""
    at = start
    for index in range(max(bisect_right(runs, start, key=lambda run: run[0]) - 1, 0), len(runs)):
        run_start, run_end, names = runs[index]
        if run_start >= end:
            break
        if run_end <= at:
            continue
        if run_start > at:
            yield at, run_start, ()
        yield max(run_start, at), min(run_end, end), names
        at = min(run_end, end)
    if at < end:
        yield at, end, ()


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
