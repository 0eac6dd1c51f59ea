"""A story: reports as a newsroom's reader gets them, the brief made of them, and what a careful analyst finds in them.

``expected.toml`` of a story holds ``kind``, ``continent`` and
  apart            pairs of names that are never one actor
  [[actor]]        name, type (a list: any of them is right), aliases that are all one actor ("A|B": either will do);
                   key = false where a short brief may leave it out
  [[figure]]       measure and status (a list: any of them is right), claims: source, quote, low, high, by (part of the
                   speaker's name), also (other quotes of the same source that tell it); an open bound is absent
  [[event]]        date and category (lists: any of them is right), context (main by default), told: source and quote
  [[contradiction]] positions: source, quote; ``also`` = other sentences that take the same position
  [[published]]    source, date, basis
  [[never]]        what must not be said: "one figure", "one event", "figure", "main event" and its quotes, or "actor"
                   and its names; why
A source is the beginning of a file's name, a quote an exact run of its text.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from briefing.annotate import annotate
from briefing.brief import make_brief
from briefing.documents import read
from briefing.model import Brief, Evidence

FOLDER = Path(__file__).parent
Table = dict[str, Any]  # a table of expected.toml
Place = tuple[str, int, int]  # source id, start, end


@dataclass(frozen=True)
class Story:
    name: str
    expected: Table
    brief: Brief

    def rows(self, part: str) -> list[Table]:
        """The expectations of one part, none where the story has none."""
        rows: list[Table] = self.expected.get(part, [])
        return rows

    def place(self, told: Table) -> Place:
        """Where a quote stands. Raises LookupError where its source does not hold it exactly once."""
        found = [s for s in self.brief.sources if s.document.file.startswith(told["source"])]
        if len(found) != 1:
            raise LookupError(f"{self.name}: {len(found)} sources begin with {told['source']!r}")
        quote, text = told["quote"], found[0].document.text
        runs = list(re.finditer(r"\s+".join(map(re.escape, quote.split())), text))
        if len(runs) != 1:
            raise LookupError(f"{self.name}: {quote!r} stands {len(runs)} times in {found[0].document.file}")
        start, end = runs[0].span()
        word = told.get("word")  # only this word of the quote is meant
        if word:
            start += runs[0].group().index(word)
            end = start + len(word)
        return found[0].id, start, end

    def places(self, told: Table) -> list[Place]:
        """Where a quote and those that tell the same stand; ``also`` holds quotes of the same source, or of others."""
        return [self.place(told), *(self.place({"source": told["source"], **more}) for more in told.get("also", ()))]


def names() -> list[str]:
    """The stories there are, in alphabetical order."""
    return sorted(path.parent.name for path in FOLDER.glob("*/expected.toml"))


def make(name: str) -> Brief:
    """The brief of a story, made anew."""
    loaded = read([FOLDER / name])
    assert not loaded.problems, loaded.problems
    return make_brief([annotate(document) for document in loaded.documents])


@cache
def story(name: str) -> Story:
    expected = tomllib.loads((FOLDER / name / "expected.toml").read_text(encoding="utf-8"))
    return Story(name, expected, make(name))


def meets(evidence: Evidence, place: Place) -> bool:
    """True where the evidence and the place share a character."""
    source, start, end = place
    return evidence.source == source and evidence.start < end and start < evidence.end


def any_meets(evidence: Iterable[Evidence], place: Place) -> bool:
    return any(meets(e, place) for e in evidence)


def choices(value: Any) -> list[Any]:
    """An expectation may hold one reading or several that are right."""
    return value if isinstance(value, list) else [value]


def forms(names: Iterable[str]) -> set[str]:
    """The surface forms of names, every alternative of each."""
    return {form(choice) for name in names for choice in name.split("|")}


def form(name: str) -> str:
    """A surface form as two spellings of one are compared: no article, no possessive, no case."""
    name = " ".join(name.replace("’", "'").casefold().split())
    return re.sub(r"'s?$", "", re.sub(r"^(the|a|an) ", "", name))
