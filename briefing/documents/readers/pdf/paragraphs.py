"""Lines → paragraphs, over the ends of columns and pages too."""

from __future__ import annotations

from itertools import pairwise

from briefing.documents.published import is_dated
from briefing.documents.readers.pdf.hyphens import Words, join
from briefing.documents.readers.pdf.lines import Line
from briefing.expressions import expression
from briefing.record import record

_ENDS = expression(r"[.!?…:][\"”’»)\]]*$")
_ITEM = expression(r"(?:[•▪●‣◦*–-]|\(?\d{1,2}[.)]|\(?[a-z]\))(?: |$)")
_OTHER_SIZE = 1.08
_WIDE_GAP = 1.3  # of the usual distance between two lines
_INDENT = 0.7  # sizes of type
_ROOM = 0.85  # of the longest lines: a line ends before that only with its paragraph


@record(frozen=True, slots=True)
class Paragraph:
    text: str
    size: float
    page: int


def paragraphs(lines: list[Line]) -> list[Paragraph]:
    """The paragraphs of lines in reading order; rows of a table are lines of one paragraph."""
    words = Words(line.text for line in lines)
    longest = _longest(lines)
    gap = _usual_gap(lines)
    found: list[Paragraph] = []
    text = ""
    first = before = None
    for line in lines:
        if first is None or before is None:
            text, first = line.text, line
        elif len(before.cells) > 1 and len(line.cells) > 1 and line.page == before.page:
            text += "\n" + line.text
        elif _begins(before, line, longest, gap):
            found.append(Paragraph(text, first.size, first.page))
            text, first = line.text, line
        else:
            text = join(text, line.text, words)
        before = line
    return [*found, Paragraph(text, first.size, first.page)] if first else found


def _begins(before: Line, line: Line, longest: dict[int, int], gap: float) -> bool:
    """Whether a line begins a paragraph of its own."""
    if max(before.size, line.size) > _OTHER_SIZE * min(before.size, line.size) or _ITEM.match(line.text):
        return True
    dated = is_dated(line.text) or (is_dated(before.text) and not line.text[0].islower())
    if (len(before.cells) > 1) != (len(line.cells) > 1) or dated:
        return True
    ended = bool(_ENDS.search(before.text))
    room = len(before.text) + 1 + len(line.text.split()[0]) <= _ROOM * longest.get(_key(before), 0)
    if line.page != before.page or line.y > before.y:  # the next page or column
        return ended or (room and not line.text[0].islower())
    if before.y - line.y > _WIDE_GAP * gap * line.size:
        return True
    indented = line.x - before.x > _INDENT * line.size
    return (indented and ended) or (room and (ended or not line.text[0].islower()))


def _longest(lines: list[Line]) -> dict[int, int]:
    """For each size of type the length of its long lines, in characters."""
    lengths: dict[int, list[int]] = {}
    for line in lines:
        lengths.setdefault(_key(line), []).append(len(line.text))
    return {key: sorted(found)[int(0.8 * (len(found) - 1))] for key, found in lengths.items()}


def _usual_gap(lines: list[Line]) -> float:
    """The usual distance between a line and the next below it, in sizes of type: that inside paragraphs."""
    gaps = sorted(
        (a.y - b.y) / b.size
        for a, b in pairwise(lines)
        if a.page == b.page and b.size and 0.9 * b.size < a.y - b.y < 3 * b.size
    )
    return gaps[len(gaps) // 4] if gaps else 1.2


def _key(line: Line) -> int:
    return round(line.size * 2)
