"""The file that takes what is copied: no terminal says whether it took a copy."""

from __future__ import annotations

from pathlib import Path

from briefing import output
from briefing.store.where import state_folder


def file_of(configured: str) -> Path:
    """The configured file, else one in the state folder."""
    return Path(configured).expanduser() if configured else state_folder() / "copied.txt"


def keep(words: str, configured: str) -> Path:
    """Write the words in the place of those copied before. Raises OSError."""
    path = file_of(configured)
    path.parent.mkdir(parents=True, exist_ok=True)
    output.save(path, [words, "\n"])
    return path
