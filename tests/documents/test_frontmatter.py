"""Front matter: what is understood, what is ignored, and what is no front matter at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.documents.extract import Stated
from briefing.documents.frontmatter import split


def stated(block: str) -> Stated:
    found, text, left_open = split(f"---\n{block}\n---\nBody.\n")
    assert (text, left_open) == ("Body.\n", False)
    return found


def test_all_fields() -> None:
    block = (
        "title: Talks resume\npublisher: Example News\nauthor: A. Writer\ndate: 2020-01-02\nurl: https://x.example/a"
    )
    assert stated(block) == Stated("Talks resume", "Example News", "A. Writer", "2020-01-02", "https://x.example/a")


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("plain: with colon", "plain: with colon"),
        ("plain # a comment", "plain"),
        ("No. #5 of many", "No."),
        ('"double \\"quoted\\" # no comment"', 'double "quoted" # no comment'),
        ("'it''s single' # comment", "it's single"),
        ('"unclosed', '"unclosed'),
        ("null", ""),
        ("~", ""),
        ("# only a comment", ""),
        (">\n  folded over\n  two lines", "folded over two lines"),
    ],
)
def test_values(raw: str, value: str) -> None:
    assert stated(f"title: {raw}").title == value


@pytest.mark.parametrize(
    "raw",
    [
        "[A. Writer, 'B. Writer']",
        "[A. Writer,\n  B. Writer]",
        '\n  - A. Writer\n  - "B. Writer"',
        "\n- A. Writer\n- B. Writer",
    ],
)
def test_lists_of_authors(raw: str) -> None:
    assert stated(f"title: T\nauthors: {raw}").author == "A. Writer, B. Writer"


@pytest.mark.parametrize("name", ["publisher", "source", "site", "Site-Name", "SOURCE"])
def test_names_of_the_publisher(name: str) -> None:
    assert stated(f"{name}: www.example.org").publisher == "www.example.org"


def test_a_source_that_is_an_address_gives_publisher_and_address() -> None:
    found = stated("source: https://www.example.org/2020/a")
    assert (found.publisher, found.url) == ("www.example.org", "https://www.example.org/2020/a")


def test_what_is_not_understood_is_ignored() -> None:
    assert stated("layout: post\ntitle: T\n???\ntags:\n  nested: {a: 1}\n").title == "T"


def test_a_closing_line_of_dots_and_an_empty_first_line() -> None:
    assert split("---\n\n# made by hand\ntitle: T\n...\nBody")[:2] == (Stated("T"), "Body")


@pytest.mark.parametrize(
    "text",
    [
        "Body first\n---\ntitle: T\n---\n",
        "---\nA line of prose, then a rule.\n---\nMore.",
        " ---\ntitle: T\n---\n",
        "----\ntitle: T\n----\n",
        "---",
        "",
    ],
)
def test_no_front_matter(text: str) -> None:
    assert split(text) == (Stated(), text, False)


def test_a_block_left_open_is_text() -> None:
    text = "---\ntitle: T\n\nThe whole body follows."
    assert split(text) == (Stated(), text, True)


@given(st.text("-abt:i le#'\"[],\\|>\n.~", max_size=200))
def test_never_raises_and_the_rest_is_the_end_of_the_text(block: str) -> None:
    text = f"---\ntitle{block}"
    _, rest, left_open = split(text)
    assert text.endswith(rest)
    assert rest == text or not left_open
