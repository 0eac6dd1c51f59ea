"""Words that a line end divides, made whole; compounds keep their hyphen."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.expressions import expression

_HYPHENS = "-\u2010\u00ad"
_LAST = expression(r"([^\W\d_]+)[-\u2010\u00ad]$")
_APART = expression(r" \u2010$")  # drawn by itself
_FIRST = expression(r"[^\W\d_]+")
_WORD = expression(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class Words:
    """The words that stand undivided in a document: they tell a divided word from a compound."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._known: set[str] = set()
        for line in (_APART.sub("\u2010", line) for line in lines):
            whole = line.rstrip(_HYPHENS) if _LAST.search(line) else line
            found = _WORD.findall(whole.lower())
            self._known.update(found[:-1] if whole != line else found)

    def is_compound(self, first: str, second: str) -> bool:
        """Whether two parts at a line's end are two words with a hyphen of their own between them."""
        first, second = first.lower(), second.lower()
        if first + second in self._known:
            return False
        return f"{first}-{second}" in self._known or (first in self._known and second in self._known)


def join(text: str, line: str, words: Words) -> str:
    """The text with one more line."""
    text = _APART.sub("\u2010", text)
    last, first = _LAST.search(text), _FIRST.match(line)
    if not last or not first:
        number = text.endswith(("-", "–", "/")) and last is None and line[:1].isdigit()
        return text + line if number else f"{text} {line}"
    if text[-1] != "\u00ad" and (first[0][0].isupper() or words.is_compound(last[1], first[0])):
        return text.rstrip("\u2010") + ("-" if text.endswith("\u2010") else "") + line
    return text[:-1] + line
