"""What is printed at the top and foot of pages: running heads, page numbers, a browser's date and address."""

from __future__ import annotations

from collections import Counter

from briefing.documents.readers.pdf.lines import Line
from briefing.expressions import expression

_EDGE = 3  # lines at either end of a page among which furniture stands
_PAGE_NUMBER = expression(r"(?i)\W*(?:page|p\.|seite)?\W*\d{1,4}\W*(?:(?:of|/|von|\|)\W*\d{1,4})?\W*")
_PRINTED = expression(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d\d(?: ?[AP]M)?\b")  # when a browser printed it
_ADDRESS = expression(r"((?:https?|file)://\S+?)(?: \| | |$)(?:\d+/\d+)?")
_DIGITS = expression(r"\d+")


def without_furniture(pages: list[list[Line]]) -> tuple[list[Line], str]:
    """The lines of all pages without their furniture, and the address that a browser printed; empty where none did."""
    edges = [_edges(lines) for lines in pages]
    counted = Counter(text for edge in edges for text in {_shape(line) for line in edge})
    most = sum(bool(lines) for lines in pages)
    repeated = {text for text, count in counted.items() if count > 1 and count * 2 >= most}
    kept: list[Line] = []
    address = ""
    for lines, edge in zip(pages, edges, strict=True):
        outer = {id(line) for line in (edge[:1] + edge[-1:])}
        for line in lines:
            at_edge = any(line is other for other in edge)
            printed = _ADDRESS.fullmatch(line.text) if id(line) in outer else None
            if printed:
                address = address or (printed[1] if printed[1].startswith("http") else "")
            elif not (at_edge and (_shape(line) in repeated or _is_outer(line, id(line) in outer))):
                kept.append(line)
    return kept, address


def _edges(lines: list[Line]) -> list[Line]:
    """The lines nearest to the top and to the foot, from top to foot."""
    by_height = sorted(lines, key=lambda line: -line.y)
    return by_height if len(lines) <= 2 * _EDGE else by_height[:_EDGE] + by_height[-_EDGE:]


def _is_outer(line: Line, outermost: bool) -> bool:
    return outermost and bool(_PAGE_NUMBER.fullmatch(line.text) or _PRINTED.match(line.text))


def _shape(line: Line) -> str:
    """A line as on other pages too: whatever its numbers, at about the same height."""
    return f"{_DIGITS.sub('#', line.text)} {round(line.y / 6)}"
