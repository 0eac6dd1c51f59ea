"""The dossier of a case as the reader holds it where a clerk does the work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing.clerk.process import Process
from briefing.clerk.wire import STOP, Answer, Ask, Failure, Order, SoFar, Told

if TYPE_CHECKING:
    from briefing import dossier
    from briefing.clerk.parts import Joining
    from briefing.decisions import Change
    from briefing.decisions.history import History
    from briefing.model import Brief
    from briefing.news import Seen


LOST = "The process that reads the reports ended unexpectedly ({}): try again, or leave and start anew."


class BrokeOff(Exception):
    """The clerk could not do what was asked; says why in words for a reader."""


class ClerksDossier:
    """As ``dossier.Dossier``, each method done by the clerk. For one thread at a time.

    A clerk that is lost in the middle of a job is told of once; what is asked next is asked of a new one, who opens the
    case anew. Only what could have been undone is forgotten then.
    """

    history: History  # there once the case is opened
    _process: Process | None
    _joining: Joining

    def __init__(self, order: Order, process: Process) -> None:
        """Have the case opened by a clerk who has not been given another one."""
        self.paths = list(order.paths)
        self.problems: tuple[str, ...] = ()
        self.complete = False
        self.seen: Seen | None = None
        self.read: set[str] = set()
        self._order = order
        self._asked = False  # to open the case
        self._opened = False
        self._begin(process)

    def _begin(self, process: Process) -> None:
        self._process = process
        process.send(self._order)
        process.send(Ask("open"))
        self._asked = True

    def open(self, told: dossier.Told) -> Brief:
        from briefing.clerk.parts import Joining

        self._joining = Joining()
        if self._process is None:
            self._begin(Process())
        elif not self._asked:
            self._process.send(Ask("open"))
        self._asked = False
        answer = self._answer(told)
        self._opened = True
        if self.seen:
            self.read |= self.seen.read
        return self._brief(answer)

    def refresh(self, told: dossier.Told) -> tuple[Brief | None, str]:
        if not self._opened:
            return self.open(told), ""
        answer = self._ask("refresh", told=told)
        return (None if answer.brief is None else self._brief(answer)), answer.value

    def brief(self, told: dossier.Told) -> Brief:
        return self._brief(self._ask("brief", told=told)) if self._opened else self.open(told)

    def keep(self) -> None:
        self._ask("keep")

    def decide(self, change: Change) -> str:
        return str(self._ask("decide", change).value)

    def undo(self) -> tuple[Change | None, str]:
        change, trouble = self._ask("undo").value
        return change, trouble

    def redo(self) -> tuple[Change | None, str]:
        change, trouble = self._ask("redo").value
        return change, trouble

    def end(self) -> None:
        """Let the clerk go."""
        if self._process is not None:
            self._process.end()

    # ------------------------------------------------------------ the clerk
    def _ask(self, method: str, *given: Any, told: dossier.Told | None = None) -> Answer:
        """What the clerk answers. Raises BrokeOff."""
        if not self._opened:
            self.open(told or _unheard)
        assert self._process is not None
        self._process.send(Ask(method, given))
        return self._answer(told or _unheard)

    def _answer(self, told: dossier.Told) -> Answer:
        process = self._process
        assert process is not None
        while True:
            try:
                message = process.receive()
            except (EOFError, OSError) as error:
                self._opened, self._process = False, None
                raise BrokeOff(LOST.format(process.end())) from error
            if isinstance(message, Told):
                self._joining.take(message)
            elif isinstance(message, SoFar):
                brief = None if message.brief is None else self._joining.whole(message.brief)
                if told(message.done, message.total, brief, files=message.files) is False:
                    process.send(STOP)
            elif isinstance(message, Failure):
                raise BrokeOff(message.reason)
            else:
                assert isinstance(message, Answer)
                self.problems, self.complete, self.history, self.seen = message.state
                return message

    def _brief(self, answer: Answer) -> Brief:
        assert answer.brief is not None, "it was asked for"
        return self._joining.whole(answer.brief)


def _unheard(done: int, total: int, brief: Brief | None = None, *, files: bool = False) -> None:
    """For a job whose progress nobody watches."""
