"""The bundled reports as other programs save them: a browser, an office program, a converter. The same brief again."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from briefing.documents import read
from tests.documents.conversions import html_pages
from tests.documents.test_conversions import documents, expected, of
from tests.external import chromium, libreoffice, pandoc

pytestmark = pytest.mark.external


@pytest.fixture
def pages(tmp_path: Path) -> list[Path]:
    """The reports as web pages, in a folder of their own."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for name, data in html_pages(documents()).items():
        (folder / name).write_bytes(data)
    return sorted(folder.iterdir())


@pytest.fixture
def made(tmp_path: Path) -> Path:
    folder = tmp_path / "made"
    folder.mkdir()
    return folder


def check(folder: Path) -> None:
    loaded = read([folder])
    assert loaded.problems == ()
    assert [document.published for document in loaded.documents] == [d.published for d in documents()]
    assert of(loaded.documents) == expected()


def test_printed_by_chromium(pages: list[Path], made: Path, tmp_path: Path) -> None:
    for page in pages:
        chromium(tmp_path, f"--print-to-pdf={made / page.stem}.pdf", page.as_uri())
    check(made)


def test_what_chromium_made_of_a_page(pages: list[Path], made: Path, tmp_path: Path) -> None:
    for page in pages:
        (made / page.name).write_text(chromium(tmp_path, "--dump-dom", page.as_uri()).stdout, encoding="utf-8")
    check(made)


@pytest.mark.parametrize("kind", ["pdf:writer_pdf_Export", "docx:MS Word 2007 XML", "html:HTML (StarWriter)"])
def test_saved_by_libreoffice(kind: str, pages: list[Path], made: Path, tmp_path: Path) -> None:
    odt = tmp_path / "odt"
    libreoffice(tmp_path, "--convert-to", "odt:writer8", "--infilter=HTML (StarWriter)", "--outdir", odt, *pages)
    libreoffice(tmp_path, "--convert-to", kind, "--outdir", made, *sorted(odt.iterdir()))
    check(made)


@pytest.mark.parametrize("suffix", ["docx", "html"])
def test_made_by_pandoc(suffix: str, pages: list[Path], made: Path) -> None:
    for page in pages:
        body = re.sub(r"<title>.*?</title>", "", page.read_text(encoding="utf-8"))  # it would be set above the text
        page.write_text(body, encoding="utf-8")
        pandoc(page, "--from=html", "-o", made / f"{page.stem}.{suffix}")
    check(made)
