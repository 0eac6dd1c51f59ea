"""What a reader of one format hands over, and how it refuses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


class Unreadable(Exception):
    """A file that cannot be read as a document; the message says why and what to do, for the person at the screen."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What a file says about itself apart from its text, word for word: nothing here is checked or normalised yet."""

    title: str = ""
    publisher: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    where: str = "front matter"  # where it is stated, in words for a reader


@dataclass(frozen=True, slots=True)
class Extract:
    """The text of one file, not necessarily clean, what it states, and what the reader should be warned of."""

    text: str
    stated: Stated = field(default_factory=Stated)
    warning: str = ""


Reader = Callable[[bytes], Extract]
"""Bytes of one file → its extract. Raises Unreadable."""
