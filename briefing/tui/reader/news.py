"""What is read, and what is new since the last visit."""

from __future__ import annotations

from textual import work

from briefing.news import seen, summary
from briefing.store import visit
from briefing.tui.reader.filtering import FilteringPart
from briefing.tui.reader.working import WorkingPart
from briefing.tui.source_rows import source_rows


class NewsPart(WorkingPart, FilteringPart):
    """Marks sources read, lists what is new, remembers both."""

    def tell_status(self) -> None:
        super().tell_status()
        dossier, source = self.case.dossier, self.article.source
        if dossier and source and self.pane == "article" and source.document.file not in dossier.read:
            dossier.read.add(source.document.file)
            self.source_list.renew(source_rows(self.case), self.source_list.key)

    def tell_news(self) -> None:
        """Say how much is new, where something is."""
        if self.case.news:
            self.notify(f"{summary(self.case.news)}. s lists them.", title="Since last time", markup=False)

    @work
    async def action_news(self) -> None:
        from briefing.tui.screens.news import NewsScreen

        if not self.case.news:
            self.notify("Nothing is new since last time.", markup=False)
            return
        self.app.clear_notifications()  # that there are some is known by now
        key = await self.app.push_screen_wait(NewsScreen(self.case))
        tab, _, id = (key or "").partition(":")
        if tab == "sources":
            self.go_to_source(id)
            self.action_pane("article")
        elif key:
            self.action_pane("brief")
            self.open_item(key)

    def remember(self) -> None:
        """Keep what was seen, for the next visit. Raises OSError."""
        dossier = self.case.dossier
        if dossier is not None and dossier.complete:
            visit.save(dossier.paths, seen(self.whole.brief, dossier.read))
