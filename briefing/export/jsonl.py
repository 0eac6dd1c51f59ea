"""Annotations as JSON lines: a document a line, for whoever wants the spans and not the brief."""

from __future__ import annotations

import json
from typing import Any

from briefing.export.values import plain
from briefing.model import Annotations, Span
from briefing.record import fields


def to_jsonl(annotations: Annotations) -> str:
    """One document as one line with its line end: what is known of it, its clean text and every span found in it."""
    document = annotations.document
    data = {
        "file": document.file,
        "title": document.title,
        "publisher": document.publisher,
        "published": document.published,
        "published_basis": document.published_basis,
        "language": document.language,
        "text": document.text,
        "spans": [_span(span) for span in annotations.spans],
    }
    return json.dumps(plain(data), ensure_ascii=False) + "\n"


def _span(span: Span) -> dict[str, Any]:
    """Kind and offsets, then each field that says something: None and what is empty are left out."""
    values = ((field.name, getattr(span, field.name)) for field in fields(span))
    return {"kind": span.kind} | {name: value for name, value in values if value not in (None, "", (), frozenset())}
