"""The bundled reports in any format give the brief that their text gives."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from briefing.annotate import annotate
from briefing.brief import make_brief
from briefing.documents import bundled, read
from briefing.model import Brief, Document, Evidence
from tests.documents.conversions import FORMATS


@cache
def documents() -> list[Document]:
    return list(read([bundled()]).documents)


def of(found: list[Document] | tuple[Document, ...]) -> list[str]:
    """The brief of documents, an item a line, without what hangs on the file: offsets, titles, white space."""
    return list(lines(make_brief([annotate(document) for document in found])))


def lines(brief: Brief) -> list[str]:
    made = sorted(f"actor {a.name} {a.type} {a.sources}" for a in brief.actors)  # ranked by headlines too
    for figure in brief.figures:
        claims = [(c.value, c.low, c.high, c.attributed_to, quoted(c.evidence)) for c in figure.claims]
        made.append(f"figure {figure.measure} {figure.status} {figure.low} {figure.best} {figure.high} {claims}")
    for item in brief.contradictions:
        made.append(f"contradiction {[(p.stance, p.attributed_to, quoted(p.evidence)) for p in item.positions]}")
    for event in brief.sequence:
        told = [quoted(evidence) for evidence in event.evidence]
        made.append(f"event {event.date} {event.category} {event.context} {event.sources} {told}")
    return made


def quoted(evidence: Evidence) -> str:
    return f"{evidence.source} {' '.join(evidence.quote.split())}"


@cache
def expected() -> list[str]:
    return of(documents())


@pytest.mark.parametrize("name", FORMATS)
def test_the_brief_is_the_same(name: str, tmp_path: Path) -> None:
    for file, data in FORMATS[name](documents()).items():
        (tmp_path / file).write_bytes(data)
    loaded = read([tmp_path])
    assert loaded.problems == ()
    assert [d.published for d in loaded.documents] == [d.published for d in documents()]
    assert len({d.file for d in loaded.documents}) == len(documents())
    assert of(loaded.documents) == expected()
