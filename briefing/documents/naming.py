"""Names to cite documents by: the shortest that tells each from all others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence


def unique(names: Sequence[tuple[str, ...]]) -> list[str]:
    """For each document the shortest of its names that no other has; a number where even the longest are alike."""
    lengths = [0] * len(names)
    while True:
        chosen = [choices[length] for choices, length in zip(names, lengths, strict=True)]
        count = Counter(chosen)
        longer = [i for i, name in enumerate(chosen) if count[name] > 1 and lengths[i] + 1 < len(names[i])]
        if not longer:
            return numbered(chosen)
        for i in longer:
            lengths[i] += 1


def numbered(names: Sequence[str]) -> list[str]:
    """The names, with a number after those that came before: ``a``, ``a (2)``."""
    taken, seen = set(names), set[str]()
    result = []
    for name in names:
        free, number = name, 2
        while name in seen and free in taken:
            free, number = f"{name} ({number})", number + 1
        seen.add(name)
        taken.add(free)
        result.append(free)
    return result
