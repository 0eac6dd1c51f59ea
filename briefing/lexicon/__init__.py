"""The rules' words: TOML files of plain lines beside this module, and the few shapes in which the rules ask for them.

Each file says in its first comment what its columns are. Entries stand one a line in literal multi-line strings, which
parse far faster than tables; fields are separated by `` ; `` and lists inside a field by commas. Everything is
read once, when first asked for, and kept compiled from then on, as modules are; the user's own entries (``user``) are
put before ours by ``use`` before that.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial, wraps
from typing import Any, TypeVar

from briefing.expressions import expression
from briefing.record import record
from briefing.store.compiled import compiled

T = TypeVar("T")
FOLDER = os.path.dirname(__file__)
Own = Mapping[tuple[str, ...], str]  # entries of the user's by file, tables and key: ("titles", "person", "ranks")
_own: Own = {}
_used: set[str] = set()  # what was asked for


def use(entries: Own) -> None:
    """Take the user's own entries, for this process: a pool of processes has this as its initializer, with ``own()``.

    Raises RuntimeError where tables were already read with other entries: what is made of them is kept.
    """
    global _own
    if entries != _own and _used:
        raise RuntimeError("the lexicon is already in use")
    _own = entries


def own() -> Own:
    """The user's own entries that this process works with."""
    return _own


@cache
def table(name: str) -> dict[str, Any]:
    """The parsed file ``name.toml``, the user's own entries first. Raises FileNotFoundError where there is none."""
    _used.add(name)
    data = bundled(name)
    for (file, *path, key), entries in _own.items():
        if file == name:
            place = data
            for step in path:
                place = place[step]
            place[key] = _before(entries, place[key])
    return data


def bundled(name: str) -> dict[str, Any]:
    """The parsed file ``name.toml`` as it comes with us. Raises FileNotFoundError where there is none."""
    return compiled(FOLDER, name, partial(_parsed, name))


def made(name: str, make: Callable[[], T]) -> T:
    """What is made of the words, as ``compiled`` takes it: made anew where there are words of the user's among them."""
    _used.add(name)
    return make() if _own else compiled(FOLDER, name, make)


def kept(make: Callable[[], T]) -> Callable[[], T]:
    """As ``cache``, for a function of the words without arguments: what it gives is ``made``."""
    name = f"{make.__module__.rpartition('.')[2]}.{make.__name__}"
    return wraps(make)(cache(lambda: made(name, make)))


def worded(text: str, flags: int = 0) -> re.Pattern[str]:
    """An expression of the words: kept compiled too, but for one of which some may be the user's."""
    return re.compile(text, flags) if _own else expression(text, flags)  # noqa: TID251


def _parsed(name: str) -> dict[str, Any]:
    import pkgutil
    import tomllib

    data = pkgutil.get_data(__name__, f"{name}.toml")
    assert data is not None, "our loader gives data"
    return tomllib.loads(data.decode())


def _before(entries: str, block: str) -> str:
    """The entries and then ours, but for lines of ours that say something else of the same word or name nothing more.

    A line of ours with a list of aliases stays: those are still names of what the entry names.
    """
    heads = {row[0] for row in rows(entries) if len(row) > 1}
    kept = (line for line in lines(block) if "," in line or line.split(";")[0].strip() not in heads)
    return "\n".join([entries, *kept]) if heads else f"{entries}\n{block}"


def lines(block: str) -> Iterator[str]:
    """The entries of a multi-line string: stripped, without empty lines and comments."""
    for line in block.splitlines():
        line = line.strip()
        if line and not line.startswith("#"):
            yield line


def rows(block: str) -> Iterator[list[str]]:
    """The entries as lists of fields."""
    for line in lines(block):
        yield [field.strip() for field in line.split(";")]


def items(field: str) -> list[str]:
    """The list inside one field."""
    return [item for item in (part.strip() for part in field.split(",")) if item]


def alike(block: str) -> dict[str, str]:
    """By each item of lists of words the first of its list, of the first list that has it."""
    found: dict[str, str] = {}
    for told in map(items, lines(block)):
        for item in told:
            found.setdefault(item, told[0])
    return found


