"""Bytes → str: marks of byte order, UTF-16 by its zeros, UTF-8, the declared set, else the likeliest."""

from __future__ import annotations

import codecs

from briefing.documents.extract import Unreadable
from briefing.documents.legacy import legacy

_MARKS = (  # the longer first: UTF-32's little-endian mark begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"PK\x03\x04", "a damaged archive or office document"),
    (b"\xd0\xcf\x11\xe0", "an Outlook message or an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x7fELF", "a program"),
)
# What text may hold: printable bytes, white space, back space, and the escape that starts a colour in a log.
_TEXT_BYTES = bytes([8, 9, 10, 11, 12, 13, 27, *range(0x20, 0x7F), *range(0x80, 0x100)])
_MOST_CONTROLS = 0.01
_SAMPLE = 8192
_SAVE_AS_TEXT = "save its words as plain text and open that"


def decode(data: bytes, charset: str = "") -> str:
    """The text of the bytes; what cannot be decoded becomes U+FFFD. ``charset`` is Python's name of the declared one.

    Raises Unreadable where the bytes are not text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            raise Unreadable(f"is {name}, not text: {_SAVE_AS_TEXT}")
    wide = _wide(data)
    if wide is not None:
        return wide
    if len(data.translate(None, _TEXT_BYTES)) > _MOST_CONTROLS * len(data):
        raise Unreadable(f"is a binary file, not text: {_SAVE_AS_TEXT}")
    return _narrow(data, charset)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark, told by zeros that stand in every second byte only; None where it is not that."""
    sample = data[: _SAMPLE - _SAMPLE % 2]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 20 < len(sample) // 2 or min(even, odd) * 20 > max(even, odd) or not even + odd:
        return None
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    text = data.decode(encoding, "replace")
    head = text[:_SAMPLE]
    visible = sum(c.isprintable() or c.isspace() for c in head)
    return text if visible >= 0.98 * len(head) and "\ufffd" not in head[:-1] else None


def _narrow(data: bytes, charset: str) -> str:
    """UTF-8 where it is that, whatever is declared; then as declared; then UTF-8 with a few broken bytes."""
    encodings = ["utf-8", charset] if not data.isascii() else [charset or _shifted(data), "utf-8"]
    for encoding in filter(None, encodings):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    mended = data.decode("utf-8", "replace")
    broken = mended.count("\ufffd")
    letters = sum(c > "\x7f" for c in mended) - broken
    return mended if letters > broken else legacy(data)


def _shifted(data: bytes) -> str:
    """The set of text in seven bits that shifts to Japanese characters by an escape."""
    return "iso2022_jp" if b"\x1b$B" in data or b"\x1b$@" in data else ""
