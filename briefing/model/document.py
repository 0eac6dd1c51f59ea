"""A report as it was read."""

from __future__ import annotations

from typing import Literal

from briefing.record import record

PublishedBasis = Literal["stated", "inferred", "unknown"]


@record(frozen=True, slots=True)
class Document:
    """One report as read. ``text`` is clean: no control characters, ``\\n`` line ends, every visible character kept."""

    file: str
    text: str
    title: str = ""
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    published: str | None = None
    published_basis: PublishedBasis = "unknown"
    published_reason: str = ""  # how the date is known, in words for a reader
    language: str = "en"  # ISO 639-1; "und" where it is surely not English but not known
    fetched: str | None = None  # when a page was fetched, in ISO 8601: orders versions that were published on one day

    @property
    def words(self) -> int:
        """Number of words, separated by white space."""
        return len(self.text.split())
