"""A page of a PDF → its lines, each with its place and the size of its type."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from briefing.expressions import expression
from briefing.record import record, replace

WIDTH = 0.5  # of a letter, in sizes of its type: about that of Times and Helvetica, where the font does not tell
_PROSE = 0.92  # of the mean width of a font's signs: so wide are the letters that prose has most of
_GAP = 1.6  # sizes of type between two cells or columns; word spaces are a quarter
_MARK = expression(r"[•▪●‣◦*–-]|\(?\d{1,2}[.)]|\(?[a-z]\)")  # of an item of a list, set apart from it
_ERROR = 0.15  # sizes of type a letter: as much narrower may letters be than the estimate
_SPACE = 0.5  # sizes of type, by estimate, between words drawn apart without a blank
_LEAST_STARTS = 4  # runs of text that begin at one place: a column does
_SAME_HEIGHT = 0.3  # sizes of type
_ASLANT = 0.2  # of the way across
_LIGATURES = {point: unicodedata.normalize("NFKC", chr(point)) for point in range(0xFB00, 0xFB07)}


@record(frozen=True, slots=True)
class Line:
    """What stands on one line, or on one line of a column; x and y count from the page's lower left in points.

    ``cells`` are the runs of the line that wide gaps part, each with its x.
    """

    page: int
    x: float
    y: float
    size: float
    cells: tuple[tuple[float, str], ...]

    @property
    def text(self) -> str:
        return " | ".join(text for _, text in self.cells)

    @property
    def end(self) -> float:
        """Where it ends, by estimate."""
        x, text = self.cells[-1]
        return x + len(text) * WIDTH * self.size


@record(frozen=True, slots=True)
class _Run:
    """Text drawn at once."""

    x: float
    y: float
    size: float
    text: str
    width: float  # of a letter, in sizes of its type

    @property
    def end(self) -> float:
        return self.x + len(self.text.rstrip()) * self.width * self.size


class _SoftHyphens:
    """Drops the blanks that browsers draw where a word could have been divided and was not."""

    def __init__(self) -> None:
        self._inside = False

    def __call__(self, operator: bytes, operands: Any, cm: object, tm: object) -> None:
        if operator == b"BDC" and len(operands) > 1 and isinstance(operands[1], Mapping):
            self._inside = str(operands[1].get("/ActualText", "")).strip("\ufeff") == "\u00ad"
        elif operator == b"EMC":
            self._inside = False
        elif operator == b"Tj" and self._inside:
            operands[0] = type(operands[0])()


def page_lines(page: Any) -> list[Line]:
    """The lines of a page in the order in which it draws them; text that stands upright or aslant is left out."""
    runs = _runs(page)
    starts = Counter(round(run.x) for run in runs)
    columns = frozenset(x for x, count in starts.items() if count >= _LEAST_STARTS)
    found: list[Line] = []
    line: list[_Run] = []
    for run in runs:
        if line and not _beside(line[-1], run):
            found += _line(line, columns, page.page_number)
            line = []
        line.append(run)
    return found + _line(line, columns, page.page_number)


def _runs(page: Any) -> list[_Run]:
    found: list[_Run] = []
    turned = bool(page.rotation % 180)

    widths: dict[str, float] = {}

    def visit(text: str, cm: Sequence[float], tm: Sequence[float], font: Any, size: float) -> None:
        across, along = tm[0] * cm[0] + tm[1] * cm[2], tm[0] * cm[1] + tm[1] * cm[3]
        if not text or (text.strip() and (abs(along) > abs(across) * _ASLANT) != turned):
            return
        x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
        y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        if turned:
            x, y = (y, -x) if page.rotation % 360 == 90 else (-y, x)
        scale = size * ((across**2 + along**2) ** 0.5 or 1.0)
        for number, words in enumerate(text.split("\n")):
            if words.strip():
                name = _name(font)
                if name not in widths:
                    widths[name] = _width(font)
                found.append(_Run(x, y - number * scale, scale, words, widths[name]))
            elif words and found:  # a blank drawn by itself, wherever it is said to stand
                found[-1] = replace(found[-1], text=found[-1].text + words)

    page.extract_text(visitor_text=visit, visitor_operand_before=_SoftHyphens())
    return found


def _name(font: Any) -> str:
    return str(font.get("/BaseFont")) if isinstance(font, Mapping) else ""


def _width(font: Any) -> float:
    """The width of a letter of a font, in sizes of its type, by the widths that the file lists."""
    if not isinstance(font, Mapping):
        return WIDTH
    listed = font.get("/Widths")
    if listed is None and "/DescendantFonts" in font:
        inner = font["/DescendantFonts"][0].get_object()
        listed = [w for item in inner.get("/W", ()) if isinstance(found := item.get_object(), list) for w in found]
    widths = [float(width) for width in (item.get_object() for item in listed or ()) if width]
    return min(0.7, max(0.3, _PROSE * sum(widths) / len(widths) / 1000)) if widths else WIDTH


def _beside(run: _Run, other: _Run) -> bool:
    """Whether text that was drawn next goes on, to the right, at the height of what was drawn before."""
    return abs(run.y - other.y) < _SAME_HEIGHT * max(run.size, other.size) and other.x > run.x


def _line(runs: list[_Run], columns: frozenset[int], page: int) -> list[Line]:
    """The runs of one height as a line, none where they are blank; a new cell after a gap, or where columns begin."""
    cells: list[tuple[float, str]] = []
    for before, run in zip([None, *runs], runs, strict=False):
        gap = 0.0 if before is None else (run.x - before.end) / run.size if run.size else 0.0
        if before and _MARK.fullmatch(cells[-1][1].strip()):
            cells[-1] = (cells[-1][0], f"{cells[-1][1].strip()} {run.text}")
        elif before is None or gap > _GAP or (round(run.x) in columns and gap > -len(before.text) * _ERROR):
            cells.append((run.x, run.text))
        else:
            joint = " " if gap > _SPACE and not before.text.endswith(" ") else ""
            cells[-1] = (cells[-1][0], cells[-1][1] + joint + run.text)
    words = ((x, " ".join(text.translate(_LIGATURES).split())) for x, text in cells)
    clean = tuple(cell for cell in words if cell[1])
    return [Line(page, clean[0][0], runs[0].y, runs[0].size, clean)] if clean else []
