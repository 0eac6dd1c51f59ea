"""PDF: the text in the order in which it is read, without what is printed around every page. Needs pypdf.

page → lines with their places (lines.py) → columns in turn (columns.py) → no running heads and page numbers
(furniture.py) → paragraphs over line, column and page ends (paragraphs.py), words made whole again (hyphens.py).
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator, Mapping
from typing import Any

import pypdf
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

from briefing.documents.extract import Extract, Material, Stated, Unreadable
from briefing.documents.readers.pdf.columns import in_reading_order
from briefing.documents.readers.pdf.furniture import without_furniture
from briefing.documents.readers.pdf.lines import Line, page_lines
from briefing.documents.readers.pdf.paragraphs import Paragraph, paragraphs
from briefing.expressions import expression

_PROTECTED = "is protected by a password: save a copy without one"
_ONLY_PICTURES = "holds only pictures of text: make them text first (ocrmypdf does), and open the result"
_NO_TITLE = expression(r"(?i)^(?:microsoft (?:word|powerpoint)|untitled|document\d*|print|.*\.\w{2,4}$)")
_LARGER = 1.15  # times the size of the text: a headline
_TOP = 8  # paragraphs of the first page among which a headline stands

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what goes wrong is told as a problem of the file, not logged


def read(material: Material) -> Iterator[Extract]:
    """The text of all pages. Raises Unreadable: protected, damaged, or pictures only."""
    try:
        file = pypdf.PdfReader(io.BytesIO(material.data))
        if file.is_encrypted and not file.decrypt(""):
            raise Unreadable(_PROTECTED)
        pages = [page_lines(page) for page in file.pages]
        known: Mapping[str, Any] = file.metadata or {}
    except (FileNotDecryptedError, DependencyError) as error:
        raise Unreadable(_PROTECTED) from error
    except PyPdfError as error:
        raise Unreadable(f"is damaged: save or fetch it again ({error})".lower()) from error
    empty = [number for number, lines in enumerate(pages, 1) if not lines]
    if len(empty) == len(pages):
        raise Unreadable(_ONLY_PICTURES)
    lines, address = without_furniture([in_reading_order(lines) for lines in pages])
    text = paragraphs(lines)
    author = str(known.get("/Author") or "").strip()
    stated = Stated(
        title=_title(text, lines, str(known.get("/Title") or "").strip()),
        author=author if " " in author else "",  # one word is the name of an account
        url=address,
        where="the document's properties",
    )
    warning = f"{_pages(empty)} no text: if they are pictures of text, make them text first" if empty else ""
    yield Extract("\n\n".join(paragraph.text for paragraph in text), stated, warning)


def _title(text: list[Paragraph], lines: list[Line], known: str) -> str:
    """The headline by its size; the stated title only begins with it, or is taken where none is set larger."""
    sizes = sorted(line.size for line in lines for _ in range(len(line.text)))
    body = sizes[len(sizes) // 2] if sizes else 0.0
    top = [p for p in text[:_TOP] if p.page == 0 and p.size > body * _LARGER]
    largest = max(top, key=lambda p: p.size).text if top else ""
    if len(largest.split()) > 2:
        return largest
    return "" if _NO_TITLE.match(known) or " " not in known else known


def _pages(numbers: list[int]) -> str:
    listed = ", ".join(map(str, numbers[:5])) + (" …" if len(numbers) > 5 else "")
    return f"page {listed} holds" if len(numbers) == 1 else f"pages {listed} hold"
