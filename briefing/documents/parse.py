"""The bytes of one file → its documents. What is wrong with a part is a Problem, and the others still open."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.documents.clean import clean, clean_line
from briefing.documents.extract import Extract, Material, Refusal, Unreadable
from briefing.documents.files import Problem
from briefing.documents.language import language
from briefing.documents.layout import head, tail
from briefing.documents.masthead import author, publisher, title
from briefing.documents.naming import numbered
from briefing.documents.published import published
from briefing.documents.readers import EMPTY, extracts
from briefing.model import Document


def parse(material: Material, label: str = "") -> Iterator[Document | Problem]:
    """The documents of one file or page, and what of it cannot be read or only in part; never raises for bad input.

    Each ``Document.file`` is the material's name and what tells it from the others of the file; problems name the
    file by ``label``, else by the same name.
    """
    label = label or material.name
    found: list[Extract] = []
    try:
        for item in extracts(material):
            if isinstance(item, Refusal):
                yield Problem(label + clean_line(item.part), item.message)
            else:
                found.append(item)
    except Unreadable as error:
        yield Problem(label, str(error))
    parts = numbered([clean_line(extract.part) for extract in found])
    for extract, part in zip(found, parts, strict=True):
        try:
            yield _document(material.name + part, extract, material.address)
        except Unreadable as error:
            yield Problem(label + part, str(error))
            continue
        if extract.warning:
            yield Problem(label + part, extract.warning)


def _document(name: str, extract: Extract, address: str) -> Document:
    """The document of an extract. Raises Unreadable where no words are in it."""
    text = clean(extract.text)
    if not text.strip():
        raise Unreadable(EMPTY)
    top, stated = head(text), extract.stated
    spoken = language(text, stated.language)
    dated = published(text, clean_line(stated.published), stated.where, spoken)
    if dated.value is None and stated.sent:
        dated = published("", clean_line(stated.sent), stated.where)
    return Document(
        file=name,
        text=text,
        title=title(top, stated.title) or name,
        publisher=publisher(top, tail(text), stated.publisher),
        author=author(top, stated.author),
        url=clean_line(stated.url or address) or None,
        published=dated.value,
        published_basis=dated.basis,
        published_reason=dated.reason,
        language=spoken,
        fetched=clean_line(stated.fetched) or None,
    )
