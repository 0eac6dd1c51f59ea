"""The escalation chart: which events it draws, where, and how moving in it moves the article."""

from __future__ import annotations

from dataclasses import replace

from briefing.model import Brief, Event
from briefing.tui.charting import bars_of, day_label, places, undrawn
from briefing.tui.plotting import Plot, plot
from tests.tui.conftest import Opened
from tests.tui.looks import article, cursor_text, hint, open_item, reader, rows, screen_text, source_shown
from tests.tui.story import BRIEF, SEQUENCE

EVENT = SEQUENCE[4]


def event(day: int, intensity: float | None, category: str = "ASSAULT", **given: object) -> Event:
    return replace(
        EVENT, id=f"E{day}{intensity}", date=f"2031-03-{day:02}", intensity=intensity, category=category,
        escalation=False, **given,  # type: ignore[arg-type]
    )  # fmt: skip


def drawn(*events: Event, width: int = 40, rows: int = 12) -> Plot:
    return plot(bars_of(Brief(sequence=events)), width, rows)


def column(of: Plot, number: int) -> str:
    """The first character of each row of a bar, from the top."""
    last = of.up + of.down
    cells = [of.cells(row, 0, of.length) for row in range(last + 1)]
    return "".join(row[of.starts[number] + (of.wide - 1) // 2][0] for row in cells)


def test_dated_main_events_are_drawn_and_the_undated_counted() -> None:
    assert [bar.event.id for bar in bars_of(BRIEF)] == ["E2", "E3", "E4", "E5", "E6"]
    assert undrawn(Brief(sequence=(replace(EVENT, date=None), EVENT))) == 1


def test_a_bar_is_as_high_as_its_event_is_hostile() -> None:
    of = drawn(event(1, -10), event(2, -5), rows=11)
    assert column(of, 0) == "X" + "█" * 10 + "─"
    assert column(of, 1) == "┈" + " " * 4 + "X" + "█" * 5 + "─"


def test_cooperation_hangs_below_the_axis() -> None:
    of = drawn(event(1, -10), event(2, 10, "AID"), rows=10)
    assert of.up == 7
    assert column(of, 1).endswith("─██%")


def test_an_event_without_intensity_stands_on_the_axis_by_its_sign() -> None:
    assert column(drawn(event(1, None, "DISASTER"), rows=4), 0) == "   *─"


def test_the_peak_so_far_is_drawn_over_what_is_less_hostile() -> None:
    of = drawn(event(1, -9), event(2, -2), event(3, -10), rows=11)
    assert column(of, 1).index("┈") == 1
    assert "┈" not in column(of, 0)


def test_escalation_has_a_cue_besides_its_colour() -> None:
    of = drawn(replace(event(1, -9), escalation=True))
    row = "".join(sign for sign, _ in of.cells(0, 0, of.length)) + "".join(
        sign for sign, _ in of.cells(1, 0, of.length)
    )
    assert "▲X" in row


def test_bars_become_narrower_until_they_fit() -> None:
    many = [event(1 + number // 4, -5) for number in range(20)]
    assert [drawn(*many, width=width).wide for width in (400, 120, 80, 30)] == [8, 4, 2, 1]


def test_dates_are_as_long_as_there_is_room_for() -> None:
    assert [day_label("2031-03-09", room) for room in (10, 5, 1, 0)] == ["9 Mar 2031", "9 Mar", "9", ""]
    _, days = places(bars_of(BRIEF), 3, 2)
    assert [day.label for day in days] == ["Oct", "9 Mar", "10", "11 Mar"]


def test_only_what_is_in_sight_is_given() -> None:
    of = drawn(*[event(1 + number, -5) for number in range(28)], width=20)
    assert [len(of.cells(0, left, 20)) for left in (0, 10, of.length - 5)] == [20, 20, 5]


async def test_moving_through_the_chart_moves_the_article(opened: Opened) -> None:
    async with opened(size=(120, 40)) as pilot:
        await pilot.press("4")
        await pilot.pause()
        assert "Oct 2030  DISAPPROVE" in screen_text(pilot)
        assert "warned Kestrel" in cursor_text(pilot)
        await pilot.press("l", "l")
        await pilot.pause()
        assert source_shown(pilot) == "S1"
        assert "opened an inquiry" in cursor_text(pilot)
        assert rows(pilot, "brief-list").key == "sequence:E4"
        await pilot.press("enter")
        await pilot.pause()
        assert reader(pilot).focused is article(pilot)


async def test_the_chart_goes_with_what_is_looked_at_in_the_brief(opened: Opened) -> None:
    async with opened(size=(120, 40)) as pilot:
        await pilot.press("4", "3")
        await open_item(pilot, "sequence:E5")
        await pilot.press("4")
        await pilot.pause()
        assert "Tue 11 Mar 2031  PROTEST" in screen_text(pilot)


async def test_the_chart_opens_and_closes(opened: Opened) -> None:
    async with opened(size=(120, 40)) as pilot:
        for key in ("4", "escape"):
            await pilot.press("4")
            await pilot.pause()
            assert reader(pilot).pane == "chart"
            await pilot.press(key)
            await pilot.pause()
            assert reader(pilot).pane == "brief"
            assert "Escalation" not in screen_text(pilot)


async def test_days_first_and_last(opened: Opened) -> None:
    async with opened(size=(80, 24)) as pilot:
        await pilot.press("4")
        seen = []
        for key in ("G", "g", "pagedown", "pagedown", "pageup"):
            await pilot.press(key)
            seen.append(reader(pilot).chart_pane.chart.key[-2:])
        assert seen == ["E6", "E2", "E3", "E4", "E3"]


async def test_where_there_is_height_the_signs_have_a_second_line(opened: Opened) -> None:
    async with opened(size=(50, 24)) as pilot:
        await pilot.press("4")
        await pilot.pause()
        told = ("investigate", "disapprove", "disaster", "protest", "coerce", "escalation", "most hostile so far")
        assert [words for words in told if words in screen_text(pilot)] == list(told[:6])
        await pilot.resize_terminal(50, 16)
        await pilot.pause()
        assert sum(words in screen_text(pilot).rpartition("0 ─")[2] for words in told) == 3


async def test_nothing_to_draw_is_said(opened: Opened) -> None:
    async with opened(brief=replace(BRIEF, sequence=())) as pilot:
        await pilot.press("4", "l", "enter", "G", "pagedown")
        assert "No dated event to draw." in screen_text(pilot)


def test_a_run_of_days_is_named_as_long_as_there_is_room_for() -> None:
    days = "2031-03-10/2031-03-15"
    labels = [day_label(days, room) for room in (16, 15, 9, 2)]
    assert labels == ["10 – 15 Mar 2031", "10 – 15 Mar", "10–", "10"]


async def test_it_says_which_keys_move_in_it(opened: Opened) -> None:
    async with opened(size=(120, 40)) as pilot:
        await pilot.press("4", "l")
        assert "← → event · PgDn PgUp day · Enter reads it · Esc closes" in screen_text(pilot)
        assert hint(pilot) in ("← → event", "← → event · n evidence")
    async with opened(size=(50, 20)) as pilot:
        await pilot.press("4", "l")
        assert "← → event" in screen_text(pilot).splitlines()[-2]


def test_a_day_of_another_month_tells_it_and_no_label_is_cut_off() -> None:
    days = ("2016-10-12", "2016-10-13", "2017-05-06", "2017-05-09", "2017-05-10", "2017-05-11")
    events = [replace(EVENT, id=f"E{n}", date=day) for n, day in enumerate(days)]
    bars = bars_of(Brief(sequence=tuple(events)))
    assert [day.label for day in places(bars, 1, 1)[1]] == ["12 Oct", "", "", "9 May", "", "11"]
    assert [day.label for day in places(bars, 2, 2)[1]] == ["12 Oct", "", "6 May", "", "10", "11"]
    long = [replace(EVENT, id=f"E1{n}", date=days[1]) for n in range(8)]
    bars = bars_of(Brief(sequence=(events[0], *long, *events[2:])))
    assert [day.label for day in places(bars, 1, 1)[1]] == ["12", "13 Oct 2016", "6 May", "", "10", "11"]
    of = drawn(*events, width=8)
    for left in range(of.length):
        shown = "".join(sign for sign, _ in of.dates(left, 8))
        for label in filter(None, (day.label for day in of.days)):
            shown = shown.replace(label, "")
        assert not shown.strip(), left
