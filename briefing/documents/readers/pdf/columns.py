"""Pages that are drawn line by line across their columns → the columns one after the other.

Most programs draw a column whole before the next, and those pages stay as they are. A table is no text in columns: its
cells are short.
"""

from __future__ import annotations

from briefing.documents.readers.pdf.lines import Line
from briefing.record import replace

_LEAST_ROWS = 3  # that two columns share
_PROSE = 20  # characters: shorter cells are those of a table
_NEAR = 2.5  # sizes of type: starts of one column lie within
_SHARE = 0.5  # of the rows that begin a column at that place


def in_reading_order(lines: list[Line]) -> list[Line]:
    """The lines of one page, columns parted and put one after the other between what runs across all of them."""
    rows = [line for line in lines if len(line.cells) > 1]
    cells = [len(text) for line in rows for _, text in line.cells]
    if len(rows) < _LEAST_ROWS or sum(cells) < _PROSE * len(cells):
        return lines
    starts = _starts(rows)
    if len(starts) < 2:
        return lines
    result: list[Line] = []
    columns: list[list[Line]] = [[] for _ in starts]
    for line in lines:
        if len(line.cells) == 1 and line.x < starts[1] - line.size < line.end - 2 * line.size:  # across the columns
            result += [part for column in columns for part in column]
            columns = [[] for _ in starts]
            result.append(line)
            continue
        for x, text in line.cells:
            at = sum(x >= start - line.size for start in starts[1:])
            columns[at].append(replace(line, x=x, cells=((x, text),)))
    return result + [part for column in columns for part in column]


def _starts(rows: list[Line]) -> list[float]:
    """Where the columns begin: places that many rows share."""
    size = sorted(line.size for line in rows)[len(rows) // 2]
    groups: list[list[float]] = []
    for x in sorted(x for line in rows for x, _ in line.cells):
        if groups and x - groups[-1][0] <= _NEAR * size:
            groups[-1].append(x)
        else:
            groups.append([x])
    return [group[0] for group in groups if len(group) >= _SHARE * len(rows)]
