"""The desk by keyboard and mouse: columns, remapped keys, help that is searched, copies, the user's own programs."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from briefing.config import Config
from briefing.store import copied
from briefing.tui.commands import COMMANDS
from briefing.tui.commands.keymap import keymap
from briefing.tui.desk import Desk
from tests.tui.conftest import Opened
from tests.tui.looks import brief, go_to_line, open_item, reader, screen_text
from tests.tui.story import BRIEF


def in_sight(pilot: Pilot[None]) -> list[str]:
    return [pane for pane in ("sources", "article", "brief") if reader(pilot).query_one(f"#{pane}").display]


# ---------------------------------------------------------------- layouts
async def test_three_two_or_one_pane_by_the_width(opened: Opened) -> None:
    async with opened(size=(120, 40)) as pilot:
        assert in_sight(pilot) == ["sources", "article", "brief"]
        await pilot.resize_terminal(100, 30)
        await pilot.pause()
        assert in_sight(pilot) == ["article", "brief"]
        await pilot.press("1")
        assert in_sight(pilot) == ["sources", "article"]
        await pilot.press("2")
        assert in_sight(pilot) == ["sources", "article"], "what stood beside the article stays"
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert in_sight(pilot) == ["article"]


@pytest.mark.parametrize(("columns", "width", "seen"), [(1, 160, 1), (2, 160, 2), (3, 90, 3), (3, 60, 2), (2, 40, 1)])
async def test_the_columns_are_as_configured_where_there_is_room(
    opened: Opened, columns: int, width: int, seen: int
) -> None:
    config = replace(Config(), layout=replace(Config().layout, columns=columns))
    async with opened(size=(width, 30), desk=Desk(config)) as pilot:
        assert len(in_sight(pilot)) == seen


async def test_at_40_by_15_everything_can_be_reached_and_read(opened: Opened) -> None:
    async with opened(size=(40, 15)) as pilot:
        await open_item(pilot, "figures:F1")
        text = screen_text(pilot)
        assert all(words in text for words in ("1 Sources", "2 Article", "3 Brief", "at least 40", "“At least 40"))
        await pilot.press("enter")
        await pilot.pause()
        assert "40 people" in screen_text(pilot)
        await pilot.press("question_mark")
        await pilot.pause(0.1)
        assert "go to what this" in screen_text(pilot)
        await pilot.press("escape", "t")
        await pilot.pause(0.1)
        assert "Night desk" in screen_text(pilot)


async def test_panes_and_tabs_are_chosen_by_mouse(opened: Opened) -> None:
    async with opened(size=(80, 24)) as pilot:
        row = screen_text(pilot).splitlines()[0]
        await pilot.click(offset=(row.index("1 Sources") + 3, 0))
        await pilot.pause()
        assert reader(pilot).pane == "sources"
        await pilot.click(offset=(row.index("3 Brief") + 3, 0))
        await pilot.pause()
        tabs = screen_text(pilot).splitlines()[2]
        await pilot.click(offset=(tabs.index("Figures") + 2, 2))
        await pilot.pause()
        assert brief(pilot).tab == "figures"


# ---------------------------------------------------------------- keys and help
async def test_a_remapped_key_works_and_is_what_footer_and_help_show(opened: Opened) -> None:
    async with opened(desk=Desk(keymap=keymap({"next": ("x",), "quit": ("Q",)}))) as pilot:
        await open_item(pilot, "figures:F1")
        await pilot.press("x")
        assert reader(pilot).number == 1
        await pilot.press("n", "q")
        assert reader(pilot).number == 1
        assert pilot.app.is_running
        assert "x Next" in screen_text(pilot).splitlines()[-1]
        await pilot.press("question_mark", "slash", *"next")
        await pilot.pause(0.1)
        told = next(command.help for command in COMMANDS if command.id == "next")
        assert f"x {told}"[:30] in " ".join(screen_text(pilot).split())


async def test_help_searches_all_places_and_escape_goes_back_step_by_step(opened: Opened) -> None:
    async with opened(size=(80, 30)) as pilot:
        await pilot.press("question_mark", "slash", *"editor")
        await pilot.pause(0.1)
        text = screen_text(pilot)
        assert "open the source in your editor" in text
        assert "go to the sources" not in text
        await pilot.press("escape")
        await pilot.pause(0.1)
        assert not pilot.app.screen.query_one(Input).display
        assert "the next line or item" in screen_text(pilot)
        await pilot.press("slash", *"zzz")
        await pilot.pause(0.1)
        assert "No command is called that." in screen_text(pilot)
        await pilot.press("escape", "escape")
        await pilot.pause(0.1)
        assert pilot.app.screen is reader(pilot)


# ---------------------------------------------------------------- copying
async def test_copies_go_to_the_clipboard_and_to_a_file_and_say_so(opened: Opened) -> None:
    async with opened() as pilot:
        await open_item(pilot, "figures:F1")
        await pilot.press("Y")
        words = pilot.app.clipboard
        assert words.splitlines()[0] == "Killed in the Kestrel Dam break"
        assert [line.split("— ")[1][:2] for line in words.splitlines()[1:]] == ["S1", "S2", "S3"]
        assert "S1 Kestrel Dam gives way above Orrin, villages under water, Orrin Courier, 10 Mar 2031" in words
        assert copied.file_of("").read_text(encoding="utf-8") == words + "\n"
        told = [notification.message for notification in pilot.app._notifications]
        assert str(copied.file_of("")) in told[-1]
        await pilot.press("ctrl+y")
        assert pilot.app.clipboard.startswith("BRIEFING")


async def test_a_terminal_that_takes_no_copy_is_said_to(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TERM", "linux")
    config = replace(Config(), copy=replace(Config().copy, file=str(tmp_path / "none" / "c.txt")))
    (tmp_path / "none").write_text("in the way", encoding="utf-8")
    async with opened(desk=Desk(config)) as pilot:
        await pilot.press("y")
        told = [notification.message for notification in pilot.app._notifications][-1]
        assert told.startswith("This terminal has no clipboard, and to no file: ")


async def test_what_the_mouse_selects_is_copied_as_it_stands_in_the_text(opened: Opened) -> None:
    async with opened(size=(120, 40)) as pilot:
        await go_to_line(pilot, "Third Engineer Brigade")
        lines = screen_text(pilot).splitlines()
        row = next(number for number, line in enumerate(lines) if "Third Engineer Brigade" in line)
        start = lines[row].index("Third")
        await pilot.mouse_down(offset=(start, row))
        await pilot.hover(offset=(start + 14, row))
        await pilot.mouse_up(offset=(start + 14, row))
        await pilot.press("ctrl+c")
        assert pilot.app.clipboard.strip() == "Third Engineer"


# ---------------------------------------------------------------- programs
async def test_editor_and_pager_are_given_the_text_at_the_line(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[tuple[list[str], str]] = []

    def hand_over(command: list[str]) -> None:
        file = next(word for word in command if os.path.isfile(word))
        called.append((command, Path(file).read_text(encoding="utf-8")))

    monkeypatch.setenv("VISUAL", "my-editor -x")
    monkeypatch.setenv("PAGER", "less -R")
    async with opened() as pilot:
        monkeypatch.setattr(reader(pilot), "_hand_over", hand_over)
        await go_to_line(pilot, "Third Engineer Brigade")
        await pilot.press("E", "p")
        text = BRIEF.sources[0].document.text
        line = text[: text.index("Third Engineer")].count("\n") + 1
        assert [command[:3] for command, _ in called] == [["my-editor", "-x", f"+{line}"], ["less", "-R", f"+{line}"]]
        assert all(held == text for _, held in called)


async def test_only_web_addresses_go_to_the_browser(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[list[str]] = []
    source = BRIEF.sources[0]
    for address in ("https://example.org/a", "file:///etc/passwd", "javascript:alert(1)", None):
        documented = replace(source, document=replace(source.document, url=address))
        monkeypatch.setenv("BROWSER", "lynx")
        async with opened(brief=replace(BRIEF, sources=(documented, *BRIEF.sources[1:]))) as pilot:
            monkeypatch.setattr(reader(pilot), "_hand_over", called.append)
            await pilot.press("B")
    assert called == [["lynx", "https://example.org/a"]]


async def test_a_program_that_is_not_there_is_told(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    config = replace(Config(), programs=replace(Config().programs, editor="no-such-editor"))
    async with opened(desk=Desk(config)) as pilot:
        monkeypatch.setattr(type(pilot.app), "suspend", lambda self: open(os.devnull))  # noqa: SIM115
        await pilot.press("E")
        await pilot.pause()
        assert any("no-such-editor was not found" in told.message for told in pilot.app._notifications)
