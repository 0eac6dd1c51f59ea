"""What was found in documents before, kept in the user's cache folder. A miss is no fault, whatever it comes from."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Any

from briefing import output
from briefing.store.where import cache_folder

MEGABYTE = 1_000_000
OWNER_ONLY = 0o700
ROOM = 0.8  # of the limit that is left filled where something had to go
LARGEST = 0.25  # of the limit that one value may take


class Cache:
    """Values of ``briefing.model`` by key, a file each: the owner's alone, written whole, the least used dropped."""

    def __init__(self, folder: Path, limit: int) -> None:
        """``limit`` is in bytes, for all files together."""
        self._folder, self._limit = folder, limit
        self._written = 0  # files since the folder was last tidied

    def __contains__(self, key: str) -> bool:
        return os.path.isfile(self._folder / key)

    def get(self, key: str) -> Any:
        """The value of the key; None where there is none, or where it is damaged."""
        from briefing.store.packing import unpack

        path = self._folder / key
        try:
            if not stat.S_ISREG(os.lstat(path).st_mode):
                return None
            value = unpack(path.read_bytes())
            os.utime(path)  # it was used
        except (OSError, ValueError):
            return None
        return value

    def put(self, key: str, value: object) -> None:
        """Keep a value; where that cannot be, nothing is kept."""
        from briefing.store.packing import pack

        data = pack(value)
        if len(data) > self._limit * LARGEST:
            return
        with suppress(OSError):
            output.save(self._folder / key, [data], private=True)
            self._written += 1

    def tidy(self) -> None:
        """Drop what was not used for longest, as much as is beyond the limit."""
        if not self._written:
            return
        self._written = 0
        with suppress(OSError):
            found = sorted(_files(self._folder), reverse=True)
            size, most = 0, self._limit
            if sum(length for _, length, _ in found) > self._limit:
                most = int(self._limit * ROOM)
            for _, length, path in found:
                size += length
                if size > most:
                    with suppress(OSError):
                        os.unlink(path)


def open_cache(megabytes: int) -> Cache | None:
    """The user's cache; None where it is switched off, or where others could read or write it."""
    if megabytes <= 0:
        return None
    folder = cache_folder()
    try:
        folder.mkdir(OWNER_ONLY, parents=True, exist_ok=True)
        if not _private(folder):
            return None
    except OSError:
        return None
    return Cache(folder, megabytes * MEGABYTE)


def _private(folder: Path) -> bool:
    """Whether the folder is the user's alone, made so where it is the user's. Raises OSError."""
    if os.name != "posix":
        return True  # the system keeps the folders of users apart
    found = folder.stat()
    if found.st_uid != os.geteuid():
        return False
    if stat.S_IMODE(found.st_mode) != OWNER_ONLY:
        folder.chmod(OWNER_ONLY)
    return True


def _files(folder: Path) -> list[tuple[int, int, str]]:
    """When each file was last used, its bytes and its path. Raises OSError."""
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            with suppress(OSError):  # another run may be dropping the same
                told = entry.stat(follow_symlinks=False)
                found.append((told.st_mtime_ns, told.st_size, entry.path))
    return found
