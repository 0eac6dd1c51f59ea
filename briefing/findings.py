"""Annotations and briefs: made, or taken from the cache where the same was made before. The one place that does either.

What was made is known by all that it comes from: the document with what is known of it, the rules and the user's own
words for them, and for a brief all its documents and what the analyst has decided. Where all is known, the rules are
not even loaded.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import cached_property

from briefing.decisions import Decisions
from briefing.digests import blake2b
from briefing.model import Annotations, Brief, Document
from briefing.store.cache import Cache
from briefing.store.rules import fingerprint

MANY = 400_000  # characters from which processes annotate sooner than a thread, their start included
CHUNK = 4  # documents handed to a process at a time
FEW = 16  # annotations that may wait to be written


class Findings:
    """What is found in documents."""

    def __init__(self, cache: Cache | None = None) -> None:
        """Take a cache; without one all is made anew."""
        self._cache = cache if fingerprint() else None
        self._unkept: tuple[str, Brief] | None = None
        self._waiting: list[tuple[str, Annotations]] = []

    def annotated(self, documents: Sequence[Document], *, hurry: bool = False) -> Iterator[Annotations]:
        """Each document annotated, in their order; new ones in processes where these pay.

        In a ``hurry`` a few wait for ``keep`` to be written to the cache: a disk may take its time.
        """
        cache = self._cache
        if cache is None:
            yield from _annotated(documents)
            return
        keys = [self._key("annotations", repr(document)) for document in documents]
        known = [key in cache for key in keys]
        made = _annotated([document for document, old in zip(documents, known, strict=True) if not old])
        for document, key, old in zip(documents, keys, known, strict=True):
            found = cache.get(key) if old else None
            if not isinstance(found, Annotations):
                found = next(_annotated([document]) if old else made)
                self._waiting.append((key, found))
                if not hurry or len(self._waiting) > FEW:
                    self._write()
            yield found

    def _write(self) -> None:
        waiting, self._waiting = self._waiting, []
        if self._cache is not None:
            for key, found in waiting:
                self._cache.put(key, found)

    def kept(self, documents: Sequence[Document], decisions: Decisions) -> Brief | None:
        """The brief of a case, where the same was made before."""
        found = self._cache.get(self._brief_key(documents, decisions)) if self._cache else None
        return found if isinstance(found, Brief) else None

    def brief(self, annotations: Sequence[Annotations], decisions: Decisions) -> Brief:
        """The brief of a case, made."""
        from briefing.brief import make_brief

        brief = make_brief(annotations, decisions)
        self._unkept = self._brief_key([found.document for found in annotations], decisions), brief
        return brief

    def keep(self) -> None:
        """Write the brief made last to the cache, and what waits: for when it is shown, for this takes its time."""
        self._write()
        unkept, self._unkept = self._unkept, None
        if self._cache is not None and unkept is not None:
            self._cache.put(*unkept)
            self._cache.tidy()

    # ------------------------------------------------------------ keys
    def _brief_key(self, documents: Sequence[Document], decisions: Decisions) -> str:
        return self._key("brief", repr(decisions), *map(repr, documents))

    def _key(self, *parts: str) -> str:
        """A name for what the rules make of the parts."""
        made = self._rules.copy()
        for part in parts:
            made.update(blake2b(part.encode("utf-8", "surrogatepass")).digest())
        return made.hexdigest()

    @cached_property
    def _rules(self) -> blake2b:
        from briefing import lexicon

        words = f"{fingerprint()}\n{sorted(lexicon.own().items())}"
        return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=20)


def _annotated(documents: Sequence[Document]) -> Iterator[Annotations]:
    """The documents annotated, in processes where these pay."""
    if not documents:
        return

    cores = os.cpu_count() or 1
    if cores < 2 or sum(len(document.text) for document in documents) < MANY:
        yield from map(_read, documents)
        return
    from multiprocessing import get_context

    from briefing import lexicon

    with get_context("spawn").Pool(min(cores, 8), lexicon.use, (lexicon.own(),)) as pool:
        yield from pool.imap(_read, documents, CHUNK)


def _read(document: Document) -> Annotations:
    """A document annotated; one on which the rules fail costs none of the others, and is named among the limits."""
    from briefing.annotate import annotate

    try:
        return annotate(document)
    except Exception:  # whatever it is: some text that nobody thought of
        return Annotations(document)
