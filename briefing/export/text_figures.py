"""The parts of the text that tell figures and contradictions: who claims what, in whose words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from briefing import wording
from briefing.export.layout import cells, ends, pad, wrap
from briefing.export.telling import (
    AS_ABOVE,
    IN_PASSING,
    NO_DISPUTES,
    course,
    of_status,
    said_anew,
    sentences,
    unopposed,
    untold,
)
from briefing.model import Brief, Claim, Contradiction, Evidence, Figure, Position


@dataclass
class Row:
    """One thing said: its label (a value, a stance), the words it is said in and all the sources that say it so."""

    label: str
    said: str
    sources: list[str] = field(default_factory=list)


def disputed(brief: Brief, width: int) -> list[str]:
    """DISPUTED as lines; it says so where nothing is."""
    lines = ["DISPUTED"]
    for figure in of_status(brief.figures, "disputed"):
        lines += ends(wording.figure_title(figure), wording.figure_range(figure), width, indent=2)
        lines += _course(figure, width)
    return lines if len(lines) > 1 else [*lines, f"  {NO_DISPUTES}"]


def others(brief: Brief, width: int) -> list[list[str]]:
    """REVISED and OTHER FIGURES as lines, each empty where there is none."""
    return [_revised(brief, width), _others(brief, width)]


def _revised(brief: Brief, width: int) -> list[str]:
    lines = []
    for figure in of_status(brief.figures, "revised"):
        lines += ends(wording.figure_title(figure), f"latest {wording.figure_best(figure)}", width, indent=2)
        lines += _course(figure, width)
    return ["REVISED", *lines] if lines else []


def _course(figure: Figure, width: int) -> list[str]:
    """The claims in the order of their reports, then the analyst's remarks."""
    told = (_told(f"{day}: {wording.claim_value(c, figure.unit)}", c, width) for day, c in course(figure))
    return [*_rows(told, width), *_remarks(figure, width)]


def _others(brief: Brief, width: int) -> list[str]:
    lines = []
    for title, figures in unopposed(brief.figures).items():
        if title == IN_PASSING:
            told = _passing(untold(figures, brief), width)
        else:
            told = [line for figure in figures for line in _other(figure, width)]
        lines += [f"  {title}", *told] if told else []
    return ["OTHER FIGURES", *lines] if lines else []


def _other(figure: Figure, width: int) -> list[str]:
    if not figure.claims:
        return []
    claim = figure.standing[0]
    lines = ends(wording.figure_title(figure), wording.claim_value(claim, figure.unit), width, indent=4)
    lines += wrap(f"{wording.cite(figure.sources)} {_said(claim.attributed_to, claim.evidence, width)}", width, " " * 6)
    return lines + _remarks(figure, width)


def _passing(figures: list[Figure], width: int) -> list[str]:
    """Numbers told in passing, those of one sentence together."""
    lines = []
    for evidence, by, _ in sentences(figures):
        lines += wrap(f"[{evidence.source}] {_said(by, evidence, width)}", width, " " * 4, " " * 6)
    return lines


def contradictions(brief: Brief, width: int) -> list[str]:
    """CONTRADICTIONS as lines, empty where there is none."""
    lines = []
    for item in brief.contradictions:
        lines += wrap(wording.one_line(item.subject), width, "  ")
        told = ((p.stance, _position(item, p, width), p.evidence.source) for p in item.positions)
        lines += _rows(told, width)
        lines += wrap(wording.remark(item.analyst), width, " " * 4, " " * 6) if item.analyst else []
        for position in (position for position in item.positions if position.analyst):
            words = f"{position.stance} {wording.cite([position.evidence.source])} {wording.remark(position.analyst)}"
            lines += wrap(words, width, " " * 4, " " * 6)
    return ["CONTRADICTIONS", *lines] if lines else []


def _position(item: Contradiction, position: Position, width: int) -> str:
    """Who takes a position and in what words, where the line over it doesn't say them."""
    if said_anew(item, position):
        return _said(position.attributed_to, position.evidence, width)
    return wording.speaker(position.attributed_to) or AS_ABOVE


def _remarks(figure: Figure, width: int) -> list[str]:
    """What the analyst says of a figure, then of its claims."""
    lines = wrap(wording.remark(figure.analyst), width, " " * 6, " " * 8) if figure.analyst else []
    for claim in figure.claims:
        if claim.analyst:
            words = f"{wording.claim_value(claim, figure.unit)} {wording.cite([claim.evidence.source])}"
            lines += wrap(f"{words} {wording.remark(claim.analyst)}", width, " " * 6, " " * 8)
    return lines


# ---------------------------------------------------------------- rows: label, sources, words
def _told(label: str, claim: Claim, width: int) -> tuple[str, str, str]:
    """The row of a claim: its label, its words, its source."""
    replaced = f" (a later version is [{claim.replaced_by}])" if claim.replaced_by else ""
    return label, _said(claim.attributed_to, claim.evidence, width) + replaced, claim.evidence.source


def _rows(told: Iterable[tuple[str, str, str]], width: int) -> list[str]:
    """A row for each label and its words; sources that use the same words share one."""
    rows: dict[tuple[str, str], Row] = {}
    for label, words, source in told:
        rows.setdefault((label, words), Row(label, words)).sources.append(source)
    labels = max((cells(row.label) for row in rows.values()), default=0)
    cites = max((cells(wording.cite(row.sources)) for row in rows.values()), default=0)
    lines: list[str] = []
    for row in rows.values():
        head = f"    {pad(row.label, labels)}  {pad(wording.cite(row.sources), cites)}  "
        if 2 * cells(head) <= width:
            lines += wrap(row.said, width, head)
        else:
            lines += wrap(f"{row.label}  {wording.cite(row.sources)}", width, "    ") + wrap(row.said, width, " " * 6)
    return lines


def _said(attributed_to: str | None, evidence: Evidence, width: int) -> str:
    """``Iran, as reported: “…killed 25 of their fighters”``."""
    quote = f"“{wording.excerpt(evidence, width * 5 // 4)}”"
    return f"{wording.speaker(attributed_to)}: {quote}" if attributed_to else quote
