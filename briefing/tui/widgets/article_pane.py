"""The middle pane: what the document is, its text, the legend, and the find line while finding."""

from __future__ import annotations

import re

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from briefing import wording
from briefing.model import Evidence, Source
from briefing.tui.index import Case
from briefing.tui.plain import plain
from briefing.tui.source_rows import title_of
from briefing.tui.widgets.article import Article
from briefing.tui.widgets.legend import Legend


class ArticlePane(Vertical):
    """Shows one source; finds words in it."""

    DEFAULT_CSS = """
    ArticlePane {
        & > #about { height: auto; max-height: 2; padding: 0 1 0 4; color: $text-quiet; background: $surface; }
        & > Article { height: 1fr; }
    }
    """

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._matches: list[tuple[int, int]] = []
        self._match = -1
        self._words = ""

    def compose(self) -> ComposeResult:
        yield Static(Content(""), id="about")
        yield Article(id="article-text")
        yield Legend()

    @property
    def article(self) -> Article:
        """The text itself."""
        return self.query_one(Article)

    def show(self, case: Case, source: Source) -> None:
        """Show a source; what is being looked for is looked for in it anew."""
        if self.article.source is source:
            return
        self._head(source)
        self.article.show(case, source)
        if self.finding:
            self.find(self._words)

    def renew(self, case: Case, source: Source, evidence: Evidence | None) -> None:
        """Show the same source of a case that was briefed anew, without losing the place."""
        self._head(source)
        self.article.renew(case, source, evidence)
        if self.finding:
            self.find(self._words)

    def _head(self, source: Source) -> None:
        self.border_title = plain(f"2 {source.id} · {title_of(source.document)}")
        self.query_one("#about", Static).update(plain(_about(source)))

    def mark(self, case: Case, evidence: Evidence) -> None:
        """Show the source of a piece of evidence with the evidence marked and in view."""
        if (source := case.sources.get(evidence.source)) is not None:
            self.show(case, source)
            self.article.mark(evidence)

    # ------------------------------------------------------------ finding
    @property
    def finding(self) -> bool:
        """Whether the find line is open."""
        return bool(self.query("FindBar"))

    async def open_find(self) -> None:
        """Open the find line, or go back to it."""
        from briefing.tui.widgets.find_bar import FindBar

        if not self.finding:
            await self.mount(FindBar())
        self.query_one(FindBar).edit()

    def find(self, words: str) -> None:
        """Mark every place of the words, whatever their case and line breaks; the first after the cursor is current."""
        self._words = words
        text = self.article.source.document.text if self.article.source else ""
        pattern = re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)
        self._matches = [match.span() for match in pattern.finditer(text)] if words.strip() else []
        at = self.article.cursor[0]
        later = (number for number, match in enumerate(self._matches) if match[0] >= at)
        self._match = next(later, 0 if self._matches else -1)
        self._show_matches()

    def next_match(self, step: int) -> None:
        """Go to another match, round the end to the beginning."""
        if self._matches:
            self._match = (self._match + step) % len(self._matches)
            self._show_matches()

    def _show_matches(self) -> None:
        from briefing.tui.widgets.find_bar import FindBar

        self.article.show_matches(self._matches, self._match)
        if self._matches:
            words = f"{self._match + 1} of {len(self._matches)}"
        else:
            words = "not found" if self._words.strip() else ""
        self.query_one(FindBar).count(words)

    def close_find(self) -> None:
        """Close the find line and take the marks of what was found away."""
        self.query("FindBar").remove()
        self._matches, self._match, self._words = [], -1, ""
        self.article.show_matches([], -1)


def _about(source: Source) -> str:
    document = source.document
    parts = [document.publisher, document.author, wording.published(document), f"{document.words} words"]
    return " · ".join(wording.one_line(part) for part in parts if part)
