"""Pieces of HTML as feeds, mails and records carry them → their text. Whole pages go to the reader of pages."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from briefing.expressions import expression

_BLOCKS = frozenset(
    (
        "address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "figure", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section",
        "table", "tr", "ul",
    )
)  # fmt: skip
_UNSEEN = frozenset(("script", "style", "head", "title", "template", "noscript", "svg", "figcaption"))
_TAG = expression(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.I)
_ENTITY = expression(r"&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,5});", re.I)


def is_markup(text: str) -> bool:
    """Whether a text has tags or entities of HTML in it."""
    return bool(_TAG.search(text) or _ENTITY.search(text))


def to_text(markup: str) -> str:
    """The words, a blank line between paragraphs; list items and table rows are lines of their own."""
    parser = _Words()
    parser.feed(markup)
    parser.close()
    return parser.text()


class _Words(HTMLParser):
    """Collects what is seen; ``\\n`` stands for a line's end, ``\\n\\n`` for a paragraph's."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._unseen: list[str] = []
        self._verbatim = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen.append(tag)
        elif tag == "br":
            self._parts.append("\n")
        elif tag in ("td", "th"):
            self._parts.append(" ")
        elif tag in _BLOCKS:
            self._parts.append("\n- " if tag == "li" else "\n" if tag == "tr" else "\n\n")
        self._verbatim += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if tag in self._unseen:
            while self._unseen.pop() != tag:
                pass
        elif tag in _BLOCKS:
            self._parts.append("" if tag in ("li", "tr") else "\n\n")
        if tag == "pre":
            self._verbatim = max(0, self._verbatim - 1)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._parts.append(data if self._verbatim else re.sub(r"\s+", " ", data))

    def text(self) -> str:
        """All lines without the space around them, and never more than one blank line between two."""
        joined = re.sub(r"[ \t]*\n[ \t]*", "\n", re.sub(r"[ \t]{2,}", " ", "".join(self._parts)))
        return re.sub(r"\n{3,}", "\n\n", joined).strip()
