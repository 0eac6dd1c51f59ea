"""Saved web pages: the article and what the page says of it, and nothing of what stands around it."""

from __future__ import annotations

import pytest

from briefing.documents import Material, parse
from tests.documents.readers.reading import documents, facts, one, problem

PAGE = """<!DOCTYPE html><html><head><title>Talks fail</title>{head}</head><body><article><h1>Talks fail</h1>
<p>The talks in Varde ended on Friday without a result, the chairwoman of the council said in the evening.</p>
<p>Norland had asked for a truce of 30 days. Sudmark did not send its minister, but 2 officials.</p>
{body}</article></body></html>"""
COUNCIL = ("Strait council meets in Varde", None, "Bo Moen", "2031-01-04")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "chromium.html",
            ("Ferry blast kills 12 in Halden Strait", "The Norland Courier", "Ada Lindqvist", "2031-01-03"),
        ),
        ("pandoc.html", COUNCIL),
        ("libreoffice.html", COUNCIL),
        ("windows1251.html", ("Взрыв на пароме: двенадцать погибших", None, None, "2031-01-03")),
    ],
)
def test_what_a_page_states(name: str, expected: tuple[str, str | None, str | None, str | None]) -> None:
    assert facts(one(name)) == expected


def test_the_article_and_nothing_around_it() -> None:
    text = one("chromium.html").text
    assert text.startswith("Ferry blast kills 12 in Halden Strait\n\nVARDE — An explosion tore")
    assert text.endswith("Hospital | Wounded\nVarde | 31\nHalden | 9")
    for furniture in ("cookies", "Sign in", "Share", "Photograph", "quiet islands", "Outrageous", "All rights", "meta"):
        assert furniture not in text


@pytest.mark.parametrize("name", ["pandoc.html", "libreoffice.html"])
def test_a_page_that_is_only_a_document_loses_nothing(name: str) -> None:
    text = one(name).text
    assert "\n\n- Norland asked for 3 more patrol boats.\n- Sudmark asked for an inquiry.\n\n" in text
    assert "ministers will meet again on 11 January. At least 12 people were killed on the ferry, and a 13th" in text


def test_an_address_comes_from_the_page_or_from_what_the_browser_noted() -> None:
    assert one("chromium.html").url == "https://courier.example/world/ferry-blast"
    noted = "<!-- saved from url=(0025)https://a.example/talks/1 -->\n" + PAGE.format(head="", body="")
    assert documents(noted)[0].url == "https://a.example/talks/1"


def test_a_headline_outside_the_article_stands_above_its_text() -> None:
    page = PAGE.format(head='<meta property="og:title" content="Talks in Varde fail">', body="")
    assert documents(page.replace("<h1>Talks fail</h1>", ""))[0].text.startswith("Talks in Varde fail\n\nThe talks in")


@pytest.mark.parametrize("charset", ["koi8-r", "windows-1251", "iso-8859-5", "utf-8", "utf-16"])
@pytest.mark.parametrize("where", ["type", "meta", "nowhere"])
def test_character_sets(charset: str, where: str) -> None:
    meta = f'<meta charset="{charset}">' if where == "meta" else ""
    line = "<p>Правительство в пятницу отвергло обвинения, сообщил представитель министерства.</p>"
    page = PAGE.format(head=meta, body=line).encode(charset)
    (document,) = documents(page, content_type=f"text/html; charset={charset}" if where == "type" else "text/html")
    assert "Правительство в пятницу отвергло обвинения" in document.text


def test_a_declared_set_that_is_a_lie_spoils_nothing() -> None:
    page = PAGE.format(head='<meta charset="us-ascii">', body="<p>The Café Aurora’s crew was not hurt by it.</p>")
    assert "Café Aurora’s" in documents(page)[0].text
    page = page.replace("us-ascii", "utf-8")
    assert "Café Aurora’s" in documents(page.encode("cp1252"))[0].text


def test_what_a_file_holds_counts_and_not_its_name() -> None:
    page = PAGE.format(head="", body="")
    assert documents(page, "page.txt")[0].text == documents(page, "page.html")[0].text
    assert documents("Talks fail\n\n5 < 6 is known.\n", "talks.html")[0].text == "Talks fail\n\n5 < 6 is known.\n"
    piece = "<p>The talks in Varde ended <b>on Friday</b> without a result.</p>"
    assert documents(piece, "piece.html")[0].text == "The talks in Varde ended on Friday without a result."


def test_dates_of_the_file_are_not_those_of_the_article() -> None:
    page = PAGE.format(head='<meta name="created" content="2026-05-05T10:00:00">', body="")
    assert documents(page)[0].published is None


def test_a_page_without_words() -> None:
    assert "no words" in problem("<!DOCTYPE html><html><head></head><body><img></body></html>", "a.html")
    assert "no words" in problem("<html>")


@pytest.mark.parametrize(
    "page",
    ["<html>" + "<div>" * 50_000 + "x", "<html><p>" + "<![CDATA[" * 999, "<html>\x00\x01<", "<html><table>" * 5000],
    ids=["deep", "sections", "controls", "tables"],
)
def test_broken_markup_is_read_or_refused(page: str) -> None:
    assert len(list(parse(Material(page.encode(), "a.html")))) >= 1


def test_a_page_too_large_to_look_through_is_refused() -> None:
    assert "200,000 tags" in problem("<html>" + "<p>" * 200_001)
