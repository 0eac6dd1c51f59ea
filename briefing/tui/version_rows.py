"""The versions of one text as rows: which source prints which, and what each tells otherwise than the one before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from briefing import wording
from briefing.brief.evidence import Cited
from briefing.brief.sources.changes import TELLING, Lines, changes
from briefing.model import Brief, Change, Evidence, Source
from briefing.tui.row_parts import heading, text_line
from briefing.tui.source_rows import title_of
from briefing.tui.widgets.rows import Row, RowLine

LONGEST = 240  # characters of a sentence


@dataclass(slots=True)
class VersionRows:
    """Rows, and for the key of each row the words that it leads to."""

    rows: list[Row] = field(default_factory=list)
    places: dict[str, Evidence] = field(default_factory=dict)

    def add(self, lines: Sequence[RowLine], place: Evidence) -> None:
        """Put a row to the others."""
        key = f"change-{len(self.places)}"
        self.places[key] = place
        self.rows.append(Row(tuple(lines), key))


def versions_of(brief: Brief, source_id: str) -> list[list[Source]]:
    """Who prints each version of a source's text, the earliest version first; empty where no other source has it."""
    family = next((f for f in brief.families if source_id in (f[0].id, *(s.id for s in f[1]))), None)
    if family is None or not family[1]:
        return []
    lead, others = family
    printed: dict[int, list[Source]] = {}
    for source in (lead, *others):
        printed.setdefault(source.version, []).append(source)
    return [printed[version] for version in sorted(printed)]


def version_rows(brief: Brief, source_id: str) -> VersionRows:
    """The latest change first; then how the source itself differs where it prints a version in other words."""
    made = VersionRows()
    versions = versions_of(brief, source_id)
    for number, (before, after) in reversed(list(enumerate(pairwise(versions), 2))):
        made.rows.append(_head(f"version {number} of {len(versions)}", after))
        _compare(made, before[0], after[0])
    if versions:
        made.rows.append(_head(f"version 1 of {len(versions)}" if len(versions) > 1 else "one version", versions[0]))
        for version in versions:
            own = next((source for source in version[1:] if source.id == source_id), None)
            if own:
                made.rows.append(heading(f"{own.id} prints it otherwise than {version[0].id}"))
                _compare(made, version[0], own)
    return made


def _head(name: str, printed: Sequence[Source]) -> Row:
    first = printed[0].document
    title = RowLine(((title_of(first), "title"),), (" ".join(source.id for source in printed), "cite"), limit=2)
    told = (wording.date_words(first.published), wording.one_line(first.publisher or ""))
    return Row((RowLine(((name.upper(), "heading"),)), title, text_line(" · ".join(filter(None, told)), "muted")))


def _compare(made: VersionRows, before: Source, after: Source) -> None:
    found = changes(*(Lines(Cited(source.id, source.annotations)) for source in (before, after)))
    for change in sorted(found, key=lambda change: change.kind not in TELLING):  # figures, actors and dates first
        place = change.later or change.earlier
        if place is not None:
            made.add(list(_change(change, place)), place)
    if not found:
        made.rows.append(Row((text_line("the same words", "muted", indent=2),)))


def _change(change: Change, place: Evidence) -> Iterator[RowLine]:
    if change.earlier is None or change.later is None:
        sign, style = ("− ", "bad") if change.later is None else ("+ ", "good")
        words = wording.excerpt(place, LONGEST) if len(place.quote) <= LONGEST else f"{place.quote[:LONGEST]}…"
        yield RowLine(((sign, style), (wording.one_line(words), "")), (place.source, "cite"), hang=2)
        return
    was, now = (wording.one_line(side.quote) for side in (change.earlier, change.later))
    style = "claim" if change.kind in TELLING else "muted"
    sides = f"{change.earlier.source} → {change.later.source}"
    pieces = (("≠ ", style), (f"{change.kind}  ", style), (was, "bad"), (" → ", "muted"), (now, "good"))
    yield RowLine(pieces, (sides, "cite"), hang=2)
    if change.kind in TELLING:
        yield RowLine(((f"“{wording.excerpt(change.later, LONGEST)}”", "muted"),), indent=2)
