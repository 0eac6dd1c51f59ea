"""The one place that writes a file for the user: UTF-8, line ends as given, whole or not there at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

PRIVATE = 0o600


def encoded(parts: Iterable[str | bytes]) -> Iterable[bytes]:
    """The text as it is written, part by part; what is bytes already stays."""
    return (part if isinstance(part, bytes) else part.encode("utf-8", "replace") for part in parts)


def save(path: str | Path, parts: Iterable[str | bytes], private: bool = False) -> None:
    """Write the parts to a file, which is the user's alone where it is private.

    Raises OSError, having left an older file as it was and no new one.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():  # a device or a pipe: nothing to put another file in place of
        with target.open("wb") as file:
            file.writelines(encoded(parts))
        return
    _put_in_place(target, encoded(parts), PRIVATE if private else _mode(target))


def save_json(path: Path, data: object) -> None:
    """Write what is kept for a later run, in a folder that is made where there is none. Raises OSError."""
    import json

    path.parent.mkdir(parents=True, exist_ok=True)
    save(path, [json.dumps(data, ensure_ascii=False, indent=1), "\n"])


def why(error: Exception) -> str:
    """What went wrong with a file, in words that end a line."""
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()


def _put_in_place(target: Path, data: Iterable[bytes], mode: int) -> None:
    """Write beside the target, then rename: who opens it finds the old file or the new one."""
    part = target.with_name(f".{target.name}.{os.urandom(6).hex()}.part")
    try:  # from before the file is there: a signal can come at any moment
        with _opened(part, target) as file:
            file.writelines(data)
        os.chmod(part, mode)
        os.replace(part, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(part)
        raise


def _opened(part: Path, target: Path) -> BinaryIO:
    """A new file that nobody else reads. Raises OSError, naming the file that was asked for."""
    try:
        return open(part, "xb", opener=lambda path, flags: os.open(path, flags, PRIVATE))
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(target)) from error


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, else those that a new file would get."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
