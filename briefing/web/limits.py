"""How much of anybody's time and memory one address may take."""

from __future__ import annotations

from briefing.record import record


@record(frozen=True, slots=True)
class Limits:
    """Seconds are those of the whole fetch, however its parts arrive; bytes those sent and those unpacked, each."""

    seconds: float = 30
    bytes: int = 20 * 1024 * 1024
    redirects: int = 10
    together: int = 6  # addresses at once
