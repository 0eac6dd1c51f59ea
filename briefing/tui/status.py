"""The words of the status line and of what is copied."""

from __future__ import annotations

from collections.abc import Sequence

from briefing import wording
from briefing.model import Event, Sentence, Source
from briefing.tui.index import Case, Feed, Item
from briefing.tui.row_parts import intensity
from briefing.tui.source_rows import title_of
from briefing.tui.widgets.article import GLYPHS
from briefing.tui.widgets.rows import Piece


def item(item: Item, number: int) -> str:
    """Which evidence of an item is shown: ``2 of 5 · S3 · Killed in …``."""
    label = wording.one_line(item.label)
    if not item.evidence:
        return f"no evidence · {label}"
    return f"{number + 1} of {len(item.evidence)} · {item.evidence[number].source} · {label}"


def event_pieces(event: Event) -> tuple[Piece, ...]:
    """An event on one line: its mark, date, category, intensity, what happened and who tells it."""
    mark: Piece = ("▲ ", "escalation") if event.escalation else ("◆ ", "event")
    return (
        mark,
        (wording.date_words(event.date), "date"),
        ("  ", ""),
        (event.category, "event"),
        *intensity(event.intensity),
        (f"  {wording.cite(event.sources, 5)}", "cite"),
        (f"  {wording.one_line(event.summary)}", ""),
    )


def feeds(found: Sequence[Feed]) -> str:
    """What a line of the article feeds."""
    if not found:
        return "feeds nothing in the brief"
    labels = [f"{GLYPHS.get(feed.item.mark, '·')} {wording.one_line(feed.item.label)}" for feed in found]
    return f"feeds {len(found)}: " + "  ".join(labels)


def quote(case: Case, item: Item, number: int) -> str:
    """A piece of evidence with its source: ``S3 Title: “sentence”``."""
    if not item.evidence:
        return ""
    evidence = item.evidence[number]
    source = case.sources.get(evidence.source)
    title = f" {title_of(source.document)}" if source else ""
    return f"{_quoted(wording.excerpt(evidence, 240))} — {evidence.source}{title}"


def citation(source: Source, start: int, end: int) -> str:
    """The sentences of a run of the text, with their source."""
    found = [s for s in source.annotations.of(Sentence) if s.start < end and s.end > start]
    text = source.document.text[found[0].start : found[-1].end] if found else source.document.text[start:end]
    words = wording.one_line(text)
    return f"{_quoted(words)} — {source.id} {title_of(source.document)}" if words else ""


def _quoted(words: str) -> str:
    """The words in quotation marks, unless they stand in such already."""
    return words if words[:1] in '“"' and words[-1:] in '”"' else f"“{words}”"
