"""Finding words in the article."""

from __future__ import annotations

from textual.pilot import Pilot
from textual.widgets import Input

from tests.tui.conftest import Opened
from tests.tui.looks import (
    article,
    brief,
    cursor_text,
    hint,
    hinted,
    open_item,
    reader,
    screen_text,
    source_shown,
    status,
)


async def look_for(pilot: Pilot[None], words: str) -> None:
    """Open the find line and put the words there, quicker than key by key."""
    await pilot.press("slash")
    reader(pilot).query_one(Input).value = words
    await pilot.pause()
    await pilot.pause()


async def test_matches_are_counted_while_typing(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("2", "g")
        await look_for(pilot, "kestrel")
        await pilot.pause()
        assert "1 of 3" in screen_text(pilot)
        await look_for(pilot, "kestrel hydro")
        assert "1 of 1" in screen_text(pilot)
        assert "Kestrel Hydro" in cursor_text(pilot)


async def test_next_and_previous_match_after_enter_go_round(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("2", "g")
        await look_for(pilot, "kestrel")
        await pilot.press("enter")
        await pilot.pause()
        assert reader(pilot).focused is article(pilot)
        seen = []
        for key in ("n", "n", "n", "N"):
            await pilot.press(key)
            await pilot.pause()
            seen.append(next(words for words in ("1 of 3", "2 of 3", "3 of 3") if words in screen_text(pilot)))
        assert seen == ["2 of 3", "3 of 3", "1 of 3", "3 of 3"]


async def test_letters_that_are_commands_are_typed(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("slash", *"quentin")
        await pilot.pause()
        assert pilot.app.is_running
        assert "not found" in screen_text(pilot)


async def test_words_are_found_over_a_line_break_and_in_any_case(opened: Opened) -> None:
    async with opened(size=(100, 30)) as pilot:
        await look_for(pilot, "AT LEAST 40 PEOPLE WERE KILLED, THE PROVINCIAL")
        await pilot.pause()
        assert "1 of 1" in screen_text(pilot)


async def test_escape_closes_and_n_goes_through_evidence_again(opened: Opened) -> None:
    async with opened() as pilot:
        await open_item(pilot, "figures:F1")
        await look_for(pilot, "dam")
        await pilot.press("escape")
        await pilot.pause()
        assert not reader(pilot).query("FindBar")
        assert reader(pilot).focused is article(pilot)
        await pilot.press("3", "n")
        assert status(pilot).startswith("2 of 3 · S2")
        await look_for(pilot, "dam")
        await pilot.press("enter", "escape")
        await pilot.pause()
        assert not reader(pilot).query("FindBar")


async def test_a_find_line_that_is_closed_from_the_brief_leaves_no_hint(opened: Opened) -> None:
    async with opened(size=(80, 24)) as pilot:
        await look_for(pilot, "kestrel")
        await pilot.press("enter", "3")
        assert hint(pilot) == "n next match · Esc closes"
        await pilot.press("escape")
        await pilot.pause()
        assert "match" not in hint(pilot)


async def test_another_source_is_searched_for_the_same_words(opened: Opened) -> None:
    async with opened() as pilot:
        await look_for(pilot, "kestrel")
        await pilot.press("enter", "1", "j")
        await pilot.pause()
        assert "1 of 2" in screen_text(pilot)


async def test_what_looks_like_a_pattern_or_markup_is_looked_for_as_it_is(opened: Opened) -> None:
    async with opened() as pilot:
        await look_for(pilot, "(.*[/]")
        await pilot.pause()
        assert "not found" in screen_text(pilot)
        assert "(.*[/]" in screen_text(pilot)


async def test_what_is_typed_can_be_looked_for_in_all_articles(opened: Opened) -> None:
    async with opened(size=(80, 24)) as pilot:
        await pilot.press("2", "slash", *"police")
        await pilot.pause()
        assert "^g In all articles" in screen_text(pilot).splitlines()[-1]
        await pilot.press("ctrl+g")
        await pilot.pause()
        assert "places in 2 sources" in screen_text(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert source_shown(pilot) == "S2"


async def test_the_hint_offers_matches_only_where_there_are_some(opened: Opened) -> None:
    async with opened(size=(140, 30)) as pilot:
        await pilot.press("2", "escape")
        await look_for(pilot, "kestrel")
        await hinted(pilot, "Enter keeps them, n goes on · Esc closes")
        await look_for(pilot, "zzq")
        await hinted(pilot, "not found · Esc closes")
        await pilot.press("enter")
        await hinted(pilot, "not found · Esc closes")
        await look_for(pilot, "kestrel")
        await pilot.press("enter")
        await hinted(pilot, "n next match · Esc closes")
        await pilot.press("escape")
        await hinted(pilot, "n next mark · i details")
        await pilot.press("slash")
        await hinted(pilot, "Esc closes")
        await look_for(pilot, "zzq")
        await pilot.press("escape")
        await pilot.pause()
        await hinted(pilot, "n next mark · i details")


async def test_of_a_single_match_no_next_one_is_offered_unless_another_source_has_one(opened: Opened) -> None:
    async with opened(size=(50, 20)) as pilot:
        await pilot.press("2", "slash", *"pontoon")
        await pilot.pause()
        assert hint(pilot) == "Enter keeps it · Esc closes"
        await pilot.press("enter")
        await pilot.pause()
        assert hint(pilot) == "the only match · Esc closes"
        assert screen_text(pilot).splitlines()[-2].endswith("  the only match "), "as much as there is room for"
        await pilot.press("escape", "F", *["backspace"] * 7, *"engineers")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert source_shown(pilot) == "S1"
        assert hint(pilot) == "n next match · Esc closes"


async def test_what_is_found_in_the_brief_stands_above_the_places_and_leads_to_its_item(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("F", *"kestrel")
        await pilot.pause(0.1)
        lines = screen_text(pilot).splitlines()
        above, below = (
            next(n for n, line in enumerate(lines) if words in line) for words in ("IN THE BRIEF", "IN THE ART")
        )
        assert above < next(n for n, line in enumerate(lines) if "≠ Killed in the Kestrel Dam break" in line) < below
        await pilot.press(*["up"] * 20, "enter")
        await pilot.pause()
        assert reader(pilot).item is not None
        assert reader(pilot).item.key == "actors:A1"  # type: ignore[union-attr]
        assert (reader(pilot).pane, brief(pilot).tab) == ("brief", "actors")
