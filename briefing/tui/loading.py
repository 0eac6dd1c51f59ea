"""From paths to a case, off the screen's thread: nothing here touches a widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from queue import SimpleQueue
from threading import Event, Thread
from time import monotonic, sleep
from typing import TYPE_CHECKING, BinaryIO

from textual.message import Message

from briefing.clerk.dossier import BrokeOff
from briefing.config import Config
from briefing.tui.index import Case, open_case
from briefing.tui.messages import Awaited, Loaded, LoadFailed, Partial, Progress

if TYPE_CHECKING:
    from briefing.dossier import Dossier, Told
    from briefing.model import Brief
    from briefing.tui.index import AnyDossier

Post = Callable[[Message], object]
EVERY = 0.1  # seconds between two words of progress
REST = 0.3  # seconds for which the brief is left to be shown before it is kept


class Loader(Thread):
    """Has a case opened in the background and posts what comes of it.

    A daemon thread, not one of the interface's workers: those are waited for at the end, and quitting must not be.
    """

    def __init__(self, dossier: Callable[[], AnyDossier], post: Post) -> None:
        """Take what gives the dossier of the case, which is not opened yet."""
        super().__init__(name="loading", daemon=True)
        self._dossier, self._post = dossier, post
        self._stop = Event()

    def stop(self) -> None:
        """Read no further; what is read by then is briefed."""
        self._stop.set()

    def run(self) -> None:
        try:
            from briefing.tui.screens import reader  # noqa: F401  (while a clerk is at work; it takes its time)

            case = load(self._dossier, self._told(reporter(self._post, self._stop)))
            self._post(Loaded(case))
            if case.dossier is not None:
                sleep(REST)
                case.dossier.keep()
        except Exception as error:  # whatever went wrong must reach the reader, not die with the thread
            self._post(LoadFailed(_reason(error)))

    def _told(self, report: Told) -> Told:
        """Says too, once, that there is something to wait for."""
        awaited = False

        def told(done: int, total: int, brief: Brief | None = None, *, files: bool = False) -> object:
            nonlocal awaited
            if not (awaited or files) and done < total:
                awaited = True
                self._post(Awaited())
            return report(done, total, brief, files=files)

        return told


class Worker(Thread):
    """One job on the case after the other, in the order in which they were asked for; a daemon like the loader."""

    def __init__(self, post: Post, at_rest: Callable[[], object] | None = None) -> None:
        """Take what is called where there is nothing more to do for now."""
        super().__init__(name="working", daemon=True)
        self._post, self._at_rest = post, at_rest
        self._open = 0  # jobs that are not done yet
        self._jobs: SimpleQueue[Callable[[Told], Message]] = SimpleQueue()
        self._stop = Event()

    def ask(self, job: Callable[[Told], Message]) -> None:
        """Have a job done: it takes whom to tell how far it is, and gives what is posted at its end."""
        self._open += 1
        self._jobs.put(job)
        if not self.is_alive():
            self.start()

    @property
    def idle(self) -> bool:
        """Whether all that was asked for is done and posted."""
        return self._open == 0

    def stop(self) -> None:
        """End the present job early."""
        self._stop.set()

    def run(self) -> None:
        while True:
            job = self._jobs.get()
            self._stop.clear()
            try:
                self._post(job(reporter(self._post, self._stop)))
            except Exception as error:
                self._post(LoadFailed(_reason(error)))
            self._open -= 1
            if self._at_rest is not None and self.idle:
                self._at_rest()


def reporter(post: Post, stop: Event) -> Told:
    """Posts progress, not more often than can be read, and says when to end."""
    began, last = monotonic(), 0.0

    def told(done: int, total: int, brief: Brief | None = None, *, files: bool = False) -> bool:
        nonlocal last
        if brief is not None:
            post(Partial(open_case(brief), done, total))
        due = monotonic() - (max(began, last) if files else last) > EVERY or (done in (0, total) and not files)
        if due and (last or done < total):  # what is done at once needs no word
            last = monotonic()
            post(Progress(done, total, files))
        return not stop.is_set()

    return told


def _reason(error: Exception) -> str:
    return str(error) if isinstance(error, BrokeOff) else f"{type(error).__name__}: {error}"


def own_dossier(paths: Sequence[str], piped: BinaryIO | None, config: Config) -> Dossier:
    """The dossier of the documents under the paths (``piped`` for ``-``), our own where there are none, without a
    clerk."""
    from briefing.dossier import Dossier
    from briefing.findings import Findings
    from briefing.store.cache import open_cache

    return Dossier(paths, piped, config.fields.given(), Findings(open_cache(config.cache)))


def load(dossier: Callable[[], AnyDossier], progress: Told) -> Case:
    """Read the documents of a case and brief them."""
    found = dossier()
    return case_of(found, found.open(progress))


def case_of(dossier: AnyDossier, brief: Brief) -> Case:
    """A brief as the screen walks it, with what it was made from and what of it is new."""
    from briefing.news import news

    return open_case(brief, dossier.problems, dossier, news(dossier.seen, brief))
