"""The command line as a user meets it: exit codes, one line for a failure, files that are whole or not there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefing import cli, documents, tui
from briefing.cli import cli as command
from briefing.commands.first import COMMANDS

REPORT = "The ferry\n\n3 January 2031\n\nNorland said on Friday that 25 sailors were killed on a ferry.\n"
HEAVY = ("textual", "rich", "dateparser", "rapidfuzz", "jsonschema")


@pytest.fixture
def run() -> Callable[..., Result]:
    def invoke(*args: str | Path, **more: object) -> Result:
        return CliRunner().invoke(command, [str(arg) for arg in args], prog_name="briefing", **more)  # type: ignore[arg-type]

    return invoke


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "reports" / "ferry.txt"
    path.parent.mkdir()
    path.write_text(REPORT, encoding="utf-8")
    return path


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], str | None]]:
    """What the full screen is opened on; standard output passes for a terminal."""
    calls: list[tuple[list[str], str | None]] = []
    monkeypatch.setattr(tui, "run", lambda paths, theme, *_: calls.append((paths, theme)))
    monkeypatch.setattr("briefing.clerk.process.started", lambda: None)
    monkeypatch.setattr(cli, "is_terminal", lambda: True)
    monkeypatch.setattr("briefing.commands.reader.take_keyboard", lambda: None)
    return calls


def process(*args: str | Path, **more: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "briefing", *map(str, args)], capture_output=True, **more)  # type: ignore[call-overload, no-any-return]


# ---------------------------------------------------------------- the full screen
def test_paths_open_the_full_screen(run: Callable[..., Result], report: Path, opened: list[object]) -> None:
    assert run(report, "--theme", "mono").exit_code == 0
    assert run("--theme", "mono", report).exit_code == 0
    assert opened == [([str(report)], "mono")] * 2


def test_the_commands_are_known_before_they_are_imported() -> None:
    assert set(cli.cli.commands) - {cli.ReaderGroup.READER} == COMMANDS


def test_no_path_opens_the_bundled_reports(run: Callable[..., Result], opened: list[object]) -> None:
    assert run().exit_code == 0
    assert opened == [([str(documents.bundled())], None)]


@pytest.mark.parametrize("args", [["--", "export"], ["./export"], ["--theme", "mono", "export"]])
def test_a_path_named_like_a_command_can_be_opened(
    run: Callable[..., Result], opened: list[tuple[list[str], str | None]], args: list[str],
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    Path("export").mkdir()
    assert run(*args).exit_code == 0
    assert opened[0][0] == [args[-1]]


def test_an_unknown_theme_is_a_usage_error_that_names_others(run: Callable[..., Result], opened: list[object]) -> None:
    result = run("--theme", "nosuch")
    assert result.exit_code == 2
    assert "nightdesk" in result.stderr
    assert not opened


def test_a_path_that_is_not_there_is_one_line(run: Callable[..., Result], opened: list[object]) -> None:
    result = run("no/such/file.txt")
    assert (result.exit_code, result.stderr) == (1, "briefing: no/such/file.txt: does not exist\n")
    assert not opened


def test_without_a_terminal_the_full_screen_points_to_export() -> None:
    done = process()
    assert done.returncode == 1
    assert done.stderr.startswith(b"briefing: ")
    assert b"briefing export" in done.stderr
    assert done.stderr.count(b"\n") == 1


# ---------------------------------------------------------------- help and usage
def test_help_is_the_same_before_and_after_a_path(run: Callable[..., Result]) -> None:
    help = run("--help")
    assert help.exit_code == 0
    assert run("some/path", "--help").output == help.output
    for needed in ("Examples:", "Exit codes:", "./export", "--theme", "annotate", "briefing themes"):
        assert needed in help.output


def test_a_wrong_option_is_a_usage_error_that_points_to_the_help(run: Callable[..., Result]) -> None:
    result = run("some/path", "--nosuch")
    assert result.exit_code == 2
    assert "Try 'briefing --help'" in result.stderr
    assert run("export", "--width", "39").exit_code == 2


def test_version(run: Callable[..., Result]) -> None:
    from briefing import __version__

    assert run("--version").output == f"briefing {__version__}\n"


def test_themes_are_listed_with_where_they_are_from(run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch,
                                                    tmp_path: Path) -> None:  # fmt: skip
    from briefing import themes

    monkeypatch.setattr(themes, "user_directory", lambda: tmp_path)
    ours = (themes.bundled() / "mono.toml").read_text(encoding="utf-8")
    (tmp_path / "mine.toml").write_text(ours, encoding="utf-8")
    (tmp_path / "bad.toml").write_text("title = 1", encoding="utf-8")
    result = run("themes")
    assert result.exit_code == 0
    rows = {line.split()[0]: line for line in result.stdout.splitlines()}
    assert "yours" in rows["mine"]
    assert "built in" in rows["mono"]
    assert "light" in rows["daydesk"]
    assert str(tmp_path) in result.stdout
    assert result.stderr.startswith(f"briefing: {tmp_path / 'bad.toml'}: ")


# ---------------------------------------------------------------- export and annotate
@pytest.mark.parametrize(("name", "begins"), [("b.txt", "BRIEFING"), ("b.JSON", "{"), ("b", "BRIEFING")])
def test_the_suffix_says_the_format(
    run: Callable[..., Result], report: Path, tmp_path: Path, name: str, begins: str
) -> None:
    assert run("export", report, "--output", tmp_path / name).exit_code == 0
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)
    assert run("export", report, "-f", "json", "-o", "-").stdout.startswith("{")


def test_width_holds(run: Callable[..., Result], report: Path) -> None:
    lines = run("export", report, "--width", "44").stdout.splitlines()
    assert max(map(len, lines)) <= 44


def test_annotate_prints_a_line_a_report(run: Callable[..., Result], report: Path) -> None:
    (report.parent / "second.txt").write_text("Sudmark denied it.\n", encoding="utf-8")
    result = run("annotate", report.parent)
    assert result.exit_code == 0
    data = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["file"] for line in data] == ["ferry.txt", "second.txt"]
    dates = [span for span in data[0]["spans"] if span["kind"] == "date"]
    assert "Friday" in [data[0]["text"][span["start"] : span["end"]] for span in dates]


def test_standard_input_is_a_dash(run: Callable[..., Result]) -> None:
    result = run("annotate", "-", input=REPORT)
    assert json.loads(result.stdout)["text"].startswith("The ferry")


def test_a_broken_file_is_one_line_and_the_others_still_open(run: Callable[..., Result], report: Path) -> None:
    (report.parent / "empty.txt").write_bytes(b"")
    result = run("export", report.parent, "missing.txt")
    assert result.exit_code == 0
    assert "1 source" in result.stdout
    lines = result.stderr.splitlines()
    assert len(lines) == 2
    assert all(line.startswith("briefing: ") for line in lines)


def test_nothing_to_read_is_a_failure_without_output(run: Callable[..., Result]) -> None:
    for name in ("export", "annotate"):
        result = run(name, "missing.txt")
        assert (result.exit_code, result.stdout, len(result.stderr.splitlines())) == (1, "", 1)


def test_output_replaces_a_file_and_keeps_its_permissions(
    run: Callable[..., Result], report: Path, tmp_path: Path
) -> None:
    target = tmp_path / "brief.txt"
    target.write_text("old")
    target.chmod(0o640)
    assert run("export", report, "-o", target).exit_code == 0
    assert target.read_bytes().startswith(b"BRIEFING")
    assert b"\r" not in target.read_bytes()
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_failed_write_leaves_the_old_file_and_nothing_beside_it(
    run: Callable[..., Result], report: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "brief.txt").write_text("old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    result = run("export", report, "-o", folder / "brief.txt")
    assert (result.exit_code, result.stderr) == (1, "briefing: no space left on device\n")
    assert [path.name for path in folder.iterdir()] == ["brief.txt"]
    assert (folder / "brief.txt").read_text() == "old"


def test_an_output_in_no_folder_is_one_line(run: Callable[..., Result], report: Path, tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "brief.txt"
    result = run("export", report, "-o", target)
    assert (result.exit_code, result.stderr) == (1, f"briefing: {target}: no such file or directory\n")


@pytest.mark.skipif(not os.path.exists("/dev/null"), reason="no such device here")
def test_a_device_is_written_to_and_not_replaced(run: Callable[..., Result], report: Path) -> None:
    assert run("export", report, "-o", "/dev/null").exit_code == 0
    assert not os.path.isfile("/dev/null")


def test_an_interruption_is_quiet(run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(documents, "Pile", interrupt)
    result = run("export")
    assert (result.exit_code, result.output) == (130, "")


# ---------------------------------------------------------------- as a process
def test_the_same_bytes_twice_from_any_folder_and_in_any_locale(tmp_path: Path) -> None:
    first = process("export", cwd=tmp_path)
    second = process("export", cwd="/", env={**os.environ, "LC_ALL": "C", "PYTHONHASHSEED": "7", "PYTHONUTF8": "0"})
    assert first.returncode == 0, first.stderr
    assert first.stdout == second.stdout
    assert first.stdout.decode("utf-8").startswith("BRIEFING")


def test_a_closed_pipe_leaves_no_trace() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([sys.executable, "-m", "briefing", "export"], stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no such device here")
def test_a_full_disk_is_one_line() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run([sys.executable, "-m", "briefing", "export"], stdout=full, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (1, b"briefing: no space left on device\n")


@pytest.mark.parametrize("args", [["export"], ["export", "-f", "json"], ["themes"], ["--help"]])
def test_quick_commands_import_nothing_heavy(args: list[str]) -> None:
    code = f"""
