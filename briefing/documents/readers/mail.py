"""Mails (.eml): what was written, mails forwarded in them, and the documents attached."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from email.message import EmailMessage
from email.utils import getaddresses, parsedate_to_datetime

from briefing.documents import charsets
from briefing.documents.clean import clean_line
from briefing.documents.decode import decode
from briefing.documents.extract import Extract, Material, Refusal, Stated, Unreadable
from briefing.documents.markup import to_text
from briefing.documents.outlets import is_outlet
from briefing.documents.readers import is_readable, nested
from briefing.documents.readers.forwarded import Forwarded, split
from briefing.expressions import expression

_REPLY = expression(r"^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs)\s*(?:\[\d+\])?\s*:\s*)+", re.I)
_SIGNATURE = expression(r"^-- ?\n(?:[^\n]*\n){0,15}[^\n]*\Z", re.M)
_LIST_FOOTER = expression(r"^_{20,}\n(?:[^\n]*\n){0,6}[^\n]*\Z", re.M)
_MAILTO = expression(r"\[mailto:([^\]]*)\]")
_FEW = 5  # words: fewer above a forwarded mail are no report


def read(material: Material) -> Iterator[Extract | Refusal]:
    """The mail, ``/forwarded`` where it carries one in its text, then what is attached, by file name."""
    mail = email.message_from_bytes(material.data, policy=email.policy.default)
    assert isinstance(mail, EmailMessage)
    if mail.get_content_type() in ("multipart/encrypted", "application/pkcs7-mime"):
        raise Unreadable("is encrypted: decrypt it in your mail program and save it again")
    inline, attached = _parts(mail)
    own, forwarded = split("\n\n".join(filter(None, map(_text, inline))))
    own = _LIST_FOOTER.sub("", _SIGNATURE.sub("", own)).strip()
    found = 0
    if own and (forwarded is None or len(own.split()) >= _FEW):
        found += 1
        yield Extract(own, _stated(mail))
    if forwarded:
        found += 1
        yield Extract(forwarded.text, _restated(forwarded, mail), part="/forwarded" if found > 1 else "")
    for number, part in enumerate(attached, 1):
        yield from _attached(part, material, number)
    if not found and not attached:
        raise Unreadable("is a mail without words: open what it links to instead")


def _parts(mail: EmailMessage) -> tuple[list[EmailMessage], list[EmailMessage]]:
    """The parts to be read as the mail's text, and the documents attached."""
    kind = mail.get_content_type()
    if kind == "message/rfc822" or mail.get_filename() or mail.get_content_disposition() == "attachment":
        wanted = kind == "message/rfc822" or is_readable(mail.get_filename() or "")
        return [], [mail] if wanted else []
    if not mail.is_multipart():
        return ([mail], []) if kind in ("text/plain", "text/html") else ([], [])
    parts = [part for part in mail.iter_parts() if isinstance(part, EmailMessage)]
    found = [_parts(part) for part in parts]
    inline = [[*texts] for texts, _ in found if texts]
    if kind == "multipart/alternative" and inline:
        inline = [_best(inline)]
    elif kind == "multipart/related":
        inline = inline[:1]
    return [part for texts in inline for part in texts], [part for _, documents in found for part in documents]


def _best(alternatives: list[list[EmailMessage]]) -> list[EmailMessage]:
    """The plain text, unless it only says that there is another."""
    plain, last = alternatives[0], alternatives[-1]
    count = [sum(len(_text(part).split()) for part in parts) for parts in (plain, last)]
    return plain if count[0] * 2 >= count[1] else last


def _text(part: EmailMessage) -> str:
    """The words of a part of text, whatever its encoding."""
    data = part.get_payload(decode=True)
    assert isinstance(data, bytes), "a part of text has bytes"
    html = part.get_content_type() == "text/html"
    charset = charsets.known(part.get_content_charset("")) or (charsets.of_markup(data) if html else "")
    text = decode(data, charset).replace("\r\n", "\n")
    if html:
        return to_text(text)
    return _unflowed(text) if part.get_param("format") == "flowed" else text.strip()


def _unflowed(text: str) -> str:
    """RFC 3676: a line that ends with a space goes on in the next, but for the one above a signature."""
    return re.sub(r"(?<!\n--) \n(?![ >\n])", " ", re.sub(r"^ (?=[ >]|From )", "", text, flags=re.M)).strip()


def _stated(mail: EmailMessage) -> Stated:
    return _facts(_header(mail, "Subject"), _header(mail, "From"), _header(mail, "Date"), "the mail")


def _restated(forwarded: Forwarded, mail: EmailMessage) -> Stated:
    subject = forwarded.subject or _header(mail, "Subject")
    return _facts(subject, forwarded.sender, forwarded.date, "the forwarded mail")


def _facts(subject: str, sender: str, date: str, where: str) -> Stated:
    """Of a mail's date only the day counts, where it was written, and only where the report states none itself."""
    names = [name or address for name, address in getaddresses([_MAILTO.sub(r"<\1>", sender)])]
    name = names[0] if names else ""
    try:
        date = parsedate_to_datetime(date).date().isoformat()
    except (ValueError, TypeError, IndexError):
        date = clean_line(date)
    outlet = is_outlet(name)
    return Stated(
        title=_REPLY.sub("", clean_line(subject)),
        publisher=name if outlet else "",
        author="" if outlet else name,
        sent=date,
        where=where,
    )


def _header(mail: EmailMessage, name: str) -> str:
    """A header's words; empty where it is missing or too broken to be read."""
    try:
        return str(mail.get(name, ""))
    except Exception:  # the library raises whatever its parser of headers meets
        return ""


def _attached(part: EmailMessage, material: Material, number: int) -> Iterator[Extract | Refusal]:
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload(0)
        name = clean_line(_REPLY.sub("", _header(inner, "Subject"))) or f"forwarded {number}"  # type: ignore[arg-type]
        yield from nested(material, inner.as_bytes(), name, "message/rfc822", part=f"/{name}")  # type: ignore[union-attr]
        return
    name = clean_line(part.get_filename() or "") or f"attached {number}"
    data = part.get_payload(decode=True)
    assert isinstance(data, bytes), "an attached file has bytes"
    yield from nested(material, data, name, str(part.get("Content-Type", "")), part=f"/{name}")
