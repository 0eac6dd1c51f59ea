"""What the lists of the brief say: figures as a table, actors over time with what they hold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.model import Claim, Event, Figure
from briefing.tui.actor_rows import CELLS, over_time
from briefing.tui.brief_rows import rows_of
from briefing.tui.figure_rows import COLUMN, SCALE, cell, scale
from briefing.tui.index import Place, open_case
from briefing.tui.row_parts import sparkline
from briefing.tui.widgets.rows import Row
from tests.export.sample import BERTHS, in_passing
from tests.tui.story import BRIEF, FIGURES, SEQUENCE

CASE = open_case(BRIEF)
DAYS = ("2031-03-09", "2031-03-11")


def words(row: Row) -> list[str]:
    """The lines of a row, what stands at the right after two spaces."""
    return ["".join(text for text, _ in line.pieces) + "  " + line.right[0] for line in row.lines]


def claim(value: float | None, low: float | None, high: float | None) -> Claim:
    return replace(FIGURES[0].claims[0], value=value, low=low, high=high)


def figure(low: float, best: float | None, high: float, *claims: Claim) -> Figure:
    return replace(FIGURES[0], low=low, best=best, high=high, claims=claims)


def test_a_figure_has_low_best_and_high_under_their_names() -> None:
    head, first = rows_of("figures", CASE)[:2]
    assert words(head) == ["DISPUTED 1      low   best   high"]
    assert words(first)[1].endswith("     40      –     63")


def test_every_claim_has_its_modifier_speaker_and_source() -> None:
    lines = words(rows_of("figures", CASE)[1])
    assert lines[2:] == [
        "● at least 40  per Ilse Maron  10 Mar S1",
        "● 63  per Valley Workers' Union  11 Mar S2",
        "● 52  per interior ministry  undated S3",
    ]


def test_claims_stand_on_the_bar_where_their_values_lie() -> None:
    bar = scale(figure(0, 50, 90, claim(0, 0, 0), claim(50, 50, 50), claim(90, 90, 90)))
    assert bar == "●────◆───●"
    assert len(bar) == SCALE


def test_an_open_end_is_shown() -> None:
    assert scale(FIGURES[0]).endswith("›")
    assert scale(figure(60, 60, 60, claim(60, 60, None))) == "●─›"
    assert scale(figure(60, 60, 60, claim(60, 60, 60))) == "●"


def test_a_figure_without_bounds_has_no_bar() -> None:
    assert scale(figure(0, None, 0, claim(None, None, None))) == ""


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (25_000, "people", "25,000"),
        (1_200_000, "USD", "$1.2m"),
        (3e9, "", "3bn"),
        (123_456, "", "123.5k"),
        (12.5, "percent", "12.5%"),
    ],
)
def test_numbers_fit_their_column(value: float, unit: str, expected: str) -> None:
    assert cell(value, unit) == expected
    assert len(expected) < COLUMN
    assert len(cell(value, unit, "+")) < COLUMN


def table(figure: Figure) -> list[str]:
    """Low, best and high as the table shows them."""
    shown = open_case(replace(BRIEF, figures=(figure,)))
    return words(rows_of("figures", shown)[1])[1].split()[1:]


def test_the_highest_is_no_upper_bound_where_it_is_at_least_so_much() -> None:
    assert table(figure(30, 30, 1000, claim(30, 30, 35), claim(1000, 1000, None))) == ["30", "30", "1,000+"]
    assert table(figure(30, 30, 1000, claim(30, 30, None), claim(1000, 1000, 1000))) == ["30", "30", "1,000"]


def test_nothing_is_best_of_words_without_a_number() -> None:
    dozens, fifty = replace(claim(12, 12, 99), modifier="dozens"), claim(50, 50, 50)
    assert table(figure(12, 12, 99, dozens)) == ["12", "–", "99"]
    assert table(figure(12, 50, 99, dozens, fifty)) == ["12", "50", "99"]


def test_events_are_counted_a_day_each() -> None:
    assert over_time(list(SEQUENCE), DAYS) == "▂▂▄"


def test_background_and_forecasts_are_no_events_over_time() -> None:
    events = [event for event in SEQUENCE if event.context != "main"]
    assert over_time(events, DAYS) == "···"
    assert over_time(events, None) == ""


def test_a_long_time_is_drawn_in_as_many_cells_as_there_are() -> None:
    event: Event = replace(SEQUENCE[2], date="2031-12-31")
    assert over_time([event], ("2031-01-01", "2031-12-31")) == "·" * (CELLS - 1) + "▂"


def test_the_highest_count_is_a_full_bar() -> None:
    assert sparkline([0, 4, 8]) == "·▄█"


def test_an_opened_actor_holds_its_claims_and_events() -> None:
    rows = rows_of("actors", CASE, {"actors:A2", "actors:A3"})
    keys = [row.key for row in rows if row.key]
    assert keys == [
        "actors:A1",
        "actors:A2",
        "actors:A2>figures:F1#0",
        "actors:A3",
        "actors:A3>figures:F1#1",
        "actors:A3>sequence:E2#0",
        "actors:A4",
    ]


def test_the_key_of_a_place_names_it() -> None:
    for place in (Place("figures:F1"), Place("figures:F1", 2, "actors:A1")):
        assert Place.of(place.key) == place


def test_words_that_are_the_title_of_a_contradiction_are_not_told_again() -> None:
    (contradiction,) = BRIEF.contradictions
    told, denied = contradiction.positions[1].evidence, contradiction.positions[0].evidence
    same = replace(contradiction, subject=f"{told.quote}.")
    lines = rows_of("contradictions", open_case(replace(BRIEF, contradictions=(same,))))[0].lines
    words = ["".join(text for text, _ in line.pieces) for line in lines]
    assert words[0] == f"≠ {told.quote}."
    assert not any(told.quote in line for line in words[1:])
    assert any(denied.quote in line for line in words[1:])


def test_a_number_told_in_passing_stands_below_the_others_in_the_words_of_its_report() -> None:
    head, first, second, last = rows_of("figures", open_case(in_passing()))[-4:]
    assert words(head) == ["IN PASSING 3  "]
    assert words(first) == [f"● {BERTHS}  S1"]
    assert ("nine berths", "value") in first.lines[0].pieces
    assert words(second) == ["● …14 cranes…  S1"], "its sentence was told"
    assert words(last) == ["● Two tugs came.  S4"]
