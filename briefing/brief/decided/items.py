"""Decisions on figures and contradictions: which are left out, which come first, their titles and the remarks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from briefing.brief.decided.places import Find
from briefing.brief.figures.course import When
from briefing.brief.figures.status import best
from briefing.decisions import Entry, OnFigure, OnPlace, OnSource, OnTitled
from briefing.decisions.words import what
from briefing.model import Claim, Contradiction, Evidence, Figure, Remark
from briefing.record import field, record, replace

I = TypeVar("I", Figure, Contradiction)  # noqa: E741


@record(frozen=False, slots=True)
class Items:
    """Finds the item that each entry is about; ``missing`` are those that found none."""

    places: Find
    missing: list[Entry] = field(default_factory=list)

    def decide(self, items: Sequence[I], entries: Sequence[OnTitled]) -> list[I]:
        """The items with their titles and remarks, those dismissed left out."""
        if not entries:
            return list(items)
        told = [(number, evidence) for number, item in enumerate(items) for evidence in evidence_of(item)]
        found = self.places([evidence for _, evidence in told])
        decided = {told[at][0]: entry for at, entry in found.located(entries, self.missing)}
        return [
            _titled(item, decided[number]) if number in decided else item
            for number, item in enumerate(items)
            if number not in decided or not decided[number].dismissed
        ]


def _titled(item: I, entry: OnTitled) -> I:
    item = replace(item, subject=entry.subject or item.subject, analyst=remark_of([entry]))
    if isinstance(item, Figure) and isinstance(entry, OnFigure) and entry.status:
        return replace(item, status=entry.status, best=best(item.standing, _when, entry.status))
    return item


def _when(claim: Claim) -> When:
    return claim.reported or "", ""


def evidence_of(item: Figure | Contradiction) -> tuple[Evidence, ...]:
    """The evidence of an item, in the order in which it is shown."""
    told = item.claims if isinstance(item, Figure) else item.positions
    return tuple(each.evidence for each in told)


def pinned_first(items: Sequence[I]) -> list[I]:
    """The same items, those that are pinned before the others."""
    return sorted(items, key=lambda item: not (item.analyst and item.analyst.pinned))


def remark_of(entries: Sequence[Entry]) -> Remark:
    """What is decided about one thing, by one entry or more: an actor that is joined has those of both."""
    ratings = [str(rating) for entry in entries if (rating := _rating(entry))]
    return Remark(
        tuple(dict.fromkeys(words for entry in entries for words in what(entry))),
        "\n".join(entry.note for entry in entries if entry.note),
        any(entry.pinned for entry in entries),
        ratings[0] if ratings else "",
        entries[0].key,
    )


def _rating(entry: Entry) -> str | int | None:
    if isinstance(entry, OnSource):
        return entry.reliability
    return entry.credibility if isinstance(entry, OnPlace) else None
