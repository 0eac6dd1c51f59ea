"""What is asked of an address, and the three ways that it can end."""

from __future__ import annotations

from briefing.record import record


@record(frozen=True, slots=True)
class Wanted:
    """An address, and what its last answer said of its state, both as sent and empty where nothing was."""

    address: str
    etag: str = ""
    modified: str = ""


@record(frozen=True, slots=True)
class Page:
    """What an address holds: bytes as unpacked, never more than the limit."""

    address: str  # where it was in the end, redirects followed
    data: bytes
    content_type: str = ""
    etag: str = ""
    modified: str = ""


@record(frozen=True, slots=True)
class Unchanged:
    """Nothing is new since the state that was told."""

    message: str = "has nothing new"


@record(frozen=True, slots=True)
class Failed:
    """Why there is nothing, and what to do, for the person at the screen."""

    message: str


Answer = Page | Unchanged | Failed
