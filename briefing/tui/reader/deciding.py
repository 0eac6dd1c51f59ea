"""The analyst decides: what is decided on is what is looked at; the brief follows without losing the place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import work

from briefing.decisions import Change, Decisions
from briefing.decisions.edit import withdraw
from briefing.tui.commands import key_words
from briefing.tui.loading import case_of
from briefing.tui.messages import Rebriefed, Unchanged
from briefing.tui.reader.news import NewsPart

if TYPE_CHECKING:
    from briefing.decisions.edit import Thing
    from briefing.dossier import Told
    from briefing.tui.index import AnyDossier, Item
    from briefing.tui.screens.asking import Asking

Make = Callable[[Decisions], Change]


class DecidingPart(NewsPart):
    """Decide, undo, redo, and the list of all that is decided."""

    def _dossier(self) -> AnyDossier | None:
        """What is decided on; says that it has to be waited for where there is none yet."""
        if self.case.dossier is None:
            self.notify("Wait until all is read: only then can anything be decided.", markup=False)
        return self.case.dossier

    def action_decide(self) -> None:
        self._decide()

    def decide_on(self, item: Item, number: int) -> None:
        from briefing.tui.choices import thing_of

        self._decide((thing_of(self.case.brief, item), number))

    @work
    async def _decide(self, aim: tuple[Thing | None, int] | None = None) -> None:
        """Ask what to decide, and do it: on what is looked at where nothing else is aimed at."""
        if self._dossier() is None:
            return
        from briefing.tui.questions import Questions

        if make := await Questions(self).decision(aim):
            self.decide(make)

    async def ask(self, screen: Asking) -> str | None:
        """Show a small screen that asks for something; None where the analyst goes back."""
        answer: str | None = await self.app.push_screen_wait(screen)
        return answer

    # ------------------------------------------------------------ making it so
    def decide(self, make: Make) -> None:
        """Have a decision made, kept, and the brief made anew, in the background."""
        dossier = self.case.dossier
        assert dossier is not None, "there is nothing to decide on"
        back = self._key("undo", "takes it back")

        def job(told: Told) -> Rebriefed | Unchanged:
            change = make(dossier.history.now)
            if not change.steps:
                return Unchanged()
            trouble = dossier.decide(change)
            return Rebriefed(case_of(dossier, dossier.brief(told)), change.told + back, trouble, decided=True)

        self.work_on(job)

    def _key(self, command: str, does: str) -> str:
        """What the key of a command does, to end a message with; empty where the user has given it none."""
        key = key_words(self.desk.keymap.keys[command][:1])
        return f". {key} {does}" if key else ""

    def action_undo(self) -> None:
        self._back(True)

    def action_redo(self) -> None:
        self._back(False)

    def _back(self, undo: bool) -> None:
        dossier = self._dossier()
        if dossier is None:
            return
        if not (dossier.history.can_undo if undo else dossier.history.can_redo):
            self.notify("Nothing to take back." if undo else "Nothing was taken back.", markup=False)
            return

        key = self._key(*(("redo", "does it again") if undo else ("undo", "takes it back")))

        def job(told: Told) -> Rebriefed:
            change, trouble = dossier.undo() if undo else dossier.redo()
            words = f"{'' if undo else 'Done again: '}{change.told}{key}" if change else ""
            return Rebriefed(case_of(dossier, dossier.brief(told)), words, trouble, decided=True)

        self.work_on(job)

    # ------------------------------------------------------------ all that is decided
    @work
    async def action_decisions(self) -> None:
        from briefing.tui.screens.decisions import DecisionsScreen

        dossier = self._dossier()
        if dossier is None:
            return
        if not self.whole.brief.decisions:
            self.notify("You have decided nothing yet; d decides on what you look at.", markup=False)
        elif answer := await self.ask(DecisionsScreen(self.whole.brief.decisions)):
            entries = [dossier.history.now.entries[int(number)] for number in answer.split()]
            self.decide(lambda now: withdraw(now, entries))
