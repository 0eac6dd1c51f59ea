"""Back and forward through where the reader was."""

from __future__ import annotations

from briefing.record import replace
from briefing.store.session import View
from briefing.tui.reader.keeping import KeepingPart
from briefing.tui.travel import Travel


class TravellingPart(KeepingPart):
    """Remembers a place before a jump; moving along a list counts as one."""

    _strolling = False  # the last place that was left was left by moving in a list

    def on_mount(self) -> None:
        self._travel: Travel[View] = Travel()

    def leaving(self, strolling: bool = False) -> None:
        if not (strolling and self._strolling):
            self._travel.leave(self._here())
        self._strolling = strolling

    def action_travel(self, step: int) -> None:
        view = self._travel.back(self._here()) if step < 0 else self._travel.forward(self._here())
        if view is None:
            self.notify("Nowhere to go back to." if step < 0 else "Nothing lies ahead.", markup=False)
            return
        self._strolling = False
        self.restore(view)

    def _here(self) -> View:
        """The place alone, without what other parts keep with it."""
        return replace(self.view(), more={})
