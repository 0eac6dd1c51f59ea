"""What is taken away from the reader: words for the clipboard, and files."""

from __future__ import annotations

import os

from briefing import wording
from briefing.output import why
from briefing.store import copied
from briefing.tui import status
from briefing.tui.index import Item
from briefing.tui.reader.base import ReaderBase
from briefing.tui.terminal import POOR


class LeavingPart(ReaderBase):
    """Copy, export."""

    def action_copy(self) -> None:
        self._copy(self.get_selected_text() or self._citation(), "Nothing here to copy.")

    def action_copy_text(self) -> None:
        """What the mouse has selected; named by Textual, whose own does not say where it went."""
        self._copy(self.get_selected_text() or "", "Select something with the mouse first.")

    def action_copy_item(self) -> None:
        words = status.whole(self.case, self.item) if self.item else ""
        self._copy(words, "Choose an item of the brief first.")

    def copy_evidence(self, item: Item, number: int) -> None:
        """Copy a sentence that an item rests on, with its source."""
        self._copy(status.quote(self.case, item, number, whole=True), "Nothing here to copy.")

    def action_copy_brief(self) -> None:
        from briefing.export.text import to_text

        self._copy(to_text(self.case.brief), "")

    def _citation(self) -> str:
        source = self.article.source
        if self.pane == "article":
            return status.citation(source, *self.article.cursor) if source else ""
        return status.quote(self.case, self.item, self.number, whole=True) if self.item else ""

    def _copy(self, words: str, otherwise: str) -> None:
        """To the clipboard by OSC 52, which no terminal answers; so to a file as well, and that is said."""
        if not words:
            self.notify(otherwise, markup=False)
            return
        refuses = os.environ.get("TERM", "") in POOR
        self.app.copy_to_clipboard(words)
        try:
            file = copied.keep(words, self.desk.config.copy.file)
        except OSError as error:
            where = f"no file: {error.filename}: {why(error)}"
        else:
            where = str(file)
        clipboard = "This terminal has no clipboard" if refuses else "To the clipboard, where the terminal allows it"
        title = f"Copied {wording.plural(len(words.split()), 'word')}"
        self.notify(f"{clipboard}, and to {where}", title=title, markup=False)

    def action_export(self) -> None:
        from briefing.tui.screens.export import ExportScreen

        self.app.push_screen(ExportScreen(self.case.brief))
