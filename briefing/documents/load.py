"""Files → documents: the one way in. Whatever is wrong with one file is a Problem, and the others still open."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from briefing.documents.clean import clean, clean_line
from briefing.documents.extract import Extract, Reader, Unreadable
from briefing.documents.files import LIMIT, TOO_LARGE, Found, Problem, find, read_bytes
from briefing.documents.layout import head, tail
from briefing.documents.masthead import author, publisher, title
from briefing.documents.published import published
from briefing.documents.readers import STDIN, reader_of
from briefing.model import Document

_STDIN_NAME = "stdin"


@dataclass(frozen=True, slots=True)
class Loaded:
    """The documents in the order of the given paths, and what could not be read."""

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Job:
    """One document to read: its path as the person knows it, the shortest name to cite, and its bytes on demand."""

    label: str
    names: tuple[str, ...]  # from the name relative to what was given to the whole path
    reader: Reader
    data: Callable[[], bytes]


def read(paths: Sequence[str | Path], stdin: BinaryIO | None = None) -> Loaded:
    """Read files, folders (all documents below them) and ``-`` (``stdin``, else the process's own standard input).

    Never raises for bad input: each failure is a Problem. ``Document.file`` is unique among the documents.
    """
    problems: list[Problem] = []
    jobs = list(_jobs(paths, stdin, problems))
    documents = []
    for job, name in zip(jobs, _unique([job.names for job in jobs]), strict=True):
        try:
            document, warning = _document(name, job.reader(job.data()))
        except Unreadable as error:
            problems.append(Problem(job.label, str(error)))
            continue
        documents.append(document)
        if warning:
            problems.append(Problem(job.label, warning))
    return Loaded(tuple(documents), tuple(problems))


def bundled() -> Path:
    """The folder of the documents that come with the program: inside a wheel, else at the top of the checkout."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "_data" / "seeds"
    return inside if inside.is_dir() else package.parent / "seeds"


def _jobs(paths: Sequence[str | Path], stdin: BinaryIO | None, problems: list[Problem]) -> Iterator[_Job]:
    seen: set[Hashable] = set()
    for given in paths:
        if os.fspath(given) == "-":
            if "-" not in seen:
                seen.add("-")
                yield _Job(_STDIN_NAME, (_STDIN_NAME,), STDIN, lambda: _read_stdin(stdin))
            continue
        for found in find(given):
            if isinstance(found, Problem):
                problems.append(found)
            elif found.identity not in seen:
                seen.add(found.identity)
                yield _job(found, given)


def _job(found: Found, given: str | Path) -> _Job:
    reader = reader_of(found.path.name)
    assert reader is not None, "find() yields only what has a reader"
    path = found.path
    return _Job(clean_line(str(path)), _names(found), reader, lambda: read_bytes(path))


def _names(found: Found) -> tuple[str, ...]:
    """The name to cite and ever longer ones, a folder more each: they tell namesakes apart."""
    parts = Path(os.path.abspath(found.path)).parts
    shortest = found.relative.count("/") + 1
    return tuple(clean_line("/".join(parts[-length:])) or "unnamed" for length in range(shortest, len(parts)))


def _unique(names: Sequence[tuple[str, ...]]) -> list[str]:
    """For each document the shortest of its names that no other has; a number where even the longest are alike."""
    lengths = [0] * len(names)
    while True:
        chosen = [choices[length] for choices, length in zip(names, lengths, strict=True)]
        count = Counter(chosen)
        longer = [i for i, name in enumerate(chosen) if count[name] > 1 and lengths[i] + 1 < len(names[i])]
        if not longer:
            return _numbered(chosen)
        for i in longer:
            lengths[i] += 1


def _numbered(names: list[str]) -> list[str]:
    taken: set[str] = set(names)
    seen: set[str] = set()
    result = []
    for name in names:
        unique, number = name, 2
        while unique in seen or (unique != name and unique in taken):
            unique, number = f"{name} ({number})", number + 1
        seen.add(unique)
        result.append(unique)
    return result


def _read_stdin(stdin: BinaryIO | None) -> bytes:
    stream = stdin if stdin is not None else getattr(sys.stdin, "buffer", None)
    try:
        if stream is None or stream.isatty():
            raise Unreadable("has nothing in it: pipe a text in, or give a file")
        data = stream.read(LIMIT + 1) or b""
    except (OSError, ValueError) as error:
        raise Unreadable("cannot be read: pipe a text in, or give a file") from error
    if len(data) > LIMIT:
        raise Unreadable(TOO_LARGE)
    return data


def _document(name: str, extract: Extract) -> tuple[Document, str]:
    """The document of an extract, and a warning. Raises Unreadable where no words are in it."""
    text = clean(extract.text)
    if not text.strip():
        raise Unreadable("is empty: there are no words in it")
    top, stated = head(text), extract.stated
    dated = published(text, clean_line(stated.published), stated.where)
    document = Document(
        file=name,
        text=text,
        title=title(top, stated.title) or name,
        publisher=publisher(top, tail(text), stated.publisher),
        author=author(top, stated.author),
        url=clean_line(stated.url) or None,
        published=dated.value,
        published_basis=dated.basis,
        published_reason=dated.reason,
    )
    return document, extract.warning
