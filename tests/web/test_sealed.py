"""Nothing but a given address opens a connection."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import briefing
from tests.web.server import PAGE

PACKAGE = Path(briefing.__file__).parent
FORMATS = Path(__file__).parents[1] / "documents" / "files"  # files of every format that is read
NETWORKED = {
    "aiohttp", "asyncore", "ftplib", "http", "httpcore", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib3", "xmlrpc",
}  # fmt: skip
# a line that may import one: what has none need not be parsed
NAMING = re.compile(rf"^[ \t]*(?:from|import)\b.*\b(?:{'|'.join(sorted(NETWORKED))}|urllib)\b", re.MULTILINE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    linked = PAGE.replace(b"<article>", b'<article><img src="http://127.0.0.1:9/a.png"><iframe src="//127.0.0.1:9">')
    styled = linked.replace(b"<title>", b'<link rel=stylesheet href="http://127.0.0.1:9/a.css"><title>')
    doctype = styled.replace(b"<!doctype html>", b'<!DOCTYPE html SYSTEM "http://127.0.0.1:9/a.dtd">')
    (tmp_path / "page.html").write_bytes(doctype)
    (tmp_path / "linked.md").write_text(
        "---\ntitle: A\nurl: http://127.0.0.1:9/x\ndate: 3 juin 2031\n---\n![a](http://127.0.0.1:9/b.png) Rain fell.\n"
    )
    (tmp_path / "plain.txt").write_text("REUTERS - Police arrested 3 people in Goma on Monday. See http://127.0.0.1:9/")
    one_each = {file.suffix: file for file in sorted(FORMATS.iterdir()) if file.is_file() and file.suffix != ".py"}
    (tmp_path / "formats").mkdir()
    for file in one_each.values():
        shutil.copy(file, tmp_path / "formats")
    return tmp_path


def sealed(*args: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.web.sealed", *map(str, args)]
    return subprocess.run(command, capture_output=True, text=True, cwd=PACKAGE.parent, timeout=120, check=False)


def test_export_annotate_and_the_full_screen_open_no_connection(folder: Path) -> None:
    done = sealed(folder)
    assert done.returncode == 0, done.stderr
    assert done.stderr.splitlines()[-1] == "ReaderScreen"
    assert "Ferry sinks" in done.stdout


def test_the_seal_would_tell() -> None:
    assert "Opened: socket." in sealed("http://127.0.0.1:9/").stderr


def test_only_one_room_imports_what_can_open_one() -> None:
    found = {
        file.relative_to(PACKAGE).parts[0]
        for file in PACKAGE.rglob("*.py")
        if NAMING.search(text := file.read_text(encoding="utf-8"))
        for node in ast.walk(ast.parse(text))
        for name in _imported(node)
        if name.split(".")[0] in NETWORKED or name.startswith("urllib.request")
    }
    assert found == {"web"}


def test_plain_text_is_exported_without_anything_of_the_network(folder: Path) -> None:
    code = (
        "import sys; from briefing.cli import cli;"
        f"cli(['export', {str(folder / 'plain.txt')!r}], standalone_mode=False);"
        "print({'httpx', 'ssl', 'asyncio', 'briefing.web.fetch'} & set(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr.splitlines()[-1] == "set()"


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [name.name for name in node.names]
    return [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
