"""Where the configuration is looked for, and that a file which cannot be read stops nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.config import Config
from briefing.store import config


def test_the_variable_names_another_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "other.toml"
    file.write_text("\ufefftheme = 'mono'\n", encoding="utf-8")
    monkeypatch.setenv("BRIEFING_CONFIG", str(file))
    loaded = config.load()
    assert loaded.config.theme == "mono"
    assert loaded.file == str(file)


def test_the_file_lies_in_the_users_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.delenv("BRIEFING_CONFIG", raising=False)
    assert config.path().name == "config.toml"
    loaded = config.load()
    assert loaded.config == Config()
    assert not loaded.problems, "having none is usual"


@pytest.mark.parametrize(("content", "says"), [(None, "does not exist"), (b"\xff\xfe\x00", "is not utf-8")])
def test_a_file_that_cannot_be_read_is_named(
    content: bytes | None, says: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "c.toml"
    if content is not None:
        file.write_bytes(content)
    monkeypatch.setenv("BRIEFING_CONFIG", str(file))
    loaded = config.load()
    assert loaded.config == Config()
    (problem,) = loaded.problems
    assert str(problem).startswith(f"{file}: {says}")


def test_a_folder_in_its_place_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BRIEFING_CONFIG", str(tmp_path))
    assert "directory" in str(config.load().problems[0])
