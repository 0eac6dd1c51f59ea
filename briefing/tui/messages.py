"""What the parts say to one another: widgets and the loading thread post these, the reader's screen answers."""

from __future__ import annotations

from textual.message import Message

from briefing.record import record
from briefing.tui.index import Case
from briefing.tui.search import Wanted


class Awaited(Message):
    """There are documents to be annotated yet: what shows the brief can be made meanwhile."""


@record(frozen=False, slots=False)
class Progress(Message):
    """Loading has come this far: ``done`` of ``total`` documents, or ``files`` that are opened to read them."""

    done: int
    total: int
    files: bool = False


@record(frozen=False, slots=False)
class Partial(Message):
    """A case of the ``done`` of ``total`` documents that are read so far."""

    case: Case
    done: int
    total: int


@record(frozen=False, slots=False)
class Loaded(Message):
    """Everything is read and briefed, or all that is to be."""

    case: Case


@record(frozen=False, slots=False)
class Rebriefed(Message):
    """The case anew, after a decision, or after its documents or decisions changed on disk.

    ``told`` says what was done, ``trouble`` what went wrong with keeping it; ``decided`` where the analyst did it.
    """

    case: Case
    told: str = ""
    trouble: str = ""
    decided: bool = False


@record(frozen=False, slots=False)
class LoadFailed(Message):
    """Loading broke off; ``reason`` says why."""

    reason: str


@record(frozen=False, slots=False)
class Unchanged(Message):
    """What was looked at anew is as it was."""


@record(frozen=False, slots=False)
class RowMoved(Message):
    """The cursor of a list stands on another row."""

    list_id: str
    key: str


@record(frozen=False, slots=False)
class RowChosen(Message):
    """Enter, or a click on the row under the cursor."""

    list_id: str
    key: str


@record(frozen=False, slots=False)
class PaneChosen(Message):
    """A pane was chosen by its name."""

    pane: str


@record(frozen=False, slots=False)
class TabShown(Message):
    """The brief shows another tab."""

    tab: str


@record(frozen=False, slots=False)
class LineMoved(Message):
    """The article's cursor stands on another line: the text from ``start`` to ``end``."""

    start: int
    end: int


@record(frozen=False, slots=False)
class LineChosen(Message):
    """Enter on a line of the article."""

    start: int
    end: int


@record(frozen=False, slots=False)
class SideChosen(Message):
    """One of the tellings that are compared, the evidence of that number, to be gone to or decided on."""

    number: int
    decide: bool = False


@record(frozen=False, slots=False)
class SideCopied(Message):
    """One of the tellings that are compared is to be copied."""

    number: int


@record(frozen=False, slots=False)
class KindsChosen(Message):
    """Which kinds of span to show; None for the plain text, or for what was shown before it."""

    kinds: frozenset[str] | None


@record(frozen=False, slots=False)
class LegendClosed(Message):
    """The kinds are chosen."""


@record(frozen=False, slots=False)
class FindChanged(Message):
    """What is looked for in the article has changed."""

    wanted: Wanted


@record(frozen=False, slots=False)
class FindDone(Message):
    """Typing is over: back to the article, with the matches kept or dropped."""

    keep: bool
