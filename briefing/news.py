"""What is new in a brief since it was last seen: a pure comparison of what was told then with what is told now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from briefing import wording
from briefing.digests import sha256
from briefing.model import Brief, Evidence, Figure
from briefing.record import field, record

What = Literal["source", "changed source", "gone source", "figure", "changed figure", "event", "contradiction"]


@record(frozen=True, slots=True)
class Seen:
    """What a visit leaves behind. Items are known by the words of their evidence: ids and offsets change."""

    files: Mapping[str, str] = field(default_factory=dict)  # a fingerprint of each document's text
    read: frozenset[str] = frozenset()  # files
    figures: tuple[tuple[str, str, tuple[str, ...]], ...] = ()  # title, value, words
    told: frozenset[str] = frozenset()  # words of events and contradictions


@record(frozen=True, slots=True)
class News:
    """One thing that is new. ``key`` is its tab and id: ``figures:F2``; empty for what is gone."""

    what: What
    key: str
    told: str


def seen(brief: Brief, read: Iterable[str]) -> Seen:
    """What there is to remember of a brief."""
    files = _files(brief)
    figures = tuple((wording.figure_title(f), _value(f), tuple(_claims(f, files))) for f in brief.figures)
    prints = {source.document.file: _print(source.document.text) for source in brief.sources}
    return Seen(prints, frozenset(read), figures, frozenset(_told(brief, files)))


def news(before: Seen | None, brief: Brief) -> tuple[News, ...]:
    """Sources first, then figures, contradictions and events; nothing at a first visit."""
    if before is None:
        return ()
    files = _files(brief)
    found = [*_sources(before, brief), *_figures(before, brief, files)]
    for item in brief.contradictions:
        if not before.told & set(_words((p.evidence for p in item.positions), files)):
            found.append(News("contradiction", f"contradictions:{item.id}", wording.one_line(item.subject)))
    for event in brief.sequence:
        if not before.told & set(_words(event.evidence, files)):
            summary = f"{wording.date_words(event.date)}: {wording.one_line(event.summary)}"
            found.append(News("event", f"sequence:{event.id}", summary))
    return tuple(found)


def summary(found: Iterable[News]) -> str:
    """How much is new, in words: ``2 new sources, 1 changed figure``; empty for nothing."""
    count: dict[str, int] = {}
    for item in found:
        name = item.what if " " in item.what else f"new {item.what}"
        count[name] = count.get(name, 0) + 1
    return ", ".join(wording.plural(number, name) for name, number in count.items())


def _sources(before: Seen, brief: Brief) -> Iterator[News]:
    for source in brief.sources:
        file, title = source.document.file, wording.one_line(source.document.title) or source.document.file
        if file not in before.files:
            yield News("source", f"sources:{source.id}", title)
        elif before.files[file] != _print(source.document.text):
            yield News("changed source", f"sources:{source.id}", title)
    here = {source.document.file for source in brief.sources}
    yield from (News("gone source", "", file) for file in before.files if file not in here)


def _figures(before: Seen, brief: Brief, files: Mapping[str, str]) -> Iterator[News]:
    """A figure is the one of old that has most claims in common with it; new where there is none."""
    for figure in brief.figures:
        own = set(_claims(figure, files))
        old = max(before.figures, key=lambda f: len(own.intersection(f[2])), default=None)
        title, value = wording.figure_title(figure), _value(figure)
        if old is None or not own.intersection(old[2]):
            yield News("figure", f"figures:{figure.id}", f"{title}: {value}")
        elif old[1] != value:
            yield News("changed figure", f"figures:{figure.id}", f"{title}: {value}, was {old[1]}")


def _value(figure: Figure) -> str:
    return f"{wording.figure_range(figure)}, {wording.kind_words(figure.status)}"


def _claims(figure: Figure, files: Mapping[str, str]) -> Iterator[str]:
    return (f"{files[c.evidence.source]}\t{wording.one_line(c.evidence.quote)}" for c in figure.claims)


def _told(brief: Brief, files: Mapping[str, str]) -> Iterator[str]:
    for item in brief.contradictions:
        yield from _words((position.evidence for position in item.positions), files)
    for event in brief.sequence:
        yield from _words(event.evidence, files)


def _words(evidence: Iterable[Evidence], files: Mapping[str, str]) -> Iterator[str]:
    """The sentences of evidence with their files, short enough to be kept by the thousand."""
    return (_print(f"{files[e.source]}\t{wording.one_line(e.sentence)}") for e in evidence)


def _files(brief: Brief) -> dict[str, str]:
    return {source.id: source.document.file for source in brief.sources}


def _print(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
