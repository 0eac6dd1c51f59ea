"""Finding: in the article line by line, or in all articles at once."""

from __future__ import annotations

from briefing.tui.messages import FindChanged, FindDone
from briefing.tui.reader.looking import LookingPart
from briefing.tui.search import Hit, Wanted


class FindingPart(LookingPart):
    """The find line, opened and closed; the search of everything."""

    async def action_find(self) -> None:
        self.show_pane("article")
        await self.article_pane.open_find()
        self.tell_status()

    def on_find_changed(self, message: FindChanged) -> None:
        self.article_pane.find(message.wanted)
        self.tell_status()

    def on_find_done(self, message: FindDone) -> None:
        if not message.keep:
            self.article_pane.close_find()
        self.action_pane("article")
        self.tell_status()

    def action_find_everywhere(self) -> None:
        from briefing.tui.screens.search import SearchScreen

        async def go(found: tuple[Hit, Wanted] | None) -> None:
            if found is not None:
                await self._go_to_hit(*found)

        self.app.push_screen(SearchScreen(self.case.brief.sources, self.article_pane.wanted), go)

    async def _go_to_hit(self, hit: Hit, wanted: Wanted) -> None:
        self.leaving()
        self.open_source(hit.source)
        self.source_list.point(hit.source)
        await self.article_pane.open_find(wanted)
        self.article_pane.go_to_match(hit.start)
        self.action_pane("article")

    def action_close(self) -> None:
        if self.article_pane.finding:
            self.article_pane.close_find()
            self.call_after_refresh(self.tell_status)
        elif self.pane == "chart":
            self.action_chart()
        else:
            self.clear_selection()
            self.article.mark(None)
            self.item = None if self.pane == "article" else self.item
            self.tell_status()
