"""Long work: jobs on the case in the background, how far they are, and an end to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual.message import Message
from textual.timer import Timer

from briefing import wording
from briefing.tui.loading import Worker, case_of
from briefing.tui.messages import Progress, Rebriefed, Unchanged
from briefing.tui.reader.renewing import RenewingPart
from briefing.tui.watching import Watcher, watchers
from briefing.tui.widgets.one_line import OneLine

if TYPE_CHECKING:
    from briefing.dossier import Told

SHOWN = 0.3  # seconds of work before it is worth a word


class WorkingPart(RenewingPart):
    """Says below the panes what goes on, once it takes its time."""

    _worker: Worker | None = None
    _slow: Timer | None = None
    _work = ""
    _watchers: Sequence[Watcher] = ()

    def work_on(self, job: Callable[[Told], Message]) -> None:
        """Have a job done that ends in a case briefed anew."""
        if self._line is None:
            return
        if self._worker is None:
            dossier = self.case.dossier
            self._worker = Worker(self.app.post_message, dossier.keep if dossier else None)
        self._worker.ask(job)
        self._begin(f"Briefing {wording.plural(len(self.case.brief.sources), 'document')} anew …")

    def follow(self) -> None:
        """Follow what changes on disk, from now on."""
        dossier = self.case.dossier
        if dossier is None or not dossier.paths:
            return

        def refreshed(told: Told) -> Message:
            brief, words = dossier.refresh(told)
            return Unchanged() if brief is None else Rebriefed(case_of(dossier, brief), words)

        self._watchers = list(watchers(dossier.paths, lambda: self.app.call_from_thread(self.work_on, refreshed)))

    def on_unmount(self) -> None:
        for watcher in self._watchers:
            watcher.stop()

    def tell_work(self, so_far: Progress) -> None:
        """Say how many of the files and documents are read; when all are, that the brief is being made of them."""
        part = "" if self.opened else "; the brief is partial"
        count = f"{so_far.done} of {so_far.total}{part}. Ctrl+X reads no further"
        if so_far.files:
            self._begin(f"Opening files … {count}")
        elif so_far.done < so_far.total:
            self._begin(f"Reading … {count}")
        else:
            self._begin(f"Briefing {wording.plural(so_far.total, 'document')} …")

    def work_done(self) -> None:
        """The work is over: nothing more to say, but for what was left out where it was ended early."""
        self._work = next((limit for limit in self.case.brief.limits if limit.startswith(wording.PARTIAL)), "")
        if self._slow is not None:
            self._slow.stop()
            self._slow = None
        self._say()

    def work_failed(self, reason: str) -> None:
        """Say that the work broke off; the brief stays as it was."""
        self.work_done()
        self.notify(reason, title="The brief could not be made anew", severity="error", markup=False)

    def stop_work(self) -> None:
        """End what goes on early."""
        if self._worker is not None:
            self._worker.stop()

    def rebriefed(self, message: Rebriefed) -> None:
        """Show the case as it is now, and say what was done."""
        self.take(message.case)
        self.work_done()
        if message.decided:  # what is said of the decision before holds no longer
            self.app.clear_notifications()
        if message.told:
            self.notify(message.told, markup=False)
        if message.trouble:
            self.notify(message.trouble, severity="warning", markup=False)

    def _begin(self, words: str) -> None:
        self._work = words
        line = self._line
        if line is not None and line.display:
            self._say()
        elif self._slow is None:
            self._slow = self.set_timer(SHOWN, self._say)

    def _say(self) -> None:
        line = self._line
        if line is not None:
            line.display = bool(self._work)
            line.text = self._work

    @property
    def _line(self) -> OneLine | None:
        """The line of work; None once the screen is being taken down, while disk or timer still call."""
        return next(iter(self.query("#work").results(OneLine)), None)
