"""Archives: what is in them is read as from a folder, within limits, and what is wrong with one spoils no other."""

from __future__ import annotations

import gzip
import io
import zipfile

import pytest

from briefing.documents import Material, Problem, parse
from briefing.documents.extract import Allowance
from briefing.model import Document
from tests.documents.readers.reading import FILES, documents, loaded, problem

TEXT = b"Talks fail\n\nThe talks in Varde failed.\n"


def packed(**files: bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def found(data: bytes, **more: object) -> tuple[list[str], list[str]]:
    """Names of the documents, and the problems as one line each."""
    items = list(parse(Material(data, "a.zip", **more)))  # type: ignore[arg-type]
    problems = [f"{item.file}: {item.message}" for item in items if isinstance(item, Problem)]
    return [item.file for item in items if isinstance(item, Document)], problems


def test_an_archive_of_many_formats() -> None:
    pack = loaded("python.zip")
    assert pack.problems == ()
    assert [document.file for document in pack.documents] == [
        "python.zip/reports/chromium.html",
        *(f"python.zip/reports/feedgen.rss#{number}" for number in (1, 2, 3)),
        "python.zip/reports/pandoc.docx",
        *(f"python.zip/reports/python.csv#{number}" for number in (1, 2, 3)),
    ]
    assert pack.documents[0].text == loaded("chromium.html").documents[0].text


def test_names_that_are_not_ascii() -> None:
    assert [document.file for document in loaded("infozip.zip").documents] == [
        f"infozip.zip/Bericht {number} – übersetzt.txt" for number in (1, 2, 3)
    ]
    data = bytearray(packed(**{"Отчёт.txt": TEXT}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # the flags, without the one that says UTF-8
        data[data.index(mark) + at + 1] &= 0xF7
    assert found(bytes(data)) == (["a.zip/Отчёт.txt"], [])


def test_archives_in_archives() -> None:
    inner = packed(**{"deep/b.txt": TEXT, "c.jsonl": b'{"title":"A","text":"They met."}\n' * 2})
    assert found(packed(**{"a.txt": TEXT, "in.zip": inner})) == (
        ["a.zip/a.txt", "a.zip/in.zip/c.jsonl#1", "a.zip/in.zip/c.jsonl#2", "a.zip/in.zip/deep/b.txt"],
        [],
    )


def test_what_is_packed_too_deep_is_said_and_the_rest_is_read() -> None:
    data = packed(**{"x.txt": TEXT})
    for _ in range(6):
        data = packed(**{"x.zip": data, "y.txt": TEXT})
    names, problems = found(data)
    assert len(names) == 3
    assert ["packed more than 3 files deep" in text for text in problems] == [True, True]


def test_a_bomb_is_not_unpacked() -> None:
    bomb = packed(**{"big.txt": bytes(60 * 1024 * 1024), "small.txt": TEXT})
    names, (text,) = found(bomb)
    assert names == ["a.zip/small.txt"]
    assert "big.txt: is larger than 50 MB" in text


def test_many_files_together_may_unpack_to_a_limit_through_all_archives() -> None:
    half = packed(**{f"{number}.txt": b"word " * 1000 for number in range(4)})
    names, problems = found(packed(one=half, **{"1.zip": half, "2.zip": half}), allowance=Allowance(35_000))
    assert len(names) == 6
    assert all("unpacks to more" in text for text in problems)
    names, problems = found(half, allowance=Allowance(parts=3))
    assert (len(names), "too many documents" in problems[0]) == (3, True)


def test_what_is_wrong_with_one_spoils_no_other() -> None:
    data = bytearray(packed(**{"a.txt": TEXT, "b.txt": TEXT * 20, "c.docx": b"PK\x03\x04 nothing", "d.txt": b""}))
    data[data.index(b"b.txt") + 15] ^= 0xFF
    names, problems = found(bytes(data))
    assert names == ["a.zip/a.txt"]
    assert [text.split(":")[0] for text in problems] == ["a.zip/b.txt", "a.zip/c.docx", "a.zip/d.txt"]


def test_a_password() -> None:
    data = bytearray(packed(**{"a.txt": TEXT}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    assert "password" in found(bytes(data))[1][0]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (packed(**{"a.png": b"x", ".hidden.txt": TEXT}), "no documents"),
        (packed(**{"xl/workbook.xml": b"<x/>"}), "spreadsheet"),
        (packed(**{"content.xml": b"<x/>", "mimetype": b"x"}), "OpenDocument"),
        (packed(**{"a.txt": TEXT})[:60], "damaged"),
        (b"PK\x05\x06" + bytes(18), "no documents"),
    ],
    ids=["nothing", "xlsx", "odt", "cut", "empty"],
)
def test_what_holds_no_documents(data: bytes, words: str) -> None:
    assert words in problem(data, "a.zip")


def test_one_compressed_file() -> None:
    data = gzip.compress((FILES / "newsplease.jsonl").read_bytes())
    items = list(parse(Material(data, "news.jsonl.gz")))
    assert [item.file for item in items if isinstance(item, Document)] == ["news.jsonl.gz#1", "news.jsonl.gz#3"]
    assert documents(gzip.compress(TEXT))[0].text == TEXT.decode()
    assert "50 MB" in problem(gzip.compress(bytes(51 * 1024 * 1024)), "a.gz")
    assert "damaged" in problem(b"\x1f\x8b\x08" + b"x" * 50, "a.gz")
