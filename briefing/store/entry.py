"""A table of the file ↔ an entry. What is wrong with a table is said by key; text in it is cleaned like any other."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from briefing.decisions.model import ENTRIES, Entry, Place
from briefing.documents.clean import clean_line
from briefing.record import MISSING, fields
from briefing.when import is_date

DATES = ("published", "date")
NEEDED = {"event": "category", "claim": "number"}  # by what the analyst adds, without which it says nothing


class Wrong(Exception):
    """What is wrong with a table; ``key`` is the key at fault, empty for the table itself."""

    def __init__(self, words: str, key: str = "") -> None:
        super().__init__(words)
        self.key = key


def entry_from(kind: str, table: Any) -> Entry:
    """The entry that a table stands for. Raises Wrong."""
    cls = ENTRIES.get(kind)
    if cls is None:
        raise Wrong(f"“{clean_line(kind)}” is nothing that can be decided about; there are {', '.join(ENTRIES)}")
    if not isinstance(table, dict):
        raise Wrong(f"write [[{kind}]] and below it a key a line")
    known = get_type_hints(cls)
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in _names(cls):
            raise Wrong(f"unknown key “{clean_line(key)}” in [[{kind}]]; there are {', '.join(_names(cls))}", key)
        values[key] = _value(key, value, known[key])
    for field in fields(cls):
        if field.default is MISSING and not values.get(field.name):
            raise Wrong(f"[[{kind}]] needs “{field.name}”")
    for key in DATES:
        if values.get(key) and not is_date(values[key]):
            raise Wrong(f"“{key}” must be a day (2020-01-02), a month (2020-01) or a year (2020)", key)
    need = NEEDED.get(kind, "") if values.get("added") else ""
    if need and not values.get(need):
        raise Wrong(f"[[{kind}]] that is added needs “{need}”", "added")
    return cls(**values)


def table_of(entry: Entry) -> dict[str, Any]:
    """The keys and values of an entry as the file has them: what says nothing is left out."""
    values = {}
    for field in fields(entry):
        value = getattr(entry, field.name)
        if value != field.default:
            values[field.name] = _plain(value)
    first = {name: values.pop(name) for name in entry.REFERENCE if name in values}
    return first | values


def _plain(value: Any) -> Any:
    if isinstance(value, Place):
        told = {field.name: getattr(value, field.name) for field in fields(value)}
        return {name: words for name, words in told.items() if words}
    if isinstance(value, tuple):
        return list(value)
    return value


def _names(cls: type[Entry]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cls))


def _value(key: str, value: Any, hint: Any) -> Any:
    """A value of the file as the type that a field has. Raises Wrong."""
    if get_origin(hint) is Union or "None" in str(hint):
        hint = next(arg for arg in get_args(hint) if arg is not type(None))
    if isinstance(value, date) or (key in DATES and type(value) is int):
        value = str(value)  # a day or a year without quotation marks
    if hint is Place:
        return _place(key, value)
    if get_origin(hint) is Literal:
        if value not in get_args(hint) or isinstance(value, bool):
            raise Wrong(f"“{key}” must be one of {', '.join(map(str, get_args(hint)))}", key)
        return value
    if get_origin(hint) is tuple:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise Wrong(f'“{key}” must be a list of names: ["…", "…"]', key)
        return tuple(clean_line(item) for item in value)
    if not isinstance(value, hint) or (isinstance(value, bool) and hint is not bool):
        raise Wrong(f"“{key}” must be {'true or false' if hint is bool else 'text in quotation marks'}", key)
    return clean_line(value) if isinstance(value, str) else value


def _place(key: str, value: Any) -> Place:
    names = {field.name for field in fields(Place)}
    if not isinstance(value, dict) or not set(value) <= names or not {"file", "quote"} <= set(value):
        raise Wrong(f'“{key}” must be {{ file = "…", quote = "…", sentence = "…" }}', key)
    if not all(isinstance(words, str) for words in value.values()):
        raise Wrong(f"“{key}” must hold text in quotation marks", key)
    return Place(**{name: clean_line(words) for name, words in value.items()})
