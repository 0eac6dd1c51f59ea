"""The clerk's process, as the one that started it holds it. It is started first of all, so this imports nothing that
is not there anyway."""

from __future__ import annotations

import os
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

PATIENCE = 0.5  # seconds for a clerk at work to go by himself
MOMENT = 0.002  # seconds between two looks whether he has gone


class Process:
    """The process and the pipe to it."""

    def __init__(self) -> None:
        """Start it. Raises OSError where none can be started."""
        code = f"import sys; sys.path[:] = {sys.path!r}; from briefing.clerk.serving import main; main()"
        theirs, asks = os.pipe()
        answers, theirs_too = os.pipe()
        places = (
            (os.POSIX_SPAWN_DUP2, theirs, 0),
            (os.POSIX_SPAWN_DUP2, theirs_too, 1),
            (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
        )
        self._asks, self._answers = open(asks, "wb"), open(answers, "rb")  # noqa: SIM115
        self._patience = 0.0  # seconds; nothing was asked of him yet
        self._ended: int | None = None
        try:
            self.id = os.posix_spawn(sys.executable, [sys.executable, "-c", code], os.environ, file_actions=places)
        finally:
            os.close(theirs)
            os.close(theirs_too)

    def send(self, message: object) -> None:
        """Say something to the clerk, who may be gone: that shows where its answer is awaited."""
        from contextlib import suppress

        from briefing.clerk.wire import send

        self._patience = PATIENCE
        with suppress(OSError):
            send(self._asks, message)

    def receive(self) -> Any:
        """What the clerk says next. Raises EOFError where it is gone."""
        from briefing.clerk.wire import receive

        return receive(self._answers)

    def end(self) -> int:
        """Let the clerk go, or make it; returns its exit code, that of a signal negative."""
        from contextlib import suppress
        from signal import SIGKILL

        with suppress(OSError):
            self._asks.close()
        end = time.monotonic() + self._patience
        while self._ended is None:
            with suppress(ProcessLookupError):
                if time.monotonic() > end:
                    os.kill(self.id, SIGKILL)
            try:
                gone, status = os.waitpid(self.id, os.WNOHANG)
            except ChildProcessError:  # another thread saw it end
                return 0
            if gone:
                self._ended = os.waitstatus_to_exitcode(status)
            else:
                time.sleep(MOMENT)
        return self._ended


def started() -> Process | None:
    """The process, started; None where there can be none."""
    try:
        return Process() if sys.executable and not hasattr(sys, "frozen") and hasattr(os, "posix_spawn") else None
    except OSError:
        return None
