# ruff: noqa: RUF009  (the calls below make fields)
"""Every key of the configuration, declared once: name, type, default and what it does.

Reading, `briefing config` and its example all go by these declarations. A key's type is one of bool, int, str, a
Literal, ``Words`` (one text or a list of them), ``Named`` (a table of Words) or another table of keys.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal

Words = tuple[str, ...]
Named = Mapping[str, Words]


def _key(default: Any, doc: str, *, low: int | None = None, high: int | None = None) -> Any:
    """A key with its default, its documentation, and for a number the bounds that it must lie within."""
    return field(default=default, metadata={"doc": doc, "low": low, "high": high})


def _table(kind: type, doc: str) -> Any:
    return field(default_factory=kind, metadata={"doc": doc})


@dataclass(frozen=True, slots=True)
class Screen:
    color: Literal["auto", "always", "never"] = _key(
        "auto", "Colours; auto: unless NO_COLOR is set. The themes terminal-… use the terminal's own sixteen."
    )
    glyphs: Literal["auto", "unicode", "ascii"] = _key(
        "auto",
        "ascii: borders and marks of plain ASCII. auto: those where TERM is linux or dumb, or the locale not UTF-8.",
    )
    mouse: bool = _key(
        True, "Whether the mouse is ours: false leaves it to the terminal, which then selects by itself."
    )
    motion: Literal["none", "basic", "full"] = _key("none", "How much may move by itself.")


@dataclass(frozen=True, slots=True)
class Layout:
    columns: Literal["auto", 1, 2, 3] = _key("auto", "Panes side by side; auto: as many as the width gives room for.")
    two_from: int = _key(84, "Width in cells from which auto puts two panes side by side.", low=50, high=500)
    three_from: int = _key(110, "Width in cells from which auto puts three panes side by side.", low=80, high=500)
    measure: int = _key(78, "Longest line of an article in cells.", low=30, high=200)


@dataclass(frozen=True, slots=True)
class Copy:
    file: str = _key(
        "", "A file that takes what is copied, for a terminal that refuses; empty: copied.txt in the state folder."
    )


@dataclass(frozen=True, slots=True)
class Programs:
    editor: str = _key("", "Command that opens a source for editing; empty: $VISUAL, $EDITOR or vi.")
    pager: str = _key("", "Command that pages a source; empty: $PAGER or less.")
    browser: str = _key("", "Command that opens a web address; empty: $BROWSER or the system's own.")


@dataclass(frozen=True, slots=True)
class Fields:
    """Where a record of JSON or CSV keeps what we ask for; a dot leads inside: "data.body"."""

    records: str = _key("", "The list of the records in a file of JSON; empty: the first list of articles.")
    title: str = _key("", "The title; empty, here and below: the names that are usual.")
    text: str = _key("", "The text of the report.")
    published: str = _key("", "The date of publication.")
    publisher: str = _key("", "Who published it.")
    author: str = _key("", "Who wrote it.")
    url: str = _key("", "Its web address.")

    def given(self) -> dict[str, str]:
        """Those that are set."""
        return {item.name: value for item in fields(self) if (value := getattr(self, item.name))}


@dataclass(frozen=True, slots=True)
class Lexicon:
    files: Words = _key((), "TOML files of your own actors, titles and other words; relative to this file's folder.")


@dataclass(frozen=True, slots=True)
class Config:
    """All that can be set. What is not set has its default."""

    theme: str = _key("", "A theme's name, see `briefing themes`; empty: the one last chosen on the screen.")
    restore: bool = _key(True, "Open a case where it was left: source, place, pane, marks, filters.")
    cache: int = _key(
        200,
        "Megabytes of what was found in reports that are kept, so that they open sooner again; 0: nothing is kept.",
        low=0,
        high=100_000,
    )
    screen: Screen = _table(Screen, "What the terminal is given")
    layout: Layout = _table(Layout, "Panes and lines")
    copy: Copy = _table(Copy, "Copying")
    programs: Programs = _table(Programs, "Programs that are called")
    fields: Fields = _table(Fields, 'Where records of JSON and CSV keep what; a dot leads inside: "data.body"')
    lexicon: Lexicon = _table(Lexicon, "Your own words for the rules")
    keys: Named = field(
        default_factory=dict,
        metadata={"doc": "Other keys: a command's id, a key or a list of keys; `briefing keys` lists the ids."},
    )
