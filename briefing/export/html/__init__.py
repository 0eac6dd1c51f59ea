"""The brief as one page that needs nothing else: printable, light and dark, every citation a link to its sentence in
the annotated report, which the page carries below the brief."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib.resources import files

from briefing import wording
from briefing.export import telling
from briefing.export.html import course, numbers, people, reports
from briefing.export.html.elements import Child, Element, el, written
from briefing.export.html.links import Links
from briefing.export.html.sections import section
from briefing.export.parts import EVERYTHING, PARTS, Part, in_words, only, with_disputes
from briefing.model import Brief

POLICY = "default-src 'none'; style-src 'unsafe-inline'"  # the page loads nothing and runs nothing


def to_html(brief: Brief, parts: frozenset[Part] = EVERYTHING) -> str:
    """The brief, or some parts of it, as a page, with a final line end; the same brief gives the same bytes."""
    asked = with_disputes(parts)
    links = Links(only(brief, asked))
    told = [made for part in PARTS if part in asked for made in _SECTIONS[part](brief, links)] if brief.sources else []
    told += [reports.articles(brief, links)] if brief.sources else [el("p", telling.nothing(brief))]
    title = ": ".join(filter(None, ("Briefing", " · ".join(wording.principals(brief)))))
    return written(el("html", _head(title), el("body", _top(brief, parts, told), el("main", told)), lang="en"))


def _head(title: str) -> Element:
    style = files("briefing.export.html").joinpath("page.css").read_text(encoding="utf-8")
    return el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="color-scheme", content="light dark"),
        el("meta", http_equiv="Content-Security-Policy", content=POLICY),
        el("meta", name="generator", content="briefing"),
        el("title", title),
        el("style", style),
    )


def _top(brief: Brief, parts: frozenset[Part], told: Iterable[Element]) -> Element:
    """Who, when, how many sources, what part of the whole, and where to find what."""
    names = " · ".join(wording.principals(brief))
    index = ((el("a", one[0].text or "", href=f"#{one.get('id')}"), " ") for one in told if one.get("id"))
    part = in_words(brief, parts)
    return el(
        "header",
        el("p", "Briefing", class_="kicker") if names else None,
        el("h1", names or "Briefing"),
        el("p", " · ".join(filter(None, (wording.period(brief), wording.dating(brief)))), class_="standing"),
        el("p", part, class_="part") if part else None,
        el("nav", index, aria_label="Sections"),
    )


def _decisions(brief: Brief, links: Links) -> Iterator[Element]:
    if brief.decisions:
        yield section("decisions", "Decided by the analyst", _list(map(wording.decision, brief.decisions)))


def _limits(brief: Brief, links: Links) -> Iterator[Element]:
    if brief.limits:
        yield section("limits", "Limits", _list(map(wording.one_line, brief.limits)))


def _list(lines: Iterable[Child]) -> Element:
    return el("ul", (el("li", line) for line in lines))


_SECTIONS: dict[Part, Callable[[Brief, Links], Iterator[Element]]] = {
    "bottom-line": people.bottom_line, "actors": people.actors, "disputes": numbers.disputed,
    "figures": numbers.others, "contradictions": numbers.contradictions, "sequence": course.sequence,
    "changes": reports.changes, "sources": reports.sources, "decisions": _decisions, "limits": _limits,
}  # fmt: skip
