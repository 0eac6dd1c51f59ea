"""Where on the page a piece of evidence stands: every sentence of every article has an id to link to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefing import wording
from briefing.export.html.elements import Child, Element, el
from briefing.expressions import expression
from briefing.model import Brief, Evidence, Sentence, Source

CITED = expression(r"\[(S\d+)\]")
TOLD = 160  # characters of a sentence that a link shows when it is pointed at, about


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of an article, or a line of one that has none: its place in the text and the paragraph it is in."""

    start: int
    end: int
    paragraph: int
    boilerplate: bool = False


def lines_of(source: Source) -> tuple[Line, ...]:
    """The sentences of a source in order; the lines of its text where it was not taken apart."""
    sentences = source.annotations.of(Sentence)
    if sentences:
        return tuple(Line(s.start, s.end, s.paragraph, s.boilerplate) for s in sentences)
    made, at = [], 0
    for number, line in enumerate(source.document.text.split("\n")):
        if line.strip():
            made.append(Line(at, at + len(line), number))
        at += len(line) + 1
    return tuple(made)


class Links:
    """Links from the brief to the sentences of its sources, and back."""

    def __init__(self, brief: Brief) -> None:
        self.lines = {source.id: lines_of(source) for source in brief.sources}
        self._starts = {id: [line.start for line in lines] for id, lines in self.lines.items()}
        self._publishers = {s.id: s.document.publisher or s.document.title or s.document.file for s in brief.sources}
        self.items: dict[str, list[str]] = {}  # by the id of a sentence: the items that rest on it
        for group in (brief.figures, brief.contradictions, brief.sequence):
            for item in group:
                for evidence in evidence_of(item):
                    told = self.items.setdefault(self.target(evidence), [])
                    told += [item.id] if item.id not in told else []

    def target(self, evidence: Evidence) -> str:
        """The id of the sentence that holds the evidence; that of the article where no sentence does."""
        starts = self._starts.get(evidence.source, [])
        at = bisect_right(starts, evidence.start) - 1
        return sentence_id(evidence.source, starts[at]) if at >= 0 else evidence.source

    def cite(self, sources: Iterable[str], evidence: Iterable[Evidence]) -> Element:
        """The sources behind a line, each a link to the first of its sentences among the evidence."""
        first = _first(evidence)
        links = [self._link(id, first.get(id)) for id in dict.fromkeys(sources)]
        return el("span", _spaced(links), class_="cites")

    def within(self, text: str, evidence: Iterable[Evidence] = ()) -> Iterator[Child]:
        """A text, the citations that it has itself made links: to the first of their sentences among the evidence, to
        the article where there is none."""
        first = _first(evidence)
        for number, part in enumerate(CITED.split(text)):
            if number % 2 and part in self.lines:
                yield self._link(part, first.get(part))
            else:
                yield f"[{part}]" if number % 2 else part

    def _link(self, id: str, evidence: Evidence | None) -> Element:
        said = f": “{wording.excerpt(evidence, TOLD)}”" if evidence else ""
        publisher = wording.one_line(self._publishers.get(id, id))
        return el(
            "a", id, class_="cite", href=f"#{self.target(evidence) if evidence else id}", title=f"{publisher}{said}"
        )


def evidence_of(item: object) -> Iterator[Evidence]:
    """Every piece of evidence of a figure, a contradiction or an event."""
    for name in ("claims", "positions"):
        for part in getattr(item, name, ()):
            yield part.evidence
    yield from getattr(item, "evidence", ())


def _first(evidence: Iterable[Evidence]) -> dict[str, Evidence]:
    """For each source the first piece of it."""
    found: dict[str, Evidence] = {}
    for one in evidence:
        found.setdefault(one.source, one)
    return found


def sentence_id(source: str, start: int) -> str:
    return f"{source}-{start}"


def _spaced(links: Iterable[Element]) -> Iterator[Child]:
    for number, link in enumerate(links):
        if number:
            yield " "
        yield link
