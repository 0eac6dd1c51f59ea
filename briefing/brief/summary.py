"""The bottom line and the limits: a few sentences of facts, each from items of the brief, and what could not be
known."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.model import Actor, Claim, Contradiction, Document, Event, Evidence, Figure, Statement
from briefing.when import day_of
from briefing.wording import claim_value, date_words, number

MAX_STATEMENTS = 4
DISASTER = -9.5  # how grave what has no place on the Goldstein scale is taken to be


def bottom_line(
    actors: Sequence[Actor],
    figures: Sequence[Figure],
    contradictions: Sequence[Contradiction],
    sequence: Sequence[Event],
) -> tuple[Statement, ...]:
    """Two to four sentences: what happened, what followed, the number in dispute, what is denied."""
    main = [e for e in sequence if e.context == "main" and e.date and day_of(e.date)]
    main = [e for e in main if e.basis in ("stated", "resolved")] or main  # the day of a report may mislead
    made: list[Statement] = []
    told: set[str] = set()
    for event in [*_gravest(main)[:1], *_latest(main)]:
        if event.id not in told and len(made) < 2:
            told.add(event.id)
            made.append(_event_statement(event))
    disputed = [f for f in figures if f.status in ("disputed", "revised")]
    made += [
        _figure_statement(f) for f in (disputed or list(figures))[: MAX_STATEMENTS - len(made) - bool(contradictions)]
    ]
    if contradictions and len(made) < MAX_STATEMENTS:
        made.append(_contradiction_statement(contradictions[0]))
    return tuple(made[:MAX_STATEMENTS])


def _gravest(main: Sequence[Event]) -> list[Event]:
    """The event that most sources carry, the more hostile of equals."""
    return sorted(
        main, key=lambda e: (-len(e.sources), DISASTER if e.category == "DISASTER" else e.intensity or 0.0, e.id)
    )


def _latest(main: Sequence[Event]) -> list[Event]:
    """The newest event, by two sources where there is one such."""
    several = [e for e in main if len(e.sources) > 1]
    return sorted(several or main, key=lambda e: (e.date or "", len(e.sources)), reverse=True)


def _event_statement(event: Event) -> Statement:
    text = f"{date_words(event.date)}: {event.summary.rstrip('.')}."
    return Statement(text, event.sources, event.evidence)


def _figure_statement(figure: Figure) -> Statement:
    evidence = tuple(claim.evidence for claim in figure.claims)
    if figure.status == "disputed" and figure.low is not None and figure.high is not None:
        parts = "; ".join(f"{claim_value(claim)} [{claim.evidence.source}]" for claim in _opposed(figure))
        text = f"{figure.subject}: in dispute, {parts}."
    elif figure.status == "revised" and figure.best is not None:
        text = f"{figure.subject}: {number(figure.best)} at the latest count, up from {number(figure.low or 0)}."
    else:
        text = f"{figure.subject}: {claim_value(figure.claims[0])}."
    return Statement(text, figure.sources, evidence)


def _opposed(figure: Figure) -> list[Claim]:
    """The claims with the lowest and the highest bound."""
    ranked = sorted(figure.claims, key=lambda c: (c.value or 0, c.evidence.source))
    return [ranked[0], ranked[-1]]


def _contradiction_statement(item: Contradiction) -> Statement:
    evidence: tuple[Evidence, ...] = tuple(p.evidence for p in item.positions)
    affirmed = next(p for p in item.positions if p.stance == "affirmed")
    denied = next(p for p in item.positions if p.stance == "denied")
    text = (
        f"Contradicted: “{_short(affirmed.evidence.quote)}” [{affirmed.evidence.source}] "
        f"against “{_short(denied.evidence.quote)}” [{denied.evidence.source}]."
    )
    return Statement(text, item.sources, evidence)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 90 else words[: words.rfind(" ", 0, 90)] + " …"


def limits(
    documents: Sequence[Document], sequence: Sequence[Event], figures: Sequence[Figure], copied: int
) -> tuple[str, ...]:
    """What could not be dated, placed or decided, in sentences."""
    made = []
    undated = [d.file for d in documents if d.published_basis == "unknown"]
    if undated:
        count = _count(len(undated), "source has", "sources have")
        made.append(f"{count} no date that could be found or inferred: {', '.join(undated)}.")
    inferred = sum(d.published_basis == "inferred" for d in documents)
    if inferred:
        count = _count(inferred, "source is", "sources are")
        made.append(f"{count} dated by inference; relative dates in such a report hang on it.")
    guessed = sum(e.basis == "inferred" and e.context == "main" for e in sequence)
    if guessed:
        count = _count(guessed, "event is", "events are")
        made.append(f"{count} dated by the day of the report, not by its own words.")
    alone = sum(f.status == "single-source" for f in figures)
    if alone:
        made.append(f"{_count(alone, 'figure rests', 'figures rest')} on one source alone.")
    if copied:
        made.append(f"{_count(copied, 'source repeats', 'sources repeat')} another word for word and counts with it.")
    made.append("Rules read the text: irony, images and what is only implied are not seen.")
    return tuple(made)


def _count(n: int, one: str, many: str) -> str:
    return f"{n} {one if n == 1 else many}"
