"""Manners of a program in a pipe: what goes to standard output, what to standard error, and how it ends."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import click

from briefing.exits import TOLD_TO_END
from briefing.output import encoded, save

T = TypeVar("T")
PATIENCE = 0.4  # seconds before progress is shown: what is done at once needs none
GONE = "\r\x1b[K"  # back to the start of the line, and blank
PACE = 0.1  # seconds between two changes of it

OUTPUT = click.option(
    "-o", "--output", metavar="FILE", type=click.Path(dir_okay=False), help="Write to FILE instead of standard output."
)
QUIET = click.option("-q", "--quiet", is_flag=True, help="No progress, and no word of what could not be read.")


class Failure(click.ClickException):
    """What ends the command with exit code 1, told in one line."""

    def show(self, file: Any = None) -> None:
        complain(self.message)


def complain(message: str) -> None:
    """One line on standard error, safe for a terminal whatever the message quotes."""
    from briefing.documents.clean import clean_line

    click.echo(f"briefing: {clean_line(message)}", err=True)


def counted(items: Iterable[T], total: int, doing: str, quiet: bool = False) -> Iterator[T]:
    """The items; where standard error is a terminal, a line of it tells how far they are and is gone at the end."""
    if quiet or not _is_watched():
        yield from items
        return
    due, shown = time.monotonic() + PATIENCE, False
    try:
        for number, item in enumerate(items, 1):
            yield item
            if time.monotonic() >= due:
                _tell(f"\rbriefing: {doing} {number} of {total}")
                due, shown = time.monotonic() + PACE, True
    finally:
        if shown:
            _tell(GONE)


@contextmanager
def busy(doing: str, quiet: bool = False) -> Iterator[None]:
    """While work without steps goes on, a line of standard error names it where that is a terminal, once it lasts."""
    if quiet or not _is_watched():
        yield
        return
    import threading

    shown = threading.Event()

    def show() -> None:
        shown.set()
        _tell(f"\rbriefing: {doing}")

    timer = threading.Timer(PATIENCE, show)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        if shown.is_set():
            _tell(GONE)


def _is_watched() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()


def _tell(words: str) -> None:
    sys.stderr.write(words)
    sys.stderr.flush()


def write(parts: Iterable[str | bytes], output: str | None) -> None:
    """Write to a file, or to standard output where none or ``-`` is given. Raises OSError."""
    if output not in (None, "-"):
        with _told_to_end():
            save(str(output), parts)
        return
    if sys.stdout is None:
        raise Failure("standard output is closed")
    stream = sys.stdout.buffer
    try:
        for part in encoded(parts):
            stream.write(part)
        stream.flush()
    except OSError:  # what could not be written must not be tried again when Python ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        raise


@contextmanager
def _told_to_end() -> Iterator[None]:
    """SIGTERM ends the work as an exception, so that no half a file stays behind."""

    def end(*_: object) -> None:
        raise SystemExit(TOLD_TO_END)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
