"""The sources as rows: what stands beside the title of each."""

from __future__ import annotations

from briefing.annotate import annotate
from briefing.brief import make_brief
from briefing.model import Document
from briefing.tui.index import open_case
from briefing.tui.source_rows import source_rows


def words(document: Document) -> str:
    (row,) = source_rows(open_case(make_brief([annotate(document)])))
    return "\n".join("".join(text for text, _ in line.pieces) for line in row.lines)


def test_a_report_in_another_language_says_so_beside_its_title() -> None:
    german = Document("a.txt", "Am Donnerstag sind 12 Menschen gestorben.", "Explosion auf Fähre", language="de")
    assert "German, little read" in words(german)
    assert "read" not in words(Document("a.txt", "Twelve people died on Thursday.", "Ferry blast"))
