"""The brief as lines to be read one after the other, aloud or in a pipe: sources, then each item with its evidence.

Nothing is told by place, by glyph or by colour; a line says by itself what it belongs to. No line is broken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from briefing import wording
from briefing.export.marks import marked
from briefing.model import Actor, Brief, Contradiction, Event, Evidence, Figure, Remark, Source
from briefing.wording import one_line

T = TypeVar("T")
MOST = 3  # pieces of evidence of an actor: it is named far more often than is worth hearing
AROUND = 400  # characters of a sentence around the quoted words
CONTEXTS = {"main": "", "background": "Background.", "future": "Still ahead.", "hypothetical": "Only supposed."}


def to_lines(brief: Brief, articles: Sequence[Source] = ()) -> Iterator[str]:
    """The lines, with their ends; after the brief the articles of some sources, their marks in words."""
    if not brief.sources:
        yield "No report was read.\n"
        return
    about = (", ".join(wording.principals(brief)), wording.period(brief), wording.dating(brief))
    yield f"Briefing. {'. '.join(filter(None, about))}.\n"
    for title, lines in _parts(brief):
        for number, line in enumerate(lines):
            yield from ([f"\n{title}.\n"] if number == 0 else [])
            yield f"{one_line(line)}\n"
    for source in articles:
        yield f"\nArticle of {source.id}.\n"
        yield from (f"{line}\n" for line in marked(source.annotations))


def _parts(brief: Brief) -> Iterator[tuple[str, Iterable[str]]]:
    """The parts in order, each with its lines."""
    yield f"Sources: {len(brief.sources)}", map(_source, brief.sources)
    yield "Bottom line", (f"{said.text} {_from(said.sources)}" for said in brief.bottom_line)
    yield f"Actors: {len(brief.actors)}", _each("Actor", brief.actors, _actor)
    yield f"Figures: {len(brief.figures)}", _each("Figure", brief.figures, _figure)
    yield f"Contradictions: {len(brief.contradictions)}", _each("Contradiction", brief.contradictions, _contradiction)
    yield f"Events in order: {len(brief.sequence)}", _each("Event", brief.sequence, _event)
    yield "What the analyst has decided", map(wording.decision, brief.decisions)
    yield "Limits", brief.limits


def _each(kind: str, items: Sequence[T], lines: Callable[[T], Iterator[str]]) -> Iterator[str]:
    for number, item in enumerate(items, 1):
        first, *more = lines(item)
        yield f"{kind} {number} of {len(items)}: {first}"
        yield from more


def _source(source: Source) -> str:
    document = source.document
    parts = [document.title, document.publisher, document.author, wording.published(document)]
    parts += [f"{document.words} words", wording.relation(source), f"file {document.file}"]
    return f"{source.id}: {'. '.join(one_line(part) for part in parts if part)}."


def _actor(actor: Actor) -> Iterator[str]:
    also = f"Also called {', '.join(actor.aliases)}." if actor.aliases else ""
    roles = f"{', '.join(actor.roles)}." if actor.roles else ""
    kind = f"{wording.kind_words(actor.type)}, {wording.plural(actor.mentions, 'mention')}."
    yield " ".join(filter(None, (f"{actor.name},", kind, roles, also, _from(actor.sources), _decided(actor.analyst))))
    yield from (_evidence(found) for found in actor.evidence[:MOST])
    if len(actor.evidence) > MOST:
        yield f"And {len(actor.evidence) - MOST} more."


def _figure(figure: Figure) -> Iterator[str]:
    dated = figure.status in ("disputed", "revised")
    value = wording.figure_range(figure, " to ") if figure.status == "disputed" else wording.figure_best(figure)
    status = wording.kind_words(figure.status)
    yield f"{wording.figure_title(figure)}: {value}, {status}. {_decided(figure.analyst)}"
    for claim in figure.claims:
        said = f", says {wording.speaker(claim.attributed_to)}" if claim.attributed_to else ""
        when = f", reported {wording.date_words(claim.reported)}" if dated and claim.reported else ""
        yield f"Claim{when}: {wording.claim_value(claim, figure.unit)}{said}. {_evidence(claim.evidence)}"


def _contradiction(contradiction: Contradiction) -> Iterator[str]:
    yield f"{contradiction.subject}."
    for position in contradiction.positions:
        by = f" by {wording.speaker(position.attributed_to)}" if position.attributed_to else ""
        yield f"{position.stance.capitalize()}{by}. {_evidence(position.evidence)}"


def _event(event: Event) -> Iterator[str]:
    inferred = ", inferred" if event.basis == "inferred" else ""
    intensity = "" if event.intensity is None else f", intensity {event.intensity:g} of -10 to 10"
    higher = "More hostile than all before it." if event.escalation else ""
    told = f"{wording.date_words(event.date)}{inferred}. {event.category.lower()}{intensity}. {event.summary}."
    yield " ".join(filter(None, (told, CONTEXTS[event.context], higher, _from(event.sources), _decided(event.analyst))))
    yield from map(_evidence, event.evidence)


def _evidence(evidence: Evidence) -> str:
    return f"Evidence in {evidence.source}: “{wording.excerpt(evidence, AROUND)}”"


def _from(sources: Iterable[str]) -> str:
    return f"In {', '.join(dict.fromkeys(sources))}."


def _decided(remark: Remark | None) -> str:
    words = wording.remark(remark)
    return words[:1].upper() + words[1:] + "." if words else ""
