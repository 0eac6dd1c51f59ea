"""What the program has written itself is known for that, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.brief.selection import Selection, select
from briefing.documents import read
from briefing.documents.readers.made import is_made
from briefing.export import TABLES, Format, Table, render
from briefing.export.jsonl import to_jsonl
from briefing.model import Brief
from tests.export.sample import brief as sample

BRIEF = sample()
PARTS = [BRIEF, select(BRIEF, Selection(sources=frozenset({"S1"})))]


@pytest.mark.parametrize("brief", PARTS, ids=["whole", "part"])
@pytest.mark.parametrize("kind", ["text", "markdown", "html", "json", "zip"])
def test_every_export_is_known(brief: Brief, kind: Format) -> None:
    assert is_made(_bytes(render(brief, kind)))


@pytest.mark.parametrize("table", TABLES)
def test_every_table_is_known(table: Table) -> None:
    assert is_made(_bytes(render(BRIEF, "csv", table=table)))


def test_annotations_are_known() -> None:
    assert all(is_made(to_jsonl(source.annotations).encode()) for source in BRIEF.sources)


@pytest.mark.parametrize(
    "report",
    [
        "BRIEFING\n\nThe minister met the press. 5 sources say that he left early.",
        "# Briefing: the ministry\n\nThe minister met the press on Monday.\n",
        "BRIEFING ROOM OPENS\n3 sources told the agency that it will.\n",
        '{"file": "a.txt", "title": "The dam", "text": "It broke."}',
        "id,title,text\n1,The dam,It broke.\n",
        '<!DOCTYPE html><html><head><meta name="generator" content="WordPress"></head><body>It broke.</body></html>',
    ],
)
def test_reports_are_not_taken_for_it(report: str) -> None:
    assert not is_made(report.encode())


def test_one_among_the_reports_is_left_out_and_said_to_be(tmp_path: Path) -> None:
    (tmp_path / "dam.txt").write_text("The dam broke on Monday.", encoding="utf-8")
    for kind, name in (("text", "brief.txt"), ("html", "brief.html"), ("zip", "brief.zip")):
        (tmp_path / name).write_bytes(_bytes(render(BRIEF, kind)))
    found = read([tmp_path])
    assert [document.file for document in found.documents] == ["dam.txt"]
    assert [Path(problem.file).name for problem in found.problems] == ["brief.html", "brief.txt", "brief.zip"]
    assert all("left out" in problem.message for problem in found.problems)


def _bytes(made: str | bytes) -> bytes:
    return made.encode("utf-8") if isinstance(made, str) else made
