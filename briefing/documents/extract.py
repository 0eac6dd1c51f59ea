"""What a reader of one format is given, what it hands over, and how it refuses."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from briefing.record import field, record, replace

MOST_UNPACKED = 500 * 1024 * 1024  # bytes that all archives inside one file may unpack to
MOST_PARTS = 20_000  # documents of one file
DEEPEST = 3  # files inside files inside files


class Unreadable(Exception):
    """A file that cannot be read as a document; the message says why and what to do, for the person at the screen."""


@record(frozen=False, slots=True)
class Allowance:
    """What one file, with all that is packed inside it, may still take: bytes unpacked and documents."""

    unpacked: int = MOST_UNPACKED
    parts: int = MOST_PARTS


@record(frozen=True, slots=True)
class Material:
    """One file, page or feed as bytes, and what is known of it without looking inside.

    ``fields`` says where a record of JSON or CSV keeps its ``title``, ``text``, ``published`` …: for
    one ``{"text": "data.body"}``.
    """

    data: bytes
    name: str = ""  # file name or address; its suffix counts only where the bytes leave open what they are
    content_type: str = ""  # as a server or a mail states it: "text/html; charset=iso-8859-2"
    address: str = ""  # where it was fetched from
    fields: Mapping[str, str] = field(default_factory=dict)
    depth: int = 0
    allowance: Allowance = field(default_factory=Allowance)

    def inside(self, data: bytes, name: str, content_type: str = "") -> Material:
        """What is packed in this file. Raises Unreadable where files are packed in each other too deep."""
        if self.depth == DEEPEST:
            raise Unreadable(f"is packed more than {DEEPEST} files deep: unpack it and open what it holds")
        return replace(self, data=data, name=name, content_type=content_type, address="", depth=self.depth + 1)


@record(frozen=True, slots=True)
class Stated:
    """What a file says about itself apart from its text, word for word: nothing here is checked or normalised yet."""

    title: str = ""
    publisher: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    sent: str = ""  # when it was passed on: its day where nothing says when it was published
    where: str = "front matter"  # where it is stated, in words for a reader
    fetched: str = ""  # when it was fetched from its address
    language: str = ""  # a tag such as "en" or "pt-BR"


@record(frozen=True, slots=True)
class Extract:
    """One document of a file: its text, not necessarily clean, what is stated of it, what the reader is warned of."""

    text: str
    stated: Stated = field(default_factory=Stated)
    warning: str = ""
    part: str = ""  # what follows the file's name where it holds several: "#3", "/reports/a.html"


@record(frozen=True, slots=True)
class Refusal:
    """A part of a file that cannot be read; the others can."""

    part: str
    message: str


Reader = Callable[[Material], Iterator[Extract | Refusal]]
"""One file → its documents, in order. Raises Unreadable where the file as a whole cannot be read."""
