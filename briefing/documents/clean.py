"""The border: outside text becomes clean text here, and nowhere else.

Clean text holds ``\\n`` as its only control character, plain spaces as its only spaces, and nothing that a terminal
could take for a command or that reorders what the reader sees. Every visible character is kept, in its order.
"""

from __future__ import annotations

from briefing.expressions import expression

_NEWLINES = "\v\f\x85\u2028\u2029"
_SPACES = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
# Soft hyphen, zero-width space, word joiner and invisible operators, marks and overrides of direction, interlinear
# anchors, tags, byte order mark. Joiners (U+200C, U+200D), combining marks and variation selectors shape what is seen.
_INVISIBLE = [
    0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x2070),
    0xFEFF, *range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080),
]  # fmt: skip

_TABLE: dict[int, str | None] = {
    **dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), *_INVISIBLE]),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    **{ord(c): "\n" for c in "\n" + _NEWLINES},
    **{ord(c): " " for c in _SPACES},
}

# Most text is clean already, and one search is cheaper than a translation. Ranges, so that the search stays fast.
_HIGH = "\ud800-\udfff\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
_UNCLEAN = expression("[" + "".join(chr(point) for point in _TABLE if point != 0x0A and point < 0xD800) + _HIGH + "]")

# Whole sequences, so that their parameters do not stay behind as text: CSI (colours, cursor), strings (OSC, DCS, PM,
# APC, SOS) that are closed on their own line, and the choice of a character set. The one-byte CSI is taken only with
# parameters: alone it is far more often the wreck of a mis-decoded letter.
_ESCAPES = expression(
    r"\x1b\[[0-?]*[ -/]*[@-~]"
    r"|\x9b[0-?]+[ -/]*[@-~]"
    r"|\x1b[\]PX^_][^\n\r\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)"
    r"|\x1b[()*+][0-9A-B]"
)


def clean(text: str) -> str:
    """The text without control characters, escape sequences and invisible marks; line ends are ``\\n``. Idempotent."""
    if not _UNCLEAN.search(text):
        return text
    text = _ESCAPES.sub("", text)
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_TABLE)


def clean_line(text: str) -> str:
    """Clean text on one line, its runs of white space made one space: for titles, names and messages."""
    return " ".join(clean(text).split())
