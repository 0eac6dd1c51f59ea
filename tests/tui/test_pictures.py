"""Every screen at the sizes and in the kinds of theme that matter, compared with the pictures in __snapshots__."""

from __future__ import annotations

from dataclasses import replace

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from briefing.model import Decision
from briefing.news import News
from tests.tui.conftest import Opened
from tests.tui.pictures import settled
from tests.tui.story import BRIEF

WIDE, MIDDLE, NARROW = (120, 40), (80, 24), (50, 20)
# what stands where hangs on the size, what it wears on the theme
LOOKS = (("nightdesk", WIDE), ("nightdesk", MIDDLE), ("nightdesk", NARROW), ("daydesk", WIDE), ("mono", MIDDLE))
SCREENS = {
    "overview": "",
    "actors": "l j enter",
    "figures": "l l",
    "contradictions": "l l l",
    "sequence": "l l l l",
    "sources": "1 j",
    "article": "l l n enter",
    "find": "2 slash d a m",
    "compare-actor": "l c l",
    "compare-figure": "l l c l",
    "compare-contradiction": "l l l c",
    "chart": "4 l l",
    "marks": "2 m a",
    "plain": "2 m m escape",
    "details": "l l 2 i",
    "filter": "l l f enter enter",
    "filtered": "1 j o 3",
    "jump": "l l semicolon",
    "decide-actor": "l d",
    "pick-actor": "l d 1 s",
    "pick-alias": "l d 2",
    "pick-type": "l d 4",
    "words": "l d 3",
    "decide-claim": "l l n d",
    "pick-figure": "l l n d 1",
    "pick-credibility": "l l n d 6",
    "decide-source": "1 d",
    "words-wrong": "1 d 2 M enter",
    "pick-reliability": "1 d 3",
    "decide-which": "l l l n 2 d",
    "decide-event": "l l l l j n d",
    "pick-event": "l l l l j n d 1",
    "pick-category": "l l l l j n d 3 c",
    "decisions": "D",
    "news": "s",
    "search": "F d a m",
    "help": "2 question_mark j",
    "help-search": "question_mark slash c o p y",
    "export": "e",
    "theme": "t",
    "palette": "ctrl+p s o u r c e",
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
    async with opened(size=WIDE, brief=brief, news=news) as pilot:
        for key in SCREENS[screen].split():
            await pilot.press(key)
            await pilot.pause()  # what scrolls does so before the next key, whatever else the machine does
        for theme, (width, height) in LOOKS:
            pilot.app.theme = theme
            await pilot.resize_terminal(width, height)
            await pilot.pause()
            assert await settled(pilot) == pictures(name=f"{width}x{height}-{theme}")
