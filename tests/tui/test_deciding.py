# ruff: noqa: E501
"""The analyst decides, by keys alone, on reports that are read from a folder: kept in a file, undone, found again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from briefing.model import Claim, Figure
from briefing.tui.app import BriefingApp
from briefing.tui.choices import thing_of
from briefing.tui.loading import Worker
from briefing.tui.screens.asking import NUMBERS
from tests.tui.conftest import loaded
from tests.tui.looks import article, brief, go_to_line, open_item, reader, rows, screen_text, source_shown, status

VALLEY = """The dam of Jalpa

18 August 2021

A dam burst in Jalpa, Mexico, on Tuesday, killing 40 people. Governor Luisa Prado sent soldiers to Jalpa on Wednesday.

Prado said 12 people were missing.
"""
CAPITAL = """What the capital knows

20 August 2021

At least 62 people died when a dam burst in Jalpa, Mexico, on Tuesday. The Valley Union said that 9 people died in a bus crash in Toluca on Monday. The Valley Union called a strike on Thursday.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "1-valley.txt").write_text(VALLEY)
    (tmp_path / "2-capital.txt").write_text(CAPITAL)
    return tmp_path


@asynccontextmanager
async def desk(folder: Path, size: tuple[int, int] = (120, 40)) -> AsyncIterator[Pilot[None]]:
    async with BriefingApp([str(folder)]).run_test(size=size, notifications=True) as pilot:
        await loaded(pilot)
        yield pilot


async def settled(pilot: Pilot[None]) -> None:
    """Wait until the brief is as it was decided."""
    worker: Worker | None = reader(pilot)._worker
    for _ in range(3000):
        await pilot.pause(0.01)
        if worker is None or worker.idle:
            break
    await pilot.pause()
    await pilot.pause()


async def decide(pilot: Pilot[None], choice: str, *keys: str) -> None:
    """Open what can be decided, take the line that begins so, and answer what is asked."""
    await pilot.press("d")
    await pilot.pause()
    number = next(n for n, line in enumerate(offered(pilot)) if choice in line)
    await pilot.press(NUMBERS[number])
    await pilot.pause()
    await pilot.press(*keys)
    await settled(pilot)


def offered(pilot: Pilot[None]) -> list[str]:
    return [row.lines[0].pieces[1][0] for row in rows(pilot, "choices").rows if row.key]


def keys_of(pilot: Pilot[None], name: str) -> str:
    return next(f"actors:{a.id}" for a in reader(pilot).case.brief.actors if a.name == name)


def names(pilot: Pilot[None]) -> list[str]:
    return [actor.name for actor in reader(pilot).case.brief.actors]


def told(pilot: Pilot[None]) -> list[str]:
    """The messages that stand on the screen."""
    return [note.message for note in pilot.app._notifications]


def claim(pilot: Pilot[None], value: float) -> tuple[Figure, Claim, int]:
    for figure in reader(pilot).case.brief.figures:
        for number, told in enumerate(figure.claims):
            if told.value == value:
                return figure, told, number
    raise AssertionError(value)


async def at_claim(pilot: Pilot[None], value: float) -> None:
    figure, _, number = claim(pilot, value)
    await pilot.press("3")
    reader(pilot).open_item(f"figures:{figure.id}", number)
    await pilot.pause()


async def at_actor(pilot: Pilot[None], name: str) -> None:
    await pilot.press("3")
    await open_item(pilot, keys_of(pilot, name))


# ---------------------------------------------------------------- actors
async def test_two_actors_become_one_and_are_two_again_after_undo(folder: Path) -> None:
    async with desk(folder) as pilot:
        before = names(pilot)
        await at_actor(pilot, "Valley Union")
        await decide(pilot, "Join with another actor", *"prado", "enter")
        assert "Valley Union" not in names(pilot)
        assert 'same_as = ["Valley Union"]' in (folder / "briefing.toml").read_text()
        text = screen_text(pilot)
        assert "Valley Union is Luisa Prado" in text
        assert "✎ joined with" in text
        await pilot.press("u")
        await settled(pilot)
        assert names(pilot) == before
        assert told(pilot) == ["Taken back: Valley Union is Luisa Prado. Ctrl+r does it again"]
        assert "same_as" not in (folder / "briefing.toml").read_text()
        await pilot.press("ctrl+r")
        await settled(pilot)
        assert "Valley Union" not in names(pilot)
        assert told(pilot) == ["Done again: Valley Union is Luisa Prado. u takes it back"]
        await pilot.press("ctrl+r")
        await pilot.pause()
        assert "Nothing was taken back" in screen_text(pilot)


