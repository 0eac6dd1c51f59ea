"""A case being worked on: its documents, what was found in each, and what the analyst decides about them.

Nothing here knows of a screen. What takes long tells how far it is and gives briefs of what there is so far, and ends
early where it is told to: the brief then says that it is partial.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from time import monotonic
from typing import BinaryIO, Protocol

from briefing import wording
from briefing.decisions import Change
from briefing.decisions.facts import with_facts
from briefing.decisions.history import History
from briefing.findings import Findings
from briefing.model import Annotations, Brief, Document
from briefing.store import visit
from briefing.store.decisions import CannotKeep, read, write
from briefing.store.where import home_of

SOON = 0.6  # seconds after which a brief of what there is so far is worth its while
SHARE = 4  # times as long as the last partial brief took, before the next


class Told(Protocol):
    """Is told how many of how many documents are done, at times with a brief of these; says False to end here."""

    def __call__(self, done: int, total: int, brief: Brief | None = None) -> object: ...


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
        self.documents: tuple[Document, ...] = ()
        self.problems: tuple[str, ...] = ()
        self._piped, self._fields = piped, fields or {}
        self._findings = findings or Findings()
        self._found: dict[Document, Annotations] = {}
        self._read: tuple[str, ...] = ()  # problems of the documents
        self.complete = False  # whether the brief made last is of all documents
        self.seen = visit.load(self.paths)  # at the last visit
        self.read = set(self.seen.read if self.seen else ())  # files of what was read, then or now
        self.history = History(read(home_of(self.paths)).decisions)

    # ------------------------------------------------------------ reading and briefing
    def open(self, told: Told) -> Brief:
        """The brief of what the paths hold now; documents that are as they were are not annotated again."""
        self._load()
        return self.brief(told)

    def refresh(self, told: Told) -> tuple[Brief | None, str]:
        """The brief anew and what changed on disk in words, where documents or decisions did; else None."""
        before, problems, decisions = self.documents, self.problems, self.history.now
        self._load()
        words = changes(before, self.documents)
        if decisions != self.history.now:
            words = "; ".join(filter(None, (words, "decisions changed in their file")))
        if not words and problems == self.problems:
            return None, ""
        return self.brief(told), words

    def _load(self) -> None:
        from briefing import documents

        if self._piped is not None and self._piped.seekable():
            self._piped.seek(0)
        loaded = documents.read(self.paths or [documents.bundled()], self._piped, self._fields)
        self.documents = loaded.documents
        self._read = tuple(f"{p.file}: {p.message}" if p.file else p.message for p in loaded.problems)
        self._take_decisions()

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
        began, pause = monotonic(), SOON
        for found in self._findings.annotated(todo) if going else ():
            self._found[found.document] = found
            start, part = monotonic(), None
            if start - began > pause and len(self._found) < len(wanted):
                part = self._made(wanted)
                began = monotonic()
                pause = max(SOON, SHARE * (began - start))
            if told(len(self._found), len(wanted), part) is False:
                break
        return self._made(wanted)

    def _made(self, wanted: Sequence[Document]) -> Brief:
        """The brief of those that are annotated; it says so where these are not all."""
        found = [self._found[document] for document in wanted if document in self._found]
        brief = self._findings.brief(found, self.history.now)
        self.complete = len(found) == len(wanted)
        if self.complete:
            return brief
        partial = f"Partial: {len(found)} of {len(wanted)} documents are in this brief, the others were not read yet."
        return replace(brief, limits=(partial, *brief.limits))

    def keep(self) -> None:
        """Have the brief that was made last ready for the next time: for when it is shown."""
        self._findings.keep()

    # ------------------------------------------------------------ deciding
    def decide(self, change: Change) -> str:
        """Make a change and keep it; returns why it could not be kept, empty where it could."""
        return self._keep(self.history.do(change))

    def undo(self) -> tuple[Change | None, str]:
        """Take the last change back: that change, None where there is none, and why that could not be kept."""
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
        self.problems = (*map(str, kept.problems), *self._read)


def changes(before: Sequence[Document], after: Sequence[Document]) -> str:
    """What became of the documents, by file: ``new: a.txt; changed: b.txt, c.txt; gone: d.txt``; empty for nothing."""
    old, new = ({document.file: document for document in each} for each in (before, after))
    found = {
        "new": [file for file in new if file not in old],
        "changed": [file for file in new if file in old and new[file].text != old[file].text],
        "gone": [file for file in old if file not in new],
    }
    return "; ".join(f"{name}: {wording.listing(files, 3)}" for name, files in found.items() if files)
