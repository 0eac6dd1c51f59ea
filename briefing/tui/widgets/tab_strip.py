"""The names of the brief's tabs on one line; where these have no room, shorter words for some of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.content import Content
from textual.events import Click
from textual.reactive import reactive
from textual.widget import Widget

from briefing.tui.index import TABS
from briefing.tui.messages import TabShown

LONG = {tab: tab.capitalize() for tab in TABS}
SHORTER = (  # one after the other, until all have room; none hangs on which tab is shown
    {"contradictions": "Denials"}, {"sequence": "Events"}, {"overview": "Gist"},
)  # fmt: skip


class TabStrip(Widget):
    """One tab is shown at a time; the name of it is set off by its style and by brackets."""

    DEFAULT_CSS = """
    TabStrip {
        height: 1;
        background: $surface;
        color: $text-quiet;
        & > .tab-strip--shown { color: $primary; text-style: bold underline; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"tab-strip--shown"}
    ALLOW_SELECT = False
    tab: reactive[str] = reactive(TABS[0])

    def render(self) -> Content:
        shown = self.get_visual_style("tab-strip--shown", partial=True)
        parts = [
            Content.styled(name, shown) if tab == self.tab else Content(name) for tab, name in self._names().items()
        ]
        return Content(" ") + Content(" " * self._space()).join(parts)

    def _names(self) -> dict[str, str]:
        names = LONG
        for shorter in SHORTER:
            if sum(map(len, names.values())) + len(TABS) <= self.size.width:
                break
            names = {**names, **shorter}
        return names

    def _space(self) -> int:
        return 2 if sum(map(len, self._names().values())) + 2 * len(TABS) <= self.size.width else 1

    def places(self) -> Iterator[tuple[int, str]]:
        """Where the name of each tab begins, in cells from the left, and the tab."""
        at = 1
        for tab, name in self._names().items():
            yield at, tab
            at += len(name) + self._space()

    def on_click(self, event: Click) -> None:
        names = self._names()
        for at, tab in self.places():
            if at <= event.x < at + len(names[tab]):
                self.post_message(TabShown(tab))
