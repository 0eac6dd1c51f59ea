"""What is taken away from the reader, and what opens over it."""

from __future__ import annotations

from briefing.tui import status
from briefing.tui.reader.base import ReaderBase


class LeavingPart(ReaderBase):
    """Copy, export, help."""

    def action_copy(self) -> None:
        source = self.article.source
        words = status.citation(source, *self.article.cursor) if self.pane == "article" and source else ""
        if self.item and self.pane != "article":
            words = status.quote(self.case, self.item, self.number)
        if words:
            self.app.copy_to_clipboard(words)
            self.notify("Copied, if the terminal allows it; e writes a file.", markup=False)

    def action_export(self) -> None:
        from briefing.tui.screens.export import ExportScreen

        self.app.push_screen(ExportScreen(self.case.brief))
