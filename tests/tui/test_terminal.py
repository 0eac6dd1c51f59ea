"""The reader on a real terminal: it comes, it goes, and no document can steer what is between."""

from __future__ import annotations

import os
import pty
import re
import select
import struct
import sys
import termios
import time
from fcntl import ioctl
from pathlib import Path

import pytest

RUNNER = """
import sys
from briefing.tui import loading, run
from briefing.tui.index import open_case
from tests.tui.test_untrusted import STEERING, hostile_brief
loading.load = lambda *_: open_case(hostile_brief(STEERING), (STEERING,))
run([])
"""
ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 20.0  # seconds
PAYLOADS = (b"a\x1b[2Jb", b"\x9bc", b"c\x07d", b"d\x00e", "e\u202ef".encode(), "f\u2066g".encode())


class Terminal:
    """A program on a pseudo-terminal of 100×30."""

    def __init__(self, *command: str, **environment: str) -> None:
        self.seen = b""
        self.child, self._file = pty.fork()
        if self.child == 0:
            os.chdir(ROOT)
            os.environ.update({"TERM": "xterm-256color", "COLORTERM": "truecolor", **environment})
            os.execv(command[0], command)
        ioctl(self._file, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))

    def press(self, keys: bytes) -> None:
        os.write(self._file, keys)

    def wait_for(self, words: bytes) -> None:
        """Read until the words have come since the last wait."""
        start, end = len(self.seen), time.monotonic() + PATIENCE
        while words not in self.seen[start:]:
            assert select.select([self._file], [], [], max(end - time.monotonic(), 0))[0], f"{words!r} did not come"
            self.seen += os.read(self._file, 65536)

    def exit_code(self) -> int:
        """Read on until the program has ended."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                if select.select([self._file], [], [], 0.1)[0]:
                    self.seen += os.read(self._file, 65536)
            except OSError:  # the other end is closed
                break
        return os.waitstatus_to_exitcode(os.waitpid(self.child, 0)[1])


def test_keys_are_heard_and_no_document_steers_the_terminal() -> None:
    terminal = Terminal(sys.executable, "-c", RUNNER)
    terminal.wait_for(b"Evidence")
    for key, words in ((b"2", b"To brief"), (b"1", b"Read"), (b"3", b"Evidence")):
        terminal.press(key)
        terminal.wait_for(words)
    terminal.press(b"q")
    assert terminal.exit_code() == 0
    assert not [payload for payload in PAYLOADS if payload in terminal.seen]
    assert b"\x1b[?1049l" in terminal.seen  # the screen before is back


@pytest.mark.parametrize("paths", [[], ["seeds"]])
def test_the_command_opens_and_quits(paths: list[str]) -> None:
    terminal = Terminal(sys.executable, "-m", "briefing", *paths)
    terminal.wait_for(b"Reading")
    terminal.press(b"q")
    assert terminal.exit_code() == 0
    assert b"Traceback" not in terminal.seen


SEQUENCE = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[()][0AB]|[ -/]*[0-~])")


def test_no_colour_where_none_is_wanted() -> None:
    terminal = Terminal(sys.executable, "-c", RUNNER, NO_COLOR="1")
    terminal.wait_for(b"Evidence")
    terminal.press(b"q")
    terminal.exit_code()
    styles = [code for found in re.findall(rb"\x1b\[([0-9;]*)m", terminal.seen) for code in found.split(b";")]
    assert {b"1", b"4"} & {*styles}, "spans are still told apart"
    assert {*styles} <= {b"", b"0", b"1", b"2", b"3", b"4", b"7", b"9", b"39", b"49"}


def test_a_poor_terminal_is_given_plain_ascii_and_what_is_copied() -> None:
    terminal = Terminal(sys.executable, "-c", RUNNER, TERM="linux", COLORTERM="", PYTHONUTF8="1")
    terminal.wait_for(b"Evidence")
    terminal.press(b"y")
    terminal.wait_for(b"\x1b]52;c;")
    terminal.wait_for(b"This terminal has no clipboard")
    terminal.press(b"q")
    assert terminal.exit_code() == 0
    assert SEQUENCE.sub(b"", terminal.seen).isascii()


def test_what_is_piped_in_is_read_and_keys_still_come() -> None:
    terminal = Terminal("/bin/sh", "-c", f"echo 'Some words here.' | {sys.executable} -m briefing -")
    terminal.wait_for(b"Reading")
    terminal.press(b"q")
    assert terminal.exit_code() == 0
    assert b"Traceback" not in terminal.seen
