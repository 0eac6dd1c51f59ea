"""The outside of a page: the lines at its top and bottom, where its furniture stands."""

from __future__ import annotations

from briefing.expressions import expression
from briefing.record import record

_HEAD_LINES = 15
_HEAD_WORDS = 120
_TAIL_LINES = 3
_LINE = expression(r"\S[^\n]*")
_BETWEEN = expression(r"[ ]*(?:\|+|//+|[·•])[ ]*|[ ]{3,}")


@record(frozen=True, slots=True)
class Line:
    """A line with something on it, without the white space around it; counts are of what stands before it."""

    text: str
    number: int
    words_before: int

    @property
    def short(self) -> bool:
        """Twelve words or fewer: the length of furniture, not of prose."""
        return len(self.text) < 160 and sum(any(map(str.isalnum, word)) for word in self.text.split()) <= 12

    @property
    def cells(self) -> list[str]:
        """The parts of a short line that strokes, dots or runs of spaces part, without emphasis."""
        return [cell.strip("*_ ") for cell in _BETWEEN.split(self.text)] if self.short else []


def head(text: str) -> list[Line]:
    """The first lines, as far as a date or a name may stand before the report begins."""
    lines: list[Line] = []
    words = 0
    for found in _LINE.finditer(text):
        if len(lines) == _HEAD_LINES or words > _HEAD_WORDS:
            break
        lines.append(Line(found[0].strip(), len(lines), words))
        words += len(found[0].split())
    return lines


def tail(text: str) -> list[Line]:
    """The last lines; their counts are zero."""
    lines = text[-2000:].rstrip().split("\n")
    return [Line(line.strip(), 0, 0) for line in lines if line.strip()][-_TAIL_LINES:]
