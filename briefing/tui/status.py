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
from briefing.tui.wrap import shorten

EXCERPT = 240  # characters of a sentence
NAMED = 30  # cells of a title that stands for a publisher


def item(case: Case, item: Item, number: int) -> str:
    """Which evidence of an item is shown: ``2 of 5 · S3 Valley Wire, 11 Mar 2031 · Killed in …``."""
    label = wording.one_line(item.label)
    if not item.evidence:
        return f"no evidence · {label}"
    told = _told_by(case.sources.get(item.evidence[number].source), item.evidence[number].source)
    return f"{number + 1} of {len(item.evidence)} · {told} · {label}"


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


def quote(case: Case, item: Item, number: int, *, whole: bool = False, size: int = EXCERPT) -> str:
    """A piece of evidence with its source: ``“sentence” — S3 Valley Wire, 11 Mar 2031``; ``whole`` with its title."""
    if not item.evidence:
        return ""
    evidence = item.evidence[number]
    cited = (_cited if whole else _told_by)(case.sources.get(evidence.source), evidence.source)
    return f"{_quoted(wording.excerpt(evidence, size))} — {cited}"


def whole(case: Case, item: Item) -> str:
    """An item with all its evidence, each with its source, a line each."""
    return "\n".join(
        [wording.one_line(item.label), *(f"  {quote(case, item, n, whole=True)}" for n in range(len(item.evidence)))]
    )


def citation(source: Source, start: int, end: int) -> str:
    """The sentences of a run of the text, with their source."""
    found = [s for s in source.annotations.of(Sentence) if s.start < end and s.end > start]
    text = source.document.text[found[0].start : found[-1].end] if found else source.document.text[start:end]
    words = wording.one_line(text)
    return f"{_quoted(words)} — {_cited(source, source.id)}" if words else ""


def _cited(source: Source | None, name: str) -> str:
    """A source with its title, its publisher and its date, as far as they are known."""
    if source is None:
        return name
    document = source.document
    date = wording.date_words(document.published, weekday=False) if document.published else ""
    publisher = wording.one_line(document.publisher or "")
    return ", ".join(filter(None, (f"{source.id} {title_of(document)}", publisher, date)))


def _told_by(source: Source | None, name: str) -> str:
    """A source by its publisher, its title where nobody knows that one, and when."""
    if source is None:
        return name
    document = source.document
    date = wording.date_words(document.published, weekday=False)
    inferred = " (inferred)" if document.published_basis == "inferred" else ""
    name = wording.one_line(document.publisher or "") or shorten(title_of(document), NAMED)
    return f"{source.id} {name}, {date}{inferred}"


def _quoted(words: str) -> str:
    """The words in quotation marks, unless they stand in such already."""
    return words if words[:1] in '“"' and words[-1:] in '”"' else f"“{words}”"
