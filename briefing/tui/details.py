"""What is known of one span of an article, as rows: who it is, all values of the figure, which day and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import singledispatch

from briefing import wording
from briefing.brief.said import claims_by
from briefing.model import (
    Actor,
    Attribution,
    Certainty,
    DateSpan,
    EventSpan,
    Evidence,
    Mention,
    Quantity,
    Source,
    Span,
)
from briefing.tui.index import Case
from briefing.tui.row_parts import cites, claim_pieces, intensity, text_line
from briefing.tui.widgets.rows import Row, RowLine

LEVELS = {
    "almost-no-chance": "almost no chance", "unlikely": "unlikely", "roughly-even": "about even",
    "likely": "likely", "almost-certain": "almost certain", "hearsay": "hearsay: passed on, not known at first hand",
}  # fmt: skip
BASES = {"stated": "as stated", "resolved": "reckoned", "inferred": "inferred", "unknown": "not known"}


def details(case: Case, source: Source, spans: Iterable[Span]) -> Row:
    """A row that tells of spans: what each is in the brief, and what was read from the words themselves."""
    return Row(tuple(line for span in spans for line in _lines(span, case, source)), gap=False)


@singledispatch
def _lines(span: Span, case: Case, source: Source) -> Iterator[RowLine]:
    yield text_line(wording.kind_words(span.kind), "title")


def _head(kind: str, title: str, right: str = "") -> RowLine:
    return RowLine(((f"{kind}  ", "heading"), (wording.one_line(title), "title")), (right, "cite"), hang=2)


@_lines.register
def _(span: Mention, case: Case, source: Source) -> Iterator[RowLine]:
    actor = _actor(case, span, source)
    if actor is None:
        yield _head("ACTOR", span.name)
        yield text_line(f"{wording.kind_words(span.type)} · no key actor of the brief", "muted")
        return
    yield _head("ACTOR", actor.name, cites(actor.sources))
    claims = wording.plural(len(claims_by(case.brief, actor)), "claim")
    deeds = wording.plural(len(actor.did), "event")
    counts = f"{wording.plural(actor.mentions, 'mention')} · {claims} · {deeds}"
    yield text_line(f"{wording.kind_words(actor.type)} · {counts}", "muted")
    if roles := ", ".join(dict.fromkeys(filter(None, (span.role, *actor.roles)))):
        yield text_line(wording.one_line(roles), "attribution")
    if also := ", ".join(actor.others):
        yield RowLine((("also ", "muted"), (wording.one_line(also), "muted")), hang=5, limit=3)


@_lines.register
def _(span: Quantity, case: Case, source: Source) -> Iterator[RowLine]:
    figures = [f for f in case.brief.figures if any(_is_at(claim.evidence, span, source) for claim in f.claims)]
    for figure in figures:
        status = wording.kind_words(figure.status)
        yield _head("FIGURE", wording.figure_title(figure), cites(figure.sources))
        yield text_line(f"{wording.figure_range(figure)} · {status}", "muted")
        for claim in figure.claims:
            here = _is_at(claim.evidence, span, source)
            pieces = (*claim_pieces(claim, figure.unit), *((("  this one", "key"),) if here else ()))
            yield RowLine(pieces, (claim.evidence.source, "cite"), hang=2)
    if not figures:
        value = wording.bounds(span.low, span.high, span.unit)
        yield _head("NUMBER", " ".join(filter(None, (value, wording.kind_words(span.measure)))))
        yield text_line("in no figure of the brief", "muted")


@_lines.register
def _(span: DateSpan, case: Case, source: Source) -> Iterator[RowLine]:
    known = wording.date_words(span.value) if span.value else "no day that can be known"
    yield _head("DATE", known)
    words = source.document.text[span.start : span.end]
    said = f"“{wording.one_line(words)}” · {BASES[span.basis if span.value else 'unknown']}"
    yield text_line(said, "muted")
    if span.reason:
        yield text_line(wording.one_line(span.reason))


@_lines.register
def _(span: EventSpan, case: Case, source: Source) -> Iterator[RowLine]:
    mark = (("EVENT  ", "heading"), (span.category, "event"), *intensity(span.intensity))
    yield RowLine(mark, (wording.date_words(span.date), "date"), hang=2)
    who, whom = (", ".join(_called(case, name) for name in names) for names in (span.actors, span.targets))
    if who or whom:
        yield text_line(" → ".join((who or "not stated", whom)) if whom else who, "actor")
    if span.negated or span.context != "main":
        yield text_line("denied or negated" if span.negated else wording.kind_words(span.context), "attribution")
    for event in case.brief.sequence:
        if any(_is_at(evidence, span, source) for evidence in event.evidence):
            yield RowLine(((wording.one_line(event.summary), ""),), (cites(event.sources), "cite"))


@_lines.register
def _(span: Attribution, case: Case, source: Source) -> Iterator[RowLine]:
    speaker = _called(case, span.speaker) if span.speaker else "not stated"
    yield _head("SAID BY", "a source that is not named" if span.anonymous else speaker)
    said = wording.one_line(source.document.text[slice(*span.scope)])
    if said:
        yield RowLine((("“", "muted"), (said, ""), ("”", "muted")), limit=4)


@_lines.register
def _(span: Certainty, case: Case, source: Source) -> Iterator[RowLine]:
    yield _head("CERTAINTY", LEVELS[span.level])
    yield text_line("in the words of ICD 203", "muted")


def _actor(case: Case, span: Mention, source: Source) -> Actor | None:
    """The actor that the words are evidence of; else the one that bears the name."""
    words = source.document.text[span.start : span.end]
    for actor in case.brief.actors:
        if any(_is_at(evidence, span, source) for evidence in actor.evidence):
            return actor
    bearers = (actor for actor in case.brief.actors if {span.name, words} & {actor.name, *actor.aliases})
    return next(bearers, None)


def _called(case: Case, name: str) -> str:
    """A name that was read, or what the analyst calls who bears it."""
    decided = (actor for actor in case.brief.actors if actor.analyst)
    return wording.one_line(next((actor.name for actor in decided if name in actor.aliases), name))


def _is_at(evidence: Evidence, span: Span, source: Source) -> bool:
    return evidence.source == source.id and evidence.start < span.end and evidence.end > span.start
