"""An article with its marks in words: what the screen shows by colour and weight stands in brackets after the words."""

from __future__ import annotations

from collections.abc import Iterator

from briefing import wording
from briefing.model import Annotations, Attribution, Certainty, DateSpan, EventSpan, Mention, Quantity, Sentence, Span

_KINDS = (Mention, Quantity, DateSpan, Attribution, Certainty, EventSpan)


def marked(annotations: Annotations) -> Iterator[str]:
    """The paragraphs of the text, each on one line; page furniture is left out and its place told."""
    text = annotations.document.text
    marks = sorted(
        ((span.end, words) for kind in _KINDS for span in annotations.of(kind) if (words := _words(span))),
        key=lambda mark: mark[0],
    )
    furniture = [(span.start, span.end) for span in annotations.of(Sentence) if span.boilerplate]
    start = 0
    for paragraph in text.split("\n"):
        end = start + len(paragraph)
        if paragraph.strip():
            if any(low <= start and high >= end for low, high in furniture):
                yield "[page furniture left out]"
            else:
                yield wording.one_line(_with(text, start, end, marks))
        start = end + 1


def _with(text: str, start: int, end: int, marks: list[tuple[int, str]]) -> str:
    pieces, at = [], start
    for place, words in marks:
        if start < place <= end:
            pieces += [text[at:place], f" [{words}]"]
            at = place
    return "".join([*pieces, text[at:end]])


def _words(span: Span) -> str:
    """What a span is, in words; empty for one that is not told."""
    match span:
        case Mention():
            return wording.kind_words(span.type) + (f": {span.name}" if span.name else "")
        case Quantity() if span.claim:
            return f"{span.measure}: {wording.bounds(span.low, span.high)}" if span.measure else "number"
        case DateSpan():
            return f"date: {wording.date_words(span.value)}"
        case Attribution():
            return f"says {span.speaker}" if span.speaker else "says who is not named"
        case Certainty():
            return wording.kind_words(span.level)
        case EventSpan():
            return f"event: {span.category.lower()}"
    return ""
