"""Imports without a socket: urllib3, which readers' libraries bring along unused, opens one to see if there is IPv6."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unprobed() -> Iterator[None]:
    """Within it Python says that it knows no IPv6, so that nobody tries."""
    known = socket.has_ipv6
    socket.has_ipv6 = False
    try:
        yield
    finally:
        socket.has_ipv6 = known
