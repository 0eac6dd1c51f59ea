"""What the parts say to one another: widgets and the loading thread post these, the reader's screen answers."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

from briefing.tui.index import Case
from briefing.tui.search import Wanted


class Awaited(Message):
    """There are documents to be annotated yet: what shows the brief can be made meanwhile."""


@dataclass
class Progress(Message):
    """Loading has come this far: ``done`` of ``total`` documents, or ``files`` that are opened to read them."""

    done: int
    total: int
    files: bool = False


@dataclass
class Partial(Message):
    """A case of the ``done`` of ``total`` documents that are read so far."""

    case: Case
    done: int
    total: int


@dataclass
class Loaded(Message):
    """Everything is read and briefed, or all that is to be."""

    case: Case


@dataclass
class Rebriefed(Message):
    """The case anew, after a decision, or after its documents or decisions changed on disk.

    ``told`` says what was done, ``trouble`` what went wrong with keeping it.
    """

    case: Case
    told: str = ""
    trouble: str = ""


@dataclass
class LoadFailed(Message):
    """Loading broke off; ``reason`` says why."""

    reason: str


@dataclass
class Unchanged(Message):
    """What was looked at anew is as it was."""


@dataclass
class RowMoved(Message):
    """The cursor of a list stands on another row."""

    list_id: str
    key: str


@dataclass
class RowChosen(Message):
    """Enter, or a click on the row under the cursor."""

    list_id: str
    key: str


@dataclass
class PaneChosen(Message):
    """A pane was chosen by its name."""

    pane: str


@dataclass
class TabShown(Message):
    """The brief shows another tab."""

    tab: str


@dataclass
class LineMoved(Message):
    """The article's cursor stands on another line: the text from ``start`` to ``end``."""

    start: int
    end: int


@dataclass
class LineChosen(Message):
    """Enter on a line of the article."""

    start: int
    end: int


@dataclass
class SideChosen(Message):
    """Enter on one of the tellings that are compared: the evidence of that number."""

    number: int


@dataclass
class KindsChosen(Message):
    """Which kinds of span to show; None for the plain text, or for what was shown before it."""

    kinds: frozenset[str] | None


@dataclass
class LegendClosed(Message):
    """The kinds are chosen."""


@dataclass
class FindChanged(Message):
    """What is looked for in the article has changed."""

    wanted: Wanted


@dataclass
class FindDone(Message):
    """Typing is over: back to the article, with the matches kept or dropped."""

    keep: bool
