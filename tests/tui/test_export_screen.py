"""Writing the brief from the reader."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from tests.tui.conftest import Opened
from tests.tui.looks import reader, screen_text


async def write_to(pilot: Pilot[None], name: str) -> None:
    """Type a name and press enter, then wait for the writing thread."""
    pilot.app.screen.query_one(Input).value = name
    await pilot.pause()
    await pilot.press("enter")
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


async def test_the_suffix_decides_the_format(opened: Opened, tmp_path: Path) -> None:
    async with opened() as pilot:
        await pilot.press("e")
        await write_to(pilot, "out.json")
        assert json.loads((tmp_path / "out.json").read_text())["schema"] == "briefing/brief/1"
        await pilot.press("e")
        await write_to(pilot, str(tmp_path / "out.txt"))
        assert (tmp_path / "out.txt").read_text().startswith("BRIEFING")
        await pilot.press("e")
        await write_to(pilot, "out.zip")
        assert (tmp_path / "out.zip").read_bytes().startswith(b"PK")


async def test_it_tells_the_formats_and_marks_that_of_the_name(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("e")
        for name, marked in (("a.HTM", ".html"), ("a.md", ".md"), ("a", None)):
            pilot.app.screen.query_one(Input).value = name
            await pilot.pause()
            told = [line.split("›")[1].split()[0] for line in screen_text(pilot).splitlines() if "›" in line]
            assert told == ([marked] if marked else [])
            assert ".csv" in screen_text(pilot)


async def test_on_a_narrow_screen_what_goes_on_stands_below_its_words(opened: Opened) -> None:
    async with opened(size=(50, 20)) as pilot:
        await pilot.press("e")
        await pilot.pause()
        lines = screen_text(pilot).splitlines()
        at = next(n for n, line in enumerate(lines) if ".html" in line)
        assert lines[at + 1].index("print") == lines[at].index("a page")
        at = next(n for n, line in enumerate(lines) if "Enter writes" in line)
        assert lines[at + 1].index("started") == lines[at].index("writes")


async def test_the_default_is_a_text_beside_one_and_it_says_where(opened: Opened, tmp_path: Path) -> None:
    async with opened(size=(160, 40)) as pilot:
        await pilot.press("e", "enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert (tmp_path / "brief.txt").exists()
        assert any(str(tmp_path / "brief.txt") in note.message for note in pilot.app._notifications)


async def test_it_asks_before_it_replaces_a_file(opened: Opened, tmp_path: Path) -> None:
    old = tmp_path / "old.txt"
    old.write_text("mine")
    async with opened() as pilot:
        await pilot.press("e")
        await write_to(pilot, "old.txt")
        assert old.read_text() == "mine"
        assert "exists" in screen_text(pilot)
        await pilot.press("enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert old.read_text().startswith("BRIEFING")


async def test_leave_to_replace_one_file_is_not_leave_for_another(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "b.txt").write_text("b")
    async with opened() as pilot:
        await pilot.press("e")
        await write_to(pilot, "a.txt")
        await write_to(pilot, "b.txt")
        assert (tmp_path / "b.txt").read_text() == "b"


async def test_it_says_why_it_cannot_write_and_stays_open(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    async with opened() as pilot:
        await pilot.press("e")
        for name, words in (
            ("brief.pdf", "name decides the format"),
            ("  ", "Give the file a name"),
            ("missing/brief.txt", "could not be written"),
            ("folder.txt", "is a folder"),
        ):
            await write_to(pilot, name)
            assert words in " ".join(screen_text(pilot).split())
        assert [path.name for path in tmp_path.iterdir()] == ["folder.txt"]


async def test_escape_writes_nothing(opened: Opened, tmp_path: Path) -> None:
    async with opened() as pilot:
        await pilot.press("e", "escape")
        await pilot.pause()
        assert list(tmp_path.iterdir()) == []
        assert pilot.app.screen is reader(pilot)


async def test_a_part_is_said_to_be_one_before_it_is_written(opened: Opened) -> None:
    async with opened(size=(80, 24)) as pilot:
        await pilot.press("e")
        assert "Only" not in screen_text(pilot)
        await pilot.press("escape", "1", "o", "e")
        await pilot.pause()
        assert "▼ Only told by S1 alone" in screen_text(pilot)


async def test_the_arrows_go_through_the_formats(opened: Opened) -> None:
    async with opened(size=(80, 24)) as pilot:
        await pilot.press("e")
        name = pilot.app.screen.query_one(Input)
        seen = []
        for key in ("down", "down", "up", "up", "up"):
            await pilot.press(key)
            seen.append(name.value)
        assert seen == ["brief.md", "brief.html", "brief.md", "brief.txt", "brief.zip"]
        name.value = "out/report of 3.5"
        await pilot.press("down")
        assert name.value == "out/report of 3.5.txt"
