"""Command lines of the user's own programs: editor, pager, browser."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

AT_COLON = {"hx", "helix", "zed", "subl", "codium", "code"}  # editors that take FILE:LINE; all others +LINE FILE
GOTO = {"code", "codium"}


class NoProgram(Exception):
    """Why none can be called, in words for a reader."""


def editor(configured: str, environment: Mapping[str, str], file: Path, line: int) -> list[str]:
    """The command that opens a file at a line. Raises NoProgram."""
    words = _words(configured or environment.get("VISUAL") or environment.get("EDITOR") or "vi")
    name = Path(words[0]).name
    if name in AT_COLON:
        return [*words, *(["--goto"] if name in GOTO else []), f"{file}:{line}"]
    return [*words, f"+{line}", str(file)]


def pager(configured: str, environment: Mapping[str, str], file: Path, line: int) -> list[str]:
    """The command that pages a file; less and its like begin at the line. Raises NoProgram."""
    words = _words(configured or environment.get("PAGER") or "less")
    at = [f"+{line}"] if Path(words[0]).name in ("less", "more", "most") else []
    return [*words, *at, str(file)]


def browser(configured: str, environment: Mapping[str, str], address: str) -> list[str]:
    """The command that opens a web address, empty for the system's own. Raises NoProgram."""
    if urlsplit(address).scheme.lower() not in ("http", "https") or not urlsplit(address).netloc:
        raise NoProgram("The source has no web address that can be opened.")
    words = configured or environment.get("BROWSER", "").split(":")[0]
    if not words:
        return []
    command = _words(words)
    return [word.replace("%s", address) for word in command] if "%s" in words else [*command, address]


def _words(command: str) -> list[str]:
    try:
        words = shlex.split(command)
    except ValueError as error:
        raise NoProgram(f"{command}: {error}".lower()) from error
    if not words:
        raise NoProgram("No program is named.")
    return words
