"""The clerk's side: one job after the other on the dossier of one case."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from io import BytesIO
from queue import SimpleQueue
from threading import Event, Thread
from typing import IO, TYPE_CHECKING, Any

from briefing.clerk.parts import Parting
from briefing.clerk.wire import STOP, Answer, Ask, Failure, Order, SoFar, State, receive, send

if TYPE_CHECKING:
    from briefing.model import Brief

PATIENCE = 250_000  # new objects before Python looks for circular garbage: as in ``briefing.__main__``
LASTING = ("open", "refresh", "brief")  # methods that tell how far they are


def main() -> None:
    """Serve on standard input and output until nobody is there any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is meant for the reader, and the clerk ends with that
    gc.set_threshold(PATIENCE)
    asks, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1):  # a library that prints must not be taken for us
        os.dup2(nothing, standard)
    import briefing.documents
    import briefing.dossier  # noqa: F401

    serve(asks, answers, lambda: os._exit(0))


def serve(asks: IO[bytes], answers: IO[bytes], gone: Callable[[], object]) -> None:
    """Do what is asked until nobody asks any more; that is heard at once, and ``gone`` called off this thread."""
    stop, waiting = Event(), SimpleQueue[Any]()

    def hear() -> None:
        with suppress(EOFError, OSError):
            while True:
                message = receive(asks)
                if message == STOP:
                    stop.set()
                else:
                    waiting.put(message)
        waiting.put(None)
        gone()

    Thread(target=hear, name="hearing", daemon=True).start()
    order = waiting.get()
    clerk = Clerk(order, partial(send, answers), stop) if order is not None else None
    while clerk is not None and (ask := waiting.get()) is not None:
        stop.clear()
        clerk.do(ask)


class Clerk:
    """Does what is asked about the case of an order, and tells what comes of it."""

    def __init__(self, order: Order, tell: Callable[[object], object], stop: Event) -> None:
        from briefing import lexicon
        from briefing.dossier import Dossier
        from briefing.findings import Findings
        from briefing.store.cache import open_cache

        lexicon.use(order.words)
        piped = None if order.piped is None else BytesIO(order.piped)
        self._dossier = Dossier(order.paths, piped, order.fields, Findings(open_cache(order.cache)))
        self._tell, self._stop, self._parting = tell, stop, Parting(tell)

    def do(self, ask: Ask) -> None:
        """Call the method that is asked for; whatever goes wrong is told."""
        try:
            given = (*ask.given, self._told) if ask.method in LASTING else ask.given
            found = getattr(self._dossier, ask.method)(*given)
            brief, value = found if ask.method == "refresh" else (None, found)
            if ask.method in ("open", "brief"):
                brief, value = found, None
            parted = None if brief is None else self._parting.part(brief)
            self._tell(Answer(parted, value, self._state()))
            if ask.method == "keep":
                from briefing import signs
                from briefing.store import compiled

                compiled.keep_new()
                signs.keep_new()
        except Exception as error:
            self._tell(Failure(f"{type(error).__name__}: {error}"))

    def _told(self, done: int, total: int, brief: Brief | None = None, *, files: bool = False) -> bool:
        self._tell(SoFar(done, total, None if brief is None else self._parting.part(brief), files))
        return not self._stop.is_set()

    def _state(self) -> State:
        dossier = self._dossier
        return State(dossier.problems, dossier.complete, dossier.history, dossier.seen)
