"""The page: every citation leads to its sentence, nothing in it is markup but ours, and it needs nothing else."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

import pytest

from briefing import wording
from briefing.annotate import annotate
from briefing.brief import make_brief
from briefing.calendar import SHORT_MONTHS
from briefing.documents import bundled, read
from briefing.export.html import reports, to_html
from briefing.export.parts import Part
from briefing.model import Actor, Brief, Claim, Event, Figure, Remark, Statement
from tests.export.page import Page
from tests.export.sample import BERTHS, brief, cited, in_passing

HOSTILE = "<script>alert(1)</script> </style> \" onclick='x' &amp; [/] <img src=x>"


@cache
def case() -> Brief:
    """The bundled reports."""
    return make_brief(map(annotate, read([bundled()]).documents))


@cache
def page() -> Page:
    return Page(to_html(case()))


def test_numbers_told_in_passing_are_a_row_a_sentence_with_no_title_and_each_can_be_linked_to() -> None:
    made = Page(to_html(in_passing()))
    assert made.by_id()["F6"].text == f"port master, as reported S1{BERTHS}"
    assert made.by_id()["F5"].text == ""
    assert sum(row.text.endswith(BERTHS) for row in made.all("tr")) == 1


# ---------------------------------------------------------------- links
@pytest.mark.parametrize("of", [brief, case])
def test_every_link_inside_the_page_leads_somewhere(of: object) -> None:
    made = Page(to_html(of()))  # type: ignore[operator]
    targets = made.by_id()
    links = [node.attributes["href"] for node in made.all("a")]
    assert links
    assert [href for href in links if href.startswith("#") and href[1:] not in targets] == []


@pytest.mark.parametrize("of", [brief, case])
def test_every_claim_links_to_the_sentence_that_it_quotes(of: object) -> None:
    told: Brief = of()  # type: ignore[operator]
    made = Page(to_html(told))
    targets = made.by_id()
    cites = [(node, node.attributes["href"][1:]) for node in made.all("a", class_="cite")]
    for figure in told.figures:
        for claim in figure.claims:
            (one,) = {
                href for node, href in cites
                if href.startswith(f"{claim.evidence.source}-")
                and int(href.rpartition("-")[2]) <= claim.evidence.start
                and wording.one_line(claim.evidence.quote) in targets[href].text
                and wording.one_line(claim.evidence.sentence) in targets[href].text
            } or {None}  # fmt: skip
            assert one, claim


def test_a_sentence_leads_back_to_what_rests_on_it() -> None:
    targets = page().by_id()
    back = page().all("a", class_="back")
    assert {node.attributes["href"][1:] for node in back} >= {figure.id for figure in case().figures}
    assert all(node.attributes["href"][1:] in targets and node.attributes["aria-label"] for node in back)


def test_citations_in_the_words_of_the_bottom_line_are_links_too() -> None:
    said = Statement(
        "In dispute, 25 [S1]; 31 [S2]; [S99].", ("S1", "S2", "S3"), (cited("S1", "25"), cited("S2", "At least"))
    )
    made = Page(to_html(replace(brief(), bottom_line=(said,))))
    links = [node for node in made.all("a", class_="cite") if node.above and node.above.tag == "li"]
    assert [(link.text, link.attributes["href"]) for link in links[:2]] == [("S1", "#S1-0"), ("S2", "#S2-0")]
    line = next(node for node in made.all("li") if node.text.startswith("In dispute"))
    assert line.text == "In dispute, 25 S1; 31 S2; [S99]. S3", "the source that it doesn't name comes after it"


# ---------------------------------------------------------------- the text of others
def test_what_reports_say_is_text_wherever_it_stands() -> None:
    full = brief()
    document = replace(full.sources[0].document, title=HOSTILE, publisher=HOSTILE, file=HOSTILE, url="javascript:x()")
    evidence = cited("S1", "25 sailors")
    made = replace(
        full,
        sources=(replace(full.sources[0], document=document, analyst=Remark((HOSTILE,), HOSTILE)), *full.sources[1:]),
        actors=(Actor("A1", HOSTILE, "person", (HOSTILE,), (HOSTILE,), 1, ("S1",), (evidence,)),),
        figures=(Figure("F1", HOSTILE, "other", HOSTILE, "disputed", 1.0, None, 2.0,
                        (Claim(1.0, 1.0, 1.0, HOSTILE, HOSTILE, evidence),)),),
        sequence=tuple(
            replace(event(n, f"2031-03-0{n}", -9.0), summary=HOSTILE, places=(HOSTILE,)) for n in (1, 2)
        ),
        bottom_line=(Statement(HOSTILE, ("S1",)),), limits=(HOSTILE,), selection=HOSTILE,
    )  # fmt: skip
    read_back = Page(to_html(made))
    assert not read_back.all("script")
    assert not read_back.all("img")
    assert len(read_back.all("style")) == 1
    assert not [node for node in read_back.nodes if any(name.startswith("on") for name in node.attributes)]
    assert not [node for node in read_back.all("a") if not node.attributes["href"].startswith("#")]
    assert wording.one_line(HOSTILE) in {node.text for node in read_back.all("h1") + read_back.all("strong")}


def test_only_an_address_of_the_web_becomes_a_link_out_of_the_page() -> None:
    full = brief()
    document = replace(full.sources[0].document, url="https://example.org/a?b=1&c=2")
    made = Page(to_html(replace(full, sources=(replace(full.sources[0], document=document), *full.sources[1:]))))
    (out,) = [node for node in made.all("a") if not node.attributes["href"].startswith("#")]
    assert out.attributes["href"] == "https://example.org/a?b=1&c=2"
    assert "noopener" in out.attributes["rel"]


def test_the_reports_stand_in_it_word_for_word() -> None:
    articles = {
        node.attributes["id"]: node
        for node in page().all("article")
        if node.above and node.above.attributes.get("id") == "articles"
    }
    assert list(articles) == [source.id for source in case().sources]
    for source in case().sources:
        spans = [n for n in page().all("span") if n.attributes.get("id", "").startswith(f"{source.id}-")]
        for sentence, span in zip(source.annotations.of(type(source.annotations.spans[0])), spans, strict=False):
            assert wording.one_line(source.document.text[sentence.start : sentence.end]) in span.text


# ---------------------------------------------------------------- on its own, for everybody
def test_it_needs_nothing_else() -> None:
    text = to_html(case())
    for word in ("<link", "<script", "<img", "@import", "url(", "src="):
        assert word not in text
    assert "default-src 'none'" in text


def test_headings_skip_no_level_and_tables_name_their_columns_and_rows() -> None:
    levels = [int(node.tag[1]) for node in page().nodes if node.tag in {"h1", "h2", "h3", "h4"}]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))
    assert all(node.attributes.get("scope") in ("row", "col") for node in page().all("th"))
    assert page().all("html")[0].attributes["lang"] == "en"


def test_drawings_say_in_words_what_they_show() -> None:
    targets = page().by_id()
    drawings = page().all("svg")
    assert len(drawings) >= 2
    for drawing in drawings:
        assert drawing.attributes["role"] == "img"
        label = drawing.attributes.get("aria-label") or targets[drawing.attributes["aria-labelledby"]].text
        assert len(label) > 20


def test_sections_are_named_by_their_headings_and_found_by_the_index() -> None:
    targets = page().by_id()
    sections = page().all("section")
    assert all(targets[node.attributes["aria-labelledby"]].tag == "h2" for node in sections)
    (index,) = page().all("nav")
    linked = [n.attributes["href"][1:] for n in page().all("a") if n.above is index]
    assert linked == [node.attributes["id"] for node in sections]


# ---------------------------------------------------------------- the drawing of the escalation
def event(number: int, date: str | None, intensity: float | None, escalation: bool = False) -> Event:
    return Event(f"E{number}", date, "stated", "ASSAULT", intensity, "main", "Told.", (), (), ("S1",),
                 (cited("S1", "fired"),), escalation)  # fmt: skip


def drawn(*events: Event) -> Page:
    return Page(to_html(replace(brief(), sequence=events), frozenset({"sequence"})))


def test_each_event_with_a_day_and_an_intensity_is_a_point_that_links_to_it() -> None:
    made = drawn(
        event(1, "2031-03-01", -5.0), event(2, "2031-03-09", 4.0), event(3, None, -9.0), event(4, "2031", -9.0)
    )
    points = [node.attributes["href"] for node in made.all("a") if node.above and node.above.tag == "svg"]
    assert points == ["#E1", "#E2"]
    said = made.by_id()["chart-said"].text
    assert "2 events by day" in said
    assert "2 events without a day or an intensity: only in the list." in said


def test_hostile_is_up_cooperative_down_and_the_worst_so_far_is_marked() -> None:
    made = drawn(event(1, "2031-03-01", -5.0, True), event(2, "2031-03-02", 5.0), event(3, "2031-03-03", -10.0, True))
    stems = [(float(n.attributes["y1"]), float(n.attributes["y2"])) for n in made.all("line", class_="stem")]
    assert stems[0][1] < stems[0][0]
    assert stems[1][1] > stems[1][0]
    assert stems[2][1] < stems[0][1]
    assert len(made.all("path", class_="head")) == 2
    assert len(made.all("rect", class_="head")) == 1


@pytest.mark.parametrize(
    "events", [[], [event(1, "2031-03-01", -5.0)], [event(1, "2031-03", -5.0), event(2, None, 1.0)]]
)
def test_less_than_two_points_are_no_drawing(events: list[Event]) -> None:
    assert not drawn(*events).all("figure")


@pytest.mark.parametrize("days", [2, 13, 14, 70, 71, 400, 4000, 40000])
def test_the_days_named_are_few_enough_to_be_read_and_nothing_leaves_the_drawing(days: int) -> None:
    end = (date(2031, 1, 15) + timedelta(days=days - 1)).isoformat()
    many = [event(n, "2031-01-15", -1.0) for n in range(1, 60)]
    made = drawn(*many, event(60, end, -9.0))
    names = [n for n in made.all("text") if n.text.endswith(SHORT_MONTHS)]
    years = [n.text for n in made.all("text") if n.text.isdigit() and len(n.text) == 4]
    assert 2 <= len(names) <= 14
    assert years
    assert len(years) == len(set(years))
    xs = [float(n.attributes["x1"]) for n in made.all("line", class_="stem")]
    assert len(xs) == 60
    ticks = [float(n.attributes["x"]) for n in names]
    assert min(xs + ticks) >= 112
    assert max(xs + ticks) <= 752
    assert all(after - before > 40 for before, after in pairwise(ticks))


# ---------------------------------------------------------------- parts, and the same bytes
@pytest.mark.parametrize(
    ("parts", "sections"),
    [
        ({"disputes"}, ["disputes", "articles"]),
        ({"figures", "limits"}, ["disputes", "revised", "figures", "limits", "articles"]),
        ({"sequence"}, ["sequence", "background", "ahead", "articles"]),
    ],
)
def test_parts_are_what_is_told_and_the_reports_always(parts: set[Part], sections: list[str]) -> None:
    made = Page(to_html(brief(), frozenset(parts)))
    assert [node.attributes["id"] for node in made.all("section")] == sections
    ids = made.by_id()
    assert not [n for n in made.all("a") if n.attributes["href"][1:] not in ids]


def test_the_same_brief_gives_the_same_bytes() -> None:
    assert to_html(brief()) == to_html(brief())
    assert to_html(brief()).endswith("</html>\n")


def test_a_brief_of_nothing_says_so() -> None:
    assert "No documents, nothing to tell." in to_html(Brief())


# ---------------------------------------------------------------- colours
def luminance(colour: str) -> float:
    """Relative luminance as WCAG defines it."""
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_colour_of_words_stands_out_from_what_lies_behind_it() -> None:
    style = page().all("style")[0].text
    schemes = [
        dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})\b", part)) for part in re.findall(r":root {(.*?)}", style)
    ]
    assert len(schemes) == 3, "light, dark and print"
    for colours in schemes:
        behind = [colours[name] for name in ("paper", "sheet", "panel", "quote")]
        for name in ("ink", "link", "hostile", "cooperative", "quiet", *reports.KINDS.values()):
            words = colours[name.removesuffix("s") if name not in colours else name]
            for under in behind if name == "ink" else behind[:3]:
                light, dark = sorted((luminance(words), luminance(under)), reverse=True)
                assert (light + 0.05) / (dark + 0.05) >= 4.5, (name, words, under)
