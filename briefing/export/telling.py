"""What every format tells of a brief and in which order; how it looks is the format's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from briefing import wording
from briefing.brief.said import claims_by, in_passing
from briefing.documents.opening import behind_opening
from briefing.expressions import expression
from briefing.model import (
    TOLLS,
    Actor,
    Brief,
    Claim,
    Context,
    Contradiction,
    Event,
    Evidence,
    Figure,
    Position,
    Status,
)  # fmt: skip

_RELATIVE = expression(r"\b(?:that|which|who|whom|whose|what)\b")
KEY_ACTORS = 12  # how many are told in full; the others are counted or named
DEEDS = 2  # how many deeds of each
SAID = 2  # and how many of its numbers
ESCALATION = "▲"
NO_ACTORS, NO_DISPUTES, NO_SEQUENCE = (
    "None found.", "No figure found in dispute.", "No dated course of events found."
)  # fmt: skip
ENDS = ".… "  # with which a sentence ends, and a line that was cut
AS_ABOVE = "so the line above"
IN_PASSING = "In passing, as the reports put it"
EXCERPT = 100  # characters of its sentence that show a number wherever it is quoted
AHEAD = "said to be coming, threatened or supposed; not reported as done"
CONTEXTS: dict[str, tuple[Context, ...]] = {
    "Sequence": ("main",), "Background": ("background",), "Ahead": ("future", "hypothetical"),
}  # fmt: skip


def nothing(brief: Brief) -> str:
    """Why there is nothing to tell: no documents, or nothing of what was asked for."""
    return f"Nothing of this was found: {brief.selection}." if brief.selection else "No documents, nothing to tell."


def of_status(figures: Iterable[Figure], status: Status) -> list[Figure]:
    return [figure for figure in figures if figure.status == status]


def unopposed(figures: Iterable[Figure]) -> dict[str, list[Figure]]:
    """The figures that nobody disputes, under their headings."""
    figures = list(figures)
    single = of_status(figures, "single-source")
    return {
        "Agreed": of_status(figures, "agreed"),
        "Single source": [figure for figure in single if not figure.in_passing],
        IN_PASSING: in_passing(single),
    }


def untold(passing: Iterable[Figure], brief: Brief) -> list[Figure]:
    """The numbers told in passing that no line of the sequence and no words of another figure show already."""
    shown: dict[tuple[str, str], list[str]] = {}
    for event in brief.sequence:
        for evidence in event.evidence:
            shown.setdefault((evidence.source, evidence.sentence), []).append(wording.one_line(event.summary))
    for figure in brief.figures:
        quoted = figure.claims if figure.status in ("disputed", "revised") else figure.standing[:1]
        for evidence in (claim.evidence for claim in quoted if not figure.in_passing):
            shown.setdefault((evidence.source, evidence.sentence), []).append(wording.excerpt(evidence, EXCERPT))
    told = ((figure, figure.claims[0].evidence) for figure in passing)
    return [
        f for f, e in told if not any(wording.one_line(e.quote) in w for w in shown.get((e.source, e.sentence), ()))
    ]


def sentences(passing: Iterable[Figure]) -> Iterator[tuple[Evidence, str | None, list[Figure]]]:
    """What tells numbers in passing, who says it, and the numbers: one piece of evidence for all of a sentence, from
    the first of its numbers to the last."""
    for (source, sentence, by), group in groupby(passing, key=_sentence):
        figures = list(group)
        told = [figure.claims[0].evidence for figure in figures]
        start, end = told[0].start, max(evidence.end for evidence in told)
        at = sentence.find(told[0].quote)
        quote = sentence[at : at + end - start] if at >= 0 else told[0].quote
        yield Evidence(source, start, end, quote, sentence), by, figures


def _sentence(figure: Figure) -> tuple[str, str, str | None]:
    claim = figure.claims[0]
    return claim.evidence.source, claim.evidence.sentence, claim.attributed_to


def course(figure: Figure) -> list[tuple[str, Claim]]:
    """The claims of a figure by the date of their report, which stands before each in words."""
    return [(wording.date_words(claim.reported, weekday=False), claim) for claim in figure.claims]


def said_anew(item: Contradiction, position: Position) -> bool:
    """True where the sentence of a position is not the line over it already."""
    sentence = behind_opening(wording.one_line(position.evidence.sentence))
    return sentence.rstrip(ENDS) != wording.one_line(item.subject).rstrip(ENDS)


def deeds(actor: Actor, brief: Brief) -> list[Event]:
    """What says most about an actor in the crisis itself, in order: strongest, told by most sources; of what its line
    names it in."""

    def weight(event: Event) -> tuple[float, int]:
        return abs(event.intensity or 0), len(event.sources)

    ids = set(actor.did)
    did = [e for e in brief.sequence if e.id in ids and e.context == "main" and _tells_of(actor, e)]
    did = list({e.summary: e for e in did}.values())
    best = sorted(did, key=weight, reverse=True)[:DEEDS]
    return [event for event in did if event in best]


def _tells_of(actor: Actor, event: Event) -> bool:
    """True where an event's line names the actor; to whom it was done, not only in a relative clause."""
    at = min((found for form in (actor.name, *actor.aliases) if (found := event.summary.find(form)) >= 0), default=-1)
    return at >= 0 and not (actor.id in event.targets and _RELATIVE.search(event.summary, 0, at))


