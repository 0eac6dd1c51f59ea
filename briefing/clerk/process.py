"""The clerk's process, as the one that started it holds it. Imports next to nothing: it is started first of all."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from typing import Any

from briefing.clerk.wire import receive, send

PATIENCE = 0.5  # seconds for the clerk to go by itself


class Process:
    """The process and the pipe to it."""

    def __init__(self) -> None:
        """Start it. Raises OSError where none can be started."""
        code = f"import sys; sys.path[:] = {sys.path!r}; from briefing.clerk.serving import main; main()"
        self._child = subprocess.Popen(
            [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )

    @property
    def id(self) -> int:
        return self._child.pid

    def send(self, message: object) -> None:
        """Say something to the clerk, who may be gone: that shows where its answer is awaited."""
        assert self._child.stdin is not None
        with suppress(OSError):
            send(self._child.stdin, message)

    def receive(self) -> Any:
        """What the clerk says next. Raises EOFError where it is gone."""
        assert self._child.stdout is not None
        return receive(self._child.stdout)

    def end(self) -> int:
        """Let the clerk go, or make it; returns how it ended, as ``subprocess.Popen`` tells it."""
        assert self._child.stdin is not None
        with suppress(OSError):
            self._child.stdin.close()
        try:
            return self._child.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._child.kill()
            return self._child.wait()


def started() -> Process | None:
    """The process, started; None where there can be none."""
    try:
        return Process() if sys.executable else None
    except OSError:
        return None
