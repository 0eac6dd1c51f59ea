"""The formats that can be read: one line a suffix.

A new format is a module here with a ``read(data: bytes) -> Extract`` that raises ``Unreadable``, and a line in READERS;
cleaning, titles and dates are done after it, for every format alike.
"""

from __future__ import annotations

from briefing.documents.extract import Reader
from briefing.documents.readers import text

READERS: dict[str, Reader] = {
    ".txt": text.read,
    ".text": text.read,
    ".md": text.read,
    ".markdown": text.read,
}
STDIN: Reader = text.read


def reader_of(name: str) -> Reader | None:
    """The reader for a file name, by its suffix in small letters; None where no reader takes it."""
    dot = name.rfind(".")
    return READERS.get(name[dot:].lower()) if dot >= 0 else None


def formats() -> str:
    """The suffixes that can be read, for messages: ``.txt, .md``."""
    return ", ".join(READERS)
