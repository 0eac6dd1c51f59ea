"""All that the analyst has decided, each to be withdrawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
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
    """A row a decision, those that join two things in one; leaves with the numbers of the ones to withdraw."""

    PLACE = "decisions"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLACE)

    def __init__(self, decisions: Sequence[Decision]) -> None:
        super().__init__("Decided")
        self._decisions = decisions

    def compose(self) -> ComposeResult:
        yield ModalList(id="decided")

    def on_mount(self) -> None:
        rows = list(_rows(self._decisions))
        hints = "x withdraws, u brings back · Esc goes back"
        self.query_one(ModalList).open(Content(f"Decided: {len(rows)}"), hints, rows)

    def on_row_chosen(self, message: RowChosen) -> None:
        message.stop()  # looking at one withdraws nothing

    def action_withdraw(self) -> None:
        self.dismiss(self.query_one(ModalList).key)


def _rows(decisions: Sequence[Decision]) -> Iterator[Row]:
    """Rows with the numbers of their decisions as keys."""
    starts = [number for number, decision in enumerate(decisions) if not decision.likewise]
    for start, end in pairwise((*starts, len(decisions))):
        yield Row(tuple(_lines(decisions[start:end])), " ".join(map(str, range(start, end))))


def _lines(made: Sequence[Decision]) -> Iterator[RowLine]:
    for decision in made:
        yield RowLine(((wording.one_line(decision.about), "title"),), hang=2)
    for words in dict.fromkeys(words for decision in made for words in decision.decided):
        yield RowLine(((words, ""),), indent=2, hang=2)
    for note in (wording.one_line(decision.note) for decision in made if decision.note):
        yield RowLine((("note: ", "muted"), (note, "")), indent=2)
    if lost := sum(not decision.found for decision in made):
        which = "it" if len(made) == 1 else f"{lost} of them"
        yield RowLine(((f"! nothing in these reports answers to {which}", "bad"),), indent=2)
