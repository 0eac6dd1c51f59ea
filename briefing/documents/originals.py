"""From a document back to the file that it was read from, for programs that are to show it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from briefing.model import Document

PLAIN = (".txt", ".text", ".md", ".markdown")  # formats whose file reads as the document does
ENOUGH = 24  # characters of a line that find it again


def original(paths: Sequence[str], document: Document) -> Path | None:
    """The file below one of the paths that goes by the document's name; None for pages, pipes and parts of files."""
    name = Path(document.file)
    for given in paths:
        top = Path(os.path.abspath(given))
        if top.is_file() and top.parts[-len(name.parts) :] == name.parts:
            return top
        for folder in (top, *top.parents):  # the name may tell of folders above, where there are namesakes
            if (folder / name).is_file() and (folder / name).is_relative_to(top):
                return folder / name
    return None


@contextmanager
def readable(paths: Sequence[str], document: Document, offset: int) -> Iterator[tuple[Path, int]]:
    """A plain text file of the document, with the line of an offset counted from 1.

    The original where that is plain text; else the clean text in a file that is gone afterwards. Raises OSError.
    """
    path = original(paths, document)
    if path is not None and path.suffix.lower() in PLAIN:
        yield path, _line_in(path.read_text(encoding="utf-8", errors="replace"), document.text, offset)
        return
    with tempfile.TemporaryDirectory(prefix="briefing-") as folder:
        copy = Path(folder) / f"{Path(document.file).stem or 'report'}.txt"
        copy.write_text(document.text, encoding="utf-8")
        yield copy, document.text.count("\n", 0, offset) + 1


def _line_in(raw: str, text: str, offset: int) -> int:
    """The line of a file's own text that begins as the line of the offset in the clean text does."""
    start = text.rfind("\n", 0, offset) + 1
    begins = " ".join(text[start : start + 4 * ENOUGH].split("\n")[0].split())[:ENOUGH]
    lines = raw.splitlines()
    there = (number for number, line in enumerate(lines, 1) if begins and begins in " ".join(line.split()))
    return next(there, min(text.count("\n", 0, offset) + 1, max(len(lines), 1)))