async def test_what_was_decided_holds_at_the_next_opening(folder: Path) -> None:
    async with desk(folder) as pilot:
        await at_actor(pilot, "Luisa Prado")
        await decide(pilot, "Rename", *["backspace"] * 20, *"Gov", "enter")
        await decide(pilot, "Type", "3")
        await decide(pilot, "Split: a name", "enter")
    async with desk(folder) as pilot:
        renamed = next(actor for actor in reader(pilot).case.brief.actors if actor.name == "Gov")
        assert renamed.type == "government"
        assert "Prado" in names(pilot)


async def test_where_undo_takes_the_evidence_away_the_article_shows_what_the_status_line_says(folder: Path) -> None:
    async with desk(folder) as pilot:
        await at_actor(pilot, "Valley Union")
        await decide(pilot, "Join with another actor", *"prado", "enter")
        assert source_shown(pilot) == "S2"
        await pilot.press("u")
        await settled(pilot)
        item = reader(pilot).item
        assert item is not None
        assert status(pilot).startswith(f"1 of {len(item.evidence)} · S1 ")
        assert status(pilot).endswith("Luisa Prado")
        assert source_shown(pilot) == "S1"
        assert article(pilot).cursor[0] <= item.evidence[0].start < article(pilot).cursor[1]
        await pilot.press("3", "n")
        assert reader(pilot).number == 1


async def test_a_name_left_as_it_is_or_emptied_is_no_decision(folder: Path) -> None:
    async with desk(folder) as pilot:
        await at_actor(pilot, "Luisa Prado")
        await decide(pilot, "Rename", "enter")
        await decide(pilot, "Rename", *["backspace"] * 20, "enter")
        assert told(pilot) == []
        dossier = reader(pilot).case.dossier
        assert dossier is not None
        assert not dossier.history.can_undo
        assert not (folder / "briefing.toml").exists()


# ---------------------------------------------------------------- claims
async def test_a_claim_goes_to_another_figure_and_out_again(folder: Path) -> None:
    async with desk(folder) as pilot:
        await at_claim(pilot, 9)
        await decide(pilot, "Move to another figure", *"missing", "enter")
        figure, moved, number = claim(pilot, 9)
        assert {c.value for c in figure.claims} == {9, 12}
        assert moved.analyst is not None
        assert (reader(pilot).item, reader(pilot).number) == (reader(pilot).case.items[f"figures:{figure.id}"], number)
        await decide(pilot, "Split off as a figure")
        assert [c.value for c in claim(pilot, 9)[0].claims] == [9]
        assert reader(pilot).item == reader(pilot).case.items[f"figures:{claim(pilot, 9)[0].id}"], "one goes with it"
        assert told(pilot)[-1].endswith(". u takes it back")
        assert "alone = true" in (folder / "briefing.toml").read_text()
        await decide(pilot, "Join with another figure", *"missing", "enter")
        assert {c.value for c in claim(pilot, 9)[0].claims} == {9, 12}
        await pilot.press("u")
        await settled(pilot)
        assert [c.value for c in claim(pilot, 9)[0].claims] == [9]
        await at_claim(pilot, 62)
        await decide(pilot, "Said by", *"Ana Ruiz", "enter")
        assert claim(pilot, 62)[1].attributed_to == "Ana Ruiz"
        assert "✎ said by Ana Ruiz" in screen_text(pilot)
        await decide(pilot, "Status", "1")
        assert claim(pilot, 62)[0].status == "disputed"
        await at_claim(pilot, 62)
        await decide(pilot, "Drop")
        assert all(c.value != 62 for f in reader(pilot).case.brief.figures for c in f.claims)


