"""Addresses among paths: fetched pages are read like files, whatever their servers say that they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefing import documents
from briefing.cli import cli
from briefing.tui.app import BriefingApp
from tests.tui.conftest import loaded
from tests.tui.looks import screen_text
from tests.web.server import ARTICLE, PAGE, Site, answer, redirect


def export(*paths: str | Path) -> Result:
    return CliRunner().invoke(cli, ["export", *map(str, paths)], prog_name="briefing")


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (PAGE, "text/html; charset=utf-8"),
        (PAGE, "text/plain"),
        (PAGE, "application/pdf"),
        (PAGE, "image/png"),
        (PAGE, ""),
        (ARTICLE.encode(), "text/plain"),
        (ARTICLE.encode(), "text/html"),
        (ARTICLE.encode("utf-16"), "text/plain; charset=utf-8"),
    ],
)
def test_a_page_is_read_by_what_it_is(site: Site, body: bytes, kind: str) -> None:
    (document,) = documents.read([site.at("/a", answer(body, kind))]).documents
    assert ARTICLE in document.text
    assert "<" not in document.text


@pytest.mark.parametrize("stated", ["utf-8", "iso-8859-1", "ascii", "no-such-charset"])
def test_a_wrong_charset_spoils_no_letter_that_can_be_saved(site: Site, stated: str) -> None:
    body = PAGE.replace(b"The captain", "Captain Jürgen Weiß".encode())
    (document,) = documents.read([site.at("/a", answer(body, f"text/html; charset={stated}"))]).documents
    assert "Captain Jürgen Weiß" in document.text


def test_what_is_no_text_at_all_is_a_line(site: Site) -> None:
    loaded = documents.read([site.at("/a", answer(b"\x89PNG\r\n\x1a\n" + b"\0" * 99, "text/html"))])
    assert loaded.documents == ()
    ((problem),) = loaded.problems
    assert problem.file == site.at("/a")


def test_the_document_has_the_address_where_it_was_in_the_end(site: Site) -> None:
    end = site.at("/b", answer(PAGE))
    start = site.at("/a", redirect(end))
    (document,) = documents.read([start]).documents
    assert (document.file, document.url) == (start, end)


def test_addresses_stand_among_paths_in_their_order(site: Site, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Rain fell in Aske.")
    one, two = (site.at(path, answer(PAGE.replace(b"Ferry", path[1:].encode()))) for path in ("/one", "/two"))
    loaded = documents.read([one, file, two, one])
    assert [document.file for document in loaded.documents] == [one, "a.txt", two]


def test_a_failing_address_is_a_line_and_the_rest_is_exported(site: Site, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(ARTICLE)
    result = export(site.at("/gone"), file)
    assert result.exit_code == 0
    assert result.stderr == f"briefing: {site.at('/gone')}: answers 404 Not Found: check the address\n"
    assert "Port Amala" in result.stdout


def test_only_failing_addresses_are_a_failure(site: Site) -> None:
    result = export(site.at("/gone"))
    assert (result.exit_code, result.stdout) == (1, "")


def test_a_page_is_annotated_too(site: Site) -> None:
    result = CliRunner().invoke(cli, ["annotate", site.at("/a", answer(PAGE))], prog_name="briefing")
    assert '"title": "Ferry sinks"' in result.stdout


def test_other_kinds_of_address_are_refused_in_a_clear_line() -> None:
    result = export("ftp://example.org/a.txt")
    assert (result.exit_code, result.stderr) == (
        1, "briefing: ftp://example.org/a.txt: is not fetched: give an address that begins with https:// or http://, "
        "or a path\n",
    )  # fmt: skip


def test_what_a_server_writes_reaches_no_terminal_raw(site: Site) -> None:
    result = export(site.at("/a", answer(b"", status="404 \x1b]0;owned\x07\x1b[2J")))
    assert "\x1b" not in result.stderr
    assert "answers 404" in result.stderr


async def test_the_full_screen_reads_a_page_and_tells_of_one_that_failed(site: Site) -> None:
    async with BriefingApp([site.at("/a", answer(PAGE)), site.at("/gone")]).run_test(size=(120, 40)) as pilot:
        await loaded(pilot)
        shown = screen_text(pilot)
        assert "Ferry sinks" in shown
        assert "answers 404 Not Found" in shown


def test_an_address_opens_the_full_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[list[str]] = []
    monkeypatch.setattr("briefing.cli.is_terminal", lambda: True)
    monkeypatch.setattr("briefing.commands.reader.take_keyboard", lambda: None)
    monkeypatch.setattr("briefing.clerk.process.started", lambda: None)
    monkeypatch.setattr("briefing.tui.run", lambda paths, *more, **options: opened.append(paths))
    result = CliRunner().invoke(cli, ["https://example.org/a"], prog_name="briefing")
    assert (result.exit_code, opened) == (0, [["https://example.org/a"]])
