"""The marks in the article: which are shown, going from one to the next, and what is known of one."""

from __future__ import annotations

from briefing.record import replace
from briefing.store.session import View
from briefing.tui.kinds import ALL
from briefing.tui.messages import KindsChosen, LineMoved
from briefing.tui.reader.finding import FindingPart
from briefing.tui.reader.keeping import KeepingPart

LAYERS = "layers"  # under which name the session keeps them


class MarkingPart(KeepingPart, FindingPart):
    """Layers, marks and details."""

    def action_marks(self) -> None:
        self.show_pane("article")
        self.article_pane.switch()

    def on_kinds_chosen(self, message: KindsChosen) -> None:
        """Other layers; from now on the next mark is what "next" goes to."""
        self.article.show_kinds(message.kinds)
        self.article_pane.legend.shown = self.article.marks.shown
        self.item = None
        self.tell_status()

    def action_span(self, step: int) -> None:
        if not self.article.move_to_span(step):
            self.notify("No mark that way." if self.article.marks.spans else "No marks are shown: m.", markup=False)
        self.tell_details()

    def action_next(self, step: int) -> None:
        if self.pane == "article" and self.item is None and not self.article_pane.finding:
            self.action_span(step)
        else:
            super().action_next(step)

    # ------------------------------------------------------------ details
    def action_details(self) -> None:
        if self.article_pane.details_open:
            self.article_pane.close_details()
        elif not self.article.spans:
            self.notify("Nothing is marked on this line.", markup=False)
        else:
            self._open_details()

    def tell_details(self) -> None:
        """Have the box, where it is open, tell of what the cursor is at now."""
        if self.article_pane.details_open:
            self._open_details()

    def _open_details(self) -> None:
        from briefing.tui.details import details

        source, spans = self.article.source, self.article.spans
        if source is None or not spans:
            self.article_pane.close_details()
        else:
            self.article_pane.tell(details(self.case, source, spans))

    def on_line_moved(self, message: LineMoved) -> None:
        self.tell_details()

    def action_close(self) -> None:
        if self.article_pane.details_open:
            self.article_pane.close_details()
        else:
            super().action_close()

    # ------------------------------------------------------------ kept from session to session
    def view(self) -> View:
        view = super().view()
        return replace(view, more={**view.more, LAYERS: sorted(self.article.marks.shown)})

    def restore(self, view: View) -> None:
        if LAYERS in view.more:
            self.article.show_kinds(ALL & set(view.more[LAYERS]))
            self.article_pane.legend.shown = self.article.marks.shown
        super().restore(view)
