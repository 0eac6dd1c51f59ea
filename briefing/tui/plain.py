"""The one way from outside words to the screen: never markup, never a control character."""

from __future__ import annotations

from textual.content import Content

_CONTROLS = [*range(0x20), *range(0x7F, 0xA0)]
_BIDI = [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_INVISIBLE = [0x2028, 0x2029, 0xFEFF, *range(0xD800, 0xE000)]
_TABLE = dict.fromkeys((*_CONTROLS, *_BIDI, *_INVISIBLE), "�")
_TABLE |= {ord("\t"): " ", ord("\n"): " "}


def clean(text: str) -> str:
    """The text on one line with nothing that a terminal obeys; as long as it was, so that offsets still hold."""
    return text if text.isascii() and text.isprintable() else text.translate(_TABLE)


def plain(text: str) -> Content:
    """Outside text as content that is shown as it is, whatever brackets it holds."""
    return Content(clean(text))
