"""The keys on the last line: whole ones, Help always, and each can be clicked."""

from __future__ import annotations

import pytest

from briefing.tui.widgets.key_line import Shown, fitting
from tests.tui.conftest import Opened
from tests.tui.looks import screen_text

KEYS = [Shown(name, "k", "k", name.capitalize(), True) for name in ("find", "compare", "help", "quit")]


def test_what_has_no_room_is_left_out_from_the_end_but_help_is_kept() -> None:
    assert [key.id for key in fitting(KEYS, 33)] == ["find", "compare", "help", "quit"]
    assert [key.id for key in fitting(KEYS, 32)] == ["find", "compare", "help"]
    assert [key.id for key in fitting(KEYS, 24)] == ["find", "help"]
    assert [key.id for key in fitting(KEYS, 6)] == ["help"]


@pytest.mark.parametrize("width", [120, 80, 50, 40])
async def test_help_is_there_at_every_width_and_no_key_is_cut(opened: Opened, width: int) -> None:
    async with opened(size=(width, 20)) as pilot:
        line = screen_text(pilot).splitlines()[-1]
        assert "? Help" in line
        assert line.startswith(" ⏎ Evidence  n Next  / Find")
        assert line[-1] == " ", "nothing runs into the edge"


async def test_a_click_on_a_key_presses_it(opened: Opened) -> None:
    async with opened(size=(80, 24)) as pilot:
        line = screen_text(pilot).splitlines()[-1]
        await pilot.click(offset=(line.index("Help"), 23))
        await pilot.pause()
        assert "Keys · Brief" in screen_text(pilot)
