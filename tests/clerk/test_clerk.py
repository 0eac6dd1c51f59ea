"""The clerk: what he does is what the dossier does, he tells how far he is, and he goes when the reader is gone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.clerk.dossier import BrokeOff, ClerksDossier
from briefing.clerk.process import Process
from briefing.clerk.wire import Order
from briefing.decisions import Decisions
from briefing.decisions.edit import rename
from briefing.dossier import Dossier
from briefing.model import Brief
from briefing.wording import PARTIAL

PATIENCE = 10.0  # seconds
MANY = 1500  # documents: what is told of their progress is more than a pipe holds, so the clerk cannot be done unheard


@pytest.fixture(autouse=True)
def _own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    for name in ("DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path_factory.mktemp(name)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"Dam\n\n1{number} March 2031\n\nMexico said the dam of Jalpa burst.\n")
    return tmp_path


@pytest.fixture
def process() -> Iterator[Process]:
    made = Process()
    yield made
    made.end()


def order(*paths: Path, piped: bytes | None = None) -> Order:
    return Order(tuple(map(str, paths)) or ("-",), piped, {}, 0, {})


def quiet(done: int, total: int, brief: Brief | None = None, *, files: bool = False) -> bool:
    return True


def test_the_clerk_does_what_the_dossier_does(folder: Path, process: Process) -> None:
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    kept, own = ClerksDossier(order(folder), process), Dossier([str(folder)])
    heard: list[tuple[int, int, bool]] = []
    opened = kept.open(lambda done, total, brief=None, *, files=False: heard.append((done, total, files)))
    assert opened == own.open(quiet)
    assert heard[0] == (1, 4, True)
    assert heard[-1] == (3, 3, False)
    assert (kept.problems, kept.complete) == (own.problems, True)
    assert "broken.pdf" in kept.problems[0], "what is wrong with a file is told by its name"
    assert kept.refresh(quiet) == (None, "")
    (folder / "1.txt").write_text("Dam\n\n11 March 2031\n\nThe dam of Jalpa held.\n")
    brief, words = kept.refresh(quiet)
    assert (brief, words) == (own.refresh(quiet)[0], "changed: 1.txt")
    assert kept.decide(rename(kept.history.now, opened.actors[0], "Mexicans")) == ""
    assert kept.history.can_undo
    assert "Mexicans" in [actor.name for actor in kept.brief(quiet).actors]
    assert kept.undo()[1] == ""
    assert kept.history.now == Decisions()


def test_what_is_piped_in_is_read_and_a_stop_is_heard(process: Process) -> None:
    texts = "".join(f'{{"title": "Dam {n}", "text": "Mexico said the dam of Jalpa burst."}}\n' for n in range(MANY))
    kept = ClerksDossier(order(piped=texts.encode()), process)
    brief = kept.open(lambda done, total, brief=None, *, files=False: files)
    assert len(brief.sources) < MANY
    assert brief.limits[0].startswith(PARTIAL)
    assert not kept.complete


def test_a_lost_clerk_is_told_of_and_another_one_opens_the_case(folder: Path, process: Process) -> None:
    kept = ClerksDossier(order(folder), process)
    before = kept.open(quiet)
    os.kill(process.id, signal.SIGKILL)
    with pytest.raises(BrokeOff, match="ended"):
        kept.brief(quiet)
    assert kept.brief(quiet) == before
    kept.end()


def test_what_goes_wrong_is_told_and_the_clerk_goes_on(folder: Path, process: Process) -> None:
    kept = ClerksDossier(order(folder), process)
    kept.open(quiet)
    with pytest.raises(BrokeOff, match="AttributeError"):
        kept._ask("nothing_of_the_kind")
    assert len(kept.brief(quiet).sources) == 3


def test_the_clerk_goes_when_the_reader_is_killed() -> None:
    code = "from briefing.clerk.process import Process; import time; print(Process().id, flush=True); time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as reader:
        assert reader.stdout is not None
        clerk = int(reader.stdout.readline())
        reader.kill()
    end = time.monotonic() + PATIENCE
    while alive(clerk) and time.monotonic() < end:
        time.sleep(0.02)
    assert not alive(clerk)


def alive(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{number}/stat")
    return not (state.exists() and ") Z " in state.read_text())
