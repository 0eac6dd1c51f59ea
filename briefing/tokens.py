"""Words of a text with their offsets: the one pass that every later stage reads."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

# an acronym with points | a number with its separators | a word with inner apostrophes | a possessive | one other sign
TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}(?:[A-Z]\b)?|\d+(?:[,.]\d+)*|[^\W\d_]+(?:['’](?![sS]\b)[^\W\d_]+)*|['’][sS]\b|[^\w\s]|_+"
)
FOLD = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'"})


@dataclass(slots=True)
class Tokens:
    """Parallel lists, one entry a token: the word as written, folded to lower case, and its offsets."""

    words: list[str]
    low: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.words)

    def between(self, start: int, end: int) -> tuple[int, int]:
        """Indices [first, last) of the tokens that begin inside the offsets [start, end)."""
        return bisect_left(self.starts, start), bisect_left(self.starts, end)


def tokenize(text: str) -> Tokens:
    """Split a text into words, numbers and signs; every character but white space is in exactly one token."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in TOKEN.finditer(text):
        words.append(match.group())
        starts.append(match.start())
        ends.append(match.end())
    low = [word.lower().translate(FOLD) if not word.islower() or "’" in word else word for word in words]
    return Tokens(words, low, starts, ends)
