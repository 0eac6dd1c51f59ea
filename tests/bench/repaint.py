"""From a key to its repaint on a terminal, beside a bare application: ``python -m tests.bench.repaint``.

Two times are printed: what passed, and what the program worked (its processor time). Where other work slows the machine
only the second means something. With a folder as argument, that one is opened instead of the bundled documents.
"""

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

from tests.bench.first_paint import BARE

ROWS, COLUMNS = 40, 120
QUIET = 0.06  # seconds without output after which a repaint is over
PATIENCE = 30.0  # seconds
KEYS = 24  # presses for a median
RUNS = 5  # starts for a median
LISTED = """
from textual.app import App
from textual.binding import Binding
from textual.widgets import OptionList

class Bare(App):
    BINDINGS = [Binding("j", "move(1)"), Binding("k", "move(-1)")]
    def compose(self):
        yield OptionList(*[f"Line {number}, here" for number in range(500)])
    def action_move(self, step):
        option_list = self.query_one(OptionList)
        option_list.action_cursor_down() if step > 0 else option_list.action_cursor_up()

Bare().run()
"""
MEGABYTE = """
from textual.app import App
from briefing.model import Annotations, Document, Mention, Sentence, Source, Brief
from briefing.tui.index import open_case
from briefing.tui.widgets.article import Article

TEXT = "\\n\\n".join("A paragraph that tells of the wall and the valley below it, at length." for _ in range(14500))
SPANS = tuple(Mention(at, at + 5) for at in range(0, len(TEXT) - 9, 75))
SOURCE = Source("S1", Document("big.txt", TEXT), Annotations(Document("big.txt", TEXT), SPANS))
CASE = open_case(Brief((SOURCE,)))

class Big(App):
    CSS_PATH = "{css}"
    def get_theme_variable_defaults(self):
        from briefing import themes
        from briefing.tui.look import variables
        return variables(themes.load().pick(None))
    def compose(self):
        yield Article(id="article-text")
    def on_mount(self):
        self.query_one(Article).show(CASE, SOURCE)

class Empty(App):
    def compose(self):
        from textual.widgets import Static
        yield Static("Hello here")

{app}().run()
"""


@dataclass(frozen=True, slots=True)
class Times:
    """Medians in milliseconds: what passed, and what the program worked."""

    passed: float
    worked: float

    def __sub__(self, other: Times) -> Times:
        return Times(self.passed - other.passed, self.worked - other.worked)

    def __str__(self) -> str:
        return f"{self.passed:6.1f} ms, worked {self.worked:6.1f} ms"


class Terminal:
    """A program on a pseudo-terminal."""

    def __init__(self, command: Sequence[str]) -> None:
        self._started = time.perf_counter()
        self._child, self._file = pty.fork()
        if self._child == 0:
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LINES=str(ROWS), COLUMNS=str(COLUMNS))
            os.execv(command[0], list(command))
        ioctl(self._file, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))

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
        """Milliseconds of processor time so far; nan where the system doesn't tell."""
        try:
            fields = Path(f"/proc/{self._child}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            return float("nan")
        return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")

    def close(self) -> None:
        os.kill(self._child, signal.SIGKILL)
        os.waitpid(self._child, 0)
        with contextlib.suppress(OSError):
            os.close(self._file)


def keys(path: str) -> None:
    """Print the times of every kind of key, and those of a bare list before and after them."""
    bare, ours = Terminal([sys.executable, "-c", LISTED]), Terminal([sys.executable, "-m", "briefing", path])
    try:
        bare.settle(2.0)
        ours.settle(4.0)
        print(f"bare list              {bare.median(b'j')}")
        for name, budget, before, pressed in (
            ("item of the brief", 40, (b"3", b"l", b"l"), (b"j", b"j", b"j", b"k", b"k", b"k")),
            ("line of the article", 10, (b"2", b"\x1b", b"g"), (b"j",)),
            ("page of the article", 12, (b"g",), (b" ", b" ", b"b", b"b")),
            ("another source", 40, (b"1", b"g"), (b"j", b"k")),
            ("event of the chart", 40, (b"4",), (b"l", b"l", b"h", b"h")),
            ("line of a list", 10, (b"4", b"f"), (b"j", b"k")),
        ):
            for key in before:
                ours.press(key)
            print(f"{name:22} {ours.median(*pressed)}   budget {budget} ms")
        print(f"bare list, once more   {bare.median(b'j')}")
    finally:
        bare.close()
        ours.close()


def starts(path: str) -> None:
    """Print what a start takes: of an empty application, of one megabyte, of the documents until they show."""
    from briefing.tui import app

    css = str(app.__file__).replace("app.py", "spans.tcss")
    python, briefing = [sys.executable, "-c"], [sys.executable, "-m", "briefing", path]
    programs = {
        "bare": (b"Hello here", [*python, BARE]),
        "briefing, first paint": (b"Reading", briefing),
        "briefing, filled": (b"BOTTOM", briefing),
        "empty application": (b"Hello here", [*python, MEGABYTE.format(css=css, app="Empty")]),
        "one megabyte": (b"paragraph", [*python, MEGABYTE.format(css=css, app="Big")]),
    }
    times: dict[str, list[Times]] = {name: [] for name in programs}
    for run in range(RUNS + 1):
        for name, (words, command) in programs.items():
            terminal = Terminal(command)
            try:
                taken = terminal.until(words)
            finally:
                terminal.close()
            if run:  # the first warms the caches
                times[name].append(taken)
    medians = {
        name: Times(statistics.median(t.passed for t in found), statistics.median(t.worked for t in found))
        for name, found in times.items()
    }
    for name, median in medians.items():
        print(f"{name:22} {median}")
    bare, first = medians["bare"], medians["briefing, first paint"]
    print(
        f"first paint: {first.passed / bare.passed:.2f} of a bare one, "
        f"worked {first.worked / bare.worked:.2f}; budget 1.3"
    )
    print(f"filled later by {medians['briefing, filled'] - first}; budget 150 ms")
    print(f"one megabyte more by {medians['one megabyte'] - medians['empty application']}; budget 60 ms")


if __name__ == "__main__":
    folder = sys.argv[1] if len(sys.argv) > 1 else "seeds"
    keys(folder)
    starts(folder)
