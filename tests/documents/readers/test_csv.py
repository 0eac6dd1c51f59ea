"""Tables of articles, as programs and data sets write them."""

from __future__ import annotations

import pytest

from briefing.documents import Material, parse
from briefing.model import Document
from tests.documents.readers.reading import documents, facts, loaded, problem


@pytest.mark.parametrize("name", ["python.csv", "libreoffice.csv", "libreoffice.tsv"])
def test_tables_by_other_programs(name: str) -> None:
    found = loaded(name)
    assert found.problems == ()
    assert [facts(document) for document in found.documents] == [
        ("Ferry blast kills 12 in Halden Strait", "The Norland Courier", "Ada Lindqvist", "2031-01-03"),
        ("Strait council meets in Varde", "The Norland Courier", "Bo Moen", "2031-01-04"),
        ("Mines found off Halden", "Harbour Mail", "Carl Dahl", "2031-01-05"),
    ]
    assert found.documents[0].text.endswith("Varde. “We heard two bangs,” said Per Holm.")
    assert "\n\nThe Café Aurora, where" in found.documents[1].text


def test_the_delimiter_as_excel_is_told_it() -> None:
    (document,) = documents('sep=;\r\ntitle;text;date\r\n"Talks; fail";"They met, at last.";02.01.2031\r\n', "a.csv")
    assert (document.text, document.published) == ("Talks; fail\n\nThey met, at last.", "2031-01-02")


def test_a_table_is_known_by_its_first_line() -> None:
    assert len(documents("id,title,content\n1,Talks fail,They met.\n2,Talks go on,They met again.\n", "data.txt")) == 2
    prose = "The title, the text, and the rest of it\nis prose.\n"
    assert documents(prose, "data.txt")[0].text == prose


def test_columns_as_mapped() -> None:
    data = b"kop,tekst\nTalks fail,They met.\n"
    (document,) = parse(Material(data, "a.csv", fields={"title": "kop", "text": "tekst"}))
    assert isinstance(document, Document)
    assert document.text == "Talks fail\n\nThey met."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("date,killed\n2031-01-03,12\n", "“date”, “killed”"),
        ("title,text\n", "empty"),
        ("title,text\nTalks fail,\n", "none of its 1 records"),
    ],
)
def test_what_holds_no_articles(text: str, words: str) -> None:
    assert words in problem(text, "a.csv")


def test_very_long_fields_and_ragged_rows() -> None:
    words = "They met again. " * 20_000
    found = documents(f'title,text\nTalks fail,"{words}"\nTalks go on,They met.,more,and more\nshort\n'[:-6], "a.csv")
    assert [len(document.text) > 200_000 for document in found] == [True, False]


def test_a_table_without_titles_and_long_lines_of_commas() -> None:
    (document,) = documents("id,date,text,lang\n1,2031-01-02,They met.,en\n", "a.csv")
    assert (document.text, document.published) == ("They met.", "2031-01-02")
    assert documents("a, b, c; " * 40_000, "a.txt")[0].text.startswith("a, b, c; ")
