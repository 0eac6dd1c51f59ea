"""The brief follows the folder: a new, a changed and a removed report, without losing the place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from textual.pilot import Pilot

from briefing.tui.messages import Progress, Unchanged
from tests.tui.looks import article, reader, screen_text, source_shown
from tests.tui.test_deciding import CAPITAL, VALLEY, at_actor, desk, folder, names

__all__ = ["folder"]


async def until(pilot: Pilot[None], holds: Callable[[], bool], touched: Path) -> None:
    """Wait for the brief to follow; the file is touched at times, for the watch may have begun after its change."""
    for turn in range(1000):
        if holds():
            break
        if turn % 50 == 49:
            touched.touch()
        await pilot.pause(0.02)
    await pilot.pause()
    assert holds()


def files(pilot: Pilot[None]) -> list[str]:
    return [source.document.file for source in reader(pilot).case.brief.sources]


async def test_the_brief_follows_the_folder_and_the_place_is_kept(folder: Path) -> None:
    long = CAPITAL + "\nMore from the capital. " * 300
    (folder / "2-capital.txt").write_text(long)
    async with desk(folder, (120, 30)) as pilot:
        await pilot.press("1", "G", "2", "G")
        await pilot.pause()
        scroll, cursor = article(pilot).scroll_offset.y, article(pilot).cursor
        (folder / "0-new.txt").write_text(
            "A new one\n\n21 August 2021\n\nThe mayor of Jalpa, Ana Ruiz, resigned on Friday.\n"
        )
        await until(pilot, lambda: files(pilot) == ["0-new.txt", "1-valley.txt", "2-capital.txt"], folder / "0-new.txt")
        assert "new: 0-new.txt" in screen_text(pilot)
        assert source_shown(pilot) == "S3", "the same report, by its new number"
        assert (article(pilot).scroll_offset.y, article(pilot).cursor, reader(pilot).pane) == (
            scroll,
            cursor,
            "article",
        )
        (folder / "1-valley.txt").unlink()
        await until(pilot, lambda: files(pilot) == ["0-new.txt", "2-capital.txt"], folder / "0-new.txt")
        (folder / "2-capital.txt").write_text("First of all.\n\n" + long)
        longer = cursor[0] + len("First of all.\n\n")
        await until(pilot, lambda: article(pilot).cursor[0] == longer, folder / "0-new.txt")


async def test_decisions_edited_by_hand_show_at_once(folder: Path) -> None:
    async with desk(folder) as pilot:
        await at_actor(pilot, "Luisa Prado")
        (folder / "briefing.toml").write_text('[[actor]]\nname = "Luisa Prado"\nrename = "The Governor"\n')
        await until(pilot, lambda: "The Governor" in names(pilot), folder / "briefing.toml")
        assert "decisions changed in their file" in screen_text(pilot)
        assert VALLEY.startswith("The dam")


async def test_a_change_that_comes_as_the_reader_closes_is_no_error(folder: Path) -> None:
    async with desk(folder) as pilot:
        screen = reader(pilot)
        await screen.query_one("#work").remove()  # as when the screen is being taken down
        screen.work_on(lambda _: Unchanged())
        screen.tell_work(Progress(1, 2))
        screen.work_done()
