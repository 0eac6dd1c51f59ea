"""The program with the network sealed: whatever would open a connection, listen or ask for a host ends in an error.

    python -m tests.web.sealed FOLDER        reads the folder; exports and annotates a page, opens it on the screen
    python -m tests.web.sealed URL           exports a page, which must fail

Python's own audit events are watched, so it doesn't matter through which library it is tried. Sockets between parts of
one process (AF_UNIX, by which an event loop wakes itself) are no network.
"""

from __future__ import annotations

import asyncio
import socket
import sys
from typing import Any

from briefing import documents

NETWORK = (
    "socket.connect",
    "socket.bind",
    "socket.sendto",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
)
LOCAL = getattr(socket, "AF_UNIX", None)


class Opened(BaseException):
    """Not an Exception, so that nothing on the way takes it for a failure to be told."""


tried: list[str] = []


def watch(event: str, args: tuple[Any, ...]) -> None:
    if event in NETWORK or (event == "socket.__new__" and args[1] != LOCAL):
        tried.append(event)
        raise Opened(event)


def command(*args: str) -> None:
    from briefing.cli import cli

    cli(args=list(args), prog_name="briefing", standalone_mode=False)


async def screen(folder: str) -> str:
    from briefing.tui.app import BriefingApp

    app = BriefingApp([folder])
    async with app.run_test(size=(120, 40)) as pilot:
        while app.reader is None:
            await pilot.pause(0.02)
        await pilot.press("j", "enter", "tab", "l", "n", "y")
        return type(app.screen).__name__


def main() -> None:
    sys.addaudithook(watch)
    given = sys.argv[1]
    if "://" in given:
        command("export", given)
        return
    documents.read([given])  # every format
    pages = f"{given}/page.html"
    command("export", pages)
    command("export", pages, "--format", "json")
    command("annotate", pages)
    print(asyncio.run(screen(pages)), file=sys.stderr)
    sys.exit(len(tried))


if __name__ == "__main__":
    main()
