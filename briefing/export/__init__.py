"""Brief → text, Markdown, HTML, JSON and tables; annotations → JSON lines. Pure functions: others write the files."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Literal, get_args

from briefing.export.parts import EVERYTHING, Part

if TYPE_CHECKING:
    from briefing.model import Brief

Format = Literal["text", "markdown", "html", "json", "csv", "zip"]
Table = Literal["figures", "claims", "sequence", "actors", "contradictions", "sources"]  # of CSV
FORMATS: tuple[Format, ...] = get_args(Format)
TABLES: tuple[Table, ...] = get_args(Table)
BY_SUFFIX: dict[str, Format] = {
    ".txt": "text", ".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html",
    ".json": "json", ".csv": "csv", ".zip": "zip",
}  # fmt: skip
ABOUT: dict[str, str] = {
    ".txt": "text of 80 columns, for an e-mail", ".md": "Markdown",
    ".html": "a page with the reports, to send or print",
    ".json": "the whole brief, for programs", ".csv": "the claims as a table", ".zip": "every table as CSV",
}  # fmt: skip
WIDTH = 80  # columns of the text


class NoSuchFormat(ValueError):
    """A file name asks by its suffix for a format that there is none of."""


def format_of(path: str | PurePath | None) -> Format:
    """The format that a file name asks for by its suffix, text without one. Raises NoSuchFormat for any other."""
    suffix = PurePath(path or "").suffix.lower()
    if suffix and suffix not in BY_SUFFIX:
        raise NoSuchFormat(f"there is no format for {suffix}: {', '.join(BY_SUFFIX)} each have one")
    return BY_SUFFIX.get(suffix, "text")


def render(
    brief: Brief, kind: Format, width: int = WIDTH, parts: frozenset[Part] = EVERYTHING, table: Table | None = None
) -> str | bytes:
    """The brief, or some parts of it, in a format; bytes for ``zip``. The same brief gives the same bytes.

    ``width`` is the text's, in display cells; ``table`` is CSV's, None chooses by the parts. Raises ValueError where
    the width is below 40.
    """
    match kind:
        case "markdown":
            from briefing.export.markdown import to_markdown

            return to_markdown(brief, parts)
        case "html":
            from briefing.export.html import to_html

            return to_html(brief, parts)
        case "json":
            from briefing.export.json import to_json

            return to_json(brief, parts)
        case "csv":
            from briefing.export.csv import table_for, to_csv

            return to_csv(brief, table or table_for(parts), parts)
        case "zip":
            from briefing.export.csv import to_zip

            return to_zip(brief, parts)
        case "text":
            from briefing.export.text import to_text

            return to_text(brief, width, parts)
