"""What is made of the lexicon is made once, and anew when a file of it changes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.store import compiled as module
from briefing.store.compiled import compiled

MADE = {"hull": [("hull breach", ("ship", None, -9.0, True))], "set": frozenset({"a"})}


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """Ask for what is made of a folder, as a new process would; returns what was made for that."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    (tmp_path / "words.toml").write_text("a = 1")

    def asked() -> list[str]:
        calls: list[str] = []
        module._state.cache_clear()
        assert compiled(str(tmp_path), "words", lambda: (calls.append("made"), MADE)[1]) == MADE
        return calls

    return asked


def test_it_is_made_once(ask: Callable[[], list[str]]) -> None:
    assert [ask(), ask(), ask()] == [["made"], [], []]


def test_it_is_made_anew_when_a_source_changes(ask: Callable[[], list[str]], tmp_path: Path) -> None:
    ask()
    (tmp_path / "words.toml").write_text("a = 12")
    assert [ask(), ask()] == [["made"], []]
    (tmp_path / "more.toml").write_text("")
    assert [ask(), ask()] == [["made"], []]


@pytest.mark.parametrize("damage", [b"", b"damaged", b"N", b"(\x02\x00\x00\x00NN"])
def test_what_is_damaged_is_made_anew(ask: Callable[[], list[str]], tmp_path: Path, damage: bytes) -> None:
    ask()
    (file,) = (tmp_path / "__pycache__").iterdir()
    file.write_bytes(damage)
    assert [ask(), ask()] == [["made"], []]


def test_it_is_not_kept_where_nothing_is_to_be_or_can_be(
    ask: Callable[[], list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "__pycache__").write_text("no folder")
    assert [ask(), ask()] == [["made"], ["made"]]
    (tmp_path / "__pycache__").unlink()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert [ask(), ask()] == [["made"], ["made"]]
    assert not (tmp_path / "__pycache__").exists()
