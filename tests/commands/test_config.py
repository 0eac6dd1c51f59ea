"""`briefing config` and `briefing keys`, and that every command heeds the configuration."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefing.cli import cli
from briefing.commands import settings

REPORT = "ORRIN, 9 March 2031 - The Orrin Valley Guard freed Dam Warden Tilda Roe on Sunday.\n"


@pytest.fixture
def configured(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "c.toml"
        path.write_text(text, encoding="utf-8")
        monkeypatch.setenv("BRIEFING_CONFIG", str(path))
        settings.loaded.cache_clear()
        settings.use_lexicon.cache_clear()
        return path

    yield write
    settings.loaded.cache_clear()
    settings.use_lexicon.cache_clear()


def run(*args: str) -> Result:
    return CliRunner().invoke(cli, args)


def test_it_shows_what_is_in_effect_where_it_is_from_and_what_is_wrong(configured: Callable[[str], Path]) -> None:
    path = configured('theme = "nobody"\nrestore = 1\n[keys]\nexport = "q"\nexprot = "x"\n[layout]\nmeasure = 66\n')
    done = run("config")
    assert done.exit_code == 0
    assert f"measure = 66      # {path}:7" in done.stdout
    assert [line.split("#")[-1] for line in done.stdout.splitlines() if line.startswith("restore")] == [" default"]
    lines = done.stderr.splitlines()
    assert lines[0] == f"briefing: {path}:2: restore must be true or false, not 1; the default is used"
    assert lines[1].startswith(f"briefing: {path}:1: there is no theme 'nobody': ")
    assert f"briefing: {path}:5: keys.exprot is no command: did you mean export?" in lines
    assert f"briefing: {path}:4: keys.export takes 'q' from quit, which has no key now" in lines


def test_it_names_the_file_and_gives_an_example(configured: Callable[[str], Path]) -> None:
    path = configured("")
    assert run("config", "--path").output == f"{path}\n"
    path.write_text(run("config", "--example").stdout, encoding="utf-8")
    settings.loaded.cache_clear()
    assert run("config").stderr == ""


def test_keys_are_listed_as_they_are_set(configured: Callable[[str], Path]) -> None:
    configured('[keys]\nexport = "ctrl+e"\n')
    lines = [line.split() for line in run("keys").output.splitlines()]
    assert ["Ctrl+e", "export"] in [line[:2] for line in lines]
    assert run("keys", "--markdown").output.startswith("| key |")


def test_reports_are_read_in_spite_of_a_wrong_configuration(configured: Callable[[str], Path], tmp_path: Path) -> None:
    path = configured('[lexicon]\nfiles = ["mine.toml"]\n[fields]\ntext = "body"\n')
    report = tmp_path / "r.txt"
    report.write_text(REPORT, encoding="utf-8")
    done = run("annotate", str(report))
    assert done.exit_code == 0
    assert json.loads(done.stdout)["text"].startswith("ORRIN")
    assert f"{path.parent / 'mine.toml'}: no such file or directory" in done.stderr
