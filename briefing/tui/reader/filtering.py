"""Showing a part of the brief: by source, actor, category and days. The case itself stays whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from briefing import wording
from briefing.brief.selection import Selection, in_words, select
from briefing.record import replace
from briefing.tui.index import Case, open_case
from briefing.tui.reader.renewing import RenewingPart
from briefing.tui.renewal import Renewal
from briefing.tui.widgets.one_line import OneLine

if TYPE_CHECKING:
    from briefing.brief.facets import Facets


class FilteringPart(RenewingPart):
    """Keeps the whole case beside the part of it that is shown, and says what is left out."""

    selection = Selection()
    _whole: Case | None = None
    _facets: Mapping[str, Facets] | None = None  # of the whole case, once they were asked for

    @property
    def whole(self) -> Case:
        """The case with nothing left out."""
        return self._whole or self.case

    def take(self, case: Case) -> None:
        """Another brief of the same case: what is shown of it is what was shown before."""
        actors = (Renewal(self.whole, case).item(f"actors:{actor}") for actor in self.selection.actors)
        kept = frozenset(key.partition(":")[2] for key in actors if key)
        self.selection = replace(self.selection, actors=kept)
        self._whole, self._facets = case, None
        self._show_part()

    def filter_by(self, selection: Selection) -> None:
        """Show only what is asked for."""
        self._whole = self.whole
        self.selection = selection
        self._show_part()

    def _show_part(self) -> None:
        whole = self.whole
        part = whole
        if self.selection:
            from briefing.brief.facets import facets_of

            self._facets = self._facets or facets_of(whole.brief)
            brief = replace(select(whole.brief, self.selection, self._facets), sources=whole.brief.sources)
            part = open_case(brief, whole.problems, whole.dossier, whole.news)
        super().take(part)
        self.masthead.brief = whole.brief
        self._tell_filter()

    def _tell_filter(self) -> None:
        """Say above the status line what is shown, as long as that is not all."""
        line = self.query_one("#filter", OneLine)
        line.display = bool(self.selection)
        if self.selection:
            shown = f"{len(self.case.items)} of {wording.plural(len(self.whole.items), 'item')}"
            line.text = f"▼ Only {in_words(self.selection, self.whole.brief)} · {shown}"
            line.right = "f filter · X show all"

    # ------------------------------------------------------------ actions
    def action_filter(self) -> None:
        from briefing.tui.screens.filter import FilterScreen

        self.app.push_screen(FilterScreen(self.whole.brief, self.selection, self.filter_by))

    def action_unfilter(self) -> None:
        self.filter_by(Selection())

    def action_source_alone(self) -> None:
        """Only what no other source tells than the one that is looked at; once more, all again."""
        source = frozenset({self._source_looked_at()})
        alone = frozenset[str]() if self.selection.alone == source else source
        self.filter_by(replace(self.selection, alone=alone, without=self.selection.without - source))

    def action_not_in_source(self) -> None:
        """Only what the source that is looked at doesn't tell; once more, all again."""
        source = frozenset({self._source_looked_at()})
        self.filter_by(replace(self.selection, without=self.selection.without ^ source, alone=frozenset()))

    def _source_looked_at(self) -> str:
        if self.pane != "sources" and self.article.source is not None:
            return self.article.source.id
        return self.source_list.key
