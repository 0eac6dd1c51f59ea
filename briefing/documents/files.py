"""Paths → the files to read, in order, and the bytes of a file. Nothing here waits for a pipe or a device."""

from __future__ import annotations

import os
import stat
from collections.abc import Hashable, Iterable, Iterator
from pathlib import Path

from briefing.documents.clean import clean_line
from briefing.documents.extract import Unreadable
from briefing.documents.readers import is_readable, suffixes
from briefing.record import record
from briefing.web.address import is_url

LIMIT = 50 * 1024 * 1024  # bytes
TOO_LARGE = f"is larger than {LIMIT // (1024 * 1024)} MB: split it into its reports"
_LINKED = "is a link to another folder and was not followed: give that folder itself"
_NOT_FETCHED = "is not fetched: give an address that begins with https:// or http://, or a path"
_NOT_REGULAR = "is not a regular file: copy what it holds into a text file, or pipe it in and give “-”"
# as localised
_PAGE_FOLDER_ENDINGS = ("_files", ".files", "-Dateien", "_fichiers", "_archivos", "_bestanden", "-filer")


@record(frozen=True, slots=True)
class Problem:
    """What could not be read or only in part: the file as the person knows it, why, and what to do."""

    file: str
    message: str


@record(frozen=True, slots=True)
class Found:
    """A file to read; ``relative`` is its path below the given folder, or its name where it was given itself."""

    path: Path
    relative: str
    identity: Hashable  # the same for a file given twice, also by a link
    state: Hashable  # another once the file is written again


def find(given: str | Path) -> Iterator[Found | Problem]:
    """The files that a path stands for: itself, or every readable format below a folder, sorted by path."""
    name = clean_line(os.fspath(given)) or "(empty name)"
    try:
        status = os.stat(given)
    except (OSError, ValueError) as error:
        yield Problem(name, _NOT_FETCHED if is_url(name) else _why(error))
        return
    path = Path(given)
    if not stat.S_ISDIR(status.st_mode):
        yield _file(path, path.name, name, status)
        return
    none = True
    for item in _below(path, name):
        yield item
        none = False
    if none:
        yield Problem(name, f"has no documents in it: put {suffixes()} files there, or give another folder")


def read_bytes(path: Path) -> bytes:
    """The bytes of a regular file. Raises Unreadable: too large, not regular, no permission."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        with open(os.open(path, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):  # it may have changed since it was found
                raise Unreadable(_NOT_REGULAR)
            data: bytes | None = file.read(LIMIT + 1)
    except (OSError, ValueError) as error:
        raise Unreadable(_why(error)) from error
    if data is None:
        raise Unreadable(_NOT_REGULAR)
    if len(data) > LIMIT:
        raise Unreadable(TOO_LARGE)
    return data


def page_folders(names: Iterable[str]) -> tuple[str, ...]:
    """The folders of pictures and frames that browsers save beside a page: ``a_files/`` for ``a.html``."""
    pages = [name.rpartition(".")[0] for name in names if name.lower().endswith((".html", ".htm", ".xhtml"))]
    return tuple(f"{page}{ending}/" for page in pages for ending in _PAGE_FOLDER_ENDINGS)


def _file(path: Path, relative: str, name: str, status: os.stat_result) -> Found | Problem:
    if not stat.S_ISREG(status.st_mode):
        return Problem(name, _NOT_REGULAR)
    identity = (status.st_dev, status.st_ino) if status.st_ino else os.path.realpath(path)
    return Found(path, relative, identity, (identity, status.st_mtime_ns, status.st_ctime_ns, status.st_size))


def _below(folder: Path, name: str) -> Iterator[Found | Problem]:
    """Every document below a folder, but for hidden ones. Links to folders are not followed: they may lead anywhere."""
    waiting = [""]
    found: list[tuple[str, Found | Problem]] = []
    while waiting:
        below = waiting.pop()
        try:
            entries = os.listdir(folder / below)
        except OSError as error:
            found.append((below, Problem(_label(name, below), _why(error))))
            continue
        beside = page_folders(entries)
        for entry in entries:
            relative = f"{below}/{entry}" if below else entry
            path = folder / relative
            if entry.startswith("."):
                continue
            if not path.is_dir():
                if is_readable(entry):
                    found.append((relative, _stat_file(path, relative, _label(name, relative))))
            elif path.is_symlink():
                found.append((relative, Problem(_label(name, relative), _LINKED)))
            elif f"{entry}/" not in beside:
                waiting.append(relative)
    found.sort(key=lambda item: item[0].split("/"))
    yield from (item for _, item in found)


def _label(folder: str, relative: str) -> str:
    return f"{folder.rstrip('/')}/{clean_line(relative)}" if relative else folder


def _stat_file(path: Path, relative: str, name: str) -> Found | Problem:
    try:
        return _file(path, relative, name, os.stat(path))
    except OSError as error:
        return Problem(name, _why(error))


def _why(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "does not exist: check the name"
    if isinstance(error, PermissionError):
        return "may not be read: you have no permission; change its permissions or copy it"
    if isinstance(error, OSError) and error.strerror:
        return f"cannot be read: {error.strerror.lower()}"
    return "cannot be read: its name is not a valid path"
