"""Keeping a place in a text that has changed."""

from __future__ import annotations


def followed(old: str, new: str, offset: int) -> int:
    """Where in the new text the words at an offset of the old one are: both begin alike and end alike."""
    if old == new:
        return offset
    same = _shared(old, new)
    if offset <= same:
        return offset
    ends = min(_shared(old[::-1], new[::-1]), len(old) - same, len(new) - same)
    return offset + len(new) - len(old) if offset >= len(old) - ends else same


def _shared(a: str, b: str) -> int:
    """How many characters two texts have in common at their beginning."""
    return next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
