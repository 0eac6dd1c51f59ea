"""Where a case was left, and the theme last chosen: kept in the user's state folder, written whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from briefing import output
from briefing.record import field, fields, record
from briefing.store.where import case_name, state_folder

SCHEMA = "briefing/session/1"


@record(frozen=True, slots=True)
class View:
    """What of a case was looked at. ``file`` is that of the source shown; ``offset`` and ``top`` are the cursor and the
    first line in view, as places in its clean text.

    ``label`` tells whether an item of that key is still the same. ``more`` is for parts of the reader that keep
    something of their own: a list of words under a name each.
    """

    file: str = ""
    offset: int = 0
    top: int = 0
    pane: str = ""
    tab: str = ""
    item: str = ""
    label: str = ""
    number: int = 0
    more: Mapping[str, list[str]] = field(default_factory=dict)


def file_of(paths: Sequence[str]) -> Path:
    """The file of a case; it need not exist."""
    return state_folder() / "sessions" / f"{case_name(paths)}.json"


def load(paths: Sequence[str]) -> tuple[View | None, str]:
    """Where the case of the paths was left, None where it is new; and what is wrong with its file, in words."""
    path = file_of(paths)
    try:
        return _view(json.loads(path.read_text(encoding="utf-8"))), ""
    except FileNotFoundError:
        return None, ""
    except (OSError, ValueError, RecursionError) as error:
        return None, f"{path}: where you were is not known, the file is passed over: {output.why(error)}"


def save(paths: Sequence[str], view: View) -> None:
    """Keep where the case of the paths is left. Raises OSError."""
    output.save_json(file_of(paths), {"schema": SCHEMA, **asdict(view)})


def theme() -> str:
    """The name of the theme last chosen; empty where none was, or where it cannot be read."""
    try:
        return (state_folder() / "theme").read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return ""


def keep_theme(name: str) -> None:
    """Remember a theme. Raises OSError."""
    state_folder().mkdir(parents=True, exist_ok=True)
    output.save(state_folder() / "theme", [f"{name}\n"])


def _view(data: Any) -> View:
    """Raises ValueError for anything that ``save`` has not written."""
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise ValueError(f"it is not of the schema {SCHEMA}")
    kinds = {item.name: type(getattr(View(), item.name)) for item in fields(View)}
    given = {name: data[name] for name in kinds if name in data}
    for name, value in given.items():
        if type(value) is not kinds[name]:
            raise ValueError(f"{name} is not what it should be")
    more = given.get("more", {})
    if not all(isinstance(words, list) and all(isinstance(word, str) for word in words) for words in more.values()):
        raise ValueError("more is not what it should be")
    return View(**given)
