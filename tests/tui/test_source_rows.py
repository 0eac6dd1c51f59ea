"""The sources as rows: what stands beside the title of each."""

from __future__ import annotations

from dataclasses import replace

from briefing.annotate import annotate
from briefing.brief import make_brief
from briefing.model import Brief, Document, Source
from briefing.tui.index import open_case
from briefing.tui.source_rows import source_rows
from tests.tui.story import BRIEF


def shown(brief: Brief) -> list[str]:
    rows = source_rows(open_case(brief))
    return ["\n".join("".join(text for text, _ in line.pieces) for line in row.lines) for row in rows]


def words(document: Document) -> str:
    return "\n".join(shown(make_brief([annotate(document)])))


def test_a_report_in_another_language_says_so_beside_its_title() -> None:
    german = Document("a.txt", "Am Donnerstag sind 12 Menschen gestorben.", "Explosion auf Fähre", language="de")
    assert "German, little read" in words(german)
    assert "read" not in words(Document("a.txt", "Twelve people died on Thursday.", "Ferry blast"))


def by(source: Source, publisher: str) -> Source:
    return replace(source, document=replace(source.document, publisher=publisher))


def test_a_publisher_of_all_stands_above_them_once() -> None:
    first, *others = BRIEF.sources
    one = shown(replace(BRIEF, sources=tuple(by(source, "Wire") for source in BRIEF.sources)))
    assert one[0] == "all of Wire"
    assert not any("Wire" in row for row in one[1:])
    two = shown(replace(BRIEF, sources=(by(first, "Post"), *(by(source, "Wire") for source in others))))
    assert ["Post" in two[0], *("Wire" in row for row in two[1:])] == [True] * len(two)


def test_a_source_tells_how_much_it_alone_tells() -> None:
    alone = replace(BRIEF.sources[0], only=("F1", "E1", "E2"))
    assert "only here ●1 ◆2" in shown(replace(BRIEF, sources=(alone, *BRIEF.sources[1:])))[0]
