"""All that the analyst has decided, each to be withdrawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from briefing import wording
from briefing.model import Decision
from briefing.tui.commands import bindings
from briefing.tui.messages import RowChosen
from briefing.tui.screens.asking import Asking
from briefing.tui.screens.over import ModalList
from briefing.tui.widgets.rows import Row, RowLine


class DecisionsScreen(Asking):
    """A row a decision; leaves with the number of the one to withdraw."""

    PLACE = "decisions"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)

    def __init__(self, decisions: Sequence[Decision]) -> None:
        super().__init__("Decided")
        self._decisions = decisions

    def compose(self) -> ComposeResult:
        yield ModalList(id="decided")

    def on_mount(self) -> None:
        decided = self.query_one(ModalList)
        decided.border_title = Content(f"Decided: {len(self._decisions)}")
        decided.border_subtitle = Content("x withdraws, u brings back · Esc goes back")
        decided.show([_row(decision, number) for number, decision in enumerate(self._decisions)])
        decided.focus()

    def on_row_chosen(self, message: RowChosen) -> None:
        message.stop()  # looking at one withdraws nothing

    def action_withdraw(self) -> None:
        self.dismiss(self.query_one(ModalList).key)


def _row(decision: Decision, number: int) -> Row:
    lost = RowLine((("! nothing in these reports answers to it", "bad"),), indent=2)
    lines = [RowLine(((wording.one_line(decision.about), "title"),), hang=2)]
    lines += [RowLine(((words, ""),), indent=2, hang=2) for words in decision.decided]
    lines += [RowLine((("note: ", "muted"), (wording.one_line(decision.note), "")), indent=2)] if decision.note else []
    return Row((*lines, *([] if decision.found else [lost])), str(number))
