"""The analyst adds by keys alone what the rules missed: an event, a number of a figure, a figure of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from briefing.model import Event, Figure
from tests.tui.looks import go_to_line, reader, screen_text
from tests.tui.test_deciding import decide, desk, offered

VALLEY = """The dam of Jalpa

18 August 2021

A dam burst in Jalpa, Mexico, on Tuesday, killing 40 people.

The pilots of the valley put their caps in a heap.
"""
WARD = """From the wards

19 August 2021

Clinic staff in Jalpa speak of a dozen burnt.
"""
CAPS, BURNT = "The pilots", "Clinic staff"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "1-valley.txt").write_text(VALLEY)
    (tmp_path / "2-ward.txt").write_text(WARD)
    return tmp_path


def added(pilot: Pilot[None]) -> list[Event]:
    return [e for e in reader(pilot).case.brief.sequence if e.analyst and "added by hand" in e.analyst.decided]


def figure(pilot: Pilot[None], words: str) -> Figure:
    return next(f for f in reader(pilot).case.brief.figures if any(words in c.evidence.sentence for c in f.claims))


@pytest.mark.parametrize("size", [(120, 40), (50, 20)])
async def test_a_line_on_which_nothing_rests_becomes_an_event_and_undo_takes_it_back(
    folder: Path, size: tuple[int, int]
) -> None:
    async with desk(folder, size) as pilot:
        await go_to_line(pilot, CAPS)
        await pilot.press("d")
        await pilot.pause(0.1)
        assert " ".join(screen_text(pilot).split()).count("sentence:") == 1  # by the title alone
        await pilot.press("escape")
        await decide(pilot, "Add an event", *"prot", "enter", "enter")
        [event] = added(pilot)
        assert (event.category, event.date, event.sources) == ("PROTEST", "2021-08-18", ("S1",))
        assert "PROTEST added" in " ".join(screen_text(pilot).split())
        await pilot.press("enter")  # from the line to what it feeds by now
        assert reader(pilot).item == reader(pilot).case.items[f"sequence:{event.id}"]
        await pilot.press("u")
        await pilot.pause(0.5)
    async with desk(folder) as pilot:
        assert not added(pilot)


async def test_an_added_event_is_kept_and_found_again(folder: Path) -> None:
    async with desk(folder) as pilot:
        await go_to_line(pilot, CAPS)
        await decide(pilot, "Add an event", *"prot", "enter", *["backspace"] * 2, *"17", "enter")
    async with desk(folder) as pilot:
        [event] = added(pilot)
        assert (event.date, event.basis) == ("2021-08-17", "stated")


async def test_a_number_is_added_to_the_figure_that_it_counts(folder: Path) -> None:
    async with desk(folder) as pilot:
        await pilot.press("1", "down")
        await go_to_line(pilot, BURNT)
        await decide(pilot, "Add a number", *"52", "enter", *"killed", "enter", *"dam", "enter")
        told = figure(pilot, "killing 40")
        assert (told.status, told.low, told.high) == ("revised", 40, 52)  # a day later


async def test_a_number_of_its_own_asks_for_a_title_and_for_a_number_that_is_one(folder: Path) -> None:
    async with desk(folder) as pilot:
        await pilot.press("1", "down")
        await go_to_line(pilot, BURNT)
        await decide(pilot, "Add a number", *"many", "enter")
        assert "That is no number" in screen_text(pilot)
        await pilot.press(*["backspace"] * 4, *"a dozen", "enter", *"wounded", "enter", "enter")
        await pilot.pause(0.1)
        assert "Wounded" in screen_text(pilot)
        await pilot.press(*" in the ward", "enter")
        for _ in range(200):
            await pilot.pause(0.01)
            if any(f.subject == "Wounded in the ward" for f in reader(pilot).case.brief.figures):
                break
        told = figure(pilot, BURNT)
        assert (told.subject, told.low, told.claims[0].attributed_to) == (
            "Wounded in the ward",
            12,
            "Clinic staff in Jalpa",
        )


async def test_the_number_of_a_claim_is_corrected(folder: Path) -> None:
    async with desk(folder) as pilot:
        await go_to_line(pilot, "killing 40")
        await pilot.press("d")
        await pilot.pause(0.1)
        which = offered(pilot)
        if not any(line.startswith("Number") for line in which):  # of the event or of the figure
            await pilot.press(str(next(n for n, line in enumerate(which, 1) if "Killed" in line)))
            await pilot.pause(0.1)
        number = next(n for n, line in enumerate(offered(pilot), 1) if line.startswith("Number"))
        await pilot.press(str(number), *["backspace"] * 2, *"at least 44", "enter")
        for _ in range(200):
            await pilot.pause(0.01)
            if figure(pilot, "killing 40").low == 44:
                break
        [claim] = figure(pilot, "killing 40").claims
        assert (claim.low, claim.high) == (44, None)


async def test_going_back_adds_nothing(folder: Path) -> None:
    async with desk(folder) as pilot:
        before = reader(pilot).case.brief
        await go_to_line(pilot, CAPS)
        await decide(pilot, "Add an event", "escape")
        await decide(pilot, "Add an event", *"prot", "enter", "escape")
        await decide(pilot, "Add a number", *"3", "enter", *"other", "enter", "escape")
        await go_to_line(pilot, "killing 40")
        await pilot.press("d")
        await pilot.pause(0.1)
        assert "This sentence" in screen_text(pilot)  # it feeds two things, and is a sentence
        await pilot.press("escape")
        await pilot.pause(0.1)
        assert "Go to a source" not in screen_text(pilot)
        assert reader(pilot).case.brief == before
