"""One figure, contradiction or event as each source tells it, or all that is said of an actor, side by side."""

from __future__ import annotations

from collections.abc import Callable

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content

from briefing import wording
from briefing.tui.comparing import sides_of
from briefing.tui.index import Case, Item
from briefing.tui.messages import SideChosen, SideCopied
from briefing.tui.plain import plain
from briefing.tui.screens.over import Over
from briefing.tui.widgets.key_line import KeyLine
from briefing.tui.widgets.sides import Sides
from briefing.tui.widgets.sides_key import SidesKey


class CompareScreen(Over[SideChosen]):
    """Gives back what was chosen of it, None where the reader goes back."""

    DEFAULT_CSS = """
    CompareScreen {
        background: $background;
        & > Vertical { height: 1fr; border-subtitle-color: $text-quiet; }
        Sides { height: 1fr; margin-top: 1; }
    }
    """

    def __init__(self, case: Case, item: Item, number: int, copy: Callable[[int], None]) -> None:
        """Take where to begin, and what copies the evidence of a number."""
        super().__init__()
        self._copy = copy
        self._case, self._item, self._number = case, item, number

    def compose(self) -> ComposeResult:
        sides = sides_of(self._case, self._item)
        with Vertical() as box:
            box.border_title = plain(f"Compare · {wording.one_line(self._item.label)}")
            box.border_subtitle = Content(f"{self._counted(len(sides))} · ← → moves · Esc goes back")
            yield Sides(sides, self._number, id="sides")
            yield SidesKey(sides)
        yield KeyLine()

    def _counted(self, sides: int) -> str:
        """How many tellings there are; of an actor how many sentences, and where the brief cites but the first ones."""
        if self._item.tab != "actors":
            return wording.plural(sides, "telling")
        mentions = next(a.mentions for a in self._case.brief.actors if self._item.key.endswith(f":{a.id}"))
        cited = len(self._item.evidence)
        first = f" · the first {cited} of {mentions} mentions" if mentions > cited else ""
        return wording.plural(sides, "sentence") + first

    def on_mount(self) -> None:
        self.query_one(Sides).focus()

    def on_side_copied(self, message: SideCopied) -> None:
        self._copy(message.number)

    def on_side_chosen(self, message: SideChosen) -> None:
        self.dismiss(message)
