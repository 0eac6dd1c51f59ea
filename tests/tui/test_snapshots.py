"""The reader as it is drawn, at the sizes and in the kinds of theme that matter: SVG, to be looked at in a browser."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.pilot import Pilot

from briefing.tui.app import BriefingApp
from tests.tui.conftest import loaded


async def figures(pilot: Pilot[None]) -> None:
    await loaded(pilot)
    await pilot.press("l", "l")
    await pilot.pause(0.1)


@pytest.mark.parametrize(("size", "theme"), [((120, 40), "nightdesk"), ((80, 24), "daydesk"), ((50, 20), "mono")])
def test_reader(
    snap_compare: Callable[..., bool], app: Callable[..., BriefingApp], size: tuple[int, int], theme: str
) -> None:
    assert snap_compare(app(theme=theme), run_before=figures, terminal_size=size)