def deed(actor: Actor, event: Event) -> str:
    """The line of an event under an actor, which says so where it was done to it."""
    line = wording.one_line(event.summary)
    if actor.id not in event.targets:
        return line
    return f"{'target' if (event.intensity or 0) < 0 else 'affected'}: {line}"


def said(actor: Actor, brief: Brief) -> list[tuple[str, Evidence]]:
    """The numbers that an actor gives, a line each with the sentence that tells it: those in dispute first; of the
    others harm, and what more than one report counts."""
    figures = {figure.id: figure for figure in brief.figures}
    claims = [(figures[id], figures[id].claims[number]) for id, number in claims_by(brief, actor)]
    lines: dict[str, Evidence] = {}
    for figure, claim in sorted(claims, key=lambda told: told[0].status != "disputed"):
        if figure.measure in TOLLS or figure.status != "single-source":
            value = wording.claim_value(claim, figure.unit)
            lines.setdefault(f"says {value}: {wording.figure_title(figure)}", claim.evidence)
    return list(lines.items())[:SAID]


def days(brief: Brief, contexts: tuple[Context, ...]) -> Iterator[tuple[str, list[Event]]]:
    """The events of some contexts by their date, which stands before them in words."""
    told = (event for event in brief.sequence if event.context in contexts)
    for date, group in groupby(told, key=lambda event: event.date):
        yield wording.date_words(date).replace(wording.UNDATED, "Undated"), list(group)


def each_line_once(events: Iterable[Event]) -> list[Event]:
    """The events of a day, of those that one line tells the gravest, and each on which the analyst has remarked."""
    lines: dict[str, list[Event]] = {}
    for event in events:
        lines.setdefault(event.summary, []).append(event)
    return [
        event for told in lines.values()
        for event in [e for e in told if e.analyst] or [max(told, key=lambda e: (e.escalation, abs(e.intensity or 0)))]
    ]  # fmt: skip


def marks(event: Event) -> str:
    """What a reader must know of an event's date or kind: ``hypothetical, date inferred``; mostly empty."""
    told: list[str] = [event.context] if event.context == "hypothetical" else []
    if event.date and event.basis == "inferred":
        told.append("date inferred")
    return ", ".join(told)


def only_here(brief: Brief) -> dict[str, list[str]]:
    """For each source, short titles of what no other tells; what it counts in passing has none."""
    titles = {figure.id: wording.figure_title(figure) for figure in brief.figures if not figure.in_passing}
    titles |= {item.id: item.subject for item in brief.contradictions}
    titles |= {event.id: event.summary for event in brief.sequence}
    titles |= {actor.id: actor.name for actor in brief.actors}
    return {source.id: [shortened(titles[id]) for id in source.only if id in titles] for source in brief.sources}


def shortened(text: str, size: int = 60) -> str:
    """The text on one line, cut at a word to ``size`` characters."""
    text = wording.one_line(text)
    return text if len(text) <= size else text[: size + 1].rpartition(" ")[0].rstrip(" ,;:") + wording.ELLIPSIS
