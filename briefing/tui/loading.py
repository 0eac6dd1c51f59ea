"""From paths to a case, off the screen's thread: nothing here touches a widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Thread
from typing import BinaryIO

from textual.message import Message

from briefing.tui.index import Case, open_case
from briefing.tui.messages import Loaded, LoadFailed, Progress

Told = Callable[[int, int], object]  # takes how many documents are done, and how many there are
EVERY = 16  # documents between two words of progress


class Loader(Thread):
    """Reads, annotates and briefs in the background and posts what comes of it.

    A daemon thread, not one of the interface's workers: those are waited for at the end, and quitting must not be.
    """

    def __init__(self, paths: Sequence[str], piped: BinaryIO | None, post: Callable[[Message], object]) -> None:
        super().__init__(name="loading", daemon=True)
        self._paths, self._piped = list(paths), piped
        self._post = post

    def run(self) -> None:
        try:
            self._post(Loaded(load(self._paths, self._piped, lambda done, total: self._post(Progress(done, total)))))
        except Exception as error:  # whatever went wrong must reach the reader, not die with the thread
            self._post(LoadFailed(f"{type(error).__name__}: {error}"))


def load(paths: Sequence[str], piped: BinaryIO | None, progress: Told) -> Case:
    """Read the documents under the paths (``piped`` for ``-``), our own where there are none, and brief them."""
    from briefing import documents
    from briefing.annotate import annotate
    from briefing.brief import make_brief

    loaded = documents.read(list(paths) or [documents.bundled()], piped)
    annotations = []
    for done, document in enumerate(loaded.documents):
        if done % EVERY == 0:
            progress(done, len(loaded.documents))
        annotations.append(annotate(document))
    progress(len(annotations), len(annotations))
    return open_case(make_brief(annotations), tuple(_words(problem) for problem in loaded.problems))


def _words(problem: object) -> str:
    file, message = getattr(problem, "file", ""), getattr(problem, "message", "")
    return f"{file}: {message}" if file else str(problem)
