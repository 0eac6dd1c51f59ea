"""The full screen: what it is given before it is there."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.clerk.dossier import ClerksDossier
    from briefing.clerk.process import Process
    from briefing.config import Config
    from briefing.dossier import Dossier


def open_reader(paths: Sequence[str], theme: str | None, no_cache: bool, clerk: Process | None) -> None:
    """Open the full screen on the paths, on the bundled reports where there are none; the clerk begins before it."""
    from dataclasses import replace

    from briefing.commands.settings import loaded, use_lexicon
    from briefing.shipped import bundled

    take_keyboard()
    piped = piped_in() if "-" in paths else None
    problems = use_lexicon()
    found = loaded() if not no_cache else replace(loaded(), config=replace(loaded().config, cache=0))
    opened = [*paths] or [str(bundled())]
    kept = _begun(opened, piped, found.config, clerk)
    try:
        from briefing.tui import run
        from briefing.tui.desk import desk_of

        desk = desk_of(found, os.environ, tuple(map(str, problems)))
        run(opened, theme, desk, lambda: kept or _own(opened, piped, found.config))
    finally:
        if kept is not None:
            kept.end()


def _begun(paths: Sequence[str], piped: bytes | None, config: Config, clerk: Process | None) -> ClerksDossier | None:
    """The dossier of the case, the clerk at work on it; None where no clerk can be had."""
    from briefing.clerk.process import started

    clerk = clerk or started()
    if clerk is None:
        return None
    from briefing.clerk.dossier import ClerksDossier
    from briefing.clerk.wire import Order

    words = _words() if config.lexicon.files else {}
    return ClerksDossier(Order(tuple(paths), piped, config.fields.given(), config.cache, words), clerk)


def _own(paths: Sequence[str], piped: bytes | None, config: Config) -> Dossier:
    """The dossier of the case where there is no clerk."""
    from io import BytesIO

    from briefing.tui.loading import own_dossier

    return own_dossier(paths, None if piped is None else BytesIO(piped), config)


def _words() -> dict[tuple[str, ...], str]:
    """The user's own words, which the rules of this process were given."""
    from briefing import lexicon

    return dict(lexicon.own())


def take_keyboard() -> None:
    """Where standard input is a pipe, let it be read as ``sys.stdin`` and give its place to the terminal's keys."""
    if sys.stdin is not None and sys.stdin.isatty():
        return
    try:
        terminal = os.open("/dev/tty", os.O_RDONLY)
    except OSError:
        from briefing.commands.pipe import Failure

        raise Failure("there is no terminal to take keys from: `briefing export` prints the brief instead") from None
    if sys.stdin is not None:
        sys.stdin = open(os.dup(0), encoding="utf-8", errors="replace")  # noqa: SIM115
    os.dup2(terminal, 0)
    os.close(terminal)


def piped_in() -> bytes | None:
    """What was piped in, all of it; the keyboard takes the place of the pipe. None where nothing was."""
    if sys.stdin is None or sys.stdin.isatty():
        return None
    data = sys.stdin.buffer.read()
    keyboard = os.open("/dev/tty" if os.name == "posix" else "CONIN$", os.O_RDWR)
    os.dup2(keyboard, 0)
    os.close(keyboard)
    return data
