"""From a source to what changed between the versions of its text, and to the changed words."""

from __future__ import annotations

from briefing.model import Evidence
from briefing.tui.reader.looking import LookingPart


class VersionsPart(LookingPart):
    """Opens the screen of versions."""

    def action_versions(self) -> None:
        from briefing.tui.screens.versions import VersionsScreen
        from briefing.tui.version_rows import versions_of

        source = self.article.source
        if source is None or not versions_of(self.case.brief, source.id):
            self.notify("No other source has the words of this one.", markup=False)
            return

        def go(chosen: Evidence | None) -> None:
            if chosen is not None:
                self.go_to_source(chosen.source)
                self.article_pane.mark(self.case, chosen)
                self.action_pane("article")

        self.app.push_screen(VersionsScreen(self.case.brief, source.id), go)
