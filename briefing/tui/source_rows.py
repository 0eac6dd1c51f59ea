"""The sources as rows, and a source's date and badges in a few words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from briefing import wording
from briefing.lexicon import languages
from briefing.lexicon.languages import ENGLISH
from briefing.model import Brief, Contradiction, Document, Event, Figure, Source
from briefing.tui.index import Case
from briefing.tui.row_parts import analyst_lines, text_line
from briefing.tui.widgets.rows import Piece, Row, RowLine

BASIS = {"stated": ("●", "stated", "good"), "inferred": ("◐", "inferred", "warn"), "unknown": ("○", "undated", "bad")}
UNREAD: Piece = ("•", "key")  # at the right of a source that was never in the article's pane with the focus


def title_of(document: Document) -> str:
    """What a document is called: its title, else its file."""
    return wording.one_line(document.title) or document.file


def source_rows(case: Case) -> list[Row]:
    """One row a source; those that share their words stand together. ``✱`` is new since last time, ``•`` unread.

    A publisher of all stands above them once.
    """
    several = len(case.brief.sources) > 1
    publishers = {source.document.publisher for source in case.brief.sources}
    one = wording.one_line(publishers.pop() or "") if several and len(publishers) == 1 else ""
    alone = {item.id: sign for items, sign in _signs(case.brief) for item in items if several}
    new = {item.key.partition(":")[2] for item in case.news if item.key.startswith("sources:")}
    read = case.dossier.read if case.dossier else set()
    head = [Row((text_line(f"all of {one}", "muted"),), gap=False)] if one else []
    return head + [
        _source(
            source,
            _only(source, alone),
            not one,
            ("✱", "warn") if source.id in new else UNREAD if source.document.file not in read else ("", ""),
        )
        for lead, others in case.brief.families
        for source in (lead, *others)
    ]


def _signs(brief: Brief) -> Iterator[tuple[Iterable[Figure | Event | Contradiction], Piece]]:
    """What a source may be alone in telling, numbers in passing apart, and the sign that stands for it."""
    yield (figure for figure in brief.figures if not figure.in_passing), ("●", "claim")
    yield brief.sequence, ("◆", "event")
    yield brief.contradictions, ("≠", "bad")


def _only(source: Source, signs: Mapping[str, Piece]) -> list[Piece]:
    """How much this source alone tells: ``●4 ◆2``."""
    count = Counter(signs[id] for id in source.only if id in signs)
    return [
        (f" {sign}{count[sign, style]}", style) for sign, style in dict.fromkeys(signs.values()) if count[sign, style]
    ]


def _source(source: Source, only: list[Piece], by: bool, cue: Piece) -> Row:
    document = source.document
    glyph, word, style = BASIS[document.published_basis if document.published else "unknown"]
    when = f"{wording.date_words(document.published, weekday=False)} " if document.published else ""
    lines = [
        RowLine(((f"{source.id} ", "cite"), (title_of(document), "title")), cue, limit=3),
        RowLine(((when, "muted"), (f"{glyph} {word}", style))),
    ]
    if document.publisher and by:
        lines.append(RowLine(((wording.one_line(document.publisher), "muted"),), limit=1))
    if document.language != ENGLISH:
        lines.append(RowLine(((f"◇ {languages.name(document.language)}, little read", "warn"),), hang=2))
    if source.versions > 1:
        of = f" · {source.copy_of}" if source.copy_of else ""
        lines.append(RowLine(((f"≈ version {source.version} of {source.versions}{of}", "warn"),), hang=2))
    elif source.copy_of:
        lines.append(RowLine(((f"≈ copy of {source.copy_of}", "warn"),)))
    if only:
        lines.append(RowLine((("only here", "muted"), *only)))
    lines += analyst_lines(source.analyst)
    return Row(tuple(lines), source.id)
