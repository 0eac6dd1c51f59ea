"""The configuration as text: the one in effect with where each value comes from, and an example to fill in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from textwrap import wrap
from typing import Any, Literal, get_args, get_origin

from briefing.config.parse import Loaded, hints
from briefing.config.schema import Config, Named
from briefing.toml import Key, key_text, written

WIDTH = 100  # columns of the example's comments
Shown = tuple[Key, Any, str]  # a key with its value and what it does


def effective(loaded: Loaded) -> Iterator[str]:
    """Every key with its value, a line each as TOML; a comment says where it comes from."""
    for header, keys in _tables(loaded.config):
        yield from ([f"\n[{header}]\n"] if header else [])
        lines = [(key, f"{key_text(key[-1])} = {written(value)}") for key, value, _ in keys]
        room = max((len(line) for _, line in lines), default=0)
        for key, line in lines:
            number = loaded.line(key)
            yield f"{line.ljust(room)}  # {f'{loaded.file}:{number}' if number else 'default'}\n"


def example() -> Iterator[str]:
    """A file that changes nothing: every key with what it does, commented out."""
    yield "# What briefing does where it can be done otherwise. Take the # away from a line to set its key.\n"
    for header, keys in _tables(Config()):
        if header:
            yield from ("\n", *_comment(_doc(header)), f"[{header}]\n")
        for key, value, doc in keys:
            yield from ("\n", *_comment(doc), f"# {key[-1]} = {written(value)}\n")
        if header == "keys":
            yield '# export = "E"\n# "lines.down" = ["down", "j", "ctrl+n"]\n'


def _comment(words: str) -> Iterator[str]:
    return (f"# {line}\n" for line in wrap(words, WIDTH - 2))


def _doc(header: str) -> str:
    return str(next(item.metadata["doc"] for item in fields(Config) if item.name == header)).rstrip(".") + "."


def _tables(config: Config) -> Iterator[tuple[str, list[Shown]]]:
    """The tables in order, first the keys in none: for each key its whole name, its value and its documentation."""
    plain: list[Shown] = []
    tables: list[tuple[str, list[Shown]]] = []
    for item in fields(config):
        value = getattr(config, item.name)
        if is_dataclass(value):
            inner: list[Shown] = [
                ((item.name, i.name), getattr(value, i.name), _said(type(value), i)) for i in fields(value)
            ]
            tables.append((item.name, inner))
        elif hints(Config)[item.name] == Named:
            tables.append((item.name, [((item.name, name), words, "") for name, words in value.items()]))
        else:
            plain.append(((item.name,), value, _said(Config, item)))
    yield "", plain
    yield from tables


def _said(table: type, item: Any) -> str:
    """What a key does, with what it takes where that is not said."""
    doc, kind = str(item.metadata["doc"]), hints(table)[item.name]
    if get_origin(kind) is Literal:
        doc = f"{' | '.join(map(written, get_args(kind)))}. {doc}"
    if item.metadata.get("low") is not None:
        doc += f" From {item.metadata['low']} to {item.metadata['high']}."
    return doc
