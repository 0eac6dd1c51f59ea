"""The marks in one article: which kinds are shown, their runs, and the span that the cursor is at."""

from __future__ import annotations

from briefing.model import Annotations, Attribution, Certainty, DateSpan, EventSpan, Mention, Quantity, Sentence, Span
from briefing.runs import Runs
from briefing.tui.kinds import ALL
from briefing.tui.layers import layers_of, spans_of

_TELLING = (Quantity, Mention, DateSpan, EventSpan, Attribution, Certainty)  # what tells most first


class Marks:
    """Kinds outlive the article: another one is read with the same kinds shown."""

    def __init__(self) -> None:
        self.shown = ALL
        self._before = ALL  # what was shown before the text was made plain
        self._annotations: Annotations | None = None
        self.runs = Runs(())
        self._spans: list[Span] | None = None  # of the kinds that are shown, once they are asked for
        self.current: Span | None = None

    def read(self, annotations: Annotations) -> None:
        """Take up another article."""
        self._annotations = annotations
        self.runs = Runs.asked(layers_of(annotations, self.shown))
        self._spans = None
        self.current = None

    @property
    def spans(self) -> list[Span]:
        """The spans of the kinds that are shown, in order."""
        if self._spans is None:
            self._spans = spans_of(self._annotations, self.shown) if self._annotations else []
        return self._spans

    def show(self, kinds: frozenset[str]) -> None:
        """Show these kinds only; none for the plain text."""
        self._before = self.shown or self._before
        self.shown = kinds
        if self._annotations is not None:
            current = self.current
            self.read(self._annotations)
            self.current = current if current in self.spans else None

    def toggle(self) -> None:
        """To the plain text, or back to what was shown before."""
        self.show(frozenset() if self.shown else self._before)

    def step(self, step: int, cursor: int) -> Span | None:
        """The next span after the current one, or after the cursor; the one before it for a negative step."""
        at = self.current.start if self.current else cursor - (step > 0)
        if step > 0:
            return next((span for span in self.spans if span.start > at), None)
        return next((span for span in reversed(self.spans) if span.start < at), None)

    def at(self, start: int, end: int) -> list[Span]:
        """The spans at the current one; without one, that of those in [start, end) which tells most."""
        if self.current is not None:
            start, end = self.current.start, self.current.end
        near = [span for span in self.spans if span.start < end and span.end > start]
        near.sort(key=lambda span: _TELLING.index(type(span)))
        return near if self.current is not None else near[:1]

    # ------------------------------------------------------------ far places
    def paragraph(self, start: int, end: int, step: int) -> int | None:
        """Where the next paragraph begins, seen from the line [start, end), or the one before; None past the last."""
        sentences = self._annotations.of(Sentence) if self._annotations else ()
        firsts = [s.start for n, s in enumerate(sentences) if not n or s.paragraph != sentences[n - 1].paragraph]
        if step > 0:
            return next((first for first in firsts if first > end), None)
        return next((first for first in reversed(firsts) if first < start), None)

    def headline(self) -> int:
        """Where the headline begins; 0 where none is known."""
        sentences = self._annotations.of(Sentence) if self._annotations else ()
        return next((s.start for s in sentences if s.headline), 0)
