"""What is made of the lexicon, of the expressions and of records, kept where Python keeps compiled modules and by the
same rules: beside the sources, made anew when these change, and not kept where that folder cannot be written or nothing
may be."""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable, Hashable, Iterator
from contextlib import suppress
from functools import cache
from importlib.util import cache_from_source
from typing import Any, Generic, TypeVar

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)
MOST = 1000  # on a shelf: some times as many as there are; beyond it most are of earlier versions, and it is begun anew


def compiled(folder: str, name: str, make: Callable[[], T]) -> T:
    """What ``make`` makes of the files of a folder: of dicts, lists, tuples, frozen sets, texts, bytes, numbers
    and None alone."""
    state = _state(folder)
    if state is None:
        return make()
    found: T | None = kept(folder, name, state)
    if found is None:
        found = make()
        keep(folder, name, state, found)
    return found


def kept(folder: str, name: str, state: str) -> Any:
    """What was kept of a folder by that name; None where there is nothing, or nothing of that state."""
    with suppress(OSError, ValueError, EOFError, TypeError, NotImplementedError):
        with open(_file(folder, name), "rb") as stream:
            known, found = marshal.loads(stream.read())
        return found if known == state else None
    return None


def keep(folder: str, name: str, state: str, value: object) -> None:
    """Keep something for ``kept`` to find, where the folder can be written."""
    if sys.dont_write_bytecode:
        return
    from briefing import output

    file = _file(folder, name)
    with suppress(OSError):
        os.makedirs(os.path.dirname(file), exist_ok=True)
        output.save(file, [marshal.dumps((state, value))])  # type: ignore[arg-type]


class Shelf(Generic[K, T]):
    """What is made of single keys whatever the sources are, in one file for a folder and this Python: read when first
    asked for, written with what is new when all is done."""

    def __init__(self, folder: str, name: str, make: Callable[[K], T]) -> None:
        self.folder, self._name, self._make = folder, name, make
        self._kept: dict[K, T] | None = None
        self.new: list[K] = []  # what was made by this process
        SHELVES.append(self)

    def get(self, key: K) -> T | None:
        """What an earlier process kept of a key."""
        if self._kept is None:
            self._kept = self.read()
        return self._kept.get(key)

    def read(self) -> dict[K, T]:
        """All that is kept by now."""
        return kept(self.folder, self._name, sys.version) or {}

    def forget(self) -> None:
        """Begin as a new process does."""
        self._kept, self.new = None, []

    def keep_new(self) -> None:
        """Keep what this process had to make, for those that come after it."""
        if self.new:
            with suppress(Exception):
                before = self.read()
                self._kept = {**(before if len(before) < MOST else {}), **{key: self._make(key) for key in self.new}}
                keep(self.folder, self._name, sys.version, self._kept)
            self.new.clear()


SHELVES: list[Shelf[Any, Any]] = []


def keep_new() -> None:
    """Keep what this process had to make of anything that stands on shelves."""
    for shelf in SHELVES:
        shelf.keep_new()


def _file(folder: str, name: str) -> str:
    return cache_from_source(os.path.join(folder, f"{name}.kept.py")).removesuffix(".pyc") + ".marshal"


@cache
def _state(folder: str) -> str | None:
    """The names, sizes and times of the sources in the folder and the one above, which these use; None where there are
    no files, as in an archive."""
    try:
        marks = [*_marks(folder), *_marks(os.path.dirname(folder))]
    except OSError:
        return None
    return "\n".join([sys.version, *sorted(marks)])


def _marks(folder: str) -> Iterator[str]:
    """Raises OSError."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith((".py", ".toml")):
                told = entry.stat()
                yield f"{entry.path} {told.st_size} {told.st_mtime_ns}"
