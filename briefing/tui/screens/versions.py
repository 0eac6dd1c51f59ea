"""What changed between the versions of one text."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content

from briefing import wording
from briefing.model import Brief, Evidence
from briefing.tui.messages import RowChosen, RowMoved
from briefing.tui.screens.over import ModalList, Over
from briefing.tui.version_rows import version_rows, versions_of


class VersionsScreen(Over[Evidence]):
    """Gives back the changed words to go to, None where the reader goes back."""

    DEFAULT_CSS = """
    VersionsScreen > ModalList { width: 100; max-height: 90%; }
    """

    def __init__(self, brief: Brief, source_id: str) -> None:
        super().__init__()
        self._told = version_rows(brief, source_id)
        self._printed = sum(map(len, versions_of(brief, source_id)))

    def compose(self) -> ComposeResult:
        yield ModalList(id="versions")

    def on_mount(self) -> None:
        title = Content(f"Versions · one text in {wording.plural(self._printed, 'source')}")
        self.query_one(ModalList).open(title, "Enter goes to the words · Esc goes back", self._told.rows)

    def on_row_moved(self, message: RowMoved) -> None:
        message.stop()

    def on_row_chosen(self, message: RowChosen) -> None:
        message.stop()
        self.dismiss(self._told.places[message.key])
