"""What holds for every reader: its library waits for its format, says how to get it, and never brings us down."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.documents import Material, Problem, parse
from briefing.documents.readers import FORMATS, kind_of, suffixes
from briefing.documents.readers.sniff import Kind
from briefing.model import Document
from tests.documents.readers.reading import FILES

LIBRARIES = ("trafilatura", "lxml", "pypdf", "docx", "feedparser", "charset_normalizer", "dateparser")
SAMPLES = sorted(path for path in FILES.iterdir() if path.suffix in suffixes().split(", "))
KINDS: dict[str, Kind] = {
    ".mht": "mhtml", ".mhtml": "mhtml", ".html": "html", ".json": "json", ".jsonl": "json", ".csv": "csv",
    ".tsv": "csv", ".atom": "feed", ".rss": "feed", ".rdf": "feed", ".eml": "mail", ".mbox": "mbox", ".docx": "docx",
    ".pdf": "pdf", ".zip": "zip",
}  # fmt: skip


def test_there_are_samples_of_every_format() -> None:
    kinds = [KINDS[path.suffix] for path in SAMPLES]
    assert all(kinds.count(kind) >= 2 for kind in FORMATS if kind not in ("text", "gzip"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_format_is_known_by_its_content_whatever_the_name(path: Path) -> None:
    assert kind_of(Material(path.read_bytes(), "report")) == KINDS[path.suffix]
    assert kind_of(Material(path.read_bytes(), "report.txt", "application/octet-stream")) == KINDS[path.suffix]


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_plain_text_needs_no_reader_s_library(tmp_path: Path) -> None:
    report = tmp_path / "ferry.txt"
    report.write_text("Ferry\n\n3 January 2031\n\n“25 sailors were killed,” the ministry said.\n", encoding="utf-8")
    code = f"""
import sys
import briefing
from briefing.cli import cli
try:
    cli(["export", {str(report)!r}])
except SystemExit as end:
    assert not end.code
print(sorted(set({LIBRARIES!r}) & set(sys.modules)))
"""
    assert run(code).endswith("\n[]\n")


@pytest.mark.parametrize(
    ("name", "library", "extra"),
    [
        ("chromium.html", "trafilatura", "html"),
        ("chromium.mhtml", "trafilatura", "html"),
        ("libreoffice.pdf", "pypdf", "pdf"),
        ("pandoc.docx", "docx", "docx"),
        ("feedgen.rss", "feedparser", "feeds"),
    ],
)
def test_without_its_library_a_format_says_how_to_get_it(name: str, library: str, extra: str) -> None:
    code = f"""
import sys
sys.modules[{library!r}] = None
from briefing.documents import read
loaded = read([{str(FILES / name)!r}, {str(FILES / "newsapi.json")!r}])
print(len(loaded.documents), loaded.problems[0].message)
"""
    assert run(code).startswith("2 needs ")
    assert f"python3 -m pip install 'briefing[{extra}]'" in run(code)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_broken_files_are_documents_or_problems(path: Path) -> None:
    """Cut off, or with bytes changed, by chance but always the same."""
    whole = path.read_bytes()
    chance = random.Random(path.name)
    for number in range(12):
        data = bytearray(whole[: chance.randrange(1, len(whole))] if number % 2 else whole)
        for _ in range(number * 3):
            data[chance.randrange(len(data))] = chance.randrange(256)
        found = list(parse(Material(bytes(data), path.name)))
        assert found
        assert all(isinstance(item, Problem) or (isinstance(item, Document) and item.text.strip()) for item in found)
