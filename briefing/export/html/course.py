"""The part of the page that tells what happened in order, then what lies behind and what may come."""

from __future__ import annotations

from collections.abc import Iterator

from briefing import wording
from briefing.export import telling
from briefing.export.html.chart import chart
from briefing.export.html.elements import Element, el
from briefing.export.html.links import Links
from briefing.export.html.sections import remark, section
from briefing.model import Brief, Event


def sequence(brief: Brief, links: Links) -> Iterator[Element]:
    """SEQUENCE with its drawing, BACKGROUND and AHEAD; the last two only where there is anything of that kind."""
    for title, contexts in telling.CONTEXTS.items():
        days = [_day(date, events, links) for date, events in telling.days(brief, contexts)]
        if title == "Sequence":
            yield section("sequence", title, chart(brief), days or el("p", telling.NO_SEQUENCE))
        elif days:
            note = el("p", telling.AHEAD.capitalize() + ".", class_="quiet") if title == "Ahead" else None
            yield section(title.lower(), title, note, days)


def _day(date: str, events: list[Event], links: Links) -> Element:
    return el("div", el("h3", date), el("ul", (_event(event, links) for event in events)), class_="day")


def _event(event: Event, links: Links) -> Element:
    kind = "hostile" if (event.intensity or 0) < 0 else "cooperative"
    grade = el("span", f"{event.intensity:+g}", class_=kind) if event.intensity is not None else None
    category = el("span", event.category, class_="tag")
    mark = el("abbr", telling.ESCALATION, title="more hostile than all before", class_=kind)
    told = ", ".join(filter(None, (wording.listing(event.places, 4), telling.marks(event))))
    return el(
        "li",
        el("p", category, " ", grade, " ", mark if event.escalation else None, class_="kind"),
        el("div", el("p", wording.one_line(event.summary), " ", links.cite(event.sources, event.evidence)),
           el("p", told, class_="quiet") if told else None, remark(event.analyst)),
        id=event.id,
    )  # fmt: skip
