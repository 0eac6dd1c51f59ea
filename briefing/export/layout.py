"""Lines of plain text that fit a width counted in display cells: wide characters are two, combining ones none."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from briefing.expressions import expression

CITATION_BEGINS = expression(r"\[S\d")


def cells(text: str) -> int:
    """Display cells that the text takes in a terminal or in an e-mail set in a fixed width."""
    return len(text) if text.isascii() else sum(map(_cell, text))


def _cell(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if _wide(character) else 1


def _wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"


def pad(text: str, width: int) -> str:
    """The text filled up with spaces to ``width`` cells; longer text stays whole."""
    return text + " " * max(0, width - cells(text))


def wrap(text: str, width: int, first: str = "", rest: str | None = None) -> list[str]:
    """Lines of at most ``width`` cells: the first begins with ``first``, the others with ``rest`` (blank where None).

    Only a word that alone doesn't fit goes over the width; runs of wide characters, which are written without spaces,
    are cut. A citation ``[S1 S3]`` that fits on a line stays in one piece.
    """
    rest = " " * cells(first) if rest is None else rest
    room, lines = width - cells(rest), []
    line, size, gap = first, cells(first), ""
    for word in _words(text, room):
        length = cells(word)
        if size + len(gap) + length > width and (gap or size > cells(rest)):
            lines.append(line)
            line, size, gap = rest, cells(rest), ""
        line, size, gap = line + gap + word, size + len(gap) + length, " "
    return [*lines, line] if gap or first.strip() else lines


def _words(text: str, room: int) -> Iterator[str]:
    """What may not be broken: words, citations that fit ``room`` cells, pieces of longer runs of wide characters."""
    held: list[str] = []
    for word in text.split():
        held.append(word)
        if CITATION_BEGINS.match(held[0]) and "]" not in word:
            continue
        yield from _together(held, room)
        held = []
    yield from _together(held, room)


def _together(words: list[str], room: int) -> Iterator[str]:
    joined = " ".join(words)
    if words and cells(joined) <= room:
        yield joined
        return
    for word in words:
        yield from _pieces(word, room)


def _pieces(word: str, room: int) -> Iterator[str]:
    if cells(word) > room >= 2 and any(map(_wide, word)):
        size = start = 0
        for at, character in enumerate(word):
            if size + _cell(character) > room:
                yield word[start:at]
                size, start = 0, at
            size += _cell(character)
        word = word[start:]
    yield word


def ends(left: str, right: str, width: int, indent: int = 0, lead: str = "") -> list[str]:
    """``left`` and ``right`` at the two ends of one line; where one line is too short, ``right`` goes below. ``lead``
    stands before ``left``, whose further lines are as far in."""
    margin = " " * indent + lead
    gap = width - cells(margin) - cells(left) - cells(right)
    if right and gap >= 2:
        return [margin + left + " " * gap + right]
    return wrap(left, width, margin) + wrap(right, width, " " * cells(margin) + "  ")
