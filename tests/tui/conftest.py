"""Opens the reader on the invented case, without reading a file."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest
from textual import _wait
from textual.pilot import Pilot

from briefing.dossier import Dossier
from briefing.model import Brief
from briefing.news import News
from briefing.tui import loading
from briefing.tui.app import BriefingApp
from briefing.tui.desk import Desk
from briefing.tui.index import open_case
from tests.tui.story import BRIEF

gc.freeze()  # what is imported by now stays: the collector need not look at it again and again
gc.set_threshold(50_000)
_wait.SLEEP_GRANULARITY = 1 / 100  # seconds between two looks of a pilot whether all is quiet

Opened = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@pytest.fixture(autouse=True)
def _nothing_of_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    monkeypatch.setattr("briefing.themes.user_directory", lambda: tmp_path_factory.getbasetemp() / "none")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))


@pytest.fixture(autouse=True)
def _no_blinking(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures are not to depend on the moment at which they are taken."""
    monkeypatch.setattr("textual.widgets.Input._toggle_cursor", lambda _: None)


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> Callable[..., BriefingApp]:
    """Make a reader of a brief, of the invented one by default."""

    def make(
        brief: Brief = BRIEF, problems: tuple[str, ...] = (), theme: str | None = None, desk: Desk | None = None,
        news: tuple[News, ...] = (),
    ) -> BriefingApp:  # fmt: skip
        dossier = Dossier(["-"])  # of nothing: what is decided on the invented case goes nowhere
        monkeypatch.setattr(loading, "load", lambda *_: open_case(brief, problems, dossier, news))
        return BriefingApp([], theme, desk=desk)

    return make


@pytest.fixture
def opened(app: Callable[..., BriefingApp]) -> Opened:
    """Run a reader until its brief is shown: ``async with opened(size=(120, 40)) as pilot``."""

    @asynccontextmanager
    async def run(size: tuple[int, int] = (120, 40), **given: Any) -> AsyncIterator[Pilot[None]]:
        async with app(**given).run_test(size=size) as pilot:
            await (loaded(pilot) if given.get("brief", BRIEF).sources else pilot.pause(0.2))
            yield pilot

    return run


async def loaded(pilot: Pilot[None]) -> None:
    """Wait until the loading thread has delivered, and its news are shown."""
    app = pilot.app
    assert isinstance(app, BriefingApp)
    for _ in range(1000):
        if app.reader is not None and app.screen is app.reader and app.reader.opened:
            break
        await pilot.pause(0.01)
    await pilot.pause()
    await pilot.pause()
