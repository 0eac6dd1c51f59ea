"""The kinds of marks in an article. It is read before the first paint, so it knows nothing of the spans themselves."""

from __future__ import annotations

from typing import NamedTuple


class Kind(NamedTuple):
    """``style`` is the component class that its spans wear, ``key`` the letter of its name that switches it, ``marks``
    what it marks."""

    style: str
    name: str
    key: str
    marks: str


# in the order of the legend
KINDS = (
    Kind("actor", "actor", "a", "actors"),
    Kind("quantity", "figure", "f", "figures"),
    Kind("date", "date", "d", "dates"),
    Kind("event", "event", "e", "events"),
    Kind("attribution", "said", "s", "who says it"),
    Kind("certainty", "certainty", "c", "how certain it is"),
)
ALL = frozenset(kind.style for kind in KINDS)
