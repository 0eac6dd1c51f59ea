"""The right pane: the brief, a tab at a time, and on a narrow screen the evidence of the item under the cursor."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical

from briefing.tui.brief_rows import rows_of
from briefing.tui.index import TABS, Case, Item, Place
from briefing.tui.renewal import Renewal
from briefing.tui.widgets.brief_list import BriefList
from briefing.tui.widgets.peek import Peek
from briefing.tui.widgets.tab_strip import TabStrip


class BriefPane(Vertical):
    """Shows one tab; remembers where the cursor was in the others."""

    DEFAULT_CSS = """
    BriefPane {
        & > TabStrip { margin-bottom: 1; }
        & > BriefList { height: 1fr; }
    }
    """

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._case: Case | None = None
        self._keys: dict[str, str] = {}
        self._opened: set[str] = set()

    def compose(self) -> ComposeResult:
        yield TabStrip()
        yield BriefList(id="brief-list")
        yield Peek()

    @property
    def list(self) -> BriefList:
        """The list of the shown tab."""
        return self.query_one(BriefList)

    @property
    def peek(self) -> Peek:
        """Where the evidence is told."""
        return self.query_one(Peek)

    @property
    def tab(self) -> str:
        """The tab shown."""
        return self.query_one(TabStrip).tab

    def show(self, case: Case) -> None:
        """Show another brief, from its first tab."""
        self._case = case
        self._keys.clear()
        self.turn_to(TABS[0])

    def renew(self, case: Case, renewal: Renewal) -> None:
        """Show the same brief made anew: the cursor of each tab stays on its item, or goes to the one beside it."""
        self._case = case
        keys = {tab: renewal.place(key) for tab, key in self._keys.items()}
        keys[self.tab] = next(filter(None, map(renewal.place, self.list.keys_from_cursor())), "")
        self._keys = keys
        self._opened = {key for old in self._opened if (key := renewal.item(old))}
        self.list.renew(rows_of(self.tab, case, self._opened), keys[self.tab])

    def turn_to(self, tab: str) -> None:
        """Show a tab, the cursor where it was left."""
        if self._case is not None:
            self._keys[self.tab] = self.list.key
            self.query_one(TabStrip).tab = tab
            self.list.show(rows_of(tab, self._case, self._opened), self._keys.get(tab, ""))

    def turn(self, step: int) -> bool:
        """Show the tab beside the present one; False where there is none."""
        place = TABS.index(self.tab) + step
        if self._case is None or not 0 <= place < len(TABS):
            return False
        self.turn_to(TABS[place])
        return True

    def toggle(self, key: str) -> bool:
        """Open what an actor holds, or close it; False for what holds nothing."""
        if self._case is None or not key.startswith("actors:") or Place.of(key).within:
            return False
        self._opened ^= {key}
        self.list.show(rows_of(self.tab, self._case, self._opened), key, stay=True)
        return True

    def point(self, item: Item, evidence: int) -> None:
        """Put the cursor on an item and its pointer on one of its lines; a row within another item stays."""
        if (place := Place.of(self.list.key)).within and place.item == item.key:
            return
        if item.tab != self.tab:
            self.turn_to(item.tab)
        self.list.point(item.key, evidence)
