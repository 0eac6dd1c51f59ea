"""Since last time: what was read, what is new, and the way to it."""

from __future__ import annotations

from pathlib import Path

from tests.tui.looks import open_item, reader, rows, screen_text, source_shown
from tests.tui.test_deciding import desk, folder

__all__ = ["folder"]
NEW = (
    "The mayor\n\n21 August 2021\n\nThe mayor of Jalpa, Ana Ruiz, resigned on Friday. 14 people are missing in Jalpa.\n"
)
COUNT = (
    "The count\n\n22 August 2021\n\nAt least 70 people died when a dam burst in Jalpa, Mexico, on Tuesday.\n\n"
    "Soldiers blocked the road to Toluca on Saturday.\n"
)


async def test_what_came_since_the_last_visit_is_marked_and_listed(folder: Path) -> None:
    async with desk(folder) as pilot:
        assert reader(pilot).case.news == ()
        assert screen_text(pilot).count("•") >= 2, "nothing is read yet"
        await pilot.press("s")
        await pilot.pause()
        assert "Nothing is new" in screen_text(pilot)
        await pilot.press("1", "g", "enter", "q")
    (folder / "3-mayor.txt").write_text(NEW)
    async with desk(folder) as pilot:
        assert any(
            "1 new source" in note.message and "s lists them" in note.message for note in pilot.app._notifications
        )
        assert [row.lines[0].right[0] for row in rows(pilot, "sources").rows] == ["", "•", "✱"]
        await pilot.press("s")
        await pilot.pause()
        text = screen_text(pilot)
        assert "NEW SOURCES" in text
        assert "NEW EVENTS" in text
        assert "resigned" in text
        await pilot.press("enter")
        await pilot.pause()
        assert (source_shown(pilot), reader(pilot).pane) == ("S3", "article")
        await pilot.press("3", "s", "G", "enter")
        await pilot.pause()
        assert reader(pilot).item is not None
        assert f"{reader(pilot).item.key}" in {item.key for item in reader(pilot).case.news}  # type: ignore[union-attr]
        assert "✱" in screen_text(pilot)
        await pilot.press("q")
    (folder / "4-count.txt").write_text(COUNT)
    async with desk(folder) as pilot:
        await pilot.press("s")
        await pilot.pause()
        text = screen_text(pilot)
        assert " was 40 – " in text
        assert text.index("CHANGED FIGURES") < text.index("NEW EVENTS"), "what was known comes first"
        assert "s lists them" not in text
        await pilot.press("escape")
        key = next(item.key for item in reader(pilot).case.news if item.what == "changed figure")
        await open_item(pilot, key)
        (row,) = (row for row in rows(pilot, "brief-list").rows if row.key == key)
        told = [line.right[0] for line in row.lines if line.evidence is not None]
        assert "✱ 22 Aug S4" in told
        assert sum("✱" in cite for cite in told) == 1
        await pilot.press("q")
    async with desk(folder) as pilot:
        assert reader(pilot).case.news == ()
