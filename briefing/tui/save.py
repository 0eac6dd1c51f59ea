"""Writing an export: a file that is whole, or not there."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from briefing.model import Brief

FORMATS = {".txt": "text", ".json": "JSON"}


class CannotSave(Exception):
    """Why nothing was written, in words for a reader."""


def target_of(words: str) -> Path:
    """The file that is meant. Raises CannotSave for a name that cannot be one."""
    path = Path(words.strip()).expanduser()
    if not words.strip() or "\0" in words:
        raise CannotSave("Give the file a name.")
    if path.suffix.lower() not in FORMATS:
        raise CannotSave(f"The name decides the format: let it end in {' or '.join(FORMATS)}.")
    if path.is_dir():
        raise CannotSave(f"{path} is a folder.")
    return path


def save(brief: Brief, path: Path) -> None:
    """Write the brief in the format of the file's suffix. Raises CannotSave; then an older file is as it was."""
    if path.suffix.lower() == ".json":
        from briefing.export.json import to_json

        text = to_json(brief)
    else:
        from briefing.export.text import to_text

        text = to_text(brief)
    try:
        _replace(path, text.encode("utf-8", "replace"))
    except OSError as error:
        raise CannotSave(f"{path} could not be written: {(error.strerror or str(error)).lower()}.") from error


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=".briefing-", dir=path.resolve().parent)
    try:
        with open(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        os.replace(name, path.resolve())
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
