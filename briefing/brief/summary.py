"""The bottom line and the limits: a few sentences of facts, each from items of the brief, and what could not be
known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing.brief.status import NO_COPIES, voices
from briefing.lexicon import languages
from briefing.lexicon.languages import ENGLISH
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
    leads: Mapping[str, str] = NO_COPIES,
) -> tuple[Statement, ...]:
    """Two to four sentences: what happened, what followed, the number in dispute, what is denied.

    ``leads`` names for each source that shares another's words the one that stands for both.
    """
    main = [e for e in sequence if e.context == "main" and e.date and day_of(e.date)]
    main = [e for e in main if e.basis in ("stated", "resolved")] or main  # the day of a report may mislead
    made: list[Statement] = []
    told: set[str] = set()
    for event in [*_gravest(main, leads)[:1], *_latest(main, leads)]:
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


def _gravest(main: Sequence[Event], leads: Mapping[str, str]) -> list[Event]:
    """The event that most voices carry, the more hostile of equals."""
    return sorted(
        main,
        key=lambda e: (-voices(e.sources, leads), DISASTER if e.category == "DISASTER" else e.intensity or 0.0, e.id),
    )


def _latest(main: Sequence[Event], leads: Mapping[str, str]) -> list[Event]:
    """The newest event, by two voices where there is one such."""
    several = [e for e in main if voices(e.sources, leads) > 1]
    return sorted(several or main, key=lambda e: (e.date or "", voices(e.sources, leads)), reverse=True)


def _event_statement(event: Event) -> Statement:
    text = f"{date_words(event.date)}: {event.summary.rstrip('.')}."
    return Statement(text, event.sources, event.evidence)


def _figure_statement(figure: Figure) -> Statement:
    evidence = tuple(claim.evidence for claim in figure.claims)
    if figure.status == "disputed" and figure.low is not None and figure.high is not None:
        parts = "; ".join(f"{claim_value(claim)} [{claim.evidence.source}]" for claim in _opposed(figure))
        text = f"{figure.subject}: in dispute, {parts}."
    elif figure.status == "revised" and figure.best is not None:
        before = f"up from {number(figure.low or 0)}"
        if figure.best == figure.low and figure.high is not None:
            before = f"down from {number(figure.high)}"
        text = f"{figure.subject}: {number(figure.best)} at the latest count, {before}."
    else:
        text = f"{figure.subject}: {claim_value(figure.standing[0])}."
    return Statement(text, figure.sources, evidence)


def _opposed(figure: Figure) -> list[Claim]:
    """The claims with the lowest and the highest bound."""
    ranked = sorted(figure.standing, key=lambda c: (c.value or 0, c.evidence.source))
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
    foreign = [d for d in documents if d.language != ENGLISH]
    if foreign:
        count = _count(len(foreign), "source is", "sources are")
        listed = ", ".join(f"{d.file} ({languages.name(d.language)})" for d in foreign)
        made.append(
            f"{count} not in English: of these only dates and known names were read, no events, figures or speakers: "
            f"{listed}."
        )
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
        count = _count(copied, "source repeats another and counts", "sources repeat others and count")
        made.append(f"{count} as one with it, in the same or an earlier version.")
    made.append("Rules read the text: irony, images and what is only implied are not seen.")
    return tuple(made)


def _count(n: int, one: str, many: str) -> str:
    return f"{n} {one if n == 1 else many}"
