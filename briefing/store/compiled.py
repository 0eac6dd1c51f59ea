"""What is made of the lexicon, kept where Python keeps compiled modules and by the same rules: beside the sources, made
anew when these change, and not kept where that folder cannot be written or nothing is to be."""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from importlib.util import cache_from_source
from typing import Any, TypeVar

T = TypeVar("T")


def compiled(folder: str, name: str, make: Callable[[], T]) -> T:
    """What ``make`` makes of the files of a folder: of dicts, lists, tuples, frozen sets, texts, numbers
    and None alone."""
    state = _state(folder)
    if state is None:
        return make()
    file = cache_from_source(os.path.join(folder, f"{name}.lexicon.py")).removesuffix(".pyc") + ".marshal"
    with suppress(OSError, ValueError, EOFError, TypeError):
        with open(file, "rb") as stream:
            known, found = _pair(marshal.loads(stream.read()))
        if known == state:
            return found  # type: ignore[no-any-return]
    made = make()
    if not sys.dont_write_bytecode:
        from briefing import output

        with suppress(OSError):
            os.makedirs(os.path.dirname(file), exist_ok=True)
            output.save(file, [marshal.dumps((state, made))])  # type: ignore[arg-type]
    return made


def _pair(loaded: Any) -> tuple[Any, Any]:
    """Raises TypeError or ValueError for what is none."""
    known, found = loaded
    return known, found


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
