"""Sources that share their words as one text with its versions: only the latest one's claims count.

A text printed again is no new version but as old as what it repeats: a weekly that prints Monday's report on Friday
does not bring Monday's toll back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from briefing.brief.evidence import Cited
from briefing.brief.sources.changes import TELLING, Lines, changes, restated
from briefing.brief.sources.copies import families
from briefing.model import Change, Claim, Evidence
from briefing.record import field, record, replace

Told = tuple[str, int]  # source and offset of a number
RECENT = 8  # versions that a text is compared with, the latest first


@record(frozen=True, slots=True)
class Lineage:
    """Which sources are one voice, and which version each prints; sources that share no words are in none of these."""

    leads: Mapping[str, str] = field(default_factory=dict)  # for every other of a family: the one that stands for it
    versions: Mapping[str, tuple[int, int]] = field(default_factory=dict)  # the number of its version, and of how many
    changes: tuple[Change, ...] = ()  # of figures, actors and dates, each family from version to version
    in_doubt: tuple[str, ...] = ()  # the leads of those whose versions no stated date puts in order
    first_told: Mapping[Told, Told] = field(default_factory=dict)  # for a number of a text where it was told first

    def marked(self, claims: Sequence[Claim]) -> list[Claim]:
        """The claims of one figure; those that a later version of the same text has replaced by its own say so."""
        latest: dict[str, Claim] = {}
        for claim in claims:
            family, version = self._place(claim)
            if family not in latest or version > self._place(latest[family])[1]:
                latest[family] = claim
        return [self._marked(claim, latest[self._place(claim)[0]]) for claim in claims]

    def _marked(self, claim: Claim, latest: Claim) -> Claim:
        replaced = self._place(claim) != self._place(latest)
        return replace(claim, replaced_by=latest.evidence.source) if replaced else claim

    def corrected(self, claims: Sequence[Claim]) -> bool:
        """True where a later version of a text no longer tells a number that an earlier one told; ``claims`` are
        marked."""
        told = {(c.evidence.source, c.value, c.low, c.high) for c in claims}
        return any(c.replaced_by and (c.replaced_by, c.value, c.low, c.high) not in told for c in claims)

    def printed(self, published: Mapping[str, str | None]) -> dict[str, tuple[str, int]]:
        """When the text of each source was printed first, "" where nothing tells, and which version of it that is."""
        texts = {id: (self.leads.get(id, id), self.versions.get(id, (1, 1))[0]) for id in published}
        first: dict[tuple[str, int], str] = {}
        for id, date in published.items():
            first[texts[id]] = min(filter(None, (date, first.get(texts[id]))), default="")
        return {id: (first[text], text[1]) for id, text in texts.items()}

    def limits(self) -> tuple[str, ...]:
        """What could not be decided, in sentences."""
        if not self.in_doubt:
            return ()
        which = ", ".join(f"[{id}]" for id in self.in_doubt)
        return (f"No stated date tells which version of {which} is the latest: the one given last is taken for it.",)

    def _place(self, claim: Claim) -> tuple[str, int]:
        id = claim.evidence.source
        return self.leads.get(id, id), self.versions.get(id, (1, 1))[0]


ALONE = Lineage()


def lineage(sources: Sequence[Cited]) -> Lineage:
    """The families of the sources, each with its versions in the order of time; as given where no date tells it."""
    leads: dict[str, str] = {}
    numbers: dict[str, tuple[int, int]] = {}
    made: list[Change] = []
    first_told: dict[Told, Told] = {}
    in_doubt: list[str] = []
    for family in families(sources):
        in_time = sorted((sources[n] for n in family), key=_time)
        versions = _versions([Lines(source) for source in in_time])
        lead = versions[-1][0].source.id
        leads |= {source.id: lead for source in in_time if source.id != lead}
        numbers |= {lines.source.id: (k, len(versions)) for k, version in enumerate(versions, 1) for lines in version}
        if any(_in_doubt(before[0].source, after[0].source) for before, after in pairwise(versions)):
            in_doubt.append(lead)
        for earlier, later in _steps(versions):
            for was, now in restated(earlier, later):
                at = earlier.source.id, was.start
                first_told[later.source.id, now.start] = first_told.setdefault(at, at)
        for before, after in pairwise(versions):
            made += [change for change in changes(before[0], after[0]) if change.kind in TELLING]
    return Lineage(leads, numbers, tuple(made), tuple(in_doubt), first_told)


def _steps(versions: Sequence[Sequence[Lines]]) -> Iterator[tuple[Lines, Lines]]:
    """From each version to the next, and from each to those that print it again."""
    yield from ((before[0], after[0]) for before, after in pairwise(versions))
    yield from ((version[0], other) for version in versions for other in version[1:])


def _time(source: Cited) -> tuple[str, str]:
    document = source.annotations.document
    return document.published or "", document.fetched or ""


def _in_doubt(a: Cited, b: Cited) -> bool:
    """True where nothing that is stated tells which of two texts is the earlier."""
    stated = all(source.annotations.document.published_basis == "stated" for source in (a, b))
    return not stated or _time(a) == _time(b)


def _versions(in_time: Sequence[Lines]) -> list[list[Lines]]:
    """Those that print the same version together, the first to print it first."""
    versions: list[list[Lines]] = []
    known: dict[tuple[tuple[str, ...], ...], int] = {}
    for lines in in_time:
        recent = range(len(versions) - 1, max(-1, len(versions) - 1 - RECENT), -1)
        at = known.get(lines.words)
        if at is None:
            at = next((k for k in recent if _repeats(lines, versions[k][0])), len(versions))
        if at == len(versions):
            versions.append([])
        versions[at].append(lines)
        known.setdefault(lines.words, at)
    return versions


def _repeats(later: Lines, earlier: Lines) -> bool:
    """True where a text tells no number, name or day that the earlier one does not: it prints it again, or a part."""
    told = {q.value for q in earlier.source.quantities}
    for change in changes(earlier, later):
        at = change.later
        put_in = at if change.kind == "added" else None
        if change.kind in TELLING or (put_in and _tells(later.source, put_in) - told):
            return False
    return True


def _tells(source: Cited, sentence: Evidence) -> set[float | None]:
    """The numbers that a sentence claims."""
    return {q.value for q in source.quantities if q.claim and sentence.start <= q.start < sentence.end}
