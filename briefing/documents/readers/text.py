"""Plain text and Markdown, with optional front matter."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.documents.clean import clean
from briefing.documents.decode import decode
from briefing.documents.extract import Extract, Material
from briefing.documents.frontmatter import split

_LEFT_OPEN = "its front matter has no closing line “---”, so all of it was read as text: add that line"


def read(material: Material) -> Iterator[Extract]:
    """Text as written, Markdown's marks too. Raises Unreadable where the bytes are not text."""
    stated, text, left_open = split(clean(decode(material.data)))
    yield Extract(text, stated, warning=_LEFT_OPEN if left_open else "")
