"""What was seen of a case at the last visit, in the user's state folder; written whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from briefing import output
from briefing.news import Seen
from briefing.store.where import case_name, state_folder

SCHEMA = "briefing/visit/1"


def file_of(paths: Sequence[str]) -> Path:
    """The file of a case; it need not exist."""
    return state_folder() / "visits" / f"{case_name(paths)}.json"


def load(paths: Sequence[str]) -> Seen | None:
    """What was seen last; None at a first visit, and where the file cannot be read: then all is as at a first visit."""
    try:
        text = file_of(paths).read_text(encoding="utf-8")
        import json

        return _seen(json.loads(text))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def save(paths: Sequence[str], seen: Seen) -> None:
    """Keep what was seen. Raises OSError."""
    output.save_json(file_of(paths), {
        "schema": SCHEMA, "files": dict(seen.files), "read": sorted(seen.read), "figures": seen.figures,
        "told": sorted(seen.told),
    })  # fmt: skip


def _seen(data: Any) -> Seen:
    if data["schema"] != SCHEMA:
        raise ValueError(f"not of the schema {SCHEMA}")
    figures = tuple((str(title), str(value), tuple(map(str, words))) for title, value, words in data["figures"])
    files = {str(file): str(mark) for file, mark in data["files"].items()}
    return Seen(files, frozenset(map(str, data["read"])), figures, frozenset(map(str, data["told"])))
