"""Formats that keep a headline apart from the text: the report still begins with it, so that it can be cited."""

from __future__ import annotations

_FIRST_LINES = 4


def under(headline: str, text: str) -> str:
    """The text under its headline, which is put there unless one of its first lines already says it."""
    line = " ".join(headline.split())
    first = [_fold(found) for found in text.lstrip().split("\n", 3 * _FIRST_LINES) if found.strip()][:_FIRST_LINES]
    if not line or _fold(line) in first:
        return text
    return f"{line}\n\n{text}"


def _fold(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())
