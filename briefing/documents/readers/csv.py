"""CSV and TSV of articles: a row each, under a line that names the columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from briefing.documents import charsets
from briefing.documents.decode import decode
from briefing.documents.extract import Extract, Material, Refusal, Unreadable
from briefing.documents.files import LIMIT
from briefing.documents.readers.records import is_article, read_records

_DELIMITERS = ",;\t|"
_MOST_NAMED = 12


def read(material: Material) -> Iterator[Extract | Refusal]:
    """The articles of a table. Raises Unreadable: no column that holds a text."""
    text = decode(material.data, charsets.of_type(material.content_type)).removeprefix("\ufeff")
    delimiter = ""
    if text[:4].lower() == "sep=":  # how Excel is told the delimiter
        first, _, text = text.partition("\n")
        delimiter = first[4:5]
    head = text.partition("\n")[0]
    delimiter = delimiter or max(_DELIMITERS, key=head.count)
    csv.field_size_limit(LIMIT)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    names = [name for name in rows.fieldnames or () if name]
    if material.fields.get("text") not in names and not is_article(dict.fromkeys(names, "word " * 10)):
        listed = ", ".join(f"“{name}”" for name in names[:_MOST_NAMED])
        raise Unreadable(f"has no column named as texts usually are (text, body, content): {listed}")
    yield from read_records(rows, material)
