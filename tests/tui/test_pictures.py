"""Every screen at the sizes and in the kinds of theme that matter, compared with the pictures in __snapshots__."""

from __future__ import annotations

from dataclasses import replace

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from briefing.model import Decision
from briefing.news import News
from tests.tui.conftest import Opened
from tests.tui.pictures import picture
from tests.tui.story import BRIEF

SIZES = ((120, 40), (80, 24), (50, 20))
THEMES = ("nightdesk", "daydesk", "mono")
SCREENS = {
    "actors": "l j enter",
    "figures": "l l",
    "compare-figure": "l l c l",
    "compare-contradiction": "l l l c",
    "chart": "4 l l",
    "decide-actor": "l d",
    "decide-claim": "l l n d",
    "pick-actor": "l d 1 s",
    "words": "1 d 2 M enter",
    "decisions": "D",
    "marks": "2 m a",
    "plain": "2 m m escape",
    "details": "l l 2 i",
    "search": "F d a m",
    "filter": "l l f enter enter",
    "filtered": "1 j o 3",
    "news": "s",
    "help": "2 question_mark j",
    "help-search": "question_mark slash c o p y",
    "jump": "l l semicolon",
}
DECISIONS = (
    Decision("actor Kestrel Hydro", ("joined with “the operator”", "type set to organisation"), "ask its secretary"),
    Decision("claim “63 people” in wire.txt", ("taken out of its figure",)),
    Decision("source gone.txt", ("reliability B, usually reliable",), found=False),
)
NEWS = (
    News("source", "sources:S3", "Night bulletin: police and marchers clash in Orrin"),
    News("gone source", "", "rumours.txt"),
    News("changed figure", "figures:F1", "Killed in the Kestrel Dam break: 40 – 63, disputed, was 40 – 52, disputed"),
    News("event", "sequence:E5", "Tue 11 Mar 2031: Several hundred people threw stones at the police"),
)


class TextPicture(SingleFileSnapshotExtension):
    _write_mode = WriteMode.TEXT
    _file_extension = "txt"


@pytest.mark.parametrize("screen", SCREENS)
async def test_screen(opened: Opened, snapshot: SnapshotAssertion, screen: str) -> None:
    pictures = snapshot.use_extension(TextPicture)
    brief, news = replace(BRIEF, decisions=DECISIONS), NEWS if screen == "news" else ()
    async with opened(size=SIZES[0], brief=brief, news=news) as pilot:
        for key in SCREENS[screen].split():
            await pilot.press(key)
            await pilot.pause()  # what scrolls does so before the next key, whatever else the machine does
        for theme in THEMES:
            pilot.app.theme = theme
            for width, height in SIZES:
                await pilot.resize_terminal(width, height)
                await pilot.pause()
                await pilot.pause()
                assert picture(pilot) == pictures(name=f"{width}x{height}-{theme}")
