"""TOML as people write it: values with the lines they stand on, so that what is wrong can be pointed at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from briefing.expressions import expression
from briefing.record import record

if TYPE_CHECKING:
    import tomllib

Key = tuple[str, ...]  # a key with the tables it stands in, the outermost first
_AT = expression(r" \(at (?:line (\d+), column \d+|end of document)\)$")


@record(frozen=True, slots=True)
class Problem:
    """What is wrong in a file of the user's, where, and what is done instead. ``line`` is 0 for the file as a whole."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}" if self.line else f"{self.file}: {self.message}"


def lines(text: str) -> dict[Key, int]:
    """The line on which each key and table of a valid document begins, counted from 1.

    The parser keeps no positions. So it is given one line more at a time until they are a statement that it takes.
    """
    import tomllib

    found: dict[Key, int] = {}
    table: Key = ()
    begun: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        begun.append(line)
        try:
            statement = tomllib.loads("\n".join(begun))
        except tomllib.TOMLDecodeError:
            continue
        first = number - len(begun) + 1
        if begun[0].lstrip().startswith("["):
            table = _path(statement)
            found.setdefault(table, first)
        for key in flat(statement):
            found.setdefault((*table, *key), first)
        begun.clear()
    return found


def flat(data: dict[str, Any], above: Key = ()) -> dict[Key, Any]:
    """Every value that is no table, by its whole key."""
    found: dict[Key, Any] = {}
    for name, value in data.items():
        found |= flat(value, (*above, name)) if isinstance(value, dict) else {(*above, name): value}
    return found


def _path(statement: dict[str, Any]) -> Key:
    """The name of the table that a header alone makes."""
    path: list[str] = []
    while statement:
        ((name, inner),) = statement.items()
        path.append(name)
        statement = inner if isinstance(inner, dict) else inner[0]
    return tuple(path)


def broken(file: str, error: tomllib.TOMLDecodeError) -> Problem:
    """A file that is no TOML, with the line where the parser gave up."""
    message = str(error)
    where = _AT.search(message)
    line = int(where[1]) if where and where[1] else 0
    return Problem(file, line, f"is not valid TOML: {_AT.sub('', message).lower()}")


def key_text(text: str) -> str:
    """A key as TOML writes it, in quotes where it must be."""
    if text.replace("_", "").replace("-", "").isalnum() and text.isascii():
        return text
    return _quoted(text)


def written(value: object) -> str:
    """A value as TOML writes it."""
    if isinstance(value, str):
        return _quoted(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(written, value))}]"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key_text(str(key))} = {written(inner)}" for key, inner in value.items()) + "}"
    return str(value)


def _quoted(text: str, ensure_ascii: bool = True) -> str:
    import json  # a TOML string in quotes is one of JSON

    return json.dumps(text, ensure_ascii=ensure_ascii)
