"""A case being worked on: its documents, what was found in each, and what the analyst decides about them.

Nothing here knows of a screen. What takes long tells how far it is and gives briefs of what there is so far, and ends
early where it is told to: the brief then says that it is partial.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from time import monotonic
from typing import BinaryIO, Protocol

from briefing import wording
from briefing.decisions import Change
from briefing.decisions.facts import with_facts
from briefing.decisions.history import History
from briefing.findings import Findings
from briefing.model import Annotations, Brief, Document
from briefing.papers import Opened, Papers, read_papers
from briefing.record import replace
from briefing.store import visit
from briefing.store.decisions import CannotKeep, read, write
from briefing.store.where import home_of

SOON = 0.6  # seconds after which a brief of what there is so far is worth its while
SHARE = 4  # times as long as the last partial brief took, before the next


class Told(Protocol):
    """Is told how many of how many files are opened, then how many documents are done, at times with a brief of what
    there is by then; says False to end here."""

    def __call__(self, done: int, total: int, brief: Brief | None = None, *, files: bool = False) -> object: ...


class Pace:
    """When a brief of what there is so far is worth its while: not at once, and rarely where it takes long."""

    def __init__(self) -> None:
        self._began, self._pause = monotonic(), SOON

    def brief(self, make: Callable[[], Brief]) -> Brief | None:
        """A brief, made where it is time for one."""
        start = monotonic()
        if start - self._began <= self._pause:
            return None
        brief = make()
        self._began = monotonic()
        self._pause = max(SOON, SHARE * (self._began - start))
        return brief


class Dossier:
    """Reads, annotates and briefs, and does again only what a change asks for. For one thread at a time."""

    def __init__(
        self,
        paths: Sequence[str],
        piped: BinaryIO | None = None,
        fields: Mapping[str, str] | None = None,
        findings: Findings | None = None,
    ) -> None:
        """Take files, folders and ``-`` for what was piped, the bundled documents where there is none.

        ``fields`` says where records of JSON and CSV keep what, as for ``documents.read``. Without ``findings`` all is
        made anew.
        """
        self.paths = list(paths)
        self.problems: tuple[str, ...] = ()
        self._piped, self._fields = piped, fields or {}
        self._findings = findings or Findings()
        self._found: dict[Document, Annotations] = {}
        self._papers = Papers()
        self.complete = False  # whether the brief made last is of all documents
        self.seen = visit.load(self.paths)  # at the last visit
        self.read = set(self.seen.read if self.seen else ())  # files of what was read, then or now
        self.history = History(read(home_of(self.paths)).decisions)

    # ------------------------------------------------------------ reading and briefing
    @property
    def documents(self) -> tuple[Document, ...]:
        """Those that were read last."""
        return self._papers.documents

    def open(self, told: Told) -> Brief:
        """The brief of what the paths hold now; documents that are as they were are not annotated again."""
        pace = Pace()

        def opened(done: int, total: int, documents: Sequence[Document]) -> object:
            part = pace.brief(lambda: self._so_far(documents, f"{done} of {total} files")) if done < total else None
            return told(done, total, part, files=True)

        self._papers = self._read(opened)
        self._take_decisions()
        return self.brief(told)

    def _so_far(self, documents: Sequence[Document], opened: str) -> Brief:
        """A brief of the files that are opened by now."""
        wanted = with_facts(documents, self.history.now)
        todo = [document for document in wanted if document not in self._found]
        self._found |= {found.document: found for found in self._findings.annotated(todo)}
        return self._made(wanted, opened)

    def refresh(self, told: Told) -> tuple[Brief | None, str]:
        """The brief anew and what changed on disk in words, where documents or decisions did; else None."""
        before, problems, decisions = self.documents, self.problems, self.history.now
        papers = self._read(lambda done, total, _: told(done, total, files=True))
        if papers.unopened:  # the user had enough of it
            return None, ""
        self._papers = papers
        self._take_decisions()
        words = changes(before, self.documents)
        if decisions != self.history.now:
            words = "; ".join(filter(None, (words, "decisions changed in their file")))
        if not words and problems == self.problems:
            return None, ""
        return self.brief(told), words

    def _read(self, opened: Opened) -> Papers:
        return read_papers(self.paths, self._piped, self._fields, self._papers, opened)

    def brief(self, told: Told) -> Brief:
        """The brief as the analyst has decided it by now."""
        wanted = with_facts(self.documents, self.history.now)
        if (kept := self._findings.kept(wanted, self.history.now)) is not None:
            self.complete = True
            told(len(wanted), len(wanted))
            return kept
        self._found = {d: self._found[d] for d in wanted if d in self._found}
        todo = [document for document in wanted if document not in self._found]
        going = told(len(wanted) - len(todo), len(wanted)) is not False
        pace = Pace()
        for found in self._findings.annotated(todo, hurry=True) if going else ():
            self._found[found.document] = found
            part = pace.brief(lambda: self._made(wanted)) if len(self._found) < len(wanted) else None
            if told(len(self._found), len(wanted), part) is False:
                break
        return self._made(wanted)

    def _made(self, wanted: Sequence[Document], part: str = "") -> Brief:
        """The brief of those that are annotated; it says so where these are not all, or where it is told a ``part``."""
        found = [self._found[document] for document in wanted if document in self._found]
        brief = self._findings.brief(found, self.history.now)
        if len(found) < len(wanted):
            part = f"{len(found)} of {len(wanted)} documents"
        elif unopened := self._papers.unopened:
            part = f"all but {wording.plural(unopened, 'file')}"
        self.complete = not part
        if self.complete:
            return brief
        partial = f"{wording.PARTIAL}{part} are in this brief, the others were not read yet."
        return replace(brief, limits=(partial, *brief.limits))

    def keep(self) -> None:
        """Have the brief that was made last ready for the next time: for when it is shown."""
        self._findings.keep()

    # ------------------------------------------------------------ deciding
    def decide(self, change: Change) -> str:
        """Make a change and keep it; returns why it could not be kept, empty where it could."""
        return self._keep(self.history.do(change))

    def undo(self) -> tuple[Change | None, str]:
        """Take the last change back: the change that does so, None where there is none, and why it was not kept."""
        change = self.history.undo()
        return change, self._keep(change) if change else ""

    def redo(self) -> tuple[Change | None, str]:
        """Make again what was taken back last, as ``undo`` does."""
        change = self.history.redo()
        return change, self._keep(change) if change else ""

    def _keep(self, change: Change) -> str:
        home = home_of(self.paths)
        try:
            write(home, change)
        except CannotKeep as error:
            return f"{error} It holds until you leave."
        self._take_decisions()
        return ""

    def _take_decisions(self) -> None:
        """Follow the file, which others may have written in the meantime; one that is broken changes nothing."""
        kept = read(home_of(self.paths))
        if not kept.broken:
            self.history.now = kept.decisions
        self.problems = (*map(str, kept.problems), *self._papers.problems)


def changes(before: Sequence[Document], after: Sequence[Document]) -> str:
    """What became of the documents, by file: ``new: a.txt; changed: b.txt, c.txt; gone: d.txt``; empty for nothing."""
    old, new = ({document.file: document for document in each} for each in (before, after))
    found = {
        "new": [file for file in new if file not in old],
        "changed": [file for file in new if file in old and new[file].text != old[file].text],
        "gone": [file for file in old if file not in new],
    }
    return "; ".join(f"{name}: {wording.listing(files, 3)}" for name, files in found.items() if files)
