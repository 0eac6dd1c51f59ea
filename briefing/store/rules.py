"""A fingerprint of the rules: another one whenever what they find may be another."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import briefing

ROOMS = ("annotate", "brief", "decisions", "lexicon", "model", "")  # of the package: where rules and words are
LIBRARIES = ("dateparser", "rapidfuzz")  # that the rules ask


@cache
def fingerprint() -> str | None:
    """By names, sizes and times of files: they are hundreds, and reading them would take longer than the rules do.

    None where there are no files to look at, as in a frozen program.
    """
    package = Path(briefing.__file__)
    try:
        files = [*_files(package.parent), *map(_mark, _origins())]
    except OSError:
        return None
    return "\n".join([briefing.__version__, sys.version, str(package), *sorted(files)])


def _files(package: Path) -> Iterator[str]:
    for room in ROOMS:
        folders = [os.path.join(package, room)]
        while folders:
            with os.scandir(folders.pop()) as entries:
                for entry in entries:
                    if entry.is_file() and entry.name.endswith((".py", ".toml")):
                        yield _mark(entry.path)
                    elif room and entry.is_dir():
                        folders.append(entry.path)


def _origins() -> Iterator[str]:
    for name in LIBRARIES:
        spec = find_spec(name)
        if spec is not None and spec.origin:
            yield spec.origin


def _mark(path: str) -> str:
    found = os.stat(path)
    return f"{path} {found.st_size} {found.st_mtime_ns}"
