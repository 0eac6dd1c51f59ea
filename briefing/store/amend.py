"""A change of the decisions made in the text of their file: all that it isn't about stays as it is, comments too."""

from __future__ import annotations

from typing import Any

import tomlkit
from tomlkit.items import AoT, Table

from briefing.decisions.model import Change, Entry, Key, moved
from briefing.store.entry import Wrong, entry_from, table_of


def amended(text: str, change: Change) -> str:
    """The text of the file with the change made. Raises tomlkit's ParseError where it is no TOML."""
    document = tomlkit.parse(text)
    for was, now in change.steps:
        now = None if now is None or now.empty else now
        old = was or now
        if old is None:
            continue
        at = _place(document, old.kind, old.key)
        elsewhere = now is None or (was is not None and moved(was, now))
        table = _taken(document, old.kind, at) if at is not None and elsewhere else None
        if now is not None and at is not None and table is None:
            _fill(document[old.kind][at], now)
        elif now is not None:
            _append(document, now, table if table is not None else tomlkit.table())
    return tomlkit.dumps(document)


def _taken(document: tomlkit.TOMLDocument, kind: str, at: int) -> Table:
    """The table of that number, out of the document."""
    tables: Any = document[kind]
    table: Table = tables[at]
    del tables[at]
    if not len(tables):
        del document[kind]
    return table


def _append(document: tomlkit.TOMLDocument, entry: Entry, table: Table) -> None:
    """Write an entry into a table at the end of its kind."""
    _fill(table, entry)
    tables = document.get(entry.kind)
    if not isinstance(tables, AoT):
        tables = tomlkit.aot()
        document.append(entry.kind, tables)
    tables.append(table)


def _place(document: tomlkit.TOMLDocument, kind: str, key: Key) -> int | None:
    """The number of the table that stands for the entry of that key; the last where there are several."""
    found = None
    for number, table in enumerate(document.get(kind) or ()):
        try:
            if entry_from(kind, table.unwrap()).key == key:
                found = number
        except Wrong:
            continue
    return found


def _fill(table: Table, entry: Entry) -> None:
    values, present = table_of(entry), table.unwrap()
    for key in [key for key in table if key not in values]:
        del table[key]
    for key, value in values.items():
        if present.get(key) == value:
            continue
        if isinstance(value, dict):
            inline = tomlkit.inline_table()
            inline.update(value)
            value = inline
        table[key] = value
