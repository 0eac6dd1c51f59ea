"""A lexicon file of the user's: in the form of ours, every entry checked before the rules meet it.

Its tables are named after our files: ``[titles.person]`` adds to the table ``[person]`` of titles.toml, and a bare
``[armed_groups]`` to the table of that name in armed_groups.toml.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, get_args

from briefing import toml
from briefing.lexicon import bundled, lines, rows
from briefing.lexicon.events import CATEGORIES
from briefing.model import ActorType
from briefing.toml import Key, Problem

_NUMBER = r"\d+(\.\d+)?"
_TYPE = "|".join(get_args(ActorType))
_ENTRY = rf"[^=]+(=\s*-?{_NUMBER})?"  # of events: the word, and its intensity where it has its own
OURS = "one of ours"  # a column that takes only what our own entries have in it
COLUMNS: dict[Key, dict[int, str]] = {
    ("organisations", "organisations", "lines"): {2: f"({_TYPE})?"},
    ("groups", "groups", "lines"): {2: _TYPE},
    ("heads", "bodies", "lines"): {1: _TYPE},
    ("titles", "office", "heads"): {1: "(anonymous)?"},
    ("speech", "verbs", "lines"): {1: OURS},
    ("quantities", "modifiers", "lines"): {1: OURS},
    ("quantities", "numbers", "lines"): {1: r"\d+"},
    ("quantities", "numbers", "multipliers"): {1: _NUMBER},
    ("quantities", "numbers", "fractions"): {1: _NUMBER},
    ("quantities", "vague", "lines"): {1: _NUMBER, 2: f"({_NUMBER})?"},
    ("grammar", "senses", "lines"): {1: "|".join(CATEGORIES)},
    ("dates", "holidays", "lines"): {1: r"\d\d-\d\d|easter -?\d+|\d\d?/[0-6]/(-1|[1-5])|moving"},
}
# whose entries are regular expressions
PATTERNS = (("dates", "tense"), ("structure", "furniture", "patterns"), ("structure", "furniture", "signed"))
LENIENT = frozenset(  # files whose entries may leave out fields at the end
    "militaries armed_groups governments organisations media parties companies states places".split()
)


def parse(text: str, file: str) -> tuple[dict[Key, str], tuple[Problem, ...]]:
    """The entries of a file by the table and key of ours that they add to, and those that were passed over."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return {}, (toml.broken(file, error),)
    found: dict[Key, str] = {}
    problems: list[Problem] = []
    numbers = toml.lines(text)
    written = text.splitlines()
    for key, block in toml.flat(data).items():
        ours, why = _whole(key, block)
        if why:
            problems.append(Problem(file, numbers.get(key, 0), why))
            continue
        first = numbers[key] + bool(re.search(r"('''|\"\"\")\s*$", written[numbers[key] - 1]))
        kept = []
        for number, line in enumerate(block.splitlines(), first):
            if why := next((_wrong(ours, entry) for entry in lines(line)), ""):
                problems.append(Problem(file, number, f"{line.strip()!r} {why}; the entry is passed over"))
            else:
                kept.append(line)
        found[ours] = "\n".join([*kept, found.get(ours, "")]).rstrip()
    return found, tuple(problems)


def _whole(key: Key, block: object) -> tuple[Key, str]:
    """The key in our files that a key of the user's stands for, and why it is none of them."""
    name = ".".join(key)
    names = sorted(file.name[:-5] for file in Path(__file__).parent.iterdir() if file.name.endswith(".toml"))
    if key[0] not in names:
        return (), f"[{key[0]}] is no part of the lexicon: those are {', '.join(names)}"
    ours = _ours(key[0])
    whole = key if key in ours else (key[0], *key)
    if whole not in ours:
        inside = ", ".join(sorted(".".join(each) for each in ours if isinstance(ours[each], str)))
        return (), f"{name} is not in the lexicon: {key[0]} has {inside}"
    if not isinstance(ours[whole], str):
        return (), f"{name} cannot be changed"
    return (whole, "") if isinstance(block, str) else ((), f"{name} must be text, an entry a line")


@cache
def _ours(name: str) -> dict[Key, Any]:
    return toml.flat(bundled(name), (name,))


@cache
def _sizes(key: Key) -> frozenset[int]:
    """How many fields our own entries have."""
    return frozenset(map(len, rows(_ours(key[0])[key])))


@cache
def _values(key: Key, column: int) -> tuple[str, ...]:
    return tuple(sorted({row[column] for row in rows(_ours(key[0])[key])}))


def _wrong(key: Key, entry: str) -> str:
    """What is wrong with one entry; empty where nothing is."""
    row = [field.strip() for field in entry.split(";")]
    least, most = min(_sizes(key)), max(_sizes(key))
    if not (1 if key[0] in LENIENT else least) <= len(row) <= most:
        takes = str(most) if least == most else f"{least} to {most}"
        return f"has {len(row)} fields between semicolons, {'.'.join(key[:-1])} takes {takes}"
    if not row[0]:
        return "begins with nothing: the first field is what is met in a text"
    if key[0] == "events" and not re.fullmatch(_ENTRY, entry):
        return "must be words, or words = a number from -10 to 10"
    if key[: len(PATTERNS[0])] in PATTERNS or key in PATTERNS:
        return _no_pattern(entry.partition(" ; ")[0])
    return next(_wrong_fields(key, row), "")


def _wrong_fields(key: Key, row: list[str]) -> Iterator[str]:
    for column, allowed in COLUMNS.get(key, {}).items():
        value = row[column] if column < len(row) else ""
        if allowed == OURS:
            if value not in _values(key, column):
                yield f"has {value!r} where one of {', '.join(_values(key, column))} is wanted"
        elif not re.fullmatch(allowed, value):
            yield f"has {value!r} where field {column + 1} must be {_words(allowed)}"


def _words(pattern: str) -> str:
    choices = pattern.strip("()?").split("|")
    if all(choice.replace("-", "").isalpha() for choice in choices):
        return f"one of {', '.join(choices)}"
    return "a number" if _NUMBER in pattern or pattern == r"\d+" else "a day as the comment in our file tells"


def _no_pattern(entry: str) -> str:
    try:
        re.compile(entry)  # noqa: TID251
    except re.error as error:
        return f"is no regular expression: {error}"
    return ""
