"""Pages that browsers and Word saved as one file."""

from __future__ import annotations

import pytest

from tests.documents.readers.reading import facts, one, problem


@pytest.mark.parametrize(
    ("name", "expected", "url"),
    [
        (
            "chromium.mhtml",
            ("Ferry blast kills 12 in Halden Strait", "The Norland Courier", "Ada Lindqvist", "2031-01-03"),
            "https://courier.example/world/ferry-blast",
        ),
        (
            "explorer.mht",
            ("Mines found off Halden", "Harbour Mail", None, "2031-01-05"),
            "http://harbourmail.example/2031/mines.html",
        ),
        ("word.mht", ("Note on the strait", None, None, "2031-01-05"), None),
    ],
)
def test_what_a_saved_page_states(
    name: str, expected: tuple[str, str | None, str | None, str | None], url: str | None
) -> None:
    document = one(name)
    assert (facts(document), document.url) == (expected, url)


def test_it_is_the_page_that_the_browser_showed() -> None:
    assert one("chromium.mhtml").text == one("chromium.html").text


def test_character_sets_of_the_part() -> None:
    assert "Café Aurora, where" in one("word.mht").text
    assert "“We have nothing to do with it,” its" in one("explorer.mht").text


def test_without_a_page_in_it() -> None:
    assert "no web page" in problem(
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/gif\n\nGIF\n--x--\n"
    )
