"""Manners in a pipe: progress for a terminal alone, quiet when asked, a quiet end whoever ends it."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from briefing.commands import pipe

REPORT = "The ferry\n\n3 January 2031\n\nNorland said on Friday that 25 sailors were killed on a ferry.\n"
COMMAND = (sys.executable, "-m", "briefing")
pty = pytest.importorskip("pty", reason="no pseudo-terminals here")


def terminal(monkeypatch: pytest.MonkeyPatch) -> int:
    """A terminal in the place of standard error, set up in the test as pytest sets its own before each; what is
    written there can be read from the number given."""
    outer, inner = pty.openpty()
    monkeypatch.setattr(sys, "stderr", os.fdopen(inner, "w"))
    return outer


def seen(outer: int) -> str:
    """All that is written there; what was written last may take a moment to come through."""
    told = b""
    while select.select([outer], [], [], 0.3)[0]:
        told += os.read(outer, 100_000)
    return told.decode()


def test_progress_is_one_line_on_a_terminal_that_is_gone_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    outer = terminal(monkeypatch)
    monkeypatch.setattr(pipe, "PATIENCE", 0)
    monkeypatch.setattr(pipe, "PACE", 0)
    assert list(pipe.counted("abc", 3, "reading report")) == ["a", "b", "c"]
    told = seen(outer)
    assert told.startswith("\rbriefing: reading report 1 of 3\r")
    assert told.endswith("3 of 3\r\x1b[K")
    assert "\n" not in told


def test_progress_is_gone_after_an_interruption_too(monkeypatch: pytest.MonkeyPatch) -> None:
    outer = terminal(monkeypatch)
    monkeypatch.setattr(pipe, "PATIENCE", 0)
    monkeypatch.setattr(pipe, "PACE", 0)
    items = pipe.counted("abc", 3, "reading report")
    next(items), next(items)
    with pytest.raises(KeyboardInterrupt):
        items.throw(KeyboardInterrupt())  # type: ignore[attr-defined]
    assert seen(outer).endswith("\r\x1b[K")


@pytest.mark.parametrize("quiet", [True, False])
def test_what_is_done_at_once_or_quietly_shows_no_progress(monkeypatch: pytest.MonkeyPatch, quiet: bool) -> None:
    outer = terminal(monkeypatch)
    if quiet:
        monkeypatch.setattr(pipe, "PATIENCE", 0)
    assert len(list(pipe.counted("abc", 3, "reading report", quiet))) == 3
    assert seen(outer) == ""


@pytest.mark.parametrize("patience", [0, 60])
def test_work_that_lasts_is_named_until_it_is_done(monkeypatch: pytest.MonkeyPatch, patience: float) -> None:
    outer = terminal(monkeypatch)
    monkeypatch.setattr(pipe, "PATIENCE", patience)
    with pipe.busy("making the brief"):
        told = seen(outer)
    assert told == ("" if patience else "\rbriefing: making the brief")
    assert seen(outer) == ("" if patience else "\r\x1b[K")


def test_progress_is_not_for_a_file_or_a_pipe(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipe, "PATIENCE", 0)
    assert len(list(pipe.counted("abc", 3, "reading report"))) == 3
    assert capsys.readouterr().err == ""


def test_quiet_says_nothing_of_a_file_that_cannot_be_read_unless_none_can(tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    for command in ("export", "annotate"):
        done = subprocess.run([*COMMAND, command, "--quiet", tmp_path], capture_output=True)
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout
    done = subprocess.run([*COMMAND, "export", "--quiet", tmp_path / "empty.txt"], capture_output=True)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (1, b"", 1)


def heeds_interruptions() -> None:
    """A shell starts what it puts in the background deaf to them."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(os.name != "posix", reason="no such signals here")
def test_an_interruption_while_it_waits_for_its_input_is_quiet(tmp_path: Path) -> None:
    running = subprocess.Popen(
        [*COMMAND, "export", "-", "-o", tmp_path / "brief.txt"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=heeds_interruptions,
    )  # fmt: skip
    assert running.stdin
    running.stdin.write(b"x" * 200_000)  # more than a pipe holds: it has begun to read
    running.stdin.flush()
    for _ in range(60):  # as a person does: one that comes between two reads is only heard with the next
        running.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            running.wait(timeout=1)
            break
    output = running.communicate(timeout=5)
    assert (running.returncode, *output) == (130, b"", b"")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="no such signals here")
def test_being_told_to_end_leaves_no_half_a_file(tmp_path: Path) -> None:
    reports, out = tmp_path / "reports", tmp_path / "out"
    reports.mkdir()
    out.mkdir()
    for number in range(200):
        (reports / f"{number}.txt").write_text(REPORT * 200, encoding="utf-8")
    with subprocess.Popen([*COMMAND, "annotate", reports, "-o", out / "spans.jsonl"]) as running:
        deadline = time.monotonic() + 60
        while not list(out.iterdir()) and time.monotonic() < deadline:
            time.sleep(0.01)
        running.terminate()
    assert running.returncode == 143
    assert list(out.iterdir()) == []


def test_enough_read_of_many_lines_ends_the_work_without_a_word(tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number}.txt").write_text(REPORT * 20, encoding="utf-8")
    with subprocess.Popen([*COMMAND, "annotate", tmp_path], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout
        assert running.stdout.readline().startswith(b'{"file"')
        running.stdout.close()
        assert running.stderr
        assert running.stderr.read() == b""
    assert running.returncode == 0
