"""A document a line, its spans with what they say."""

from __future__ import annotations

import json

from briefing.export.jsonl import to_jsonl
from briefing.model import Annotations, DateSpan, Document, Quantity

TEXT = "On Friday dozens died.\nNobody said why."
DOCUMENT = Document("a.txt", TEXT, "A title", published="2020-01-02", published_basis="stated")
SPANS = (
    DateSpan(3, 9, value="2019-12-27", basis="resolved", weekday=4),
    Quantity(10, 16, None, 12.0, 99.0, "dozens", "killed", keys=frozenset({"b", "a"})),
)


def test_a_document_is_one_line_with_its_text() -> None:
    line = to_jsonl(Annotations(DOCUMENT, SPANS))
    assert line.count("\n") == 1
    assert line.endswith("\n")
    data = json.loads(line)
    assert list(data) == ["file", "title", "publisher", "published", "published_basis", "language", "text", "spans"]
    assert data["text"] == TEXT
    assert data["published"] == "2020-01-02"


def test_spans_tell_kind_offsets_and_only_what_is_known() -> None:
    date, quantity = json.loads(to_jsonl(Annotations(DOCUMENT, SPANS)))["spans"]
    assert (date["kind"], date["start"], date["end"], date["value"]) == ("date", 3, 9, "2019-12-27")
    assert TEXT[date["start"] : date["end"]] == "Friday"
    assert quantity["kind"] == "quantity"
    assert quantity["low"] == 12
    assert quantity["keys"] == ["a", "b"]
    assert not {"value", "unit", "attributed_to", "places"} & quantity.keys()
    assert quantity["cumulative"] is False
