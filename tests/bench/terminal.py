"""Programs on a pseudo-terminal, started as those of an installed package are and with nothing of the user's."""

from __future__ import annotations

import contextlib
import os
import pty
import select
import signal
import statistics
import struct
import sys
import termios
import time
from collections.abc import Sequence
from dataclasses import dataclass
from fcntl import ioctl
from pathlib import Path

ROWS, COLUMNS = 40, 120
QUIET = 0.06  # seconds without output after which a repaint is over
PATIENCE = 30.0  # seconds
KEYS = 24  # presses for a median
OWN = ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
BRIEFING = (sys.executable, "-m", "briefing")
PYTHON = (sys.executable, "-c")
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


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds: what passed, and what the program worked."""

    passed: float
    worked: float

    def __sub__(self, other: Times) -> Times:
        return Times(self.passed - other.passed, self.worked - other.worked)

    def __str__(self) -> str:
        return f"{self.passed:6.1f} ms, worked {self.worked:6.1f} ms"


def median(times: Sequence[Times]) -> Times:
    """The median of each of the two."""
    return Times(statistics.median(t.passed for t in times), statistics.median(t.worked for t in times))


def environment(home: Path) -> dict[str, str]:
    """That of a program whose user has all his folders in ``home``.

    Modules are kept compiled, as those of an installed package are, whatever is set here; the first start compiles.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    own = {name: str(home / name.lower()) for name in OWN}
    return {**kept, **own, "TERM": "xterm-256color", "COLORTERM": "truecolor"}


class Terminal:
    """A program on a pseudo-terminal."""

    def __init__(self, command: Sequence[str], home: Path) -> None:
        around = {**environment(home), "LINES": str(ROWS), "COLUMNS": str(COLUMNS)}
        self._started = time.perf_counter()
        self._child, self._file = pty.fork()
        if self._child == 0:
            os.execve(command[0], list(command), around)
        ioctl(self._file, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        os.kill(self._child, signal.SIGKILL)
        os.waitpid(self._child, 0)
        with contextlib.suppress(OSError):
            os.close(self._file)

    def until(self, words: bytes) -> Times:
        """How long it takes from the start until the words are there."""
        seen = b""
        while words not in seen:
            if not select.select([self._file], [], [], PATIENCE)[0]:
                raise TimeoutError(f"{words!r} did not come")
            seen += os.read(self._file, 1 << 20)
        return Times((time.perf_counter() - self._started) * 1000, self._worked())

    def press(self, key: bytes) -> None:
        """Press a key and wait until all is painted."""
        os.write(self._file, key)
        self.settle(0.5)

    def settle(self, quiet: float = QUIET) -> float:
        """Read until nothing has come for a while; returns when the last of it came."""
        last = time.perf_counter()
        while select.select([self._file], [], [], quiet)[0]:
            os.read(self._file, 1 << 20)
            last = time.perf_counter()
        return last

    def median(self, *keys: bytes) -> Times:
        """A key's times, the keys pressed in turn; what is worked is an average, as it is told in ticks."""
        before = self._worked()
        times = [self._seconds(keys[number % len(keys)]) for number in range(KEYS)]
        return Times(statistics.median(times) * 1000, (self._worked() - before) / KEYS)

    def _seconds(self, key: bytes) -> float:
        """Seconds to the first repaint; what follows it, such as the status line, is waited for and not counted."""
        started = time.perf_counter()
        os.write(self._file, key)
        if not select.select([self._file], [], [], PATIENCE)[0]:
            raise TimeoutError(f"nothing was painted for {key!r}")
        taken = time.perf_counter() - started
        self.settle()
        return taken

    def _worked(self) -> float:
        """Milliseconds of processor time so far, of the program's processes together; nan where the system doesn't
        tell."""
        try:
            others = Path(f"/proc/{self._child}/task/{self._child}/children").read_text().split()
            return sum(_worked(Path("/proc", number)) for number in (str(self._child), *others))
        except OSError:
            return float("nan")


def _worked(process: Path) -> float:
    """Milliseconds of processor time of one process. Raises OSError."""
    fields = (process / "stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")
