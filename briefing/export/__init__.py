"""Brief → text and JSON, annotations → JSON lines. Pure functions: ``briefing.output`` writes the files."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from briefing.model import Brief

Format = Literal["text", "json"]
FORMATS: tuple[Format, ...] = get_args(Format)
_BY_SUFFIX: dict[str, Format] = {".txt": "text", ".json": "json"}


def format_of(path: str | PurePath | None) -> Format:
    """The format that a file name asks for by its suffix: ``.json``, else text."""
    return _BY_SUFFIX.get(PurePath(path or "").suffix.lower(), "text")


def render(brief: Brief, kind: Format, width: int = 80) -> str:
    """The brief in a format; ``width`` is the text's, in display cells. Raises ValueError where it is below 40."""
    if kind == "json":
        from briefing.export.json import to_json

        return to_json(brief)
    from briefing.export.text import to_text

    return to_text(brief, width)
