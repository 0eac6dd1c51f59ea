"""The Markdown, read by a CommonMark parser that is not ours."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from briefing import wording
from briefing.export.markdown import escaped, to_markdown
from briefing.export.parts import Part
from briefing.model import Brief, Event, Statement
from tests.export.sample import BERTHS, brief, in_passing

SHOWN = MarkdownIt("commonmark")
HOSTILE = [
    "# no heading", "1. no list", "2) no list", "- no item", "+ no item", "= no line", "> no quote", "*no* _emphasis_",
    "[no](https://example.org/) link", "[S1]: https://example.org", "![no](picture.png)", "<script>alert(1)</script>",
    "<b>no tag", "&lt; no entity &amp;", "`no code`", "a\\_b", "~~~no fence", "| no | table |", "--- no rule",
    "<https://example.org> no link", "$x$ and $y$", "    no block of code", "a\n\n# b", "***", "1986. A great year",
]  # fmt: skip


def shown(text: str) -> str:
    """The words that a reader sees, on one line."""
    return wording.one_line(html.unescape(re.sub(r"<[^>]+>", "", SHOWN.render(text))))


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("frame", ["{}", "- {}", "### {}", "**{}**"])
def test_text_from_outside_is_shown_letter_by_letter(text: str, frame: str) -> None:
    framed = SHOWN.render(frame.format(escaped(text)))
    assert wording.one_line(html.unescape(re.sub(r"<[^>]+>", "", framed))) == wording.one_line(text)
    assert set(re.findall(r"<(\w+)", framed)) <= {"p", "ul", "li", "h3", "strong"}


def test_every_section_is_a_heading_and_every_claim_an_item_with_its_source() -> None:
    page = SHOWN.render(to_markdown(brief()))
    sections = re.findall(r"<h2>(.*?)</h2>", page)
    assert sections == ["Bottom line", "Key actors", "Disputed", "Revised", "Other figures", "Contradictions",
                        "Sequence", "Background", "Ahead", "Sources", "Limits"]  # fmt: skip
    assert "<h3>Killed in the shelling of the ferry: 25 – at least 31</h3>" in page
    assert "<li>3 Mar 2031: <strong>25</strong>, Norland, as reported [S1]: “Norland says 25 sailors died" in page
    assert "<li><strong>ASSAULT -9</strong> ▲ Sudmark’s navy fired on a ferry. [S1]</li>" in page
    assert not re.search(r"<(?!/?(h1|h2|h3|p|ul|li|strong|em|br)\b)", page)


def test_what_a_report_says_makes_no_markup() -> None:
    event = Event("E1", "2031", "stated", "ASSAULT", -9.0, "main", "1. <img src=x> *a* [b](c)", (), (), ("S1",), ())
    made = replace(brief(), sequence=(event,), bottom_line=(Statement("# <i>x</i>", ("S1",)),))
    assert "1. <img src=x> *a* [b](c)" in shown(to_markdown(made))
    assert "<img" not in SHOWN.render(to_markdown(made))


@pytest.mark.parametrize(
    ("part", "sections"),
    [("disputes", ["Disputed"]), ("figures", ["Disputed", "Revised", "Other figures"]), ("limits", ["Limits"])],
)
def test_parts_are_what_is_told(part: Part, sections: list[str]) -> None:
    page = SHOWN.render(to_markdown(brief(), frozenset({part})))
    assert re.findall(r"<h2>(.*?)</h2>", page) == sections
    assert f"Part of the brief: only {part}" in page


def test_the_same_brief_gives_the_same_lines_which_end_in_one_line_end() -> None:
    text = to_markdown(brief())
    assert text == to_markdown(brief())
    assert text.endswith("\n")
    assert "\n\n\n" not in text
    assert to_markdown(Brief()) == "# Briefing\n\nNo documents, nothing to tell.\n"


def test_numbers_told_in_passing_are_told_in_the_reports_words_a_sentence_once() -> None:
    told = shown(to_markdown(in_passing())).partition("In passing, as the reports put it ")[2]
    assert told.startswith(f"[S1] port master, as reported: “{BERTHS}” [S4]: “Two tugs came.”")
