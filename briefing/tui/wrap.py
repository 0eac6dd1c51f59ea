"""Breaking text into lines by offsets: nothing is copied, so every line knows where in the document it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from rich.cells import cell_len

from briefing.expressions import expression

# Text of these characters alone is one cell a character: Latin, Greek, Cyrillic, typographic quotes and dashes.
_NARROW = expression(r"[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e]*").fullmatch
_JOINER = "\u200d"
_SPACE = " \t"  # what a line may be broken at: not a no-break space
_WORDS = expression(r"[ \t]*[^ \t]+")
Line = tuple[int, int]


def wrap(text: str, width: int) -> list[Line]:
    """The lines of the text as (start, end) offsets, each at most ``width`` cells; spaces at a break are left out.

    An empty line stands for itself. A word wider than a line is broken; a character with its accents never is.
    """
    width = max(width, 2)
    lines: list[Line] = []
    start = 0
    plain = text.isascii() and "\t" not in text  # then a short paragraph is a line as it stands: a megabyte in 10 ms
    for paragraph in text.split("\n"):
        if plain and len(paragraph) <= width:
            lines.append((start, start + len(paragraph.rstrip(" "))))
        else:
            lines.extend(_wrap_paragraph(text, start, start + len(paragraph), width))
        start += len(paragraph) + 1
    return lines


def wrap_hanging(text: str, first: int, rest: int) -> list[Line]:
    """Like ``wrap``, the first line of another width than those after it."""
    head = wrap(text, first)[0]
    if head[1] == len(text):
        return [head]
    start = _skip_space(text, head[1] + (text[head[1]] == "\n"), len(text))
    return [head, *((start + low, start + high) for low, high in wrap(text[start:], rest))]


def packed(sizes: Sequence[int], width: int, space: int) -> list[tuple[int, int]]:
    """Line and first cell of things of so many cells that stand beside each other, ``space`` apart, none broken."""
    places: list[tuple[int, int]] = []
    line = cell = 0
    for size in sizes:
        if cell and cell + size > width:
            line, cell = line + 1, 0
        places.append((line, cell))
        cell += size + space
    return places


def _wrap_paragraph(text: str, start: int, end: int, width: int) -> Iterator[Line]:
    end = _rstrip(text, start, end)
    if start == end:
        yield start, end
    elif _NARROW(text, start, end):
        yield from _wrap_narrow(text, start, end, width)
    else:
        yield from _wrap_wide(text, start, end, width)


@lru_cache(maxsize=64)
def _breaker(width: int) -> re.Pattern[str]:
    return re.compile(rf".{{1,{width}}}(?=[ \t]|$)|.{{{width}}}")  # noqa: TID251


def _wrap_narrow(text: str, start: int, end: int, width: int) -> Iterator[Line]:
    take = _breaker(width).match
    while start < end:
        match = take(text, start, end)
        stop = match.end() if match else end
        yield start, _rstrip(text, start, stop)
        start = _skip_space(text, stop, end)


def _wrap_wide(text: str, start: int, end: int, width: int) -> Iterator[Line]:
    line, used = start, 0
    for word in _WORDS.finditer(text, start, end):
        cells = cell_len(word.group())
        if used and used + cells > width:
            yield line, _rstrip(text, line, word.start())
            line = _skip_space(text, word.start(), end)
            used, cells = 0, cell_len(text[line : word.end()])
        while used + cells > width:
            stop = _fit(text, line, word.end(), width)
            yield line, stop
            line = stop
            cells = cell_len(text[line : word.end()])
        used += cells
    if line < end:
        yield line, end


def _fit(text: str, start: int, end: int, width: int) -> int:
    """The end of the longest run from ``start`` that fits, not parting a character from what joins it."""
    stop = start + 1
    while stop < end and cell_len(text[start : stop + 1]) <= width:
        stop += 1
    while stop > start + 1 and (text[stop - 1] == _JOINER or (stop < end and text[stop] == _JOINER)):
        stop -= 1
    return stop


def _rstrip(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in _SPACE:
        end -= 1
    return end


def _skip_space(text: str, start: int, end: int) -> int:
    while start < end and text[start] in _SPACE:
        start += 1
    return start


def shorten(text: str, width: int) -> str:
    """The text cut to ``width`` cells, the cut shown by an ellipsis."""
    if cell_len(text) <= width:
        return text
    kept = text[: _fit(text, 0, len(text), width - 1)].rstrip()
    return kept + "…" if cell_len(kept) < width else "…"


def shorten_lines(text: str, width: int, lines: int) -> str:
    """The text wrapped to so many lines at most, the cut shown by an ellipsis."""
    found = wrap(text, width)
    shown = [text[start:end] for start, end in found[:lines]]
    if 0 < lines < len(found):
        shown[-1] = shorten(f"{shown[-1]} …", width)
    return "\n".join(shown)
