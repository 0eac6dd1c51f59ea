"""The sources as rows, and a source's date and badges in a few words."""

from __future__ import annotations

from briefing import wording
from briefing.lexicon import languages
from briefing.lexicon.languages import ENGLISH
from briefing.model import Document, Source
from briefing.tui.index import Case
from briefing.tui.row_parts import analyst_lines
from briefing.tui.widgets.rows import Piece, Row, RowLine

BASIS = {"stated": ("●", "stated", "good"), "inferred": ("◐", "inferred", "warn"), "unknown": ("○", "undated", "bad")}
UNREAD: Piece = ("•", "key")  # at the right of a source that was never in the article's pane with the focus


def title_of(document: Document) -> str:
    """What a document is called: its title, else its file."""
    return wording.one_line(document.title) or document.file


def source_rows(case: Case) -> list[Row]:
    """One row a source; those that share their words stand together. ``✱`` is new since last time, ``•`` unread."""
    new = {item.key.partition(":")[2] for item in case.news if item.key.startswith("sources:")}
    read = case.dossier.read if case.dossier else set()
    return [
        _source(source, ("✱", "warn") if source.id in new else UNREAD if source.document.file not in read else ("", ""))
        for lead, others in case.brief.families
        for source in (lead, *others)
    ]


def _source(source: Source, cue: Piece) -> Row:
    document = source.document
    glyph, word, style = BASIS[document.published_basis if document.published else "unknown"]
    when = f"{wording.date_words(document.published, weekday=False)} " if document.published else ""
    lines = [
        RowLine(((f"{source.id} ", "cite"), (title_of(document), "title")), cue, limit=3),
        RowLine(((when, "muted"), (f"{glyph} {word}", style))),
    ]
    if document.publisher:
        lines.append(RowLine(((wording.one_line(document.publisher), "muted"),), limit=1))
    if document.language != ENGLISH:
        lines.append(RowLine(((f"◇ {languages.name(document.language)}, little read", "warn"),), hang=2))
    if source.versions > 1:
        of = f" · {source.copy_of}" if source.copy_of else ""
        lines.append(RowLine(((f"≈ version {source.version} of {source.versions}{of}", "warn"),), hang=2))
    elif source.copy_of:
        lines.append(RowLine(((f"≈ copy of {source.copy_of}", "warn"),)))
    lines += analyst_lines(source.analyst)
    return Row(tuple(lines), source.id)
