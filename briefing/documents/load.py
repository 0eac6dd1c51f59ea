"""Files → documents: the one way in. Whatever is wrong with one file is a Problem, and the others still open."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from briefing.documents.clean import clean, clean_line
from briefing.documents.extract import Extract, Material, Refusal, Unreadable
from briefing.documents.files import LIMIT, TOO_LARGE, Found, Problem, find, read_bytes
from briefing.documents.language import language
from briefing.documents.layout import head, tail
from briefing.documents.masthead import author, publisher, title
from briefing.documents.naming import numbered, unique
from briefing.documents.pages import fetched
from briefing.documents.published import published
from briefing.documents.readers import EMPTY, extracts
from briefing.model import Document
from briefing.web.address import bare, is_address

_STDIN_NAME = "stdin"
_NO_FIELDS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Loaded:
    """The documents in the order of the given paths, and what could not be read."""

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Job:
    """One file to read: its path as the person knows it, the shortest name to cite, and its bytes on demand."""

    label: str
    names: tuple[str, ...]  # from the name relative to what was given to the whole path
    material: Callable[[], Material]  # not named yet; raises Unreadable


def read(paths: Sequence[str | Path], stdin: BinaryIO | None = None, fields: Mapping[str, str] = _NO_FIELDS) -> Loaded:
    """Read files, folders (all documents below them), ``-`` (``stdin``, else the process's own standard input) and
    what is at addresses.

    Never raises for bad input: each failure is a Problem. ``Document.file`` is unique among the documents.
    ``fields`` is that of Material.
    """
    problems: list[Problem] = []
    documents: list[Document] = []
    jobs = list(_jobs(paths, stdin, problems))
    for job, name in zip(jobs, unique([job.names for job in jobs]), strict=True):
        try:
            material = replace(job.material(), name=name, fields=fields)
        except Unreadable as error:
            problems.append(Problem(job.label, str(error)))
            continue
        for item in parse(material, job.label):
            if isinstance(item, Problem):
                problems.append(item)
            else:
                documents.append(item)
    return Loaded(tuple(documents), tuple(problems))


def parse(material: Material, label: str = "") -> Iterator[Document | Problem]:
    """The documents of one file or page, and what of it cannot be read or only in part; never raises for bad input.

    Each ``Document.file`` is the material's name and what tells it from the others of the file; problems name the
    file by ``label``, else by the same name.
    """
    label = label or material.name
    found: list[Extract] = []
    try:
        for item in extracts(material):
            if isinstance(item, Refusal):
                yield Problem(label + clean_line(item.part), item.message)
            else:
                found.append(item)
    except Unreadable as error:
        yield Problem(label, str(error))
    parts = numbered([clean_line(extract.part) for extract in found])
    for extract, part in zip(found, parts, strict=True):
        try:
            yield _document(material.name + part, extract, material.address)
        except Unreadable as error:
            yield Problem(label + part, str(error))
            continue
        if extract.warning:
            yield Problem(label + part, extract.warning)


def _jobs(paths: Sequence[str | Path], stdin: BinaryIO | None, problems: list[Problem]) -> Iterator[_Job]:
    seen: set[Hashable] = set()
    addresses = dict.fromkeys(given for given in map(str, paths) if is_address(given))
    pages = fetched(list(addresses))
    for given in map(str, paths):
        if given == "-" or given in addresses:
            if given not in seen:
                seen.add(given)
                yield _piped(stdin) if given == "-" else _page(given, pages)
            continue
        for found in find(given):
            if isinstance(found, Problem):
                problems.append(found)
            elif found.identity not in seen:
                seen.add(found.identity)
                yield _job(found)


def _job(found: Found) -> _Job:
    path = found.path
    return _Job(clean_line(str(path)), _names(found), lambda: Material(read_bytes(path)))


def _piped(stdin: BinaryIO | None) -> _Job:
    return _Job(_STDIN_NAME, (_STDIN_NAME,), lambda: Material(_read_stdin(stdin)))


def _page(address: str, pages: Iterator[Material | Unreadable]) -> _Job:
    name = clean_line(bare(address))
    return _Job(name, (name,), lambda: _next(pages))


def _next(pages: Iterator[Material | Unreadable]) -> Material:
    """The next page: the jobs are done in the order in which their addresses are fetched. Raises Unreadable."""
    page = next(pages)
    if isinstance(page, Unreadable):
        raise page
    return page


def _names(found: Found) -> tuple[str, ...]:
    """The name to cite and ever longer ones, a folder more each: they tell namesakes apart."""
    parts = Path(os.path.abspath(found.path)).parts
    shortest = found.relative.count("/") + 1
    return tuple(clean_line("/".join(parts[-length:])) or "unnamed" for length in range(shortest, len(parts)))


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


def _document(name: str, extract: Extract, address: str) -> Document:
    """The document of an extract. Raises Unreadable where no words are in it."""
    text = clean(extract.text)
    if not text.strip():
        raise Unreadable(EMPTY)
    top, stated = head(text), extract.stated
    spoken = language(text, stated.language)
    dated = published(text, clean_line(stated.published), stated.where, spoken)
    if dated.value is None and stated.sent:
        dated = published("", clean_line(stated.sent), stated.where)
    return Document(
        file=name,
        text=text,
        title=title(top, stated.title) or name,
        publisher=publisher(top, tail(text), stated.publisher),
        author=author(top, stated.author),
        url=clean_line(stated.url or address) or None,
        published=dated.value,
        published_basis=dated.basis,
        published_reason=dated.reason,
        language=spoken,
        fetched=clean_line(stated.fetched) or None,
    )
