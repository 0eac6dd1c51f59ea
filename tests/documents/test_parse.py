"""Bytes from anywhere → documents and problems: the way in for pages, feeds and what is packed in other files."""

from __future__ import annotations

from briefing.documents import Material, Problem, parse
from briefing.model import Document

BODY = b"Council meets again\n\nThe council met in the old town hall.\n"


def test_bytes_become_a_document_with_the_name_and_the_address_they_came_by() -> None:
    (document,) = parse(Material(BODY, "a.example/1", "text/plain", "https://a.example/1"))
    assert isinstance(document, Document)
    assert (document.file, document.title) == ("a.example/1", "Council meets again")
    assert document.url == "https://a.example/1"


def test_a_stated_address_wins_over_the_one_it_was_fetched_from() -> None:
    (document,) = parse(Material(b"---\nurl: https://b.example\n---\n" + BODY, "x", address="https://a.example/1"))
    assert isinstance(document, Document)
    assert document.url == "https://b.example"


def test_bad_bytes_are_a_problem_under_the_label() -> None:
    assert list(parse(Material(b"\0\1\2", "a.bin"), "/tmp/a.bin")) == [
        Problem("/tmp/a.bin", "is a binary file, not text: save its words as plain text and open that")
    ]
    (problem,) = parse(Material(b"  ", "a.txt"))
    assert isinstance(problem, Problem)
    assert problem.file == "a.txt"