async def test_from_a_line_of_the_article_one_chooses_what_it_feeds(folder: Path) -> None:
    async with desk(folder) as pilot:
        await pilot.press("1", "g")
        await go_to_line(pilot, "Prado said 12 people")
        await pilot.press("d")
        await pilot.pause()
        assert "Decide on which?" in screen_text(pilot)
        await pilot.press("1")
        await pilot.pause()
        assert "Decide on this" in screen_text(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert not (folder / "briefing.toml").exists()


# ---------------------------------------------------------------- any item, and sources
async def test_pins_notes_and_dismissals_and_how_they_are_withdrawn(folder: Path) -> None:
    async with desk(folder) as pilot:
        await pilot.press("3")
        await open_item(pilot, "sequence:E1")
        gone = thing_of(reader(pilot).case.brief, reader(pilot).case.items["sequence:E1"])
        assert gone is not None
        await decide(pilot, "Note on this", *"seen", "enter")
        assert "note: seen" in screen_text(pilot)
        await decide(pilot, "Leave this")
        assert all(event.summary != gone.summary for event in reader(pilot).case.brief.sequence)  # type: ignore[union-attr]
        assert reader(pilot).item is not None, "the cursor is on the item that was beside it"
        await pilot.press("D")
        await pilot.pause()
        assert "left out" in screen_text(pilot)
        await pilot.press("x")
        await settled(pilot)
        assert any(event.summary == gone.summary for event in reader(pilot).case.brief.sequence)  # type: ignore[union-attr]
        await at_actor(pilot, names(pilot)[-1])
        last = names(pilot)[-1]
        await decide(pilot, "Pin")
        assert names(pilot)[0] == last


async def test_a_figure_gets_a_title_in_the_analysts_words(folder: Path) -> None:
    async with desk(folder) as pilot:
        await open_item(pilot, "figures:F1")
        await pilot.press("3")
        await decide(pilot, "Words", "ctrl+u", *"Dead of Jalpa", "enter")
        assert reader(pilot).case.brief.figures[0].subject == "Dead of Jalpa"
        assert "Dead of Jalpa" in screen_text(pilot)
        assert "✎ reworded" in screen_text(pilot)
        assert 'subject = "Dead of Jalpa"' in (folder / "briefing.toml").read_text()
        await pilot.press("u")
        await settled(pilot)
        assert "Dead of Jalpa" not in screen_text(pilot)


async def test_the_menu_tells_what_holds_now(folder: Path) -> None:
    async with desk(folder) as pilot:
        await open_item(pilot, "sequence:E1")
        await pilot.press("3", "d")
        await pilot.pause()
        event = reader(pilot).case.brief.sequence[0]
        told = {row.lines[0].pieces[1][0]: row.lines[0].right[0] for row in rows(pilot, "choices").rows}
        assert (told["Category …"], told["Day …"], told["Words …"]) == (event.category, event.date, "")


async def test_the_facts_of_a_source_are_set_and_a_wrong_date_is_refused(folder: Path) -> None:
    async with desk(folder) as pilot:
        await pilot.press("1", "g")
        await decide(pilot, "Publisher", *"Gazette", "enter")
        await decide(pilot, "Reliability", "2")
        await pilot.press("d", "2")
        await pilot.pause()
        await pilot.press(*"May", "enter")
        assert "That is no date" in screen_text(pilot)
        await pilot.press(*["backspace"] * 3, *"2021-08-19", "enter")
        await settled(pilot)
        source = reader(pilot).case.brief.sources[0]
        assert (source.document.publisher, source.document.published) == ("Gazette", "2021-08-19")
        assert source.analyst is not None
        assert source.analyst.rating == "B"
        assert source_shown(pilot) == "S1"
        assert "Gazette" in screen_text(pilot)


# ---------------------------------------------------------------- without losing the place
async def test_the_place_in_the_article_and_in_the_brief_is_kept(folder: Path) -> None:
    (folder / "1-valley.txt").write_text(VALLEY + "\nMore of the valley. " * 400)
    async with desk(folder, (120, 30)) as pilot:
        await at_actor(pilot, "Luisa Prado")
        await pilot.press("2", "G")
        await pilot.pause()
        scroll, cursor = article(pilot).scroll_offset.y, article(pilot).cursor
        await pilot.press("3")
        await decide(pilot, "Pin")
        assert (article(pilot).scroll_offset.y, article(pilot).cursor) == (scroll, cursor)
        assert brief(pilot).list.key == keys_of(pilot, "Luisa Prado")
        assert reader(pilot).pane == "brief"


async def test_a_file_that_cannot_be_written_is_said_and_the_decision_holds_for_now(folder: Path) -> None:
    (folder / "briefing.toml").write_text("[[actor]\n")
    async with desk(folder) as pilot:
        assert "briefing.toml:1" in screen_text(pilot)
        await at_actor(pilot, "Luisa Prado")
        await decide(pilot, "Rename", *["backspace"] * 20, *"Gov", "enter")
        assert "Gov" in names(pilot)
        assert "was not touched" in " ".join(screen_text(pilot).split())
    assert (folder / "briefing.toml").read_text() == "[[actor]\n"


async def test_where_there_is_nothing_to_decide_on_it_says_so(folder: Path) -> None:
    async with desk(folder, (80, 24)) as pilot:
        await pilot.press("2", "g", "down", "d")  # between two paragraphs
        await pilot.pause(0.1)
        assert "Go to a source, an actor" in screen_text(pilot)
        await pilot.press("D", "u")
        await pilot.pause()
        text = screen_text(pilot)
        assert "You have decided nothing yet" in text
        assert "Nothing to take back" in text


async def test_on_a_sentence_of_the_overview_it_is_decided_on_what_it_was_made_from(folder: Path) -> None:
    async with desk(folder) as pilot:
        assert reader(pilot).item is not None
        await pilot.press("d")
        await pilot.pause()
        assert any("Pin this event" in line for line in offered(pilot))