import sys
from briefing.cli import cli
try:
    cli({args!r}, prog_name="briefing")
finally:
    print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0
    assert done.stderr == "[]\n"


def test_the_command_line_alone_imports_nothing_that_a_command_needs() -> None:
    code = "import sys, briefing.cli; print([m for m in sys.modules if m.startswith('briefing')])"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    for name in ("model", "annotate", "brief", "config", "decisions", "documents", "store", "export.text", "tui"):
        assert f"'briefing.{name}'" not in loaded


def test_the_text_of_plain_text_needs_no_other_exporter_or_reader(report: Path) -> None:
    code = f"""
import sys
from briefing.cli import cli
try:
    cli(["export", {str(report)!r}], prog_name="briefing")
finally:
    print(sorted(sys.modules), file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    for name in ("briefing.export.html", "briefing.export.csv", "briefing.export.markdown", "briefing.export.json",
                 "xml.etree.ElementTree", "csv", "trafilatura", "pypdf", "feedparser"):  # fmt: skip
        assert f"'{name}'" not in done.stderr


def test_the_shell_completes_commands_themes_and_files() -> None:
    def offered(*words: str) -> str:
        line = " ".join(("briefing", *words))
        env = {**os.environ, "_BRIEFING_COMPLETE": "bash_complete", "COMP_WORDS": line, "COMP_CWORD": str(len(words))}
        return process(env=env).stdout.decode()

    assert "plain,export" in offered("ex")
    assert "file," in offered("ex")
    assert "plain,mono" in offered("--theme", "mo")
    assert "plain,--width" in offered("export", "--w")


# ---------------------------------------------------------------- what the analyst has decided
def test_every_export_follows_the_decisions_beside_the_reports(run: Callable[..., Result], report: Path) -> None:
    beside = report.parent / "briefing.toml"
    facts = 'file = "ferry.txt"\npublished = 2032\npublisher = "The Gazette"\nreliability = "D"\n'
    beside.write_text(f"[[source]]\n{facts}")
    assert "analyst: publisher set to The Gazette" in run("export", report.parent).stdout
    data = json.loads(run("export", report.parent, "-f", "json").stdout)
    assert (data["sources"][0]["publisher"], data["sources"][0]["analyst"]["rating"]) == ("The Gazette", "D")
    assert json.loads(run("annotate", report).stdout)["published"] == "2032"


def test_a_wrong_entry_is_named_with_its_line_and_the_rest_is_done(run: Callable[..., Result], report: Path) -> None:
    beside = report.parent / "briefing.toml"
    beside.write_text('[[actor]]\nname = "Norland"\nshape = "round"\n')
    done = run("export", report)
    assert (done.exit_code, done.stdout.startswith("BRIEFING")) == (0, True)
    assert f"briefing: {beside}:3: unknown key “shape”" in done.stderr
