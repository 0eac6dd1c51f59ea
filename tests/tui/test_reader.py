"""The flows of the reader, by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.model import Brief
from tests.tui.conftest import Opened
from tests.tui.looks import (
    article,
    brief,
    cursor_text,
    go_to_line,
    hint,
    open_item,
    reader,
    rows,
    screen_text,
    source_shown,
    status,
)
from tests.tui.story import BRIEF


async def test_three_panes_stand_side_by_side_on_a_wide_screen(opened: Opened) -> None:
    async with opened(size=(120, 40)) as pilot:
        text = screen_text(pilot)
        assert all(name in text for name in ("1 Sources", "2 S1", "3 Brief"))


async def test_one_pane_at_a_time_on_a_narrow_screen(opened: Opened) -> None:
    async with opened(size=(80, 24)) as pilot:
        for width, height in ((80, 24), (50, 20), (40, 12)):
            await pilot.resize_terminal(width, height)
            for key, shown in (("1", "sources"), ("2", "article"), ("3", "brief")):
                await pilot.press(key)
                panes = [reader(pilot).query_one(f"#{pane}") for pane in ("sources", "article", "brief")]
                assert [pane.id for pane in panes if pane.display] == [shown]
                assert reader(pilot).query_one(f"#{shown}").size.width >= width - 2


PANE_KEYS = (
    "1 sources, 2 article, 3 brief, tab sources, tab article, tab brief, shift+tab article, "
    "h sources, left sources, l article, right brief"
)


async def test_keys_move_between_panes(opened: Opened) -> None:
    async with opened(size=(50, 20)) as pilot:
        for key, pane in (step.split() for step in PANE_KEYS.split(", ")):
            await pilot.press(key)
            await pilot.pause()
            assert reader(pilot).pane == pane, key
            focused = reader(pilot).focused
            assert focused is not None
            assert pane in [node.id for node in focused.ancestors_with_self]


async def test_left_and_right_turn_the_tabs_of_the_brief(opened: Opened) -> None:
    async with opened() as pilot:
        seen = [brief(pilot).tab]
        for _ in range(5):
            await pilot.press("l")
            seen.append(brief(pilot).tab)
        assert seen == ["overview", "actors", "figures", "contradictions", "sequence", "sequence"]
        await pilot.press("h")
        assert brief(pilot).tab == "contradictions"


MOVES = "j S2, down S3, k S2, up S1, up S1, G S3, g S1, end S3, home S1, pagedown S3, pageup S1, space S3, b S1"


async def test_keys_move_in_a_list_and_the_article_follows(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("1")
        for key, source in (step.split() for step in MOVES.split(", ")):
            await pilot.press(key)
            assert rows(pilot, "sources").key == source, key
            assert source_shown(pilot) == source


async def test_moving_in_the_brief_shows_the_evidence_at_once(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("l", "l", "j")
        assert source_shown(pilot) == "S2"
        assert "Several hundred people" in cursor_text(pilot)
        assert status(pilot) == (
            "1 of 2 · S2 Valley Wire, 11 Mar 2031 (inferred) · Marchers at the offices of Kestrel Hydro"
        )
        assert rows(pilot, "sources").key == "S2"


async def test_next_goes_through_the_evidence_across_sources_and_round(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("l", "l")
        seen = [status(pilot)[:11]]
        for _ in range(3):
            await pilot.press("n")
            seen.append(status(pilot)[:11])
        assert seen == ["1 of 3 · S1", "2 of 3 · S2", "3 of 3 · S3", "1 of 3 · S1"]
        await pilot.press("N")
        assert source_shown(pilot) == "S3"
        assert "52" in cursor_text(pilot)


async def test_enter_follows_to_the_evidence(opened: Opened) -> None:
    async with opened() as pilot:
        await open_item(pilot, "figures:F1")
        await pilot.press("enter")
        await pilot.pause()
        assert reader(pilot).focused is article(pilot)
        assert "At" in cursor_text(pilot)


async def test_back_in_the_brief_one_is_on_its_item_though_another_source_was_read(opened: Opened) -> None:
    async with opened(size=(120, 40)) as pilot:
        await open_item(pilot, "figures:F1")
        await pilot.press("1", "G", "3")
        assert source_shown(pilot) == "S3", "the article stays"
        assert status(pilot).startswith("1 of 3 · S1")
        await pilot.press("n")
        assert (source_shown(pilot), reader(pilot).number) == ("S1", 0), "the first evidence was not yet in sight"
        await pilot.press("1", "G", "3", "enter")
        await pilot.pause()
        assert (source_shown(pilot), reader(pilot).pane) == ("S1", "article")


async def test_evidence_is_in_view_after_following_on_a_small_screen(opened: Opened) -> None:
    async with opened(size=(50, 12)) as pilot:
        await open_item(pilot, "sequence:E4")
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        assert "opened an inquiry" in screen_text(pilot)


async def test_panes_that_were_out_of_sight_show_what_is_looked_at_now(opened: Opened) -> None:
    async with opened(size=(50, 12)) as pilot:
        for key, words in (
            ("sequence:E4", "opened an inquiry"),
            ("sequence:E7", "strike is likely"),
            ("figures:F3", "6,000"),
        ):
            await pilot.press("3")
            await open_item(pilot, key)
            await pilot.press("2")
            await pilot.pause()
            assert words in screen_text(pilot)
            await pilot.press("1")
            await pilot.pause()
            assert f"▌ {source_shown(pilot)} " in screen_text(pilot)


async def test_moving_in_the_article_says_what_the_line_feeds(opened: Opened) -> None:
    async with opened() as pilot:
        await go_to_line(pilot, "Kestrel Dam gives way")
        assert status(pilot) == "feeds nothing in the brief"
        await go_to_line(pilot, "6,000")
        assert status(pilot) == "feeds 1: ● Moved to schools and sports halls in Orrin"


async def test_enter_in_the_article_leads_to_the_item_and_back(opened: Opened) -> None:
    async with opened() as pilot:
        await go_to_line(pilot, "6,000")
        await pilot.press("enter")
        await pilot.pause()
        assert reader(pilot).pane == "brief"
        assert rows(pilot, "brief-list").key == "figures:F3"
        await pilot.press("enter")
        await pilot.pause()
        assert reader(pilot).focused is article(pilot)
        assert "6,000" in cursor_text(pilot)


async def test_enter_leads_back_to_the_item_that_one_came_from_then_to_the_next_that_the_line_feeds(
    opened: Opened,
) -> None:
    async with opened() as pilot:
        led = []
        await open_item(pilot, "sequence:E6")
        for _ in range(3):
            await go_to_line(pilot, "fired tear gas")
            await pilot.press("enter")
            await pilot.pause()
            led.append(rows(pilot, "brief-list").key)
        assert led == ["sequence:E6", "figures:F2", "sequence:E6"]


async def test_enter_on_a_line_read_by_itself_leads_to_what_tells_most(opened: Opened) -> None:
    async with opened() as pilot:
        reader(pilot).open_source("S3")
        await go_to_line(pilot, "fired tear gas")
        await pilot.press("enter")
        await pilot.pause()
        assert rows(pilot, "brief-list").key == "figures:F2"


# ------------------------------------------------------------ what stands below the last row, and the headings
@pytest.mark.parametrize("keys", [("end",), ("end", "pagedown"), ("j",) * 20, ("pagedown",) * 4])
async def test_the_limits_below_the_last_row_can_be_read(opened: Opened, keys: tuple[str, ...]) -> None:
    async with opened(size=(50, 15)) as pilot:
        assert "Whether the strike" not in screen_text(pilot)
        await pilot.press(*keys, *("j",) * 6)
        await pilot.pause()
        assert "Whether the strike" in screen_text(pilot)
        await pilot.press("g")
        await pilot.pause()
        assert "BOTTOM LINE" in screen_text(pilot)


async def test_a_line_at_a_glance_leads_to_what_it_counts(opened: Opened) -> None:
    async with opened() as pilot:
        for line, place in (("4 figures", "figures"), ("7 events", "sequence")):
            await pilot.press("3")
            await open_item(pilot, "overview:1")
            keys = [row.key for row in rows(pilot, "brief-list").rows if row.key]
            told = {row.key: row.lines[0].pieces[0][0] for row in rows(pilot, "brief-list").rows}
            await pilot.press(*"j" * keys.index(next(key for key in keys if told[key].startswith(line))))
            await pilot.pause()
            assert hint(pilot) == "Enter goes there"
            await pilot.press("enter")
            await pilot.pause()
            assert brief(pilot).tab == place
            assert reader(pilot).item is not None
        await open_item(pilot, "overview:1")
        await pilot.press("j", "j", "enter")
        await pilot.pause()
        assert reader(pilot).pane == "sources"


async def test_on_an_actor_it_is_said_that_enter_opens_it(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("l", "enter")
        await pilot.pause()
        assert hint(pilot) == "Enter opens it · n evidence"
        await pilot.press("j")
        await pilot.pause()
        assert "Enter" not in hint(pilot), "what it holds is read in the article"


async def test_braces_go_from_heading_to_heading(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("l", "l")
        seen = []
        for key in ("right",) * 3 + ("left",) * 3:
            await pilot.press(f"{key}_curly_bracket")
            seen.append(rows(pilot, "brief-list").key[-2:])
        assert seen == ["F2", "F3", "F3", "F2", "F1", "F1"]


async def test_enter_on_a_line_that_feeds_nothing_stays(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("2", "g", "enter")
        await pilot.pause()
        assert reader(pilot).pane == "article"


async def test_a_tab_remembers_its_place(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("l", "j", "j", "l", "h")
        assert rows(pilot, "brief-list").key == "actors:A3"


async def test_an_empty_tab_says_so(opened: Opened) -> None:
    async with opened(brief=replace(BRIEF, contradictions=())) as pilot:
        await pilot.press("l", "l", "l")
        assert "Nothing of this kind was found." in screen_text(pilot)
        await pilot.press("j", "enter", "n", "y")


async def test_problems_are_told_in_a_notification_and_on_a_line(opened: Opened) -> None:
    async with opened(problems=("scan.pdf: no text in it", "x.bin: not a text")) as pilot:
        assert "! 2 problems: scan.pdf: no text in it" in screen_text(pilot)
        assert any("x.bin" in notification.message for notification in pilot.app._notifications)
        assert "· x.bin: not a text" in screen_text(pilot)


async def test_no_document_is_said_clearly(opened: Opened) -> None:
    async with opened(brief=Brief(), problems=("no such file",)) as pilot:
        assert "Nothing to read" in screen_text(pilot)
        assert "no such file" in screen_text(pilot)
        await pilot.press("1", "2", "3", "tab", "j", "l", "enter", "n", "slash", "e", "y", "escape", "question_mark")


async def test_quit(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("q")
        await pilot.pause()
        assert not pilot.app.is_running


async def test_copying_takes_the_evidence_with_its_source(opened: Opened) -> None:
    async with opened() as pilot:
        await open_item(pilot, "figures:F1")
        await pilot.press("y")
        assert "At least 40 people were killed" in pilot.app.clipboard
        assert "S1 Kestrel Dam gives way" in pilot.app.clipboard


async def test_resizing_keeps_the_place(opened: Opened) -> None:
    async with opened(size=(120, 40)) as pilot:
        await open_item(pilot, "sequence:E4")
        await pilot.press("enter")
        for size in ((50, 20), (80, 24), (160, 30), (30, 10)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            await pilot.pause()
            assert "opened an" in screen_text(pilot), size


async def test_enter_opens_an_actor_and_its_claims_lead_to_the_sentence(opened: Opened) -> None:
    async with opened() as pilot:
        await pilot.press("l", "j", "enter", "j")
        assert rows(pilot, "brief-list").key == "actors:A2>figures:F1#0"
        assert brief(pilot).tab == "actors"
        assert "At" in cursor_text(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert reader(pilot).focused is article(pilot)
        await pilot.press("3", "k", "enter")
        await pilot.pause()
        assert "Claims" not in screen_text(pilot)


async def test_a_pane_alone_has_the_whole_width_until_all_come_back(opened: Opened) -> None:
    async with opened(size=(120, 40)) as pilot:
        await pilot.press("2", "z")
        await pilot.pause()
        assert article(pilot).size.width > 110
        assert not brief(pilot).display
        await pilot.press("3")
        await pilot.pause()
        assert brief(pilot).size.width > 110, "another pane stands alone as well"
        await pilot.press("z")
        await pilot.pause()
        assert article(pilot).display
        assert reader(pilot).query_one("#sources").display
    async with opened(size=(50, 20)) as pilot:
        await pilot.press("z")
        assert reader(pilot).columns() == 1
        assert [note.message for note in pilot.app._notifications] == ["There is room for one pane only."]


async def test_below_a_pane_that_stands_alone_no_words_are_told_that_its_row_tells(opened: Opened) -> None:
    async with opened(size=(80, 24)) as pilot:
        pane = brief(pilot)
        await open_item(pilot, "contradictions:C1")
        assert pane.peek.region.height == 0
        for key in ("figures:F1", "actors:A1"):
            await open_item(pilot, key)
            assert pane.peek.region.height > 1, key
        await open_item(pilot, "contradictions:C1")
        assert pane.peek.region.height == 0
        assert pane.list.region.bottom == pane.content_region.bottom


async def test_the_words_that_tell_stand_below_the_narrowest_brief_however_long_their_sentence(opened: Opened) -> None:
    figure = BRIEF.figures[0]
    told = figure.claims[0].evidence
    late = replace(told, sentence=f"{'Far and wide ' * 40}{told.quote}.")
    claims = (replace(figure.claims[0], evidence=late), *figure.claims[1:])
    changed = replace(BRIEF, figures=(replace(figure, claims=claims), *BRIEF.figures[1:]))
    async with opened(size=(50, 20), brief=changed) as pilot:
        await open_item(pilot, "figures:F1")
        await pilot.pause()
        assert "At least 40 people" in " ".join(screen_text(pilot).split())
