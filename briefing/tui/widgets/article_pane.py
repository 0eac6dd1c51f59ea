"""The middle pane: what the document is, its text, the legend, and the find line while finding."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from briefing import wording
from briefing.model import Evidence, Source
from briefing.tui.index import Case
from briefing.tui.messages import LegendClosed
from briefing.tui.plain import clean, plain
from briefing.tui.search import BadPattern, Wanted
from briefing.tui.source_rows import title_of
from briefing.tui.widgets.article import Article
from briefing.tui.widgets.details_box import DetailsBox
from briefing.tui.widgets.legend import Legend
from briefing.tui.widgets.rows import Row
from briefing.tui.wrap import shorten_lines


class About(Widget):
    """What the document is: two lines, always, so that another document needs no new layout."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    About { height: 2; padding: 0 1 0 4; color: $text-quiet; background: $surface; }
    """
    text: reactive[str] = reactive("")

    def render(self) -> Content:
        room = self.content_region.size
        return Content(shorten_lines(clean(self.text), room.width, room.height))


class ArticlePane(Vertical):
    """Shows one source; finds words in it."""

    DEFAULT_CSS = """
    ArticlePane {
        & > Article { height: 1fr; }
        layers: base details;
    }
    """

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._matches: list[tuple[int, int]] = []
        self._match = -1
        self._trouble = ""  # why nothing can be found
        self.unfound = ""  # that nothing was found, or why; empty where something was, or nothing is looked for
        self.wanted = Wanted("")  # what is looked for, also once the find line is closed

    def compose(self) -> ComposeResult:
        yield About(id="about")
        yield Article(id="article-text")
        yield Legend()
        yield DetailsBox(id="details")

    def on_mount(self) -> None:
        self.close_details()

    @property
    def article(self) -> Article:
        """The text itself."""
        return self.query_one(Article)

    @property
    def legend(self) -> Legend:
        """The legend, which is also the switch."""
        return self.query_one(Legend)

    def show(self, case: Case, source: Source) -> None:
        """Show a source; what is being looked for is looked for in it anew."""
        if self.article.source is source:
            return
        self.article.show(case, source)
        self._shown(source)

    def renew(self, case: Case, source: Source, evidence: Evidence | None) -> None:
        """Show the same source of a case that was briefed anew, without losing the place."""
        self.article.renew(case, source, evidence)
        self._shown(source)

    def _shown(self, source: Source) -> None:
        """Say what is shown; what is looked for is looked for there."""
        self.border_title = plain(f"2 {source.id} · {title_of(source.document)}")
        self.query_one(About).text = _about(source)
        if self.finding:
            self.find(self.wanted)

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

    @property
    def typing(self) -> bool:
        """Whether what to find is being typed."""
        return any(line is self.screen.focused for line in self.query("FindBar Input"))

    @property
    def found(self) -> bool:
        """Whether there is a match to go to."""
        return bool(self._matches)

    @property
    def several(self) -> bool:
        """Whether there is another match to go to from the current one."""
        return len(self._matches) > 1

    async def open_find(self, wanted: Wanted | None = None) -> None:
        """Open the find line, or go back to it; with what to look for, look for that."""
        from briefing.tui.widgets.find_bar import FindBar

        if wanted is not None:
            await self.query(FindBar).remove()
        if not self.finding:
            await self.mount(FindBar(wanted or Wanted("")), before="#details")
        if wanted is not None:
            self.find(wanted)
        self.query_one(FindBar).edit()

    def find(self, wanted: Wanted) -> None:
        """Mark every place of what is wanted; the first after the cursor is current."""
        self.wanted = wanted
        text = self.article.source.document.text if self.article.source else ""
        self._matches, self._trouble = [], ""
        try:
            self._matches = wanted.places(text)
        except BadPattern as error:
            self._trouble = str(error)
        self.go_to_match(self.article.cursor[0])

    def go_to_match(self, offset: int) -> None:
        """Make the match at an offset current, or the first one after it."""
        later = (number for number, match in enumerate(self._matches) if match[0] >= offset)
        self._match = next(later, 0 if self._matches else -1)
        self._show_matches()

    def at_last_match(self, step: int) -> bool:
        """Whether there is no other match that way but round the end."""
        return not 0 <= self._match + step < len(self._matches)

    def go_to_first_match(self, step: int) -> None:
        """Go to the match that comes first that way, which backwards is the last."""
        self._match = 0 if step > 0 else len(self._matches) - 1
        self._show_matches()

    def next_match(self, step: int) -> None:
        """Go to another match, round the end to the beginning."""
        if self._matches:
            self._match = (self._match + step) % len(self._matches)
            self._show_matches()

    def _show_matches(self) -> None:
        from briefing.tui.widgets.find_bar import FindBar

        self.article.show_matches(self._matches, self._match)
        self.unfound = "" if self._matches else self._trouble or ("not found" if self.wanted else "")
        place = f"{self._match + 1} of {len(self._matches)}" if self._matches else ""
        self.query_one(FindBar).count(place or self.unfound)

    def close_find(self) -> None:
        """Close the find line and take the marks of what was found away."""
        self.query("FindBar").remove()
        self._matches, self._match, self.unfound = [], -1, ""
        self.article.show_matches([], -1)

    # ------------------------------------------------------------ the legend and the details
    def switch(self) -> None:
        """Have the kinds of marks switched in the legend."""
        self.legend.add_class("-switching")
        self.screen.set_focus(self.legend)

    def on_legend_closed(self, message: LegendClosed) -> None:
        message.stop()
        self.screen.set_focus(self.article)

    @property
    def details_open(self) -> bool:
        """Whether the box of details is shown."""
        return bool(self.query_one(DetailsBox).display)

    def tell(self, row: Row) -> None:
        """Show what is known of the span at the cursor, there."""
        box = self.query_one(DetailsBox)
        box.display = True
        above = self.article.region.y - self.content_region.y
        box.tell(row, above + self.article.cursor_row, self.content_region.size)

    def close_details(self) -> None:
        """Take the details away."""
        self.query_one(DetailsBox).display = False


def _about(source: Source) -> str:
    document = source.document
    parts = [document.publisher, document.author, wording.published(document), f"{document.words} words"]
    return " · ".join(wording.one_line(part) for part in parts if part)
