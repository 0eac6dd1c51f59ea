"""Formats that keep a headline apart from the text: the report still begins with it, so that it can be cited."""

from __future__ import annotations

_FIRST_LINES = 4


def under(headline: str, text: str) -> str:
    """The text under its headline, which is put there unless one of its first lines already says it."""
    line = " ".join(headline.split())
    return text if not line or begins_with(text, line) else f"{line}\n\n{text}".rstrip()


def begins_with(text: str, headline: str) -> bool:
    """Whether one of the first lines says no more and no less than the headline, whatever its signs and case."""
    first = [line for line in text.lstrip().split("\n", 3 * _FIRST_LINES) if line.strip()][:_FIRST_LINES]
    return _fold(headline) in map(_fold, first)


def _fold(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())
