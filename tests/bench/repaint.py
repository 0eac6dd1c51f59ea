"""From a key to the last of its repaint on a terminal, beside a bare application: ``python -m tests.bench.repaint``.

Other work on the machine slows both alike: what counts is the second column against the first, and on a quiet machine
the budget. With a folder as argument, that one is opened instead of the bundled documents.
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
from fcntl import ioctl

from tests.bench.first_paint import BARE, seconds_until

ROWS, COLUMNS = 40, 120
QUIET = 0.06  # seconds without output after which a repaint is over
PATIENCE = 30.0  # seconds
KEYS = 40  # presses for a median
RUNS = 7  # starts for a median
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


class Terminal:
    """A program on a pseudo-terminal."""

    def __init__(self, command: Sequence[str]) -> None:
        self._child, self._file = pty.fork()
        if self._child == 0:
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
            os.execv(command[0], list(command))
        ioctl(self._file, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))

    def settle(self, quiet: float = QUIET) -> float:
        """Read until nothing has come for a while; returns when the last of it came."""
        last = time.perf_counter()
        while select.select([self._file], [], [], quiet)[0]:
            os.read(self._file, 1 << 20)
            last = time.perf_counter()
        return last

    def seconds(self, key: bytes) -> float:
        """Seconds from a key to the end of what is painted for it."""
        started = time.perf_counter()
        os.write(self._file, key)
        if not select.select([self._file], [], [], PATIENCE)[0]:
            raise TimeoutError(f"nothing was painted for {key!r}")
        return self.settle() - started

    def median(self, *keys: bytes) -> float:
        """Milliseconds a key, the keys pressed in turn."""
        times = [self.seconds(keys[number % len(keys)]) for number in range(KEYS)]
        return statistics.median(times) * 1000

    def close(self) -> None:
        os.kill(self._child, signal.SIGKILL)
        os.waitpid(self._child, 0)
        with contextlib.suppress(OSError):
            os.close(self._file)


def keys(path: str) -> None:
    """Print the medians of every kind of key, and those of a bare list before and after them."""
    bare, ours = Terminal([sys.executable, "-c", LISTED]), Terminal([sys.executable, "-m", "briefing", path])
    try:
        bare.settle(2.0)
        ours.settle(4.0)
        first = bare.median(b"j")
        measured = {}
        for name, budget, before, pressed in (
            ("line of the brief", 10, (b"3", b"l", b"l"), (b"j", b"j", b"j", b"k", b"k", b"k")),
            ("line of the article", 10, (b"2", b"\x1b", b"g"), (b"j",)),
            ("page of the article", 12, (b"g",), (b" ", b" ", b"b", b"b")),
            ("another source", 40, (b"1", b"g"), (b"j", b"k")),
            ("event of the chart", 40, (b"4",), (b"l", b"l", b"h", b"h")),
        ):
            for key in before:
                os.write(ours._file, key)
                ours.settle(0.3)
            measured[name] = (budget, ours.median(*pressed))
        second = bare.median(b"j")
        print(f"bare list: {first:.1f} ms, afterwards {second:.1f} ms a key")
        for name, (budget, median) in measured.items():
            print(f"{name:22} {median:6.1f} ms   budget {budget} ms")
    finally:
        bare.close()
        ours.close()


def starts() -> None:
    """Print what a start takes: of an empty application, of one megabyte, of the bundled documents until they show."""
    from briefing.tui import app

    css = str(app.__file__).replace("app.py", "spans.tcss")
    python = [sys.executable, "-c"]
    programs = {
        "bare": (b"Hello here", [*python, BARE]),
        "briefing, first paint": (b"Reading", [sys.executable, "-m", "briefing", "seeds"]),
        "briefing, brief filled": (b"BOTTOM", [sys.executable, "-m", "briefing", "seeds"]),
        "empty application": (b"Hello here", [*python, MEGABYTE.format(css=css, app="Empty")]),
        "one megabyte": (b"paragraph", [*python, MEGABYTE.format(css=css, app="Big")]),
    }
    times: dict[str, list[float]] = {name: [] for name in programs}
    for run in range(RUNS + 1):
        for name, (words, command) in programs.items():
            taken = seconds_until(words, command)
            if run:  # the first warms the caches
                times[name].append(taken * 1000)
    medians = {name: statistics.median(found) for name, found in times.items()}
    for name, median in medians.items():
        print(f"{name:22} {median:6.0f} ms")
    print(f"first paint: {medians['briefing, first paint'] / medians['bare']:.2f} of a bare one, budget 1.3")
    filled = medians["briefing, brief filled"] - medians["briefing, first paint"]
    print(f"brief filled {filled:.0f} ms later, budget 150 ms")
    print(f"one megabyte {medians['one megabyte'] - medians['empty application']:.0f} ms more, budget 60 ms")


if __name__ == "__main__":
    keys(sys.argv[1] if len(sys.argv) > 1 else "seeds")
    sys.argv[2:] or starts()
