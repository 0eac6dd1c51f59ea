"""What format a file's bytes are of, by what they begin with."""

from __future__ import annotations

import codecs
import io
import re
from typing import Literal

from briefing.expressions import expression

Kind = Literal["text", "html", "mhtml", "pdf", "docx", "mail", "mbox", "feed", "json", "csv", "zip", "gzip", ""]

_OPENING = 16 * 1024  # bytes looked at
_BLANK = " \t\r\n\f\ufeff"
# What may stand before the root of a page or feed: declarations, comments, the type of document.
_PROLOGUE = expression(r"(?:\s*(?:<\?[^>]*>|<!--.*?-->|<!doctype[^>\[]*(?:\[[^\]]*\])?[^>]*>))*\s*", re.I | re.S)
_ROOT = expression(r"<([a-z][\w:.-]*)", re.I)
_DOCTYPE_HTML = expression(r"\s*(?:<\?[^>]*>|<!--.*?-->|\s)*<!doctype\s+html", re.I | re.S)
_FEED_ROOTS = frozenset(("rss", "feed", "rdf:rdf", "channel", "atom:feed"))
_PAGE_ROOTS = frozenset(("html", "head", "body", "xhtml:html"))
_TAG = expression(r"<(?:p|div|br|span|h[1-6]|table|article|section|a|ul|ol|meta|title|b|i|em|strong)\b[^>]*/?>", re.I)
_JSON = expression(r"\{\s*[\"}]|\[\s*\{|\[\s*\]\s*$")
_HEADER = expression(r"([A-Za-z][A-Za-z0-9-]{1,60}):[ \t]*(?:\S|$)")
_MAIL_HEADERS = frozenset(
    (
        "from", "to", "cc", "subject", "date", "message-id", "mime-version", "received", "return-path", "reply-to",
        "delivered-to", "content-type", "sender", "x-mailer", "list-id", "dkim-signature", "user-agent", "references",
    )
)  # fmt: skip
_SURE_HEADERS = frozenset(("message-id", "mime-version", "received", "return-path", "delivered-to", "dkim-signature"))
_MBOX = expression(r"From \S+.*\d\d:\d\d.*\n>?[A-Za-z-]+:")
_SENT_HEADERS = frozenset(("to", "cc", "received", "return-path", "delivered-to"))
_RELATED = expression(r"^content-type:\s*multipart/related", re.I | re.M)
_DELIMITER = expression(r"[,;\t]")
_TEXT_COLUMNS = expression(
    r"(?:^|[,;\t])\"?(?:text|content|body|article|article_?body|maintext|full_?text|story)\"?(?=[,;\t\r]|$)", re.I
)


def sniff(data: bytes) -> Kind:
    """The format that the bytes show; empty where they show none, as plain text does."""
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _packed(data)
    if data.startswith(b"\x1f\x8b\x08"):
        return "gzip"
    opening = _opening(data).lstrip(_BLANK)
    if _MBOX.match(opening):
        return "mbox"
    if opening.startswith("<"):
        return _markup(opening)
    if _JSON.match(opening):
        return "json"
    mail = _mail(opening)
    if mail:
        return mail
    first, line_end, _ = opening.partition("\n")
    return "csv" if line_end and _DELIMITER.search(first) and _TEXT_COLUMNS.search(first) else ""


def has_tags(data: bytes) -> bool:
    """Whether text that begins as no page does may still be a piece of one."""
    return bool(_TAG.search(_opening(data)))


def _packed(data: bytes) -> Kind:
    """A ZIP, or the office document that is one inside."""
    import zipfile  # takes longer to load than a pile of reports to read

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError):
        return "zip"  # its reader says what is wrong
    return "docx" if "word/document.xml" in names else "zip"


def _opening(data: bytes) -> str:
    """The first characters, whatever their encoding: what is looked for is ASCII."""
    start = data[:_OPENING]
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return start.decode("utf-16", "replace")
    if start[1:2] == b"\0" or start[:1] == b"\0":
        return start.replace(b"\0", b"").decode("latin-1")
    return start.removeprefix(codecs.BOM_UTF8).decode("latin-1")


def _markup(opening: str) -> Kind:
    prologue = _PROLOGUE.match(opening)
    root = _ROOT.match(opening, prologue.end() if prologue else 0)
    name = root[1].lower() if root else ""
    if name in _FEED_ROOTS:
        return "feed"
    return "html" if name in _PAGE_ROOTS or _DOCTYPE_HTML.match(opening) else ""


def _mail(opening: str) -> Kind:
    """A mail by the headers that it begins with; a page saved by a browser is one with related parts."""
    names: set[str] = set()
    end = 0
    for line in opening.splitlines(keepends=True):
        header = _HEADER.match(line)
        if not header and not (line[0] in " \t" and line.strip() and names):
            break
        if header:
            names.add(header[1].lower())
        end += len(line)
    known = names & _MAIL_HEADERS
    if len(known) < 2 or not (known & _SURE_HEADERS or ("from" in known and known & {"subject", "date", "to"})):
        return ""
    saved = "snapshot-content-location" in names or (not names & _SENT_HEADERS and _RELATED.search(opening, 0, end))
    return "mhtml" if saved else "mail"
