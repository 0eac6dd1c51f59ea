"""Decisions in words, for the screen and the exports: ``renamed “Governor Maron”``, ``dated 2 Jan 2020``."""

from __future__ import annotations

from collections.abc import Iterator

from briefing import wording
from briefing.decisions.model import (
    Entry,
    OnActor,
    OnClaim,
    OnEvent,
    OnFigure,
    OnPlace,
    OnPosition,
    OnSource,
    OnTelling,
    OnTitled,
)
from briefing.model import Context

# NATO AJP-2.1, the Admiralty code
RELIABILITY = {
    "A": "completely reliable", "B": "usually reliable", "C": "fairly reliable", "D": "not usually reliable",
    "E": "unreliable", "F": "reliability cannot be judged",
}  # fmt: skip
CREDIBILITY = {
    1: "confirmed by other sources", 2: "probably true", 3: "possibly true", 4: "doubtful", 5: "improbable",
    6: "truth cannot be judged",
}  # fmt: skip

ADDED = "added by hand"
ITSELF = "the report itself"  # who speaks where nobody else does
STANDINGS: dict[Context, str] = {
    "main": "part of what happened", "background": "set back as background", "future": "yet to come",
    "hypothetical": "only supposed",
}  # fmt: skip


def about(entry: Entry) -> str:
    """What an entry is about, in a few words: ``actor Ilse Maron``, ``claim “63 people” in wire.txt``."""
    if isinstance(entry, OnActor):
        return f"actor {entry.name}"
    if isinstance(entry, OnSource):
        return f"source {entry.file}"
    assert isinstance(entry, OnPlace)
    return f"{entry.kind} “{wording.listing([entry.quote], 1)}” in {entry.file}"


def what(entry: Entry) -> tuple[str, ...]:
    """Each thing that an entry decides, notes apart."""
    return tuple(_what(entry))


def _what(entry: Entry) -> Iterator[str]:
    if isinstance(entry, OnSource):
        yield from _on_source(entry)
    if isinstance(entry, OnActor):
        yield from _on_actor(entry)
    anchor, alone = entry.goes
    if anchor:
        yield f"put with “{wording.one_line(anchor.quote)}” of {anchor.file}"
    if alone:
        yield "an event of its own" if isinstance(entry, OnTelling) else "taken out of its figure"
    if isinstance(entry, OnEvent):
        yield from _on_event(entry)
    if isinstance(entry, OnClaim | OnPosition):
        yield from _on_words(entry)
    if isinstance(entry, OnFigure) and entry.status:
        yield f"status set to {wording.kind_words(entry.status)}"
    if isinstance(entry, OnTitled) and entry.subject:
        yield "reworded"
    if isinstance(entry, OnPlace) and entry.credibility:
        yield f"credibility {entry.credibility}, {CREDIBILITY[entry.credibility]}"
    if entry.pinned:
        yield "pinned"
    if entry.dismissed:
        yield "left out"


def _on_source(entry: OnSource) -> Iterator[str]:
    if entry.publisher:
        yield f"publisher set to {entry.publisher}"
    if entry.published:
        yield f"dated {wording.date_words(entry.published)}"
    if entry.reliability:
        yield f"reliability {entry.reliability}, {RELIABILITY[entry.reliability]}"


def _on_words(entry: OnClaim | OnPosition) -> Iterator[str]:
    if isinstance(entry, OnClaim):
        if entry.added:
            yield ADDED
        elif entry.number:
            yield f"number set to {wording.one_line(entry.number)}"
        if entry.measure and not entry.added:
            yield f"measure set to {wording.kind_words(entry.measure)}"
    if isinstance(entry, OnPosition) and entry.stance:
        yield f"stance set to {entry.stance}"
    if entry.speaker is not None:
        yield f"said by {wording.one_line(entry.speaker) or ITSELF}"


def _on_event(entry: OnEvent) -> Iterator[str]:
    if entry.added:
        yield ADDED
    elif entry.date:
        yield f"dated {wording.date_words(entry.date)}"
    if entry.category and not entry.added:
        yield f"category set to {entry.category}"
    if entry.context:
        yield STANDINGS[entry.context]
    if entry.summary:
        yield "reworded"


def _on_actor(entry: OnActor) -> Iterator[str]:
    if entry.same_as:
        yield f"joined with {_quoted(entry.same_as)}"
    if entry.apart:
        yield f"told apart from {_quoted(entry.apart)}"
    if entry.rename:
        yield f"renamed “{entry.rename}”, was “{entry.name}”"
    if entry.type:
        yield f"type set to {wording.kind_words(entry.type)}"


def _quoted(names: tuple[str, ...]) -> str:
    return ", ".join(f"“{name}”" for name in names)
