"""Finding words or a pattern, in one text or in all of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from briefing.model import Source
from briefing.model.record import record

if TYPE_CHECKING:
    import regex

PATIENCE = 0.5  # seconds that a pattern may take in one text
MOST = 10_000  # places in one text
AROUND = 60  # characters of context on each side


class BadPattern(Exception):
    """Why a pattern finds nothing, in words for a reader."""


@record(frozen=True, slots=True)
class Wanted:
    """What is looked for: words, whatever their case and line breaks, or a regular expression."""

    words: str
    pattern: bool = False

    def __bool__(self) -> bool:
        return bool(self.words.strip())

    def places(self, text: str) -> list[tuple[int, int]]:
        """Every place in a text as (start, end), in order. Raises BadPattern for one that is none or takes too long."""
        if not self:
            return []
        try:
            found = self._compiled().finditer(text, timeout=PATIENCE)
            return [match.span() for match, _ in zip(found, range(MOST), strict=False) if match.end() > match.start()]
        except TimeoutError:
            raise BadPattern("the pattern takes too long") from None

    def _compiled(self) -> regex.Pattern[str]:
        import regex

        words = self.words if self.pattern else r"\s+".join(map(re.escape, self.words.split()))
        try:
            return regex.compile(words, regex.IGNORECASE | regex.MULTILINE)
        except regex.error as error:
            raise BadPattern(f"no pattern: {error.msg}") from error


@record(frozen=True, slots=True)
class Hit:
    """A place in a source, and the words around it on one line."""

    source: str
    start: int
    end: int
    before: str
    found: str
    after: str


def hits(sources: Iterable[Source], wanted: Wanted) -> Iterator[Hit]:
    """Every place in every source, in order. Raises BadPattern."""
    for source in sources:
        text = source.document.text
        for start, end in wanted.places(text):
            low = text.rfind("\n", max(start - AROUND, 0), start) + 1 or max(start - AROUND, 0)
            high = text.find("\n", end, end + AROUND)
            high = min(end + AROUND, len(text)) if high < 0 else high
            before, after = text[low:start].lstrip(), text[end:high].rstrip()
            if low and text[low - 1] != "\n":
                before = "…" + before.partition(" ")[2]
            if high < len(text) and text[high] != "\n":
                after = after.rpartition(" ")[0] + "…"
            yield Hit(source.id, start, end, before, " ".join(text[start:end].split()), after)
