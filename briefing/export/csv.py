"""The brief as tables for a spreadsheet: one as CSV, or all of them in a ZIP.

Each row that rests on a sentence brings it: source, offsets, quoted words. Text is on one line, and what a spreadsheet
would take for a formula is led by an apostrophe.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from briefing import wording
from briefing.export import TABLES, Table
from briefing.export.parts import EVERYTHING, Part, only
from briefing.export.values import fields_of, plain
from briefing.model import Brief, Evidence
from briefing.when import bounds

Row = dict[str, Any]
MARK = "\ufeff"  # tells spreadsheets that this is UTF-8
FORMULA = tuple("=+-@＝＋－＠")  # what a cell begins with that is run when the table is opened
EPOCH = (1980, 1, 1, 0, 0, 0)  # the first day that a ZIP knows: no day of writing, the same bytes each time
_OF_PARTS: dict[Part, Table] = {
    "disputes": "claims", "figures": "claims", "sequence": "sequence", "actors": "actors",
    "contradictions": "contradictions", "sources": "sources",
}  # fmt: skip


def table_for(parts: frozenset[Part]) -> Table:
    """The table that tells most of the parts asked for: claims, where they are among them."""
    return next((table for part, table in _OF_PARTS.items() if part in parts), "claims")


def to_csv(brief: Brief, table: Table, parts: frozenset[Part] = EVERYTHING) -> str:
    """One table with a line of headings."""
    heads, rows = _TABLES[table]
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(heads)
    for row in rows(only(brief, parts)):
        writer.writerow([_cell(row[head]) for head in heads])
    return MARK + written.getvalue()


def to_zip(brief: Brief, parts: frozenset[Part] = EVERYTHING) -> bytes:
    """Every table of the parts as a file of its own."""
    wanted = {"figures" if part == "disputes" else part for part in parts} | {"sources"}
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for table in TABLES:
            if table in wanted or (table == "claims" and "figures" in wanted):
                entry = zipfile.ZipInfo(f"{table}.csv", EPOCH)
                entry.create_system, entry.external_attr = 3, 0o644 << 16
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, to_csv(brief, table, parts).encode("utf-8", "replace"))
    return written.getvalue()


def _cell(value: Any) -> Any:
    """Numbers as they are, nothing as an empty cell, text on one line and never a formula."""
    if value is None or isinstance(value, bool | int | float):
        return plain(value)
    text = wording.one_line(value if isinstance(value, str) else "; ".join(value))
    return f"'{text}" if text.startswith(FORMULA) else text


# ---------------------------------------------------------------- the rows of each table
_WORDS = ("source", "start", "end", "quote", "sentence")


def _words(evidence: Iterable[Evidence]) -> Row:
    """The first sentence that an item rests on."""
    first = next(iter(evidence), None)
    return {name: getattr(first, name) if first else None for name in _WORDS}


def _sources(brief: Brief) -> Iterator[Row]:
    names = "file title publisher author url language published published_basis published_reason words"
    for source in brief.sources:
        row = fields_of(source.document, names)
        version = source.version if source.versions > 1 else None
        yield row | {"id": source.id, "copy_of": source.copy_of, "version": version,
                     "analyst": wording.remark(source.analyst)}  # fmt: skip


def _actors(brief: Brief) -> Iterator[Row]:
    for actor in brief.actors:
        row, remark = fields_of(actor, "id name type aliases roles mentions"), wording.remark(actor.analyst)
        yield row | {"sources": " ".join(actor.sources), "analyst": remark} | _words(actor.evidence)


_OF_FIGURE = ("subject", "measure", "unit", "status")
_BOUNDS = ("low", "best", "high")


def _figures(brief: Brief) -> Iterator[Row]:
    for figure in brief.figures:
        row = {name: getattr(figure, name) for name in ("id", *_OF_FIGURE, *_BOUNDS)}
        yield row | {"claims": len(figure.claims), "sources": " ".join(figure.sources),
                     "analyst": wording.remark(figure.analyst)}  # fmt: skip


def _claims(brief: Brief) -> Iterator[Row]:
    published = {source.id: source.document.published for source in brief.sources}
    for figure in brief.figures:
        of_figure = {"figure": figure.id} | {name: getattr(figure, name) for name in _OF_FIGURE}
        for claim in figure.claims:
            row = fields_of(claim, "value low high modifier attributed_to")
            remark = {"analyst": wording.remark(claim.analyst), "replaced_by": claim.replaced_by}
            day = {"published": published.get(claim.evidence.source)}
            yield of_figure | row | day | remark | _words([claim.evidence])


def _contradictions(brief: Brief) -> Iterator[Row]:
    for item in brief.contradictions:
        for position in item.positions:
            yield {
                "contradiction": item.id, "subject": item.subject, "stance": position.stance,
                "attributed_to": position.attributed_to, "analyst": wording.remark(item.analyst),
            } | _words([position.evidence])  # fmt: skip


def _sequence(brief: Brief) -> Iterator[Row]:
    names = {actor.id: actor.name for actor in brief.actors}
    for event in brief.sequence:
        days = bounds(event.date) if event.date else None
        first, last = (day.isoformat() for day in days) if days else (None, None)
        yield fields_of(event, "id date basis category intensity context escalation summary places") | {
            "first_day": first, "last_day": last, "sources": " ".join(event.sources),
            "actors": [names.get(id, id) for id in event.actors], "analyst": wording.remark(event.analyst),
        } | _words(event.evidence)  # fmt: skip


_TABLES: dict[Table, tuple[tuple[str, ...], Callable[[Brief], Iterator[Row]]]] = {
    "figures": (("id", *_OF_FIGURE, *_BOUNDS, "claims", "sources", "analyst"), _figures),
    "claims": (
        ("figure", *_OF_FIGURE, "value", "low", "high", "modifier", "attributed_to", *_WORDS, "published",
         "replaced_by", "analyst"), _claims,
    ),
    "sequence": (
        ("id", "date", "first_day", "last_day", "basis", "category", "intensity", "context", "escalation", "summary",
         "actors", "places", "sources", *_WORDS, "analyst"), _sequence,
    ),
    "actors": (("id", "name", "type", "aliases", "roles", "mentions", "sources", *_WORDS, "analyst"), _actors),
    "contradictions": (("contradiction", "subject", "stance", "attributed_to", *_WORDS, "analyst"), _contradictions),
    "sources": (
        ("id", "file", "title", "publisher", "author", "url", "language", "published", "published_basis",
         "published_reason", "words", "copy_of", "version", "analyst"), _sources,
    ),
}  # fmt: skip
