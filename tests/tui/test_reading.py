"""Reading: which marks are shown, going from mark to mark, what is known of one, and back to where one was."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

import pytest
from textual.pilot import Pilot

from briefing.model import Attribution, Brief, Mention, Quantity, Remark
from briefing.tui.details import details
from briefing.tui.index import Case, open_case
from briefing.tui.search import Wanted
from briefing.tui.travel import Travel
from tests.tui.conftest import Opened
from tests.tui.looks import article, cursor_text, go_to_line, open_item, reader, rows, screen_text, source_shown, status
from tests.tui.story import ACTORS, ANNOTATIONS, BRIEF, SOURCES, at

CASE = open_case(BRIEF)


def marks_shown(pilot: Pilot[None]) -> set[str]:
    """The styles of marks that the whole article wears."""
    shown = article(pilot)
    assert shown.source is not None
    runs = shown.marks.runs.between(0, len(shown.source.document.text))
    return {name for _, _, names in runs for name in names} - {"title", "boilerplate"}


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


def told(source: str, kind: type, words: str, case: Case = CASE) -> str:
    """What the details say of the span of those words."""
    start, _ = at(source, words)
    span = next(s for s in ANNOTATIONS[source].of(kind) if s.start == start)
    row = details(case, SOURCES[int(source[1]) - 1], [span])
    return "\n".join("".join(text for text, _ in line.pieces) + " " + line.right[0] for line in row.lines)


# ------------------------------------------------------------ layers
async def test_the_legend_is_the_switch_of_each_layer(opened: Opened) -> None:
    async with opened() as pilot:
        everything = marks_shown(pilot)
        await press(pilot, "m", "d", "e")
        assert marks_shown(pilot) == everything - {"date", "event"}
        await press(pilot, "d")
        assert marks_shown(pilot) == everything - {"event"}
        await press(pilot, "A")
        assert marks_shown(pilot) == {"actor"}
        await press(pilot, "m")
        assert marks_shown(pilot) == set()
        await press(pilot, "m", "escape")
        assert marks_shown(pilot) == {"actor"}
        assert reader(pilot).focused is article(pilot)


async def test_a_click_switches_too_and_other_articles_are_read_alike(opened: Opened) -> None:
    async with opened(size=(120, 40)) as pilot:
        await pilot.click("Legend", offset=(5, 0))
        await pilot.pause()
        assert "actor" not in marks_shown(pilot)
        await press(pilot, "1", "j")
        assert "actor" not in marks_shown(pilot)


async def test_the_legend_comes_where_there_is_little_room(opened: Opened) -> None:
    async with opened(size=(50, 15)) as pilot:
        await press(pilot, "2")
        assert "hedge" not in screen_text(pilot)
        await press(pilot, "m")
        assert "hedge" in screen_text(pilot)
        await press(pilot, "enter")
        assert "hedge" not in screen_text(pilot)


async def test_no_kind_is_broken_where_the_legend_needs_another_line(opened: Opened) -> None:
    async with opened(size=(50, 20)) as pilot:
        await press(pilot, "2", "m")
        lines = screen_text(pilot).splitlines()
        first, second = (next(line for line in lines if words in line) for words in ("■ actor", "c hedge"))
        assert "■ c hedge" in second
        assert "Esc done" in lines[-3]
        at = lines.index(second) - lines.index(first)
        await pilot.click("Legend", offset=(second.index("hedge"), at))
        await pilot.pause()
        assert "certainty" not in marks_shown(pilot)
        assert len(lines) == len(screen_text(pilot).splitlines())


# ------------------------------------------------------------ from mark to mark
async def test_next_goes_through_the_marks_of_a_kind_once_no_item_is_looked_at(opened: Opened) -> None:
    async with opened() as pilot:
        await press(pilot, "2", "m", "D", "escape", "g")
        seen = []
        for key in ("n", "n", "n", "n", "N"):
            await press(pilot, key)
            (span, *_) = article(pilot).spans
            seen.append(article(pilot)._text[span.start : span.end])
        assert seen == ["9 March 2031", "on Sunday", "on Friday", "on Monday", "on Friday"]


async def test_while_an_item_is_looked_at_next_goes_to_its_evidence_until_escape(opened: Opened) -> None:
    async with opened() as pilot:
        await open_item(pilot, "figures:F1")
        await press(pilot, "2", "n")
        assert source_shown(pilot) == "S2"
        await press(pilot, "escape", "g", "n")
        assert source_shown(pilot) == "S2"
        assert "Valley" in cursor_text(pilot)


async def test_no_mark_left_is_said(opened: Opened) -> None:
    async with opened() as pilot:
        await press(pilot, "2", "m", "m", "escape", "n")
        assert any("No marks are shown" in note.message for note in pilot.app._notifications)


# ------------------------------------------------------------ details
def test_an_actor_is_told_with_names_roles_and_counts() -> None:
    words = told("S1", Mention, "Ilse Maron")
    for part in ("ACTOR  Ilse Maron", "person · 2 mentions · 1 claim · 0 events", "provincial governor", "also Maron"):
        assert part in words


def test_a_figure_is_told_with_the_claims_of_all_sources() -> None:
    words = told("S2", Quantity, "63 people")
    assert "40 – 63 · disputed" in words
    assert "● at least 40  per Ilse Maron S1" in words
    assert "● 63  per Valley Workers' Union  this one S2" in words


def test_who_speaks_goes_by_the_analysts_name() -> None:
    maron = replace(ACTORS[1], name="The Governor", aliases=("Ilse Maron", "Maron"), analyst=Remark(("renamed",)))
    case = open_case(replace(BRIEF, actors=(ACTORS[0], maron)))
    assert "SAID BY  The Governor" in told("S1", Attribution, "told reporters", case)
    assert "SAID BY  Ilse Maron" in told("S1", Attribution, "told reporters")


def test_every_kind_of_mark_tells_something() -> None:
    for source in SOURCES:
        for span in source.annotations.spans:
            assert details(CASE, source, [span]).lines


async def test_details_stand_at_the_cursor_and_go_with_it(opened: Opened) -> None:
    async with opened() as pilot:
        await go_to_line(pilot, "least 40 people")
        await press(pilot, "i")
        assert "FIGURE  Killed in the Kestrel Dam" in screen_text(pilot)
        await press(pilot, "escape", "w", "i")
        assert "ACTOR  Ilse Maron" in screen_text(pilot)
        await press(pilot, "w")
        assert "ACTOR  Ilse Maron" not in screen_text(pilot)
        await press(pilot, "i")
        assert not reader(pilot).article_pane.details_open


async def test_a_line_without_marks_says_so(opened: Opened) -> None:
    async with opened() as pilot:
        await go_to_line(pilot, "4 min read")
        await press(pilot, "i")
        assert any("Nothing is marked" in note.message for note in pilot.app._notifications)


# ------------------------------------------------------------ far moves
async def test_paragraphs_and_the_headline(opened: Opened) -> None:
    async with opened() as pilot:
        await press(pilot, "2", "g")
        seen = []
        for key in ("right_curly_bracket",) * 3 + ("left_curly_bracket", "H"):
            await press(pilot, key)
            seen.append(cursor_text(pilot).split()[0])
        assert seen == ["4", "ORRIN,", "“We", "ORRIN,", "Kestrel"]


async def test_back_and_forward_through_where_one_was(opened: Opened) -> None:
    async with opened() as pilot:
        await go_to_line(pilot, "6,000")
        await press(pilot, "enter")
        assert rows(pilot, "brief-list").key == "figures:F3"
        await press(pilot, "k", "k", "enter")
        assert source_shown(pilot) == "S1"
        await press(pilot, "left_square_bracket")
        assert rows(pilot, "brief-list").key == "figures:F1"
        assert reader(pilot).pane == "brief"
        await press(pilot, "left_square_bracket", "left_square_bracket")
        assert reader(pilot).pane == "article"
        assert "6,000" in cursor_text(pilot)
        await press(pilot, "right_square_bracket")
        assert reader(pilot).pane == "brief"


async def test_there_is_an_end_both_ways(opened: Opened) -> None:
    async with opened() as pilot:
        await press(pilot, "left_square_bracket", "right_square_bracket")
        messages = [note.message for note in pilot.app._notifications]
        assert "Nowhere to go back to." in messages
        assert "Nothing lies ahead." in messages


def test_going_elsewhere_forgets_what_lay_ahead() -> None:
    travel: Travel[str] = Travel()
    travel.leave("a")
    travel.leave("b")
    assert travel.back("c") == "b"
    assert travel.forward("b") == "c"
    assert travel.back("c") == "b"
    travel.leave("b")
    assert travel.forward("d") is None
    assert [travel.back("d"), travel.back("b"), travel.back("a")] == ["b", "a", None]


# ------------------------------------------------------------ finding everywhere
async def test_all_articles_are_searched_and_enter_goes_to_the_place(opened: Opened) -> None:
    async with opened() as pilot:
        await press(pilot, "F", *"dam")
        assert "places in 3 sources" in screen_text(pilot)
        await press(pilot, "down", "down", "down", "enter")
        await pilot.pause()
        assert reader(pilot).focused is article(pilot)
        assert source_shown(pilot) == "S2"
        assert "n next match" in screen_text(pilot)
        assert "dam" in cursor_text(pilot).lower()


async def test_what_is_found_everywhere_is_gone_through_from_source_to_source(opened: Opened) -> None:
    async with opened() as pilot:
        await press(pilot, "F", *"police", "enter")  # in S2 once, in S3 twice
        seen = []
        for key in ("n", "n", "n", "N", "N", "N"):
            await press(pilot, key)
            count = next(words for words in ("1 of 1", "1 of 2", "2 of 2") if words in screen_text(pilot))
            seen.append(f"{source_shown(pilot)} {count}")
        assert seen == ["S3 1 of 2", "S3 2 of 2", "S2 1 of 1", "S3 2 of 2", "S3 1 of 2", "S2 1 of 1"]
        await press(pilot, "escape", "slash", *"police", "enter", "n")
        assert source_shown(pilot) == "S2"


async def test_a_pattern_may_be_looked_for_and_a_broken_one_is_told(opened: Opened) -> None:
    async with opened() as pilot:
        await press(pilot, "F", "ctrl+r", *r"\d\d")
        assert "63" in screen_text(pilot)
        await press(pilot, "(")
        assert "no pattern" in screen_text(pilot)
        await press(pilot, "escape")
        assert pilot.app.screen is reader(pilot)


async def test_nothing_found_and_nothing_marked(opened: Opened) -> None:
    async with opened(brief=replace(BRIEF, figures=())) as pilot:
        await press(pilot, "F", *"zzz", "enter")
        assert "not found" in screen_text(pilot)


async def test_a_long_search_holds_up_nothing_and_enter_waits_for_it(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on = Event()
    places = Wanted.places

    def slow(wanted: Wanted, text: str) -> list[tuple[int, int]]:
        goes_on.wait(20)
        return places(wanted, text)

    async with opened() as pilot:
        monkeypatch.setattr(Wanted, "places", slow)
        await press(pilot, "F", *"dam")
        assert "looking …" in screen_text(pilot)
        await press(pilot, "enter")
        assert pilot.app.screen is not reader(pilot)
        goes_on.set()
        for _ in range(1000):
            if pilot.app.screen is reader(pilot):
                break
            await pilot.pause(0.02)
        await pilot.pause()
        assert "dam" in cursor_text(pilot).lower()


async def test_the_status_line_says_what_next_goes_to(opened: Opened) -> None:
    async with opened(size=(140, 30)) as pilot:
        await open_item(pilot, "figures:F1")
        assert "n next evidence" in screen_text(pilot)
        await press(pilot, "1", "2")
        assert status(pilot)


async def test_an_article_without_sentences_has_no_far_places(opened: Opened) -> None:
    source = replace(SOURCES[0], annotations=replace(ANNOTATIONS["S1"], spans=()))
    async with opened(brief=Brief((source,))) as pilot:
        await press(pilot, "2", "right_curly_bracket", "left_curly_bracket", "H", "n", "w", "i", "m", "escape")
        assert pilot.app.is_running
