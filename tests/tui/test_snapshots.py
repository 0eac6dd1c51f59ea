"""How it looks, at the sizes that matter: compared with the pictures in __snapshots__."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.pilot import Pilot

from briefing.tui.app import BriefingApp
from tests.tui.conftest import loaded

Compare = Callable[..., bool]
SIZES = [(120, 40), (80, 24), (50, 20)]


def keys(*pressed: str) -> Callable[[Pilot[None]], object]:
    async def press(pilot: Pilot[None]) -> None:
        await loaded(pilot)
        await pilot.press(*pressed)
        await pilot.pause(0.1)

    return press


@pytest.mark.parametrize(("size", "tab"), [*((size, 2) for size in SIZES), (SIZES[0], 0), (SIZES[0], 4)], ids=str)
def test_brief(snap_compare: Compare, app: Callable[..., BriefingApp], size: tuple[int, int], tab: int) -> None:
    assert snap_compare(app(), run_before=keys(*["l"] * tab), terminal_size=size)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_article(snap_compare: Compare, app: Callable[..., BriefingApp], size: tuple[int, int]) -> None:
    assert snap_compare(app(), run_before=keys("l", "l", "n", "enter"), terminal_size=size)


@pytest.mark.parametrize("size", SIZES[1:], ids=str)
def test_sources(snap_compare: Compare, app: Callable[..., BriefingApp], size: tuple[int, int]) -> None:
    assert snap_compare(app(), run_before=keys("1", "j"), terminal_size=size)


@pytest.mark.parametrize("theme", ["daydesk", "mono"])
def test_theme(snap_compare: Compare, app: Callable[..., BriefingApp], theme: str) -> None:
    assert snap_compare(app(theme=theme), run_before=keys("l", "l", "l"), terminal_size=(120, 40))


@pytest.mark.parametrize("key", ["question_mark", "e", "t"])
def test_over_the_reader(snap_compare: Compare, app: Callable[..., BriefingApp], key: str) -> None:
    assert snap_compare(app(), run_before=keys(key), terminal_size=(80, 24))
