"""Addresses as people give them, told from paths without a look at the network."""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

_ADDRESS = re.compile(r"https?://\S", re.I)  # noqa: TID251  (for the command line alone, which imports nothing that it need not)
_URL = re.compile(r"[a-z][a-z0-9+.-]+://", re.I)  # noqa: TID251


def is_address(words: str) -> bool:
    """Whether it can be fetched: ``https://…`` or ``http://…``."""
    return bool(_ADDRESS.match(words))


def is_url(words: str) -> bool:
    """Whether it is an address of any kind, also one that is not fetched: ``ftp://…``."""
    return bool(_URL.match(words))


def bare(address: str) -> str:
    """The address as it may be shown and kept: without a password in it, and without the place on the page."""
    try:
        parts = urlsplit(address)
    except ValueError:  # brackets that hold no address
        return address
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, parts.query, ""))
