"""Word documents (DOCX): paragraphs, lists and tables in their order. Needs python-docx."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

import docx
from docx.oxml.ns import qn

from briefing.documents.extract import Extract, Material, Stated, Unreadable
from briefing.documents.headline import begins_with
from briefing.expressions import expression

_LARGEST = 200 * 1024 * 1024  # bytes unpacked
_PARAGRAPH, _TABLE, _ROW, _CELL = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
_AROUND = frozenset(map(qn, ("w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "w:smartTag")))
_TEXT = qn("w:t")
_SIGNS = {qn("w:tab"): " ", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
# Not in the document as it reads: what was deleted or moved away, and what Word keeps a second time for old programs.
_UNREAD = frozenset(
    (qn("w:del"), qn("w:moveFrom"), "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
)
_LISTED = expression(r"List|Compact")  # styles of list items, by Word and LibreOffice, and by pandoc
_HEADING = expression(r"(?i:heading|title)")
_NOBODY = ("python-docx", "Un-named")  # what programs put where they know no author


def read(material: Material) -> Iterator[Extract]:
    """The document's own text without headers and footers. Raises Unreadable: too large when unpacked."""
    with zipfile.ZipFile(io.BytesIO(material.data)) as parts:
        if sum(part.file_size for part in parts.infolist()) > _LARGEST:
            raise Unreadable(f"unpacks to more than {_LARGEST // (1024 * 1024)} MB: save it anew without its pictures")
    document = docx.Document(io.BytesIO(material.data))
    styles = {style.style_id: style.name or "" for style in document.styles}
    blocks = [block for block in _blocks(document.element.body, styles) if block[1].strip()]
    text = ""
    for before, (style, words) in zip([("", ""), *blocks], blocks, strict=False):
        together = _LISTED.match(style) and _LISTED.match(before[0])
        text += ("" if not text else "\n" if together else "\n\n") + words
    known = document.core_properties
    title = next((words for style, words in blocks if style == "Title"), known.title or "")
    author = known.author or ""
    yield Extract(
        text,
        Stated(
            title=title if begins_with(text, title) else "",  # the property is often that of an older document
            author="" if author in _NOBODY else author,
            where="the document's properties",
        ),
    )


def _blocks(parent: Any, styles: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Style and words of each paragraph and table, in order."""
    for child in parent:
        if child.tag == _PARAGRAPH:
            style = styles.get(child.style or "", "")
            words = _words(child)
            yield ("List", f"- {words}") if _is_listed(child, style) and words.strip() else (style, words)
        elif child.tag == _TABLE:
            yield "", "\n".join(filter(None, (_cells(row) for row in child.iter(_ROW))))
        elif child.tag in _AROUND:
            yield from _blocks(child, styles)


def _is_listed(paragraph: Any, style: str) -> bool:
    """Whether a paragraph is an item of a list: by its style, or numbered by itself; headings are numbered too."""
    numbered = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
    return bool(_LISTED.match(style)) or (numbered is not None and numbered.val != 0 and not _HEADING.match(style))


def _cells(row: Any) -> str:
    """A row's cells on one line."""
    return " | ".join(" ".join(" ".join(map(_words, cell.iter(_PARAGRAPH))).split()) for cell in row.iter(_CELL))


def _words(node: Any) -> str:
    """What is read of a paragraph: also what was inserted with changes tracked, and the words of links."""
    if node.tag in _UNREAD:
        return ""
    if node.tag == _TEXT:
        return node.text or ""
    return _SIGNS.get(node.tag) or "".join(map(_words, node))
