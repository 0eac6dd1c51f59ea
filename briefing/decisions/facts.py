"""What is decided about sources, put into their documents before these are read for spans."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.decisions.model import Decisions, OnSource
from briefing.model import Document
from briefing.record import replace

REASON = "stated by the analyst"


def same_file(name: str, other: str) -> bool:
    """True where two names of files mean one: a name is longer where namesakes are open beside it."""
    return name == other or name.endswith(f"/{other}") or other.endswith(f"/{name}")


def entry_for(document: Document, decisions: Decisions) -> OnSource | None:
    """What is decided about a document, by its exact name before any other."""
    entries = [entry for entry in decisions.of(OnSource) if same_file(entry.file, document.file)]
    return max(entries, key=lambda entry: entry.file == document.file, default=None)


def with_facts(documents: Iterable[Document], decisions: Decisions) -> list[Document]:
    """The documents with publisher and date as the analyst gives them, those left out not among them."""
    given = []
    for document in documents:
        entry = entry_for(document, decisions)
        if entry is None:
            given.append(document)
        elif not entry.dismissed:
            given.append(_told(document, entry))
    return given


def _told(document: Document, entry: OnSource) -> Document:
    if entry.publisher:
        document = replace(document, publisher=entry.publisher)
    if entry.published:
        document = replace(
            document, published=entry.published, published_basis="stated", published_reason=REASON
        )  # fmt: skip
    return document
