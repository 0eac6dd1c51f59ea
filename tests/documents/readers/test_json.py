"""JSON and JSON Lines in the shapes of news APIs and data sets."""

from __future__ import annotations

import json

import pytest

from briefing.documents import Material, Problem, parse
from briefing.model import Document
from tests.documents.readers.reading import documents, facts, loaded, one, problem

FERRY = "Ferry blast kills 12 in Halden Strait"


def test_newsapi() -> None:
    found = loaded("newsapi.json")
    assert [facts(document) for document in found.documents] == [
        (FERRY, "The Norland Courier", "Ada Lindqvist", "2031-01-03"),
        ("Mines found off Halden", "Harbour Mail", None, "2031-01-05"),
    ]
    assert [document.file for document in found.documents] == ["newsapi.json#1", "newsapi.json#2"]
    assert found.documents[0].text.endswith("At least 40 others were")
    assert [
        "1 of its 3 records have no text" in found.problems[0].message,
        "beginning of 1" in found.problems[1].message,
    ]


def test_the_guardian() -> None:
    document = one("guardian.json")
    assert facts(document) == ("Strait council meets in Varde", "The Example", "Bo Moen", "2031-01-04")
    assert document.text.startswith(
        "Strait council meets in Varde\n\nThe Strait Council met in Varde on Saturday, a day"
    )
    assert document.text.endswith(
        "& a 13th died in hospital.\n\n- Norland asked for 3 more patrol boats.\n- Sudmark asked for an inquiry."
    )


def test_news_please_on_lines_with_one_cut_off() -> None:
    found = loaded("newsplease.jsonl")
    assert [facts(document) for document in found.documents] == [
        (FERRY, "courier.example", "Ada Lindqvist, Bo Moen", "2031-01-03"),
        ("Parliament votes for sanctions", "harbourmail.example", None, "2031-01-06"),
    ]
    assert ["#2" in found.problems[0].message, "left out: 3" in found.problems[1].message] == [True, True]


def test_json_feed() -> None:
    document = one("jsonfeed.json")
    assert facts(document) == ("Mines found off Halden", "Harbour Mail", "Carl Dahl", "2031-01-05")
    assert (
        document.text
        == "Mines found off Halden\n\nDivers have found 7 mines off the port of Halden.\n\nOne had broken loose."
    )


RECORDS: dict[str, dict[str, object]] = {
    "nyt": {
        "headline": {"main": "Talks fail"}, "lead_paragraph": "They met.", "pub_date": "2031-01-02T03:04:05+0000",
        "source": "Mail", "byline": {"original": "By Ada"},
    },
    "schema.org": {
        "@type": "NewsArticle", "headline": "Talks fail", "articleBody": "They met.", "datePublished": "2031-01-02",
        "publisher": {"@type": "Organization", "name": "Mail"}, "author": [{"name": "Ada"}],
    },
    "wordpress": {
        "title": {"rendered": "Talks fail"}, "content": {"rendered": "<p>They met.</p>"},
        "date": "2031-01-02T03:04:05", "site": "Mail", "author": "Ada",
    },
    "words": {
        "Title": "Talks fail", "Full Text": "They met.", "Publication Date": "January 2, 2031", "Source": "Mail",
        "Byline": "By Ada",
    },
    "elastic": {
        "_source": {
            "title": "Talks fail", "body": "They met.", "timestamp": 1925099999, "outlet": "Mail", "authors": ["Ada"],
        }
    },
    "gdelt": {
        "title": "Talks fail", "body": "They met.", "seendate": "20310102T101500Z", "domain": "Mail", "author": "Ada",
    },
    "compact": {
        "title": "Talks fail", "text": ["They met."], "date": 20310102, "source": {"title": "Mail"}, "author": "Ada",
    },
}  # fmt: skip


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_names_of_fields(record: dict[str, object]) -> None:
    (document,) = documents(json.dumps(record))
    assert facts(document) == ("Talks fail", "Mail", "Ada", "2031-01-02")
    assert (document.text, document.file) == ("Talks fail\n\nThey met.", "")
    (inside,) = documents(json.dumps({"meta": [1], "response": {"hits": {"hits": [record]}}}), "a.json")
    assert (inside.text, inside.file) == (document.text, "a.json#1")


def test_fields_as_mapped() -> None:
    data = {
        "antwoord": {
            "stukken": [{"kop": "Talks fail", "x": {"inhoud": "They met."}, "d.d": "2 January 2031", "title": "no"}]
        }
    }
    fields = {"records": "antwoord.stukken", "title": "kop", "text": "x.inhoud", "published": "d.d"}
    (document,) = parse(Material(json.dumps(data).encode(), "a.json", fields=fields))
    assert isinstance(document, Document)
    assert (document.text, document.published) == ("Talks fail\n\nThey met.", "2031-01-02")
    (missing,) = parse(Material(json.dumps(data).encode(), "a.json", fields={"records": "antwoord.nee"}))
    assert isinstance(missing, Problem)
    assert "antwoord.nee" in missing.message


@pytest.mark.parametrize("text", ["[\n{0},\n{0}]", "{0}\n{0}\n", "{0}{0}", "\ufeff[{0},{0}]"])
def test_ways_to_write_several(text: str) -> None:
    record = json.dumps({"title": "Talks fail", "text": "They met."}, indent=1)
    assert [document.file for document in documents(text.format(record), "a")] == ["a#1", "a#2"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"title": "Talks', "is no JSON: unterminated string"),
        ("", "empty"),
        ("{}", "holds no articles"),
        ('{"name": "x", "version": "1.0", "scripts": {}}', "holds no articles"),
        ("[" * 100_000, "damaged"),
    ],
)
def test_what_holds_no_articles(text: str, words: str) -> None:
    assert words in problem(text, "a.json")


def test_text_in_brackets_is_no_json() -> None:
    for text in ("[1] A footnote about the talks.", "[Photo: the port] The talks failed.", "{sic} they met"):
        assert documents(text, "a.txt")[0].text == text


def test_records_without_titles() -> None:
    (document,) = documents(
        '[{"id": 1, "n": 2, "text": "The talks in Varde failed on Friday, the council said."}]', "a.json"
    )
    assert document.text.startswith("The talks in Varde")
    assert "no articles" in problem('{"editor": {"id": 1, "text": "dark", "size": 2}}', "settings.json")


@pytest.mark.parametrize(
    "text",
    ["no json here\n" * 300_000, '{"text": "x"}\n' + "broken\n" * 300_000, " " * 2_000_000],
    ids=["none", "first", "blank"],
)
def test_large_files_that_are_no_json_are_told_without_delay(text: str) -> None:
    assert len(list(parse(Material(text.encode(), "a.json")))) <= 3


def test_a_text_with_a_wide_gap_is_read_without_delay() -> None:
    record = {"title": "Talks fail", "text": "They met." + " " * 200_000 + "…[+12 chars]"}
    (cut, document) = parse(Material(json.dumps(record).encode(), "a.json"))
    assert isinstance(document, Document)
    assert document.text.endswith("They met.")
    assert isinstance(cut, Problem)
