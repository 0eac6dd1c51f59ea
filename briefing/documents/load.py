"""Files → documents: the one way in. Whatever is wrong with one file is a Problem, and the others still open."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from briefing.documents.clean import clean_line
from briefing.documents.extract import Material, Unreadable
from briefing.documents.files import LIMIT, TOO_LARGE, Found, Problem, find, read_bytes
from briefing.documents.naming import unique
from briefing.documents.pages import fetched
from briefing.documents.parse import parse
from briefing.model import Document
from briefing.record import record, replace
from briefing.web.address import bare, is_address

_STDIN_NAME = "stdin"
_NO_FIELDS: Mapping[str, str] = {}
Items = tuple[Document | Problem, ...]
Held = Mapping[Hashable, tuple[str, Items]]  # by each file's state: the name that it had, and what was read of it


@record(frozen=True, slots=True)
class Loaded:
    """The documents in the order of the given paths, and what could not be read."""

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]

    @classmethod
    def of(cls, items: Iterable[Document | Problem]) -> Loaded:
        """What was read, documents and problems apart."""
        every = list(items)
        return cls(
            tuple(item for item in every if isinstance(item, Document)),
            tuple(item for item in every if isinstance(item, Problem)),
        )


@record(frozen=True, slots=True)
class _Job:
    """One file to read: its path as the person knows it, the shortest name to cite, and its bytes on demand."""

    label: str
    names: tuple[str, ...]  # from the name relative to what was given to the whole path
    material: Callable[[], Material]  # not named yet; raises Unreadable
    state: Hashable  # which file it is, and as it is now


def read(paths: Sequence[str | Path], stdin: BinaryIO | None = None, fields: Mapping[str, str] = _NO_FIELDS) -> Loaded:
    """Read all that a Pile holds."""
    pile = Pile(paths, stdin, fields)
    return Loaded.of(chain(pile.problems, chain.from_iterable(pile)))


class Pile:
    """Files, folders (all documents below them), ``-`` (``stdin``, else the process's own standard input) and what is
    at addresses, counted at once and read one after the other: each file gives its documents and problems.

    Never raises for bad input: each failure is a Problem. ``Document.file`` is unique among the documents.
    """

    def __init__(
        self,
        paths: Sequence[str | Path],
        stdin: BinaryIO | None = None,
        fields: Mapping[str, str] = _NO_FIELDS,
        known: Held | None = None,
    ) -> None:
        """``fields`` is that of Material; ``known`` what an earlier pile ``held``: files that are as they were then,
        pages and what was piped are not read again."""
        self.problems: list[Problem] = []  # with what was given, before anything is read
        self.held: dict[Hashable, tuple[str, Items]] = {}  # what is read by now
        self._fields, self._known = fields, known or {}
        self._jobs = list(_jobs(paths, stdin, self.problems, self._known))

    def __len__(self) -> int:
        return len(self._jobs)

    def __iter__(self) -> Iterator[Items]:
        for job, name in zip(self._jobs, unique([job.names for job in self._jobs]), strict=True):
            known = self._known.get(job.state)
            items = _renamed(known[1], known[0], name) if known else tuple(self._read(job, name))
            self.held[job.state] = name, items
            yield items

    def _read(self, job: _Job, name: str) -> Iterator[Document | Problem]:
        try:
            material = replace(job.material(), name=name, fields=self._fields)
        except Unreadable as error:
            yield Problem(job.label, str(error))
        else:
            yield from parse(material, job.label)


def _renamed(items: Items, before: str, now: str) -> Items:
    """What was read of a file that went by another name then: a namesake has come or gone."""
    if before == now:
        return items
    return tuple(item if isinstance(item, Problem) else _called(item, before, now) for item in items)


def _called(document: Document, before: str, now: str) -> Document:
    name = now + document.file.removeprefix(before)
    return replace(document, file=name, title=name if document.title == document.file else document.title)


def _jobs(paths: Sequence[str | Path], stdin: BinaryIO | None, problems: list[Problem], known: Held) -> Iterator[_Job]:
    seen: set[Hashable] = set()
    addresses = dict.fromkeys(given for given in map(str, paths) if is_address(given))
    pages = fetched([address for address in addresses if address not in known])
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
    return _Job(clean_line(str(path)), _names(found), lambda: Material(read_bytes(path)), found.state)


def _piped(stdin: BinaryIO | None) -> _Job:
    return _Job(_STDIN_NAME, (_STDIN_NAME,), lambda: Material(_read_stdin(stdin)), "-")


def _page(address: str, pages: Iterator[Material | Unreadable]) -> _Job:
    name = clean_line(bare(address))
    return _Job(name, (name,), lambda: _next(pages), address)


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
