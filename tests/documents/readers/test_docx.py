"""Word documents by three programs."""

from __future__ import annotations

import io

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from tests.documents.readers.reading import documents, facts, one, problem


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("pandoc.docx", ("Strait council meets in Varde", None, "Bo Moen", "2031-01-04")),
        ("libreoffice.docx", ("The strait in the first week of January", None, "Bo Moen", "2031-01-06")),
        ("python.docx", ("Note on the strait", None, None, "2031-01-05")),
    ],
)
def test_what_a_document_states(name: str, expected: tuple[str, str | None, str | None, str | None]) -> None:
    assert facts(one(name)) == expected


def test_paragraphs_lists_and_tables_in_their_order_without_headers() -> None:
    assert one("python.docx").text == (
        "Note on the strait\n\n5 January 2031\n\nNorland’s navy said on Sunday that it had found 7 mines near Halden."
        "\n\n- One had broken loose.\n- Fishing was banned.\n\nHospital | Wounded\nVarde | 31"
    )
    text = one("libreoffice.docx").text
    assert text.startswith("The strait in the first week of January\n\n6 January 2031\n\nAn explosion tore through")
    assert text.endswith("broad majority for them.\n\nHospital | Wounded\nVarde | 31")
    assert "Strait Monitor" not in text


def test_tracked_changes_are_read_as_accepted() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("The blast killed ")
    for tag, kind, words in (("w:del", "w:delText", "12"), ("w:ins", "w:t", "13")):
        change, run, text = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(kind)
        text.text = words
        run.append(text)
        change.append(run)
        paragraph._p.append(change)
    paragraph.add_run(" people.")
    assert paragraph._p.find(qn("w:del")) is not None
    data = io.BytesIO()
    document.save(data)
    assert documents(data.getvalue())[0].text == "The blast killed 13 people."


def test_a_damaged_document() -> None:
    data = io.BytesIO()
    docx.Document().save(data)
    assert "empty" in problem(data.getvalue(), "a.docx")
    assert "damaged" in problem(data.getvalue()[:5000], "a.docx")
