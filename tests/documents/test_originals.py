"""From a document back to the file it was read from, at the line."""

from __future__ import annotations

from pathlib import Path

from briefing.documents import read
from briefing.documents.originals import original, readable
from briefing.model import Document

FRONT = "---\ntitle: Dam\n---\n\nFirst line.\n\nThe wall   gave way at dawn.\nLast.\n"


def one(path: Path) -> Document:
    return read([str(path)]).documents[0]


def test_a_file_is_found_below_the_folder_and_by_itself(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    for folder in ("a", "b"):
        (tmp_path / folder / "r.txt").write_text(f"Report {folder}.\n", encoding="utf-8")
    paths = [str(tmp_path / "a"), str(tmp_path / "b")]
    found = {document.text.strip(): original(paths, document) for document in read(paths).documents}
    assert found == {"Report a.": tmp_path / "a" / "r.txt", "Report b.": tmp_path / "b" / "r.txt"}
    assert original([str(tmp_path / "a" / "r.txt")], one(tmp_path / "a" / "r.txt")) == tmp_path / "a" / "r.txt"
    assert original(["-"], one(tmp_path / "a" / "r.txt")) is None


def test_the_line_is_that_of_the_file_as_it_is_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "r.md"
    path.write_text(FRONT, encoding="utf-8")
    document = one(path)
    with readable([str(path)], document, document.text.index("gave way")) as (file, line):
        assert file == path
        assert FRONT.splitlines()[line - 1].startswith("The wall")


def test_what_has_no_plain_file_is_given_as_its_clean_text_and_is_gone_afterwards(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html><title>Dam</title><body><p>The wall gave way at dawn on Sunday.</p></body>", encoding="utf-8"
    )
    document = one(page)
    with readable([str(page)], document, document.text.index("wall")) as (file, line):
        text = file.read_text(encoding="utf-8")
        assert text == document.text
        assert "wall" in text.splitlines()[line - 1]
    assert not file.exists()
