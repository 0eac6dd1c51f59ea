"""PDFs by three programs: reading order, paragraphs, divided words, and nothing of what is printed on every page."""

from __future__ import annotations

import io

import pypdf
import pytest

from briefing.documents import Material, Problem, parse
from briefing.documents.readers.pdf.columns import in_reading_order
from briefing.documents.readers.pdf.furniture import without_furniture
from briefing.documents.readers.pdf.hyphens import Words, join
from briefing.documents.readers.pdf.lines import Line
from briefing.documents.readers.pdf.paragraphs import paragraphs
from briefing.model import Document
from tests.documents.readers.reading import FILES, facts, one, problem


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("chromium.pdf", ("The strait, week by week", None, None, "2031-01-06")),
        ("libreoffice.pdf", ("The strait in the first week of January", None, "Bo Moen", "2031-01-06")),
        ("list.pdf", ("Strait council meets in Varde", None, "Bo Moen", "2031-01-04")),
        ("reportlab.pdf", ("Mines found off Halden", None, None, "2031-01-05")),
    ],
)
def test_what_a_document_states(name: str, expected: tuple[str, str | None, str | None, str | None]) -> None:
    assert facts(one(name)) == expected


def test_columns_that_are_drawn_one_after_the_other() -> None:
    text = one("chromium.pdf").text
    assert "International organisations called for restraint and offered to send observers to both sides" in text
    assert "loose from its anchor.\n\nFishing was banned in the strait until further notice, and" in text
    assert one("chromium.pdf").url == "http://courier.example/monitor.html"


def test_columns_that_are_drawn_line_by_line() -> None:
    text = one("reportlab.pdf").text
    assert "“We have nothing to do with it,” its defence minister told reporters, and spoke of" in text
    assert "observers, who will arrive on Tuesday at the earliest, its secretary said in Varde." in text
    assert text.endswith(
        "The prime minister expects a broad majority for them, but the opposition wants a debate first."
    )


def test_divided_words_are_made_whole_and_compounds_kept() -> None:
    text = one("reportlab.pdf").text
    assert "the harbour master said" in text
    assert "the government for compensation. The International Strait Commission wants" in text
    assert "by a Norland-backed group" in text
    assert "The Sudmark-led alliance denied" in one("chromium.pdf").text


def test_items_of_a_list_stand_behind_their_marks() -> None:
    text = one("list.pdf").text
    assert "\n\n• Norland asked for 3 more patrol boats.\n\n• Sudmark asked for an inquiry.\n\n“Nobody here" in text
    assert "Ida Strand. The ministers will meet again on 11 January. At least 12 people" in text


def test_running_heads_page_numbers_and_what_a_browser_prints_are_left_out() -> None:
    for name in ("chromium.pdf", "libreoffice.pdf", "reportlab.pdf"):
        text = one(name).text
        for furniture in ("Strait Monitor", "Page 1", "No. 12", "http://", "1/2", "11/21/26"):
            assert furniture not in text


def test_a_paragraph_goes_on_over_a_column_and_a_page_and_a_table_is_rows() -> None:
    text = one("libreoffice.pdf").text
    assert "said that she expected a broad majority for them.\n\nHospital | Wounded\nVarde | 31" in text
    assert text.count("\n\n") == 8


@pytest.mark.parametrize(
    ("known", "text", "line", "expected"),
    [
        ("", "the harbour mas-", "ter said", "the harbour master said"),
        ("an Iran-backed group", "the Iran-", "backed group", "the Iran-backed group"),
        ("Iran backed it", "the Iran-", "backed group", "the Iran-backed group"),
        ("the government", "the govern-", "ment of a govern ment", "the government of a govern ment"),
        ("", "Anglo-", "American talks", "Anglo-American talks"),
        ("", "the inter\u00ad", "national talks", "the international talks"),
        ("", "the inter \u2010", "national talks", "the international talks"),
        ("", "from 2019-", "2020 on", "from 2019-2020 on"),
        ("", "and then –", "a shot", "and then – a shot"),
    ],
)
def test_words_at_line_ends(known: str, text: str, line: str, expected: str) -> None:
    assert join(text, line, Words([known, text, line])) == expected


def page(*rows: tuple[tuple[float, str], ...], number: int = 0) -> list[Line]:
    return [Line(number, cells[0][0], 700 - 12 * row, 10, cells) for row, cells in enumerate(rows)]


def test_a_table_is_no_text_in_columns() -> None:
    table = page(*(((40, "Varde"), (200, "31")) for _ in range(8)))
    assert in_reading_order(table) == table


def test_three_columns_under_a_headline_across_them() -> None:
    words = "a line of text that is long enough"
    rows = page(((40, "headline " * 8),), *(tuple((x, f"{words} {x}") for x in (40, 240, 440)) for _ in range(5)))
    assert [line.x for line in in_reading_order(rows)] == [40] * 6 + [240] * 5 + [440] * 5


def test_what_repeats_amid_the_pages_is_no_furniture() -> None:
    body = [((40.0, f"line {n}"),) for n in "abcdefgh"]
    body[4] = ((40.0, "The talks failed."),)
    kept, _ = without_furniture([page(((40, "Harbour Mail"),), *body, ((40, str(n)),), number=n) for n in range(3)])
    assert [line.text for line in kept].count("The talks failed.") == 3
    assert not {"Harbour Mail", "0", "1", "2"} & {line.text for line in kept}


def written(writer: pypdf.PdfWriter) -> bytes:
    data = io.BytesIO()
    writer.write(data)
    return data.getvalue()


def test_pages_without_text_are_told() -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    assert "pictures of text" in problem(written(writer), "a.pdf")
    writer.append(FILES / "reportlab.pdf")
    document, warning = parse(Material(written(writer), "a.pdf"))
    assert isinstance(document, Document)
    assert isinstance(warning, Problem)
    assert "page 1 holds no text" in warning.message


def test_protected_and_damaged_files() -> None:
    writer = pypdf.PdfWriter(clone_from=FILES / "reportlab.pdf")
    writer.encrypt("secret", algorithm="RC4-128")
    assert "password" in problem(written(writer), "a.pdf")
    whole = (FILES / "reportlab.pdf").read_bytes()
    assert "damaged" in problem(whole[:300], "a.pdf")
    assert "damaged" in problem(b"%PDF-1.7\n" + b"<<" * 5000, "a.pdf")


def test_a_file_that_only_opens_without_a_password_is_read() -> None:
    writer = pypdf.PdfWriter(clone_from=FILES / "reportlab.pdf")
    writer.encrypt("", "owner", algorithm="RC4-128")
    (document,) = parse(Material(written(writer), "a.pdf"))
    assert isinstance(document, Document)
    assert document.title == "Mines found off Halden"


def test_a_first_line_with_a_date_goes_on_in_small_letters() -> None:
    told = (
        "date 2031-01-06 The minister called on the harbour guard to leave the strait as",
        "dozens of boats went out.",
    )
    lines = [Line(1, 72, 700 - 14 * n, 12, ((72, text),)) for n, text in enumerate(told)]
    assert [one.text for one in paragraphs(lines)] == [" ".join(told)]
