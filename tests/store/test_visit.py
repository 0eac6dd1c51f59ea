"""What was seen at the last visit, kept and read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.news import Seen
from briefing.store import visit

SEEN = Seen({"a.txt": "12ab"}, frozenset({"a.txt"}), (("Killed", "40", ("a.txt\t40 people",)),), frozenset({"ff"}))


@pytest.fixture(autouse=True)
def _state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))


def test_what_is_kept_is_read_again_for_that_case_alone() -> None:
    visit.save(["a"], SEEN)
    assert visit.load(["a"]) == SEEN
    assert visit.load(["b"]) is None


@pytest.mark.parametrize("text", ["", "{", "[]", '{"schema": "other"}', '{"schema": "briefing/visit/1", "files": 3}'])
def test_a_file_that_says_something_else_is_as_none(text: str) -> None:
    path = visit.file_of(["a"])
    path.parent.mkdir(parents=True)
    path.write_text(text)
    assert visit.load(["a"]) is None
