"""How soon something is on the screen, beside the barest Textual application: ``python -m tests.bench.first_paint``.

Both are started in turn on a pseudo-terminal, several times; what counts is when their words arrive there.
"""

from __future__ import annotations

import contextlib
import os
import pty
import select
import signal
import statistics
import sys
import time
from collections.abc import Sequence

RUNS = 9
PATIENCE = 20.0  # seconds
BARE = """
from textual.app import App
from textual.widgets import Footer, Header, Static

class Bare(App):
    def compose(self):
        yield Header()
        yield Static("Hello here")
        yield Footer()

Bare().run()
"""


def seconds_until(words: bytes, command: Sequence[str]) -> float:
    """Seconds from the start of a command to the arrival of the words on its terminal."""
    started = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", COLUMNS="120", LINES="40")
        os.execv(command[0], list(command))
    seen = b""
    try:
        while words not in seen:
            left = started + PATIENCE - time.perf_counter()
            if not select.select([terminal], [], [], max(left, 0))[0]:
                raise TimeoutError(f"{words!r} did not come")
            seen += os.read(terminal, 65536)
        return time.perf_counter() - started
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with contextlib.suppress(OSError):
            os.close(terminal)


def main() -> None:
    """Print the medians in milliseconds and their ratio."""
    bare, ours = [], []
    for run in range(RUNS + 1):
        times = (
            seconds_until(b"Hello here", [sys.executable, "-c", BARE]),
            seconds_until(b"Reading", [sys.executable, "-m", "briefing"]),
        )
        if run:  # the first warms the caches
            bare.append(times[0])
            ours.append(times[1])
    medians = statistics.median(bare), statistics.median(ours)
    print(f"bare {medians[0] * 1000:.0f} ms, briefing {medians[1] * 1000:.0f} ms, ratio {medians[1] / medians[0]:.2f}")


if __name__ == "__main__":
    main()
