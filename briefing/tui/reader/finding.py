"""Finding in the article, and the marks that come and go in it."""

from __future__ import annotations

from briefing.tui.messages import FindChanged, FindDone
from briefing.tui.reader.looking import LookingPart


class FindingPart(LookingPart):
    """The find line, opened and closed."""

    async def action_find(self) -> None:
        self.show_pane("article")
        await self.article_pane.open_find()

    def on_find_changed(self, message: FindChanged) -> None:
        self.article_pane.find(message.words)

    def on_find_done(self, message: FindDone) -> None:
        if not message.keep:
            self.article_pane.close_find()
        self.action_pane("article")

    def action_marks(self) -> None:
        self.article.toggle_marks()

    def action_close(self) -> None:
        if self.article_pane.finding:
            self.article_pane.close_find()
        elif self.pane == "chart":
            self.action_chart()
        else:
            self.clear_selection()
            self.article.mark(None)
