"""What the readers' tests share: the files beside them, read as the program reads them."""

from __future__ import annotations

from pathlib import Path

from briefing.documents import Loaded, Material, Problem, parse, read
from briefing.model import Document

FILES = Path(__file__).parents[1] / "files"


def loaded(*names: str) -> Loaded:
    """The documents and problems of files in tests/documents/files."""
    return read([FILES / name for name in names])


def one(name: str) -> Document:
    """The one document of a file that has no problem."""
    found = loaded(name)
    assert found.problems == ()
    (document,) = found.documents
    return document


def facts(document: Document) -> tuple[str, str | None, str | None, str | None]:
    """Title, publisher, author and date of publication."""
    return document.title, document.publisher, document.author, document.published


def documents(data: bytes | str, name: str = "", content_type: str = "") -> list[Document]:
    """The documents of bytes that make no problem."""
    found = list(parse(Material(data.encode() if isinstance(data, str) else data, name, content_type)))
    assert not [item for item in found if isinstance(item, Problem)]
    return [item for item in found if isinstance(item, Document)]


def problem(data: bytes | str, name: str = "", content_type: str = "") -> str:
    """What is said of bytes that hold no document."""
    (found,) = parse(Material(data.encode() if isinstance(data, str) else data, name, content_type))
    assert isinstance(found, Problem), found
    return found.message
