"""What a test sees of the screen."""

from __future__ import annotations

from textual.pilot import Pilot

from briefing.tui.app import BriefingApp
from briefing.tui.screens.reader import ReaderScreen
from briefing.tui.widgets.article import Article
from briefing.tui.widgets.brief_pane import BriefPane
from briefing.tui.widgets.one_line import OneLine
from briefing.tui.widgets.rows import RowList


def screen_text(pilot: Pilot[None]) -> str:
    """The whole screen as the terminal shows it, line by line."""
    return "\n".join("".join(segment.text for segment in line) for line in pilot.app.screen._compositor.render_strips())


def reader(pilot: Pilot[None]) -> ReaderScreen:
    assert isinstance(pilot.app, BriefingApp)
    assert pilot.app.reader is not None
    return pilot.app.reader


def status(pilot: Pilot[None]) -> str:
    return reader(pilot).query_one("#status", OneLine).text


def hint(pilot: Pilot[None]) -> str:
    """What the status line says at its right."""
    return reader(pilot).query_one("#status", OneLine).right


async def hinted(pilot: Pilot[None], words: str) -> None:
    """Wait until the status line says that at its right. Raises AssertionError where it does not."""
    for _ in range(40):
        if hint(pilot) == words:
            return
        await pilot.pause(0.05)
    raise AssertionError(f"{hint(pilot)!r} and not {words!r}")


def article(pilot: Pilot[None]) -> Article:
    return reader(pilot).query_one(Article)


def brief(pilot: Pilot[None]) -> BriefPane:
    return reader(pilot).query_one(BriefPane)


def source_shown(pilot: Pilot[None]) -> str:
    source = article(pilot).source
    return source.id if source else ""


def cursor_text(pilot: Pilot[None]) -> str:
    shown = article(pilot)
    assert shown.source is not None
    start, end = shown.cursor
    return shown.source.document.text[start:end]


def rows(pilot: Pilot[None], list_id: str) -> RowList:
    return pilot.app.screen.query_one(f"#{list_id}", RowList)


async def open_item(pilot: Pilot[None], key: str) -> None:
    """Have an item of the brief looked at, without the keys that lead to it."""
    reader(pilot).open_item(key)
    await pilot.pause()


async def go_to_line(pilot: Pilot[None], words: str) -> None:
    """Have the cursor of the shown article on the line of those words, in the article's pane."""
    reader(pilot).action_pane("article")
    await pilot.pause()
    article(pilot).move_to_end(-1)
    while words not in cursor_text(pilot):
        article(pilot).move(1)
    await pilot.pause()
