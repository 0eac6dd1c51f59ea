"""The command lines that the user's programs are called with."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.tui.programs import NoProgram, browser, editor, pager

FILE = Path("/tmp/a b.txt")


@pytest.mark.parametrize(
    ("configured", "environment", "command"),
    [
        ("", {}, ["vi", "+7", "/tmp/a b.txt"]),
        ("", {"EDITOR": "nano"}, ["nano", "+7", "/tmp/a b.txt"]),
        ("", {"EDITOR": "nano", "VISUAL": "emacs -nw"}, ["emacs", "-nw", "+7", "/tmp/a b.txt"]),
        ("hx", {"EDITOR": "nano"}, ["hx", "/tmp/a b.txt:7"]),
        ("code --wait", {}, ["code", "--wait", "--goto", "/tmp/a b.txt:7"]),
    ],
)
def test_an_editor_opens_at_the_line(configured: str, environment: dict[str, str], command: list[str]) -> None:
    assert editor(configured, environment, FILE, 7) == command


def test_a_pager_that_does_not_know_lines_gets_none() -> None:
    assert pager("", {}, FILE, 7) == ["less", "+7", "/tmp/a b.txt"]
    assert pager("bat --paging=always", {}, FILE, 7) == ["bat", "--paging=always", "/tmp/a b.txt"]


def test_a_browser_gets_the_address_as_one_word() -> None:
    address = "https://example.org/a?b=$(c)&d"
    assert browser("", {}, address) == []
    assert browser("", {"BROWSER": "lynx:w3m"}, address) == ["lynx", address]
    assert browser("firefox --new-tab %s", {}, address) == ["firefox", "--new-tab", address]


@pytest.mark.parametrize("address", ["", "ftp://a/b", "javascript:alert(1)", "http:", "-version"])
def test_what_is_no_web_address_goes_nowhere(address: str) -> None:
    with pytest.raises(NoProgram, match="no web address"):
        browser("lynx", {}, address)


def test_a_command_that_cannot_be_read_is_named() -> None:
    with pytest.raises(NoProgram, match="no closing quotation"):
        editor('vi "', {}, FILE, 1)
