"""Finding words or a pattern, in one text or in all of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from threading import Event, Thread
from typing import TYPE_CHECKING

from briefing.model import Source
from briefing.record import record
from briefing.tui.index import Case, Item

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


@record(frozen=True, slots=True)
class Found:
    """The first places of all that were found, how many there are, and in which sources; the items of the brief that
    say it; or why there are none."""

    items: tuple[Item, ...] = ()
    hits: tuple[Hit, ...] = ()
    places: int = 0
    sources: tuple[str, ...] = ()
    problem: str = ""


@record(frozen=True, slots=True)
class Chosen:
    """A place that was chosen of all, what was looked for, and all sources that have it."""

    hit: Hit
    wanted: Wanted
    sources: frozenset[str]


class Seeker(Thread):
    """Looks through brief and sources off the screen's thread; ``tell`` is called at its end, unless stopped."""

    def __init__(self, case: Case, wanted: Wanted, shown: int, tell: Callable[[Seeker], object]) -> None:
        """Take how many places are to be ``shown``; all are counted."""
        super().__init__(name="seeking", daemon=True)
        self._case, self._wanted, self._shown, self._tell = case, wanted, shown, tell
        self._stopped, self._over = Event(), Event()
        self._found = Found()

    def stop(self) -> None:
        """Nobody waits for it any more."""
        self._stopped.set()

    def within(self, seconds: float) -> Found | None:
        """What was found, if it is by then; a thread that was not started yet is."""
        if not self.is_alive() and not self._over.is_set():
            self.start()
        return self._found if self._over.wait(seconds) else None

    def run(self) -> None:
        try:
            self._found = self._look()
        except BadPattern as error:
            self._found = Found(problem=str(error))
        self._over.set()
        if not self._stopped.is_set():
            self._tell(self)

    def _look(self) -> Found:
        hits: list[Hit] = []
        sources: list[str] = []
        places = 0
        named = (item for item in self._case.items.values() if not self._stopped.is_set())
        items = [item for item in named if self._wanted.places(item.names)]
        for source in self._case.brief.sources:
            if self._stopped.is_set():
                break
            found = self._wanted.places(source.document.text)
            hits += (_hit(source, start, end) for start, end in found[: self._shown - len(hits)])
            places += len(found)
            sources += [source.id] if found else []
        return Found(tuple(items), tuple(hits), places, tuple(sources))


def _hit(source: Source, start: int, end: int) -> Hit:
    text = source.document.text
    low = text.rfind("\n", max(start - AROUND, 0), start) + 1 or max(start - AROUND, 0)
    high = text.find("\n", end, end + AROUND)
    high = min(end + AROUND, len(text)) if high < 0 else high
    before, after = text[low:start].lstrip(), text[end:high].rstrip()
    if low and text[low - 1] != "\n":
        before = "…" + before.partition(" ")[2]
    if high < len(text) and text[high] != "\n":
        after = after.rpartition(" ")[0] + "…"
    return Hit(source.id, start, end, before, " ".join(text[start:end].split()), after)
