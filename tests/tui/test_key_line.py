"""The keys on the last line: whole ones, Help and Quit always, and each can be clicked."""

from __future__ import annotations

import pytest

from briefing.tui.widgets.key_line import Shown, fitting
from tests.tui.conftest import Opened
from tests.tui.looks import screen_text

KEYS = [Shown(name, "k", "k", name.capitalize(), True) for name in ("find", "compare", "help", "quit")]


def shown(width: int) -> str:
    keys, space = fitting(KEYS, width)
    return (" " * space).join(key.id for key in keys)


def test_what_has_no_room_is_left_out_from_the_end_but_not_how_to_get_help_and_to_leave() -> None:
    assert shown(33) == "find  compare  help  quit"
    assert shown(32) == "find compare help quit", "they move together first"
    assert shown(29) == "find  help  quit"
    assert shown(13) == "help quit"
    assert shown(6) == "help"


@pytest.mark.parametrize(
    ("width", "begins"),
    [
        (120, " ⏎ Evidence  n Next  / Find  c Compare  f Filter  d Decide  e Export "),
        (80, " ⏎ Evidence n Next / Find c Compare f Filter d Decide e Export "),
        (50, " ⏎ Evidence n Next / Find c Compare "),
        (40, " ⏎ Evidence n Next / Find ? Help"),
    ],
)
async def test_help_and_quit_are_there_at_every_width_and_no_key_is_cut(
    opened: Opened, width: int, begins: str
) -> None:
    async with opened(size=(width, 20)) as pilot:
        line = screen_text(pilot).splitlines()[-1]
        assert line.startswith(begins)
        assert line.split("? Help")[1].split()[:2] == ["q", "Quit"]
        assert line[-1] == " ", "nothing runs into the edge"


async def test_a_click_on_a_key_presses_it(opened: Opened) -> None:
    async with opened(size=(80, 24)) as pilot:
        line = screen_text(pilot).splitlines()[-1]
        await pilot.click(offset=(line.index("Help"), 23))
        await pilot.pause()
        assert "Keys · Brief" in screen_text(pilot)
