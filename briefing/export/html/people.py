"""The parts of the page that tell the bottom line and the actors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing import wording
from briefing.export import telling
from briefing.export.html.elements import Element, el
from briefing.export.html.links import Links
from briefing.export.html.sections import remark, section
from briefing.model import Actor, Brief, Statement


def bottom_line(brief: Brief, links: Links) -> Iterator[Element]:
    """BOTTOM LINE; nothing where there is none."""
    if brief.bottom_line:
        yield section("bottom-line", "Bottom line", el("ul", (_statement(s, links) for s in brief.bottom_line)))


def _statement(statement: Statement, links: Links) -> Element:
    """A sentence, its own citations linked where they stand, the other sources after it."""
    text = wording.one_line(statement.text)
    others = [id for id in statement.sources if f"[{id}]" not in text]
    return el("li", links.within(text, statement.evidence), " ", links.cite(others, statement.evidence))


def actors(brief: Brief, links: Links) -> Iterator[Element]:
    """KEY ACTORS in rank order, the others by name."""
    key, more = brief.actors[: telling.KEY_ACTORS], brief.actors[telling.KEY_ACTORS :]
    told = el("ol", (_actor(actor, brief, links) for actor in key)) if key else el("p", telling.NO_ACTORS)
    yield section("actors", "Key actors", told, _also(more, links) if more else None)


def _also(more: Sequence[Actor], links: Links) -> Iterator[Element]:
    yield el("h3", "Also named")
    told = (el("li", wording.one_line(a.name), " ", links.cite(a.sources, a.evidence)) for a in more)
    yield el("ul", told, class_="inline")


def _actor(actor: Actor, brief: Brief, links: Links) -> Element:
    name = el("strong", wording.one_line(actor.name))
    kind = el("span", wording.kind_words(actor.type), class_="tag")
    lines = [
        el("li", telling.deed(actor, e), " ", links.cite(e.sources, e.evidence)) for e in telling.deeds(actor, brief)
    ]
    lines += [el("li", words, " ", links.cite([e.source], [e])) for words, e in telling.said(actor, brief)]
    return el(
        "li",
        el("p", name, " ", kind, " ", links.cite(actor.sources, actor.evidence)),
        el("p", wording.one_line("; ".join(actor.roles))) if actor.roles else None,
        el("p", "also known as ", wording.listing(actor.others, 8), class_="quiet") if actor.others else None,
        el("ul", lines) if lines else None,
        remark(actor.analyst),
        id=actor.id,
    )  # fmt: skip
