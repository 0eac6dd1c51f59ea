"""Finding: in the article line by line, or in all articles at once."""

from __future__ import annotations

from briefing.tui.index import Item
from briefing.tui.messages import FindChanged, FindDone
from briefing.tui.reader.looking import LookingPart
from briefing.tui.search import Chosen


class FindingPart(LookingPart):
    """The find line, opened and closed; the search of everything, which goes on from source to source."""

    _chosen: Chosen | None = None  # of the last search of everything

    async def action_find(self) -> None:
        self.show_pane("article")
        await self.article_pane.open_find()
        self.tell_status()

    def on_find_changed(self, message: FindChanged) -> None:
        self.article_pane.find(message.wanted)
        self.tell_status()

    def on_find_done(self, message: FindDone) -> None:
        if not message.keep:
            self._close_find()
        self.action_pane("article")
        self.tell_status()

    def action_find_everywhere(self) -> None:
        from briefing.tui.screens.search import SearchScreen

        async def go(chosen: Chosen | Item | None) -> None:
            if isinstance(chosen, Chosen):
                await self._go_to_hit(chosen)
            elif chosen is not None:
                self.leaving()
                self.action_pane("brief")
                self.open_item(chosen.key)

        self.app.push_screen(SearchScreen(self.case, self.article_pane.wanted), go)

    async def _go_to_hit(self, chosen: Chosen) -> None:
        self.leaving()
        self._chosen = chosen
        self.go_to_source(chosen.hit.source)
        await self.article_pane.open_find(chosen.wanted)
        self.article_pane.go_to_match(chosen.hit.start)
        self.action_pane("article")

    def action_next(self, step: int) -> None:
        if not self.article_pane.finding:
            super().action_next(step)
        elif self.article_pane.at_last_match(step) and (source := self._next_source(step)):
            self.leaving(strolling=True)
            self.go_to_source(source)
            self.article_pane.go_to_first_match(step)
            self.action_pane("article")
        else:
            self.article_pane.next_match(step)

    def _goes_on(self) -> bool:
        return super()._goes_on() or bool(self._next_source(1))

    def _next_source(self, step: int) -> str:
        """The next source with what was looked for everywhere; empty where that is not what is looked for now."""
        shown = self.article.source
        if shown is None or self._chosen is None or self._chosen.wanted != self.article_pane.wanted:
            return ""
        keys = list(self.case.sources)[::step]
        at = keys.index(shown.id)
        others = (*keys[at + 1 :], *keys[:at])
        return next((key for key in others if key in self._chosen.sources), "")

    def _close_find(self) -> None:
        self._chosen = None
        self.article_pane.close_find()

    def action_close(self) -> None:
        if self.article_pane.finding:
            self._close_find()
            self.call_after_refresh(self.tell_status)
        elif self.pane == "chart":
            self.action_chart()
        else:
            self.clear_selection()
            self.article.mark(None)
            self.item = None if self.pane == "article" else self.item
            self.tell_status()
