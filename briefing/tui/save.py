"""From the name that was typed to a written export, or to words that say why not."""

from __future__ import annotations

from pathlib import Path

from briefing import output
from briefing.export import ABOUT, BY_SUFFIX, format_of, render
from briefing.model import Brief


class CannotSave(Exception):
    """Why nothing was written, in words for a reader."""


def target_of(words: str) -> Path:
    """The file that is meant. Raises CannotSave for a name that cannot be one."""
    if not words.strip() or "\0" in words:
        raise CannotSave("Give the file a name.")
    try:
        path = Path(words.strip()).expanduser()
    except RuntimeError as error:
        raise CannotSave(f"{words.strip()} names no home that is known.") from error
    if path.suffix.lower() not in BY_SUFFIX:
        raise CannotSave(f"The name decides the format: let it end in {', '.join(ABOUT)}.")
    if path.is_dir():
        raise CannotSave(f"{path} is a folder.")
    return path


def save(brief: Brief, path: Path) -> None:
    """Write the brief in the format of the file's suffix. Raises CannotSave; then an older file is as it was."""
    try:
        output.save(path, [render(brief, format_of(path))])
    except OSError as error:
        raise CannotSave(f"{path} could not be written: {output.why(error)}.") from error
