"""The full-screen reader."""

from __future__ import annotations

import os
import sys
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.tui.desk import Desk


def run(paths: list[str], theme: str | None = None, desk: Desk | None = None) -> None:
    """Open the reader on files, folders and ``-``, on the bundled documents where there are none.

    Raises KeyError where no theme has the name of ``theme``.
    """
    from briefing.config import Loaded
    from briefing.tui.app import BriefingApp
    from briefing.tui.desk import desk_of

    desk = desk or desk_of(Loaded(), os.environ)
    app = BriefingApp(paths, theme, _piped() if "-" in paths else None, desk)
    app.run(mouse=app.desk.config.screen.mouse)


def _piped() -> BytesIO | None:
    """What was piped in, all of it; the keyboard takes the place of the pipe. None where nothing was."""
    if sys.stdin is None or sys.stdin.isatty():
        return None
    data = BytesIO(sys.stdin.buffer.read())
    keyboard = os.open("/dev/tty" if os.name == "posix" else "CONIN$", os.O_RDWR)
    os.dup2(keyboard, 0)
    os.close(keyboard)
    return data
