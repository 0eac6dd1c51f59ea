"""The kinds of marks in an article. It is read before the first paint, so it knows nothing of the spans themselves."""

from __future__ import annotations

from typing import NamedTuple


class Kind(NamedTuple):
    """``style`` is the component class that its spans wear, ``key`` the letter of its name that switches it."""

    style: str
    name: str
    key: str


# in the order of the legend
KINDS = (
    Kind("actor", "actor", "a"), Kind("quantity", "figure", "f"), Kind("date", "date", "d"),
    Kind("event", "event", "e"), Kind("attribution", "said", "s"), Kind("certainty", "certainty", "c"),
)  # fmt: skip
ALL = frozenset(kind.style for kind in KINDS)
