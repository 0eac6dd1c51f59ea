"""Words that tell an event elsewhere and none where they stand: "life support", "by a landslide", "fire brigade"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from briefing.lexicon import lines, table, word_set

Pattern = tuple[tuple[frozenset[str], ...], tuple[frozenset[str], ...]]  # what stands before the word, and behind it
_bearers = word_set("grammar", "idioms", "bearers")


@cache
def idioms() -> dict[str, tuple[Pattern, ...]]:
    """For each folded word that an idiom has in brackets, what must stand around it."""
    found: dict[str, list[Pattern]] = {}
    for line in lines(table("grammar")["idioms"]["lines"]):
        parts = line.split()
        at = next(n for n, part in enumerate(parts) if part.startswith("["))
        around = [frozenset(part.split("/")) for part in parts]
        for word in parts[at].strip("[]").split("/"):
            found.setdefault(word, []).append((tuple(around[:at]), tuple(around[at + 1 :])))
    return {word: tuple(patterns) for word, patterns in found.items()}


def is_idiom(low: Sequence[str], i: int) -> bool:
    """True where the word at place i of folded words stands in an idiom."""
    for before, behind in idioms().get(low[i], ()):
        start, end = i - len(before), i + 1 + len(behind)
        if start < 0 or end > len(low):
            continue
        for k, choice in enumerate(before, start):
            if low[k] not in choice:
                break
        else:
            for k, choice in enumerate(behind, i + 1):
                if low[k] not in choice:
                    break
            else:
                return True
    return False


def only_names(low: Sequence[str], behind: int) -> bool:
    """True for an event noun where the word behind it is what it gives a name to: "fire | brigade"."""
    return behind < len(low) and low[behind] in _bearers()
