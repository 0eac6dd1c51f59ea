"""The file of decisions, ``briefing.toml``: what stands in it, and what in it is wrong, by line.

An array of tables for each kind of thing: ``[[source]]``, ``[[actor]]``, ``[[claim]]``, ``[[figure]]``,
``[[telling]]``, ``[[event]]``, ``[[position]]``, ``[[contradiction]]``; their keys are the fields of
``briefing.decisions.model``. What is wrong is left alone in the file and not applied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from briefing import toml
from briefing.decisions.model import ENTRIES, NONE, Change, Decisions, Entry, decided
from briefing.output import save, why
from briefing.record import record, replace
from briefing.store.entry import Wrong, entry_from
from briefing.store.where import Home
from briefing.toml import Problem

HEADER = """\
# What the analyst has decided about these documents. briefing applies it at every opening and in every export, and
# nothing that it finds itself overrides it. Edit it by hand as you like: comments stay.
"""


@record(frozen=True, slots=True)
class Kept:
    """The decisions in a file, and what is wrong with it in words with the line; ``broken`` where it is no TOML."""

    decisions: Decisions = NONE
    problems: tuple[Problem, ...] = ()
    broken: bool = False


class CannotKeep(Exception):
    """Why a decision could not be written, in words for the analyst."""


def read(home: Home) -> Kept:
    """The decisions kept for a case; none where there is no file yet. What is wrong is among the problems."""
    try:
        text = home.read.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Kept()
    except (OSError, UnicodeDecodeError) as error:
        said = "it is not utf-8" if isinstance(error, UnicodeError) else why(error)
        return Kept(problems=(Problem(str(home.read), 0, f"cannot be read: {said}"),), broken=True)
    return parse(text, str(home.read))


def parse(text: str, name: str) -> Kept:
    """What stands in the text of a file of that name."""
    import tomllib

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = toml.broken(name, error)
        return Kept(problems=(replace(found, message=f"{found.message}; nothing in it is applied"),), broken=True)
    entries: list[Entry] = []
    problems: list[Problem] = []
    for kind, number, table in _tables(data):
        try:
            entries.append(entry_from(kind, table))
        except Wrong as error:
            problems.append(Problem(name, line_of(text, kind, number, error.key), f"{error}; left alone"))
    return Kept(decided(entries), tuple(problems))


def _tables(data: dict[str, Any]) -> Iterator[tuple[str, int, Any]]:
    """Every table with its kind and its number among those; what is no array of tables as one that is wrong."""
    for kind, value in data.items():
        if isinstance(value, list) and kind in ENTRIES:
            yield from ((kind, number, table) for number, table in enumerate(value))
        else:
            yield kind, 0, value


def line_of(text: str, kind: str, number: int, key: str = "") -> int:
    """The line of the header of the nth table of a kind, of a key in it where one is given; 1 where there is none."""
    header = re.compile(rf"\s*(?:\[\[?\s*{re.escape(kind)}\s*\]|{re.escape(kind)}\s*=)")  # noqa: TID251
    lines = text.split("\n")
    starts = [at for at, line in enumerate(lines) if header.match(line)]
    if number >= len(starts):
        return 1
    for at in range(starts[number] + 1, len(lines)):
        if lines[at].lstrip().startswith("[["):
            break
        if key and re.match(rf"\s*(?:{re.escape(key)}|\"{re.escape(key)}\")\s*=", lines[at]):
            return at + 1
    return starts[number] + 1


def write(home: Home, change: Change) -> None:
    """Make a change in the file of a case. Raises CannotKeep; then the file is as it was."""
    from briefing.store.amend import amended

    kept = read(home)
    if kept.broken:
        raise CannotKeep(f"{kept.problems[0]}. Mend it or move it away; it was not touched.")
    try:
        text = home.read.read_text(encoding="utf-8") if home.read.exists() else HEADER
        home.write.parent.mkdir(parents=True, exist_ok=True)
        save(home.write, [amended(text, change)])
    except OSError as error:
        raise CannotKeep(f"{home.write} could not be written: {why(error)}.") from error