def words(block: str) -> frozenset[str]:
    """The words of a block that is only words."""
    return frozenset(word for line in lines(block) for word in line.split())


def word_set(name: str, part: str, key: str) -> Callable[[], frozenset[str]]:
    """What gives the words of one block, read when they are first asked for: as most sets here, folded unless told."""
    return cache(lambda: words(table(name)[part][key]))


def line_set(name: str, part: str, key: str) -> Callable[[], frozenset[str]]:
    """The same of a block with entries of several words."""
    return cache(lambda: frozenset(lines(table(name)[part][key])))


def beside_sets(name: str, part: str, key: str) -> Callable[[], dict[str, frozenset[str]]]:
    """What gives by the first field of each entry the words of its second."""
    return cache(lambda: {word: frozenset(beside.split()) for word, beside in rows(table(name)[part][key])})


def word_sets(name: str) -> dict[str, frozenset[str]]:
    """The sets of words of a table by their names, in whatever part of it they stand."""
    return {key: words(block) for part in table(name).values() for key, block in part.items()}


# ---------------------------------------------------------------- structure of a text
# after which a full stop ends no sentence, without the stop
abbreviations = word_set("structure", "sentences", "abbreviations")
sentence_openers = word_set("structure", "sentences", "openers")
# what may stand in capitals at the start of a sentence and names nobody
common_words = word_set("structure", "common", "words")


@record(frozen=True, slots=True)
class Furniture:
    """Marks of page furniture, all folded: how a sentence begins, what it holds, what it is as a whole."""

    begins: Mapping[str, tuple[str, ...]]  # by the first letter
    holds: tuple[str, ...]
    whole: re.Pattern[str]
    signed: tuple[tuple[str, re.Pattern[str]], ...]  # what a sentence is as a whole, by a sign that it then holds

    def within(self, text: str) -> Furniture:
        """The same for the sentences of one text, without what is nowhere in it."""
        folded = text.lower()
        holds = tuple([words for words in self.holds if words in folded])
        return Furniture(self.begins, holds, self.whole, tuple([one for one in self.signed if one[0] in folded]))

    def matches(self, sentence: str) -> bool:
        """True where the sentence is page furniture."""
        folded = sentence.lower().lstrip("[(*•-–— ")
        if folded.startswith(self.begins.get(folded[:1], ())) or self.whole.fullmatch(folded):
            return True
        for sign, pattern in self.signed:
            if sign in folded and pattern.fullmatch(folded):
                return True
        if not self.holds:
            return False
        whole = sentence.lower()
        return any(words in whole for words in self.holds)


@cache
def boilerplate() -> Furniture:
    """What marks a sentence as page furniture."""
    data = table("structure")["furniture"]
    plain, told = (_with_parts(data[name], data["parts"]) for name in ("patterns", "signed"))
    whole = "|".join(f"(?:{_forgetful(pattern)})" for pattern in plain)
    split = [(worded(pattern), signs.split()) for pattern, _, signs in (line.partition(" ; ") for line in told)]
    signed = tuple([(sign, pattern) for pattern, signs in split for sign in signs])
    begins: dict[str, tuple[str, ...]] = {}
    for line in lines(data["begins"]):
        begins[line[0]] = (*begins.get(line[0], ()), line)
    return Furniture(begins, tuple(lines(data["holds"])), worded(whole), signed)


def _with_parts(block: str, parts: Mapping[str, str]) -> Iterator[str]:
    """The patterns of a block, with the parts in place of their names in braces."""
    for line in lines(block):
        for name, part in parts.items():
            line = line.replace(f"{{{name}}}", part)
        yield line


def _forgetful(pattern: str) -> str:
    """A pattern with groups of which nobody asks what they held, which take half the time where that is told."""
    return _GROUP.sub(lambda met: met[1] or "(?:", pattern)


# a bracket that opens a group, but for those of an escape, of a set of signs and of a group that tells more of itself
_GROUP = expression(r"(\\.|\[[^]]*\]|\(\?)|\(")
