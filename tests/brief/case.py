"""Small cases: a few invented reports and the brief made of them, and ways to look things up in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from briefing.annotate import annotate
from briefing.brief import make_brief
from briefing.model import Actor, Annotations, Brief, Document, Event, Evidence, Figure, Measure

DAY = "2021-08-20"  # a Friday


def report(text: str, published: str | None = DAY, file: str = "") -> Document:
    """An invented report; the case gives it a name where it has none."""
    if published is None:
        return Document(file, text, published_reason="no date stated")
    return Document(file, text, published=published, published_basis="stated", published_reason="stated in the text")


def read(*reports: str | Document) -> list[Annotations]:
    """Reports annotated; bare texts were published on DAY, nameless ones are called 1.txt, 2.txt …"""
    told = [report(given) if isinstance(given, str) else given for given in reports]
    return [annotate(replace(one, file=one.file or f"{number}.txt")) for number, one in enumerate(told, start=1)]


def brief_of(*reports: str | Document) -> Brief:
    return make_brief(read(*reports))


def actor(brief: Brief, name: str) -> Actor:
    """The one actor that goes by a name. Raises AssertionError where none or several do."""
    found = [a for a in brief.actors if name == a.name or name in a.aliases]
    assert len(found) == 1, [(a.name, a.aliases) for a in brief.actors]
    return found[0]


def one(brief: Brief, *names: str) -> bool:
    """True where all the names are one actor's; each must be somebody's."""
    return len({actor(brief, name).id for name in names}) == 1


def figures(brief: Brief, measure: Measure) -> list[Figure]:
    return [figure for figure in brief.figures if figure.measure == measure]


def only_figure(brief: Brief, measure: Measure) -> Figure:
    found = figures(brief, measure)
    assert len(found) == 1, [(f.subject, values(f)) for f in found]
    return found[0]


def values(figure: Figure) -> set[float | None]:
    return {claim.value for claim in figure.claims}


def groups(brief: Brief, measure: Measure) -> set[frozenset[float | None]]:
    """Which values stand together."""
    return {frozenset(values(figure)) for figure in figures(brief, measure)}


def telling(brief: Brief, words: str) -> list[Event]:
    """The items of the sequence whose evidence holds the words."""
    return [event for event in brief.sequence if any(words in e.quote for e in event.evidence)]


def the_event(brief: Brief, words: str) -> Event:
    found = telling(brief, words)
    assert len(found) == 1, [(e.date, e.context, e.summary) for e in brief.sequence]
    return found[0]


def evidence_of(brief: Brief) -> list[Evidence]:
    """Every piece of evidence that the brief cites."""
    parts: Iterable[Evidence] = (
        e for part in (brief.actors, brief.sequence, brief.bottom_line) for item in part for e in item.evidence
    )
    claims = (claim.evidence for figure in brief.figures for claim in figure.claims)
    positions = (position.evidence for told in brief.contradictions for position in told.positions)
    return [*parts, *claims, *positions]
