"""The article: one document's text with its spans marked, a gutter of what feeds the brief, and a cursor line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.binding import BindingType
from textual.events import Click
from textual.selection import Selection
from textual.strip import Strip

from briefing.model import Annotations, Evidence, Sentence, Source, Span
from briefing.runs import Run, overlay
from briefing.tui.commands import bindings
from briefing.tui.following import followed
from briefing.tui.index import Case
from briefing.tui.marks import Marks
from briefing.tui.messages import LineChosen, LineMoved
from briefing.tui.widgets.lines import Lines
from briefing.tui.wrap import wrap

MEASURE = 78  # cells of a line of text where there is room: what is comfortable to read
GUTTER = 4
GLYPHS = {"claim": "●", "dispute": "≠", "event": "◆", "escalation": "▲"}
LEFT, RIGHT = ("dispute", "claim"), ("escalation", "event")  # the gutter's two columns, what matters most first


class Article(Lines):
    """One document. Says LineMoved when the cursor moves, LineChosen on enter."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "lines--" + name
        for name in (
            "cursor", "cursor-blurred", "bar", "title", "muted", "boilerplate",
            "actor", "date", "quantity", "attribution", "certainty", "event",
            "claim", "dispute", "escalation", "sentence", "quote", "match", "match-current", "selection",
            "span",
        )
    }  # fmt: skip
    ALLOW_SELECT = True
    PLACE = "article"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._case: Case | None = None
        self._source: Source | None = None
        self._text = ""
        self.marks = Marks()
        self._lines: list[tuple[int, int]] = []
        self._starts: list[int] = []
        self._boilerplate: list[tuple[int, int]] = []
        self._cursor = 0  # an offset in the text, so that it outlives a new layout
        self._top: int | None = None  # the first line to be in view, as an offset, where none could be shown yet
        self._evidence: Evidence | None = None
        self._sentence = (0, 0)
        self._matches: list[tuple[int, int]] = []
        self._match = -1
        self._indent = 0
        self.measure = MEASURE

    # ------------------------------------------------------------ content
    @property
    def source(self) -> Source | None:
        """The source shown, None before the first."""
        return self._source

    def show(self, case: Case, source: Source) -> None:
        """Show a source from its beginning; the one that is already shown stays where it is."""
        if self._source is source and self._case is case:
            return
        self._take(case, source)
        self._cursor = 0
        self.changed(layout=True)
        self.scroll_to(y=0, animate=False, immediate=True, force=True)

    def renew(self, case: Case, source: Source, evidence: Evidence | None) -> None:
        """The same document anew: cursor and scroll stay on the words that they were on, also where the text grew."""
        above = self._line_at(self._cursor) - self.scroll_offset.y
        cursor = followed(self._text, source.document.text, self._cursor)
        self._take(case, source)
        self._cursor, self._evidence = cursor, evidence
        self._sentence = _sentence_around(source.annotations, evidence) if evidence else (0, 0)
        self.changed(layout=True)
        self.scroll_to(y=self._line_at(cursor) - above, animate=False, immediate=True, force=True)

    def _take(self, case: Case, source: Source) -> None:
        self._case, self._source = case, source
        self._text = source.document.text
        self.marks.read(source.annotations)
        sentences = source.annotations.of(Sentence)
        self._boilerplate = [(sentence.start, sentence.end) for sentence in sentences if sentence.boilerplate]
        self._evidence, self._sentence = None, (0, 0)
        self._matches, self._match = [], -1

    def mark(self, evidence: Evidence | None) -> None:
        """Mark a piece of evidence in the shown source and bring it into view; None takes the mark away."""
        self._refresh_marked()
        self._evidence = evidence
        if evidence is not None and self._source is not None:
            self._sentence = _sentence_around(self._source.annotations, evidence)
            self._cursor, self.marks.current = evidence.start, None
            self.keep_place()
        self._refresh_marked()

    def _refresh_marked(self) -> None:
        """Draw the lines of the evidence, the mark and the cursor anew, and nothing else."""
        ranges = [(self._cursor, self._cursor + 1)]
        if self._evidence is not None:
            ranges.append(self._sentence)
        if (span := self.marks.current) is not None:
            ranges.append((span.start, span.end))
        for start, end in ranges if self._lines else ():
            first = self._line_at(start)
            self.refresh_lines(first, self._line_at(max(end - 1, start)) - first + 1)

    def show_kinds(self, kinds: frozenset[str] | None = None) -> None:
        """Show the spans of these kinds only; without any given, the plain text or what was shown before it."""
        if kinds is None:
            self.marks.toggle()
        else:
            self.marks.show(kinds)
        self.changed()

    @property
    def spans(self) -> list[Span]:
        """The spans that the cursor is at; else the one of its line that tells most."""
        return self.marks.at(*self.cursor)

    def move_to_span(self, step: int) -> bool:
        """Go to the next span that is shown, or to the one before; False where there is none."""
        span = self.marks.step(step, self._cursor)
        if span is not None:
            self._jump(span.start, span)
        return span is not None

    def action_paragraph(self, step: int) -> None:
        """To the first line of the next paragraph, or of the one before."""
        if (start := self.marks.paragraph(*self.cursor, step)) is not None:
            self._jump(start)

    def action_headline(self) -> None:
        """To the headline."""
        self._jump(self.marks.headline())

    def _jump(self, offset: int, span: Span | None = None) -> None:
        self._refresh_marked()
        self._cursor, self.marks.current = offset, span
        self.keep_place()
        self._refresh_marked()

    def show_matches(self, matches: list[tuple[int, int]], current: int) -> None:
        """Mark what was found; ``current`` is brought into view, -1 where nothing was found."""
        self._matches, self._match = matches, current
        if current >= 0:
            self._cursor, self.marks.current = matches[current][0], None
            self.keep_place()
        self.changed()

    @property
    def cursor(self) -> tuple[int, int]:
        """The text of the cursor's line, as (start, end)."""
        return self._lines[self._line_at(self._cursor)] if self._lines else (0, 0)

    @property
    def cursor_row(self) -> int:
        """The row of the widget that the cursor's line stands in."""
        return self._line_at(self._cursor) - round(self.scroll_offset.y)

    @property
    def place(self) -> tuple[int, int]:
        """The cursor and the first line in view, as offsets in the text."""
        top = min(round(self.scroll_offset.y), len(self._starts) - 1)
        return self._cursor, self._starts[top] if self._starts else 0

    def go_to(self, cursor: int, top: int) -> None:
        """Put the cursor and the view where ``place`` said they were."""
        self._cursor, self._top = min(max(cursor, 0), len(self._text)), top
        self.keep_place(settle=False)
        self.changed()

    def marked_lines(self) -> list[tuple[int, int]]:
        """The lines in view that feed the brief: the line of the view, and where its text begins."""
        first = round(self.scroll_offset.y)
        seen = self._lines[first : first + self.scrollable_content_region.height]
        return [(y, start) for y, (start, end) in enumerate(seen) if self._marks(start, end)]

    # ------------------------------------------------------------ layout and drawing
    def lay_out(self, width: int) -> int:
        measure = min(width - GUTTER - 1, self.measure)
        self._indent = max((width - GUTTER - self.measure) // 2, 0)
        self._lines = wrap(self._text, measure)
        self._starts = [start for start, _ in self._lines]
        return len(self._lines)

    def keep_place(self, *, settle: bool = True) -> None:
        if not self._lines:
            return
        if self._top is not None and self.scrollable_content_region.height > 0:
            self.scroll_to(y=self._line_at(self._top), animate=False, immediate=True, force=True)
            self._top, settle = None, False
        first = self._line_at(self._cursor)
        last = first
        if settle and self._evidence is not None and self._evidence.start == self._cursor:
            last = self._line_at(max(self._evidence.end - 1, self._evidence.start))
        self.reveal(first, last, settle=settle)
        self._say_moved()

    def _line_at(self, offset: int) -> int:
        return max(bisect_right(self._starts, offset) - 1, 0)

    def line_state(self, line: int) -> Hashable:
        if not 0 <= line < len(self._lines):
            return None
        start, end = self._lines[line]
        span = self.marks.current
        return (
            self.has_focus if line == self._line_at(self._cursor) else None,
            self._evidence if self._sentence[0] < end and self._sentence[1] > start else None,
            span if span is not None and span.start < end and span.end > start else None,
        )

    def draw(self, line: int) -> list[Segment]:
        start, end = self._lines[line]
        on_cursor = line == self._line_at(self._cursor)
        below = (("cursor" if self.has_focus else "cursor-blurred"),) if on_cursor else ()
        blank = self.worn(*below)
        body = self.dress(self._text, self._pieces(line, start, end), below)
        return [
            Segment(" " * self._indent, self.worn()),
            *_placed_at(self._gutter(line, start, end, below), line),
            *_placed(body or [Segment(" ", blank)], line),
            Segment("", blank),
        ]

    def _pieces(self, line: int, start: int, end: int) -> list[Run]:
        pieces: list[Run] = self.marks.runs.between(start, end)
        if self._evidence is not None:
            pieces = overlay(pieces, *self._sentence, "sentence")
            pieces = overlay(pieces, self._evidence.start, self._evidence.end, "quote")
        if (span := self.marks.current) is not None:
            pieces = overlay(pieces, span.start, span.end, "span")
        first = bisect_right(self._matches, start, key=lambda match: match[1])
        for number in range(first, len(self._matches)):
            if self._matches[number][0] >= end:
                break
            name = "match-current" if number == self._match else "match"
            pieces = overlay(pieces, *self._matches[number], name)
        selection = self.text_selection
        if selection is not None and (chosen := selection.get_span(line)) is not None:
            left, right = chosen
            pieces = overlay(pieces, start + left, end if right < 0 else start + right, "selection")
        return pieces

    def _gutter(self, line: int, start: int, end: int, below: tuple[str, ...]) -> list[Segment]:
        marks = self._marks(start, end)
        quoted = self._evidence is not None and self._evidence.start < end and self._evidence.end > start
        bar = "▌" if quoted else ("›" if below else " ")
        segments = [Segment(bar, self.worn(*below, "bar"))]
        for column in (LEFT, RIGHT):
            name = next((name for name in column if name in marks), "")
            if not name and column is LEFT and self._is_boilerplate(start, end):
                segments.append(Segment("╎", self.worn(*below, "boilerplate")))
            else:
                segments.append(Segment(GLYPHS.get(name, " "), self.worn(*below, *([name] if name else []))))
        return [*segments, Segment(" ", self.worn(*below))]

    def _marks(self, start: int, end: int) -> set[str]:
        if self._case is None or self._source is None:
            return set()
        return {feed.item.mark for feed in self._case.feeds(self._source.id, start, end)}

    def _is_boilerplate(self, start: int, end: int) -> bool:
        index = bisect_right(self._boilerplate, (start, len(self._text)))
        return start < end and any(
            low < end and high > start for low, high in self._boilerplate[max(index - 1, 0) :][:2]
        )

    # ------------------------------------------------------------ selection
    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected words as they stand in the document, without the line breaks of the screen."""
        if not self._lines:
            return None
        start = 0 if selection.start is None else self._offset(selection.start.x, selection.start.y)
        end = len(self._text) if selection.end is None else self._offset(selection.end.x, selection.end.y)
        return self._text[start:end], "\n"

    def _offset(self, x: int, y: int) -> int:
        start, end = self._lines[min(max(y, 0), len(self._lines) - 1)]
        return min(start + x, end)

    # ------------------------------------------------------------ moving
    def move(self, step: int) -> None:
        """Move the cursor by that many lines."""
        if self._lines:
            line = min(max(self._line_at(self._cursor) + step, 0), len(self._lines) - 1)
            self._refresh_marked()
            self._cursor = self._starts[line]
            self.marks.current = None
            self.keep_place(settle=False)
            self._refresh_marked()

    def move_page(self, pages: int) -> None:
        """Move the cursor by about a screen."""
        self.move(pages * self.page)

    def move_to_end(self, end: int) -> None:
        """Move to the first line (-1) or to the last (1)."""
        self.move(end * len(self._lines))

    def choose(self) -> None:
        """Say that the cursor's line is chosen."""
        self.post_message(LineChosen(*self.cursor))

    def _say_moved(self) -> None:
        self.post_message(LineMoved(*self.cursor))

    def on_click(self, event: Click) -> None:
        line = self.scroll_offset.y + event.get_content_offset_capture(self).y
        self.move(line - self._line_at(self._cursor))


def _placed(segments: list[Segment], line: int) -> list[Segment]:
    """The same segments, each knowing where it stands in the text of the line: what selecting by mouse goes by."""
    return list(Strip(segments).apply_offsets(0, line))


def _placed_at(segments: list[Segment], line: int) -> list[Segment]:
    """The same for segments that stand before the text: all of them where it begins."""
    begin = Style.from_meta({"offset": (0, line)})
    return [Segment(text, style + begin if style else begin) for text, style, _ in segments]


def _sentence_around(annotations: Annotations, evidence: Evidence) -> tuple[int, int]:
    for sentence in annotations.of(Sentence):
        if sentence.start <= evidence.start < sentence.end:
            return sentence.start, max(sentence.end, evidence.end)
    return evidence.start, evidence.end
