"""Undo and redo: changes made and changes taken back, each told in words."""

from __future__ import annotations

from briefing.decisions.model import Change, Decisions
from briefing.record import field, record


@record(frozen=False, slots=True)
class History:
    """The decisions as they stand, and how they came about since the case was opened."""

    now: Decisions
    _done: list[Change] = field(default_factory=list)
    _undone: list[Change] = field(default_factory=list)

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def do(self, change: Change) -> Change:
        """Make a change; what was taken back before can no longer be redone."""
        self._done.append(change)
        self._undone.clear()
        return self._to(change)

    def undo(self) -> Change | None:
        """Take the last change back: the change that does so, None where there is none."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._to(self._undone[-1].undone)

    def redo(self) -> Change | None:
        """Make again what was taken back last: that change, None where there is none."""
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._to(self._done[-1])

    def _to(self, change: Change) -> Change:
        self.now = self.now.after(change)
        return change
