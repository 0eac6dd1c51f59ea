"""The parts of the page that tell the sources, what changed between their versions, and the articles themselves with
every span marked and every sentence an anchor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from briefing import wording
from briefing.export import telling
from briefing.export.html.elements import Child, Element, el
from briefing.export.html.links import Line, Links, sentence_id
from briefing.export.html.sections import quotation, remark, section
from briefing.model import Attribution, Brief, Certainty, DateSpan, EventSpan, Mention, Quantity, Source, Span
from briefing.runs import Runs

KINDS: dict[type[Span], str] = {
    Mention: "actors", DateSpan: "dates", Quantity: "figures", EventSpan: "events", Attribution: "attribution",
    Certainty: "certainty",
}  # fmt: skip


def sources(brief: Brief, links: Links) -> Iterator[Element]:
    """SOURCES: each with its date, how that is known, and what only it tells."""
    only = telling.only_here(brief)
    told = (
        _source(source, only[source.id], links, nested=source is not lead)
        for lead, others in brief.families
        for source in (lead, *others)
    )
    yield section("sources", "Sources", el("ul", told))


def _source(source: Source, only: list[str], links: Links, nested: bool) -> Element:
    document, relation = source.document, wording.relation(source)
    alone = f"{relation}: not independent of it" if source.copy_of else relation
    return el(
        "li",
        el("p", el("a", source.id, class_="cite", href=f"#{source.id}"), " ",
           el("strong", wording.one_line(document.title) or "untitled")),
        el("p", f"{wording.one_line(document.publisher or 'publisher not stated')} · {wording.published(document)} · ",
           el("span", wording.one_line(document.file), class_="file")),
        el("p", links.within(alone)) if alone else None,
        el("p", foreign) if (foreign := wording.language(document)) else None,
        el("p", f"only here: {wording.listing(only, 3, '; ')}", class_="quiet") if only else None,
        remark(source.analyst),
        class_="nested" if nested else None,
    )  # fmt: skip


def changes(brief: Brief, links: Links) -> Iterator[Element]:
    """CHANGED BETWEEN VERSIONS; nothing where no figure, actor or date did."""
    told = [
        el("li", f"{change.kind}: ", el("q", wording.one_line(change.earlier.quote)), " ",
           links.cite([change.earlier.source], [change.earlier]), ", later ", quotation(change.later), " ",
           links.cite([change.later.source], [change.later]))
        for change in brief.changes
        if change.earlier and change.later
    ]  # fmt: skip
    if told:
        yield section("changes", "Changed between versions", el("ul", told))


# ---------------------------------------------------------------- the articles
def articles(brief: Brief, links: Links) -> Element:
    """All articles, each sentence with an id to link to and links back to what rests on it."""
    titles = {figure.id: wording.figure_title(figure) for figure in brief.figures}
    titles |= {item.id: item.subject for item in brief.contradictions}
    titles |= {event.id: event.summary for event in brief.sequence}
    return section("articles", "The reports", _legend(), (_article(s, links, titles) for s in brief.sources))


def _legend() -> Element:
    """What the marks mean; each kind can be switched off."""
    switches = (
        el("label", el("input", type="checkbox", checked="checked", id=f"show-{kind}"), el("span", kind, class_=kind))
        for kind in KINDS.values()
    )
    return el("fieldset", el("legend", "Marked in the reports"), switches, class_="legend")


def _article(source: Source, links: Links, titles: dict[str, str]) -> Element:
    document, url = source.document, source.document.url or ""
    about = " · ".join(filter(None, (document.publisher, document.author, wording.published(document))))
    paragraphs = groupby(links.lines[source.id], key=lambda line: line.paragraph)
    runs = Runs((span.start, span.end, kind) for span in source.annotations.spans if (kind := _kind(span)))
    return el(
        "article",
        el("h3", el("span", source.id, class_="cite"), " ", wording.one_line(document.title) or "untitled"),
        el("p", wording.one_line(about), class_="quiet"),
        el("p", el("a", url, href=url, rel="noopener noreferrer"), class_="quiet")
        if url.startswith(("https://", "http://")) else None,
        (_paragraph(source, list(lines), runs, links, titles) for _, lines in paragraphs),
        id=source.id, dir="auto", lang=document.language,
    )  # fmt: skip


def _kind(span: Span) -> str | None:
    return None if isinstance(span, Quantity) and not span.claim else KINDS.get(type(span))


def _paragraph(source: Source, lines: list[Line], runs: Runs, links: Links, titles: dict[str, str]) -> Element:
    parts: list[Child] = []
    at = lines[0].start
    for line in lines:
        parts += [source.document.text[at : line.start], _sentence(source, line, runs, links, titles)]
        at = line.end
    return el("p", parts)


def _sentence(source: Source, line: Line, runs: Runs, links: Links, titles: dict[str, str]) -> Element:
    id = sentence_id(source.id, line.start)
    items = links.items.get(id, [])
    worn = " ".join(filter(None, ("boilerplate" if line.boilerplate else "", "cited" if items else "")))
    return el("span", _marked(source.document.text, line, runs), _back(items, titles), id=id, class_=worn or None)


def _marked(text: str, line: Line, runs: Runs) -> Iterator[Child]:
    for start, end, kinds in runs.between(line.start, line.end):
        words = text[start:end]
        yield el("span", words, class_=" ".join(dict.fromkeys(kinds))) if kinds else words


def _back(items: Iterable[str], titles: dict[str, str]) -> Iterator[Child]:
    """Small links to what rests on the sentence."""
    for item in items:
        title = wording.one_line(titles[item])
        yield el("a", item, class_="back", href=f"#{item}", title=title, aria_label=f"{item}: {title}")
