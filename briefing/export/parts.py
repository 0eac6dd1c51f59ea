"""The parts that an export can be cut down to, in the order in which they are told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from briefing.model import Brief, Figure

Part = Literal[
    "bottom-line", "actors", "disputes", "figures", "contradictions", "sequence", "changes", "sources", "decisions",
    "limits",
]  # fmt: skip
PARTS: tuple[Part, ...] = get_args(Part)
EVERYTHING = frozenset(PARTS)


def with_disputes(parts: frozenset[Part]) -> frozenset[Part]:
    """The parts as they are told one after the other: figures begin with those in dispute."""
    return parts.union(("disputes",)) if "figures" in parts else parts


def figures(brief: Brief, parts: frozenset[Part]) -> tuple[Figure, ...]:
    """The figures asked for: all, those in dispute or none."""
    if "figures" in parts:
        return brief.figures
    return tuple(f for f in brief.figures if f.status == "disputed") if "disputes" in parts else ()


def only(brief: Brief, parts: frozenset[Part]) -> Brief:
    """The brief with the items of these parts, for formats read by programs.

    Sources stay, they are cited; so do actors that take part in an event, which has their ids.
    """
    from dataclasses import replace  # the command line reads the names above, and should start at once

    sequence = brief.sequence if "sequence" in parts else ()
    acting = {id for event in sequence for id in event.actors}
    return replace(
        brief,
        actors=tuple(actor for actor in brief.actors if "actors" in parts or actor.id in acting),
        figures=figures(brief, parts),
        contradictions=brief.contradictions if "contradictions" in parts else (),
        sequence=sequence,
        changes=brief.changes if "changes" in parts else (),
        decisions=brief.decisions if "decisions" in parts else (),
    )


def in_words(brief: Brief, parts: frozenset[Part]) -> str:
    """What of the whole brief this is, for its head; empty for all of it."""
    asked = "" if parts == EVERYTHING else "only " + ", ".join(sorted(parts, key=PARTS.index))
    told = "; ".join(filter(None, (asked, brief.selection)))
    return f"Part of the brief: {told}" if told else ""
