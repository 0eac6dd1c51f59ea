"""The documents of a case as its files hold them, read once and then only where a file changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, BinaryIO

from briefing.model import Document
from briefing.record import field, record

if TYPE_CHECKING:
    from briefing.documents import Held, Problem

Opened = Callable[[int, int, Sequence[Document]], object]


@record(frozen=True, slots=True)
class Papers:
    """What was read, what could not be, and how many files were left unopened."""

    documents: tuple[Document, ...] = ()
    problems: tuple[str, ...] = ()
    unopened: int = 0
    held: Held = field(default_factory=dict, repr=False)


def read_papers(
    paths: Sequence[str], piped: BinaryIO | None, fields: Mapping[str, str], before: Papers, opened: Opened
) -> Papers:
    """Read what the paths hold now, the bundled documents where there are none; files that are as they were
    ``before`` are not read again.

    ``opened`` hears how many of how many files are done, and the documents in them, and ends it with False.
    """
    from briefing.documents import Pile, bundled

    pile = Pile(paths or [bundled()], piped, fields, before.held)
    documents: list[Document] = []
    problems: list[Problem] = list(pile.problems)
    done = 0
    for done, found in enumerate(pile, 1):
        documents += (item for item in found if isinstance(item, Document))
        problems += (item for item in found if not isinstance(item, Document))
        if opened(done, len(pile), documents) is False:
            break
    told = (f"{problem.file}: {problem.message}" if problem.file else problem.message for problem in problems)
    return Papers(tuple(documents), tuple(told), len(pile) - done, pile.held)
