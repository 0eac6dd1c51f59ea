"""Text → configuration. A wrong key or value is a Problem with its line, and the default takes its place."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields, is_dataclass
from difflib import get_close_matches
from functools import cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

from briefing import toml
from briefing.config.schema import Config, Named, Words
from briefing.toml import Key, Problem


@dataclass(frozen=True, slots=True)
class Loaded:
    """A configuration with the file that it comes from, the line of every key in it, and what was wrong."""

    config: Config = Config()  # noqa: RUF009 - frozen
    file: str = ""
    lines: Mapping[Key, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def problem(self, key: Key, message: str) -> Problem:
        """A problem with the value of a key, found out by whoever uses it."""
        return Problem(self.file, self.line(key), message)

    def line(self, key: Key) -> int:
        """The line of a key, also where it was written in quotes; 0 where it is not in the file."""
        return next((number for have, number in self.lines.items() if ".".join(have) == ".".join(key)), 0)


def parse(text: str, file: str) -> Loaded:
    """The configuration of a file's text."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Loaded(file=file, problems=(toml.broken(file, error),))
    lines = toml.lines(text)
    wrong: list[tuple[Key, str]] = []
    config = _read(Config, data, (), wrong)
    right = {key: line for key, line in lines.items() if key not in {bad for bad, _ in wrong}}
    found = sorted((Problem(file, lines.get(key, 0), message) for key, message in wrong), key=lambda p: p.line)
    return Loaded(config, file, right, tuple(found))


@cache
def hints(table: type) -> dict[str, Any]:
    """The types of the keys of a table."""
    return get_type_hints(table)


def _read(table: type, data: Mapping[str, Any], above: Key, wrong: list[tuple[Key, str]]) -> Any:
    known: dict[str, Field[Any]] = {item.name: item for item in fields(table)}
    given: dict[str, Any] = {}
    for name, value in data.items():
        key = (*above, name)
        if name not in known:
            wrong.append((key, _unknown(".".join(key), name, list(known))))
            continue
        kind = hints(table)[name]
        try:
            if is_dataclass(kind):
                given[name] = _read(kind, _table(value), key, wrong)  # type: ignore[arg-type]
            elif kind == Named:
                given[name] = _named(_table(value), key, wrong)
            else:
                given[name] = _value(kind, known[name], value)
        except ValueError as error:
            wrong.append((key, f"{'.'.join(key)} {error}; the default is used"))
    return table(**given)


def _unknown(whole: str, name: str, known: list[str]) -> str:
    near = get_close_matches(name, known, 1)
    return f"{whole} is no key" + (f": did you mean {near[0]}?" if near else "; it is passed over")


def _table(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError(f"must be a table, not {toml.written(value)}")
    return value


def _value(kind: Any, declared: Field[Any], value: object) -> Any:
    """The value as its type wants it. Raises ValueError, saying what it must be."""
    if kind == Words:
        return _words(value)
    if get_origin(kind) is Literal:
        choices = get_args(kind)
        if not any(value == choice and type(value) is type(choice) for choice in choices):
            raise ValueError(f"must be one of {', '.join(map(toml.written, choices))}, not {toml.written(value)}")
        return value
    if type(value) is not kind:
        what = {bool: "true or false", int: "a whole number", str: "text in quotes"}[kind]
        raise ValueError(f"must be {what}, not {toml.written(value)}")
    low, high = declared.metadata["low"], declared.metadata["high"]
    if isinstance(value, int) and low is not None and not low <= value <= high:
        raise ValueError(f"must lie between {low} and {high}, not {value}")
    return value


def _named(data: dict[str, Any], above: Key, wrong: list[tuple[Key, str]]) -> dict[str, Words]:
    """The entries of a table whose names are not ours; ``a.b = …`` and ``"a.b" = …`` are the same entry."""
    found: dict[str, Words] = {}
    for key, value in toml.flat(data).items():
        try:
            found[".".join(key)] = _words(value)
        except ValueError as error:
            wrong.append(((*above, *key), f"{'.'.join((*above, *key))} {error}; the default is used"))
    return found


def _words(value: object) -> Words:
    words = [value] if isinstance(value, str) else value
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise ValueError(f"must be text in quotes or a list of such, not {toml.written(value)}")
    return tuple(words)
