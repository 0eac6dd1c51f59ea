"""The exports as others open them: a browser, an office program."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from briefing import wording
from briefing.annotate import annotate
from briefing.brief import make_brief
from briefing.documents import bundled, read
from briefing.export.csv import to_csv
from briefing.export.html import to_html
from briefing.model import Brief, Event
from tests.export.sample import brief
from tests.external import chromium, libreoffice

pytestmark = pytest.mark.external
FORMULA = '=1+1; “x”, "y"'

# opens the page in frames, follows every link in it and tells where it got
DRIVER = """<!DOCTYPE html><title>driver</title><pre id="told"></pre><script>
const told = {links: [], widths: []};
const framed = (width, height) => new Promise(done => {
  const made = document.createElement("iframe");
  Object.assign(made, {width, height, src: "page.html", onload: () => done(made)});
  document.body.append(made);
});
addEventListener("load", async () => {
  for (const width of [320, 390, 768, 1280])
    told.widths.push([width, (await framed(width, 600)).contentDocument.documentElement.scrollWidth]);
  const {contentWindow: inside, contentDocument: page} = await framed(1000, 700);
  page.documentElement.style.scrollBehavior = "auto";
  for (const link of page.querySelectorAll("a[href^='#']")) {
    inside.location.hash = link.getAttribute("href");
    const target = page.querySelector(":target"), at = target && target.getBoundingClientRect();
    told.links.push([link.getAttribute("href"), link.getAttribute("title") || "", target && target.textContent,
                     Boolean(at && at.top < 700 && at.bottom > 0)]);
  }
  document.getElementById("told").textContent = JSON.stringify(told);
});
</script>"""


@cache
def case() -> Brief:
    """The bundled reports."""
    return make_brief(map(annotate, read([bundled()]).documents))


@pytest.fixture(scope="module")
def driven(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], str]:
    """What the driver tells of the page in a browser, and the browser's console."""
    folder = tmp_path_factory.mktemp("browser")
    (folder / "page.html").write_text(to_html(case()), encoding="utf-8")
    (folder / "driver.html").write_text(DRIVER, encoding="utf-8")
    done = chromium(folder, "--virtual-time-budget=20000", "--dump-dom", (folder / "driver.html").as_uri())
    found = re.search(r'<pre id="told">(.*?)</pre>', done.stdout, re.S)
    assert found, done.stderr
    assert found[1], done.stderr
    plain = found[1].replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", "\u00a0").replace("&amp;", "&")
    return json.loads(plain), done.stderr


def test_the_browser_has_nothing_to_say_of_the_page(driven: tuple[dict[str, Any], str]) -> None:
    assert [line for line in driven[1].splitlines() if "CONSOLE" in line] == []


def test_every_link_brings_its_target_into_view(driven: tuple[dict[str, Any], str]) -> None:
    links = driven[0]["links"]
    assert len(links) > 100
    assert [href for href, _, text, in_view in links if not (text and in_view)] == []


def test_a_citation_lands_on_the_sentence_that_it_shows(driven: tuple[dict[str, Any], str]) -> None:
    cites = [(title, text) for _, title, text, _ in driven[0]["links"] if "“" in title]
    shown = [(title.partition("“")[2].rstrip("”"), text) for title, text in cites]
    assert len(shown) > 50
    for words, sentence in shown:
        assert words.strip("…") in wording.one_line(sentence)


def test_no_width_has_to_be_scrolled_sideways(driven: tuple[dict[str, Any], str]) -> None:
    assert sorted(width for width, _ in driven[0]["widths"]) == [320, 390, 768, 1280]
    assert [(width, needed) for width, needed in driven[0]["widths"] if needed > width] == []


def test_it_prints_to_pages_with_the_brief_and_the_reports(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(to_html(case()), encoding="utf-8")
    chromium(tmp_path, f"--print-to-pdf={tmp_path / 'page.pdf'}", (tmp_path / "page.html").as_uri())
    data = (tmp_path / "page.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    pypdf = pytest.importorskip("pypdf", reason="pypdf is not installed: the printed text is not read")
    pages = [wording.one_line(page.extract_text()) for page in pypdf.PdfReader(tmp_path / "page.pdf").pages]
    assert "bottomline" in pages[0].lower().replace(" ", "")
    assert case().sources[-1].document.text.split()[-1] in pages[-1]
    assert not [number for number, text in enumerate(pages) if len(text) < 20], "no page is empty"


def test_libreoffice_finds_numbers_days_and_text_and_no_formula(tmp_path: Path) -> None:
    event = Event("E9", "2031-03-02", "stated", "ASSAULT", -9.0, "main", FORMULA, (), ("@SUM(A1)",), ("S1",), ())
    made = replace(brief(), sequence=(*brief().sequence, event))
    (tmp_path / "t.csv").write_text(to_csv(made, "sequence"), encoding="utf-8")
    libreoffice(tmp_path, "--infilter=CSV:44,34,76,1", "--convert-to", "fods", "t.csv")
    heads, *rows = cells(tmp_path / "t.fods")
    assert heads[0] == ("id", "string")
    last = dict(zip((name for name, _ in heads), next(row for row in rows if row[0][0] == "E9"), strict=False))
    assert last["date"][1] == last["first_day"][1] == "date"
    assert last["intensity"] == ("-9", "float")
    assert last["summary"] == (f"'{FORMULA}", "string")
    assert last["places"] == ("'@SUM(A1)", "string")


def cells(path: Path) -> list[list[tuple[str, str | None]]]:
    """Every cell of a sheet as it is shown, and of what type. Raises AssertionError for a formula."""
    table, office = (f"{{urn:oasis:names:tc:opendocument:xmlns:{part}:1.0}}" for part in ("table", "office"))
    rows = []
    for row in ElementTree.parse(path).iter(f"{table}table-row"):
        rows.append([])
        for cell in row.iter(f"{table}table-cell"):
            assert not cell.get(f"{table}formula")
            shown = ("".join(cell.itertext()).strip(), cell.get(f"{office}value-type"))
            rows[-1] += [shown] * min(int(cell.get(f"{table}number-columns-repeated", 1)), 50)
    return rows
