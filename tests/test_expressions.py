"""Regular expressions that are kept compiled."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing import expressions as module
from briefing import lexicon
from briefing.store import compiled
from briefing.store.compiled import Shelf, keep

ASKED = [
    (r"(?P<day>\d\d?) (?:of )?(?P<month>[A-Z][a-zé]+)|(\w+)", 0, "on 3 of March"),
    (r"the\s(.*?)\.", re.IGNORECASE | re.DOTALL, "THE \n end."),
    (r"(?<![\ud800-\udfff])[^\W\d_]{3,}(?=\s|$)", 0, "\ud800 über 日本語"),
]


@pytest.fixture
def anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Begin as a new process would, with nothing kept from before the test."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    shelf = Shelf(str(tmp_path), "expressions", module._code)
    monkeypatch.setattr(module, "SHELF", shelf)
    return shelf.forget


@pytest.mark.parametrize(("text", "flags", "words"), ASKED)
def test_one_that_is_kept_is_the_one_that_python_makes(
    anew: Callable[[], None], text: str, flags: int, words: str
) -> None:
    module.expression(text, flags)
    module.SHELF.keep_new()
    anew()
    kept, made = module.expression(text, flags), re.compile(text, flags)
    assert not module.SHELF.new
    assert kept == made
    assert (kept.flags, kept.groups, kept.groupindex) == (made.flags, made.groups, made.groupindex)
    assert [(m.span(), m.groupdict(), m.lastgroup) for m in kept.finditer(words)] == [
        (m.span(), m.groupdict(), m.lastgroup) for m in made.finditer(words)
    ]


def test_those_of_before_stay(anew: Callable[[], None]) -> None:
    for text in ("a+", "b+"):
        module.expression(text)
        module.SHELF.keep_new()
        anew()
    for text in ("a+", "b+"):
        assert module.expression(text).fullmatch(text[0] * 3)
    assert not module.SHELF.new


def test_they_do_not_pile_up(anew: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "MOST", 2)
    for text in ("a+", "b+", "c+"):
        module.expression(text)
        module.SHELF.keep_new()
        anew()
    assert list(module.SHELF.read()) == [("c+", 0)]


def test_bytes_are_no_text(anew: Callable[[], None]) -> None:
    module.expression(b"a")
    module.SHELF.keep_new()
    anew()
    assert module.expression("a").match("a")
    assert module.expression(b"a").match(b"a")
    assert module.SHELF.new == [("a", 0)]


@pytest.mark.parametrize(
    "code", [(), (0, b"", 0, {}, (None,)), (0, b"\xff" * 8, 0, {}, (None,)), (0, b"123", 0, {}, ())]
)
def test_what_is_damaged_is_compiled_anew(anew: Callable[[], None], code: tuple[object, ...]) -> None:
    keep(module.SHELF.folder, "expressions", sys.version, {("x+", 0): code})
    assert module.expression("x+").fullmatch("xxx")


def test_the_words_of_a_user_are_not_kept(anew: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexicon, "_own", {("structure", "furniture", "patterns"): "told by .*"})
    assert lexicon.worded("told by .*").match("told by me")
    assert not module.SHELF.new


def test_they_are_not_kept_where_nothing_is_to_be(anew: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    module.expression("a+")
    module.SHELF.keep_new()
    assert not list(Path(module.SHELF.folder).iterdir())
