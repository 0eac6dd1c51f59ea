"""What the terminal can show: plain ASCII where it has no glyphs, no colours where none are wanted."""

from __future__ import annotations

import codecs
import locale
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter, NoColor

POOR = ("linux", "dumb", "vt100", "vt102", "vt220", "ansi", "cons25")  # terminals whose fonts lack our glyphs
SIGNS = {
    **dict.fromkeys("─━╌╍┄┅┈┉═▔▁⎯╴╶╸╺", "-"), **dict.fromkeys("│┃║╎╏┆┇┊┋▏▕▎▍▌▐▋▊▉", "|"),
    **dict.fromkeys("╭╮╰╯┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝", "+"),
    **dict.fromkeys("▂▃▄▅▆▇█▀▖▗▘▝▙▛▜▟▚▞", "#"), **dict.fromkeys("░▒▓", ":"),
    "●": "*", "◐": "~", "○": "o", "◆": "#", "◇": "+", "▲": "^", "▼": "v", "▸": ">", "▾": "v", "►": ">", "◄": "<",
    "≠": "!", "≈": "~", "≤": "<", "≥": ">", "›": ">", "‹": "<", "→": ">", "←": "<", "↑": "^", "↓": "v", "⏎": "<",
    "⇥": ">", "⇤": "<", "⌫": "<", "·": "-", "•": "*", "…": ".", "–": "-", "—": "-", "−": "-", "×": "x", "±": "+",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "′": "'", "″": '"',
    "✓": "+", "✔": "+", "✗": "x", "✘": "x", "★": "*", "☆": "*", "⚑": "!", "⚠": "!", "�": "?", "\u00a0": " ",
}  # fmt: skip


def is_poor(environment: Mapping[str, str]) -> bool:
    """Whether the terminal or the locale has no way to show our glyphs."""
    return environment.get("TERM", "") in POOR or not speaks_utf8()


def speaks_utf8() -> bool:
    """Whether the locale's encoding is UTF-8."""
    try:
        return codecs.lookup(locale.getpreferredencoding(False)).name == "utf-8"
    except LookupError:
        return False


class Ascii(LineFilter):
    """Puts plain ASCII in the place of everything else, cell for cell."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        return [
            segment if segment.text.isascii() else Segment(ascii_cells(segment.text), segment.style, segment.control)
            for segment in segments
        ]


def filters(ascii: bool, colorless: bool) -> list[LineFilter]:
    """What every line goes through on its way to the terminal."""
    return [*([NoColor()] if colorless else []), *([Ascii()] if ascii else [])]


@lru_cache(4096)
def ascii_cells(text: str) -> str:
    """The text in ASCII, as many cells wide: accents dropped, what has no likeness as question marks."""
    return "".join(map(_sign, text))


def _sign(sign: str) -> str:
    if sign.isascii():
        return sign
    if sign in SIGNS:
        return SIGNS[sign]
    if 0x2800 <= ord(sign) <= 0x28FF:  # braille patterns, used to draw
        return " " if sign == "\u2800" else "."
    base = unicodedata.normalize("NFKD", sign)[0]
    width = cell_len(sign)
    return base if base.isascii() and base.isprintable() and width == 1 else "?" * width
