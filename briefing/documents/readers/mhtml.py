"""Pages saved as one file by a browser (MHTML, RFC 2557): the page among the parts, the rest left alone."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from email.message import Message

from briefing.documents import charsets
from briefing.documents.decode import decode
from briefing.documents.extract import Extract, Material, Unreadable
from briefing.documents.readers.html import article

_ADDRESSES = ("Snapshot-Content-Location", "Content-Location")


def read(material: Material) -> Iterator[Extract]:
    """The article of the saved page. Raises Unreadable where none is among the parts."""
    saved = email.message_from_bytes(material.data, policy=email.policy.compat32)
    page = _root(saved)
    if page is None:
        raise Unreadable("has no web page in it: save the page again, or save its words as plain text")
    data = page.get_payload(decode=True)
    assert isinstance(data, bytes), "a part that is not of several has bytes"
    charset = charsets.known(page.get_content_charset() or "") or charsets.of_markup(data)
    addresses = (str(part.get(name, "")) for name in _ADDRESSES for part in (saved, page))
    yield article(decode(data, charset), next((a for a in addresses if a.startswith("http")), material.address))


def _root(saved: Message) -> Message | None:
    """The part that is named as the start, else the first page."""
    pages = [part for part in saved.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml")]
    start = saved.get_param("start")
    return next((part for part in pages if start and part.get("Content-ID") == start), pages[0] if pages else None)
