"""The full-screen reader."""

from __future__ import annotations

import os
import sys
from io import BytesIO


def run(paths: list[str], theme: str | None = None) -> None:
    """Open the reader on files, folders and ``-``, on the bundled documents where there are none.

    Raises KeyError where no theme has the name of ``theme``.
    """
    from briefing.tui.app import BriefingApp

    BriefingApp(paths, theme, _piped() if "-" in paths else None).run()


def _piped() -> BytesIO | None:
    """What was piped in, all of it; the keyboard takes the place of the pipe. None where nothing was."""
    if sys.stdin is None or sys.stdin.isatty():
        return None
    data = BytesIO(sys.stdin.buffer.read())
    keyboard = os.open("/dev/tty" if os.name == "posix" else "CONIN$", os.O_RDWR)
    os.dup2(keyboard, 0)
    os.close(keyboard)
    return data
