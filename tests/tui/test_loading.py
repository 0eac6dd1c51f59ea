"""Loading behind the first paint."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from time import sleep

import pytest
from textual.message import Message
from textual.pilot import Pilot

from briefing.dossier import Dossier
from briefing.tui import loading
from briefing.tui.app import BriefingApp
from briefing.tui.index import Case, open_case
from briefing.tui.messages import Awaited, Loaded, LoadFailed, Progress
from tests.tui.conftest import loaded
from tests.tui.looks import screen_text
from tests.tui.story import BRIEF


async def shows(pilot: Pilot[None], words: str) -> bool:
    """Whether the words come on the screen within some seconds."""
    for _ in range(500):
        if words in screen_text(pilot):
            return True
        await pilot.pause(0.01)
    return False


async def test_it_says_that_it_reads_and_takes_keys_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    files, go = Event(), Event()

    def slow(_: object, progress: loading.Told) -> Case:
        sleep(2 * loading.EVERY)
        progress(2, 5, files=True)
        files.wait(10)
        sleep(2 * loading.EVERY)
        progress(3, 5)
        go.wait(10)
        return open_case(BRIEF)

    monkeypatch.setattr(loading, "load", slow)
    async with BriefingApp(["x"]).run_test(size=(100, 30)) as pilot:
        assert await shows(pilot, "Opening files … 2 of 5")
        files.set()
        assert await shows(pilot, "Reading … 3 of 5")
        await pilot.press("tab", "j", "enter", "n", "slash", "e", "y", "question_mark", "escape")
        assert "Reading" in screen_text(pilot)
        go.set()
        await loaded(pilot)
        assert "Kestrel Dam" in screen_text(pilot)


async def test_the_terminal_may_change_its_size_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    go = Event()

    def slow(_: object, progress: loading.Told) -> Case:
        progress(0, 2)
        go.wait(10)
        return open_case(BRIEF)

    monkeypatch.setattr(loading, "load", slow)
    async with BriefingApp(["x"]).run_test(size=(130, 40)) as pilot:
        await pilot.pause(0.2)
        await pilot.resize_terminal(50, 20)
        await pilot.press("question_mark")
        go.set()
        await loaded(pilot)
        text = screen_text(pilot)
        assert "BOTTOM LINE" in text
        assert "1 Sources  2 Article  3 Brief  4 Chart" in text, "there is room for one pane, and no help above it"


async def test_quitting_does_not_wait_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    go = Event()
    monkeypatch.setattr(loading, "load", lambda *_: go.wait(30))
    async with BriefingApp(["x"]).run_test() as pilot:
        await pilot.press("q")
        await pilot.pause()
        assert not pilot.app.is_running
    go.set()


async def test_what_goes_wrong_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> Case:
        raise RuntimeError("the [/] disk is gone")

    monkeypatch.setattr(loading, "load", broken)
    async with BriefingApp(["x"]).run_test(size=(100, 30)) as pilot:
        await pilot.pause(0.1)
        assert "the [/] disk is gone" in screen_text(pilot)
        await pilot.press("e", "1")


def test_the_thread_posts_the_case_or_the_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def posted() -> list[type[Message]]:
        messages: list[Message] = []
        loading.Loader(lambda: Dossier([]), messages.append).run()
        return [type(message) for message in messages]

    monkeypatch.setattr(loading, "load", lambda *_: open_case(BRIEF))
    assert posted() == [Loaded]
    monkeypatch.setattr(loading, "load", lambda *_: 1 / 0)
    assert posted() == [LoadFailed]
    monkeypatch.setattr(loading, "load", lambda _, told: (told(0, 2), told(1, 2), open_case(BRIEF))[-1])
    assert posted() == [Awaited, Progress, Loaded], "there was time to make the reader"


async def test_a_partial_brief_is_shown_and_said_to_be_one_until_told_to_stop(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def slow(_: object, progress: loading.Told) -> Case:
        part = replace(BRIEF, limits=("Partial: 1 of 3 documents are in this brief.",))
        progress(1, 3, part)
        while progress(1, 3) is not False:
            sleep(0.01)
        return open_case(BRIEF)

    monkeypatch.setattr(loading, "load", slow)
    async with BriefingApp(["x"]).run_test(size=(100, 30)) as pilot:
        app = pilot.app
        assert isinstance(app, BriefingApp)
        assert await shows(pilot, "the brief is partial")
        text = screen_text(pilot)
        assert "Reading … 1 of 3; the brief is partial" in text
        assert "Kestrel Dam" in text
        await pilot.press("l", "l", "n")
        assert app.reader is not None
        item = app.reader.item
        await pilot.press("d", "D", "u")
        await pilot.pause()
        said = [note.message for note in app._notifications]
        assert said == ["Wait until all is read: only then can anything be decided."], "and it is said once"
        await pilot.press("ctrl+x")
        await loaded(pilot)
        assert "the brief is partial" not in screen_text(pilot)
        assert app.reader.item == item, "one stays where one was"


async def test_what_was_not_read_is_said_as_long_as_it_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    limits = ("Partial: all but 7 files are in this brief, the others were not read yet.", *BRIEF.limits)
    monkeypatch.setattr(loading, "load", lambda *_: open_case(replace(BRIEF, limits=limits)))
    async with BriefingApp(["x"]).run_test(size=(100, 30)) as pilot:
        await loaded(pilot)
        assert "Partial: all but 7 files" in screen_text(pilot).splitlines()[-3]
