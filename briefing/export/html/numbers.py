"""The parts of the page that tell figures and contradictions: who claims what, in whose words."""

from __future__ import annotations

from collections.abc import Iterator

from briefing import wording
from briefing.export import telling
from briefing.export.html.elements import Child, Element, el
from briefing.export.html.links import Links
from briefing.export.html.scale import scale
from briefing.export.html.sections import quotation, remark, section
from briefing.model import Brief, Claim, Contradiction, Figure, Position

HEAD = ("Figure", "Value", "Who says it", "In their words")


def disputed(brief: Brief, links: Links) -> Iterator[Element]:
    """DISPUTED: each figure as a table of its claims under a drawing of them."""
    figures = telling.of_status(brief.figures, "disputed")
    told = [_figure(f, wording.figure_range(f), links) for f in figures]
    yield section("disputes", "Disputed", told or el("p", telling.NO_DISPUTES))


def others(brief: Brief, links: Links) -> Iterator[Element]:
    """REVISED and OTHER FIGURES, where there are any."""
    if revised := telling.of_status(brief.figures, "revised"):
        told = [_figure(f, f"latest {wording.figure_best(f)}", links) for f in revised]
        yield section("revised", "Revised", told)
    groups = {title: figures for title, figures in telling.unopposed(brief.figures).items() if figures}
    if groups:
        yield section("figures", "Other figures", [_others(title, figures, links) for title, figures in groups.items()])


def _figure(figure: Figure, value: str, links: Links) -> Element:
    head = ("Published", "Value", "Who says it", "In their words")
    return el(
        "article",
        el("h3", wording.figure_title(figure), " ", el("span", value, class_="value"), id=f"{figure.id}-title"),
        scale(figure),
        remark(figure.analyst),
        el("table",
           el("thead", el("tr", (el("th", word, scope="col") for word in head))),
           el("tbody", (_claim(day, claim, figure, links) for day, claim in telling.course(figure))),
           aria_labelledby=f"{figure.id}-title"),
        class_="figure", id=figure.id,
    )  # fmt: skip


def _claim(day: str, claim: Claim, figure: Figure, links: Links) -> Element:
    replaced = f"a later version is [{claim.replaced_by}]" if claim.replaced_by else None
    return el(
        "tr",
        el("td", day),
        el("th", wording.claim_value(claim, figure.unit), scope="row"),
        el("td", _who(claim.attributed_to, claim.evidence.source, claim, links)),
        el("td", quotation(claim.evidence), el("p", links.within(replaced), class_="quiet") if replaced else None,
           remark(claim.analyst)),
        class_="replaced" if replaced else None,
    )  # fmt: skip


def _who(attributed_to: str | None, source: str, said: Claim | Position, links: Links) -> Iterator[Child]:
    yield _speaker(attributed_to)
    yield links.cite([source], [said.evidence])


def _others(title: str, figures: list[Figure], links: Links) -> Element:
    """The figures under one heading; numbers told in passing have no title and no value but in the words that tell
    them."""
    passing = title == telling.IN_PASSING
    head = ("Who says it", "In their words") if passing else HEAD
    rows = _passing(figures, links) if passing else (el("tr", _other(f, links), id=f.id) for f in figures)
    id = title.partition(",")[0].lower().replace(" ", "-")
    return el(
        "div",
        el("h3", title, id=f"{id}-title"),
        el("table", el("thead", el("tr", (el("th", word, scope="col") for word in head))), el("tbody", rows),
           class_="others", aria_labelledby=f"{id}-title"),
    )  # fmt: skip


def _other(figure: Figure, links: Links) -> Iterator[Element]:
    claim = figure.standing[0]
    yield el("th", wording.figure_title(figure), scope="row")
    yield el("td", wording.claim_value(claim, figure.unit), class_="value")
    yield el("td", _speaker(claim.attributed_to), links.cite(figure.sources, (c.evidence for c in figure.claims)))
    yield el("td", quotation(claim.evidence), remark(figure.analyst))


def _passing(figures: list[Figure], links: Links) -> Iterator[Element]:
    """A row a sentence; each of its numbers can be linked to."""
    for evidence, by, (first, *others) in telling.sentences(figures):
        told = [figure.claims[0].evidence for figure in (first, *others)]
        yield el(
            "tr",
            el("td", _speaker(by), links.cite([evidence.source], told)),
            el("td", (el("span", id=figure.id) for figure in others), quotation(evidence)),
            id=first.id,
        )


def _speaker(attributed_to: str | None) -> str | None:
    return f"{wording.speaker(attributed_to)} " if attributed_to else None


# ---------------------------------------------------------------- contradictions
def contradictions(brief: Brief, links: Links) -> Iterator[Element]:
    """CONTRADICTIONS: what is affirmed beside what is denied; nothing where there is none."""
    if brief.contradictions:
        told = (_contradiction(item, links) for item in brief.contradictions)
        yield section("contradictions", "Contradictions", told)


def _contradiction(item: Contradiction, links: Links) -> Element:
    sides = [
        el("div", el("h4", stance.capitalize()), (_position(p, links) for p in item.positions if p.stance == stance),
           class_=stance)
        for stance in ("affirmed", "denied")
    ]  # fmt: skip
    return el(
        "article", el("h3", wording.one_line(item.subject)), el("div", sides, class_="sides"), remark(item.analyst),
        id=item.id,
    )  # fmt: skip


def _position(position: Position, links: Links) -> Element:
    return el("blockquote", el("p", quotation(position.evidence)), remark(position.analyst),
              el("footer", _who(position.attributed_to, position.evidence.source, position, links)))  # fmt: skip
