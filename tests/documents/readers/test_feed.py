"""Feeds as programs write them."""

from __future__ import annotations

import pytest

from briefing.documents import Material, Problem, parse
from briefing.model import Document
from tests.documents.readers.reading import FILES, documents, facts, loaded, one, problem

ENTRIES = [
    ("Ferry blast kills 12 in Halden Strait", "Harbour Mail", "Ada Lindqvist", "2031-01-03"),
    ("Strait council meets in Varde", "Harbour Mail", "Bo Moen", "2031-01-04"),
    ("Mines found off Halden", "Harbour Mail", "Carl Dahl", "2031-01-05"),
]


@pytest.mark.parametrize("name", ["feedgen.atom", "feedgen.rss"])
def test_entries(name: str) -> None:
    found = loaded(name)
    assert found.problems == ()
    assert [facts(document) for document in found.documents] == ENTRIES
    assert [document.file for document in found.documents] == [f"{name}#1", f"{name}#2", f"{name}#3"]
    assert found.documents[0].url == "https://courier.example/world/ferry-blast"


def test_the_whole_text_where_the_feed_has_it_and_else_the_summary() -> None:
    whole, summary = loaded("feedgen.atom").documents[1], loaded("feedgen.rss").documents[1]
    assert whole.text.endswith("\n\nThe Café Aurora, where the crews meet, was searched; 2 men were detained.")
    assert summary.text.startswith("Strait council meets in Varde\n\nThe Strait Council met in Varde on Saturday")
    assert summary.text.endswith("mined the Halden Strait.")


def test_wordpress() -> None:
    first, second = loaded("wordpress.rss").documents
    assert facts(first) == (
        "What we know about the mines – and what we don’t",
        "Strait Watch",
        "Carl Dahl",
        "2031-01-05",
    )
    assert first.text.endswith(
        "the navy said.\n\n- They are of a kind that Sudmark uses.\n- One had broken loose & drifted."
    )
    assert second.text == "Ferry service suspended"


def test_rdf_in_latin_1() -> None:
    document = one("rss1.rdf")
    assert facts(document) == ("Café Aurora searched", "The Norland Courier", None, "2031-01-04")
    assert "the Café Aurora for three hours" in document.text


def test_an_aggregator_names_the_outlet_of_each_entry() -> None:
    (document,) = documents(
        '<rss version="2.0"><channel><title>"strait" - News</title><item><title>Talks fail - Harbour Mail</title>'
        '<source url="http://harbourmail.example">Harbour Mail</source><description>They met.</description></item>'
        "</channel></rss>"
    )
    assert (document.title, document.publisher) == ("Talks fail", "Harbour Mail")


@pytest.mark.parametrize(
    ("feed", "words"),
    [
        ('<rss version="2.0"><channel><title>x</title></channel></rss>', "without entries"),
        ('<?xml version="1.0"?><rss><channel><', "broken feed"),
        ('<?xml version="1.0"?><urlset><url><loc>https://a.example/</loc></url></urlset>', "no feed"),
        (
            '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel>&a;</channel></rss>',
            "feed",
        ),
    ],
)
def test_feeds_without_entries(feed: str, words: str) -> None:
    assert words in problem(feed, "a.xml")


def test_a_feed_that_is_cut_off_is_read_as_far_as_it_goes() -> None:
    data = (FILES / "feedgen.rss").read_bytes()
    found = list(parse(Material(data[: data.index(b"Mines found off Halden") + 10], "a.rss")))
    assert [item.file for item in found if isinstance(item, Document)] == ["a.rss#1", "a.rss#2"]
    assert "not well formed" in next(item.message for item in found if isinstance(item, Problem))
