"""Entries of lists of figures: what the words before the colon say is counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model import Quantity
from tests.annotate.reading import report, words_of


def claims(text: str) -> list[Quantity]:
    return [q for q in report(text).of(Quantity) if q.claim]


def told(text: str) -> list[tuple[str, float | None, str]]:
    """Measure, value and label of each claim."""
    return [(q.measure, q.value, q.label) for q in claims(text)]


@pytest.mark.parametrize(
    ("line", "measure", "value"),
    [
        ("Deaths: 14", "killed", 14),
        ("- Confirmed deaths: 14 (as of noon)", "killed", 14),
        ("Injured: 230", "wounded", 230),
        ("Missing: 12", "missing", 12),
        ("Arrests: 40", "detained", 40),
        ("Houses fully damaged: 1,100", "sites", 1100),
        ("Cumulative cases: 3,482 (as at 13 February)", "other", 3482),
        ("New cases in the last 24 hours: 204", "other", 204),
        ("People affected: 12,000", "other", 12_000),
        ("People in need: 1.2 million", "other", 1_200_000),
        ("Flights cancelled: 312", "other", 312),
        ("Ballots cast: 120,344", "votes", 120_344),
    ],
)
def test_the_label_tells_what_an_entry_counts(line: str, measure: str, value: float) -> None:
    assert [(m, v) for m, v, _ in told(line)] == [(measure, value)]


@pytest.mark.parametrize("line", ["Comments: 14", "Visits: 2,300", "Score: 3", "His message: 12 days."])
def test_labels_of_anything_else_count_nothing(line: str) -> None:
    assert told(line) == []


def test_an_entry_without_a_noun_goes_on_with_the_people_above_it() -> None:
    assert told("Cases: 3,482\nRecovered: 2,917\nComments: 5") == [
        ("other", 3482, "Cases"), ("other", 2917, "Recovered"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("Killed: 12 soldiers and three civilians", [12, 3]),
        ("Confirmed deaths: 14 (five Kenyan and seven Ugandan soldiers, two civilians)", [14, 5, 7, 2]),
    ],
)
def test_people_behind_a_label_of_harm_suffered_it(line: str, values: list[float]) -> None:
    found = claims(line)
    assert [q.value for q in found] == values
    assert {q.measure for q in found} == {"killed"}
    assert [q.part for q in found] == [k > 0 for k in range(len(found))]


@given(st.integers(2, 10**7), st.sampled_from(["Deaths", "Injured", "Missing", "Schools closed", "Suspected cases"]))
def test_the_number_of_an_entry_is_cited_where_it_stands(value: int, label: str) -> None:
    text = f"Situation report\n\n{label}: {value:,}\n"
    (entry,) = claims(text)
    assert words_of(text, entry) == f"{value:,}"


def test_entries_below_a_toll_are_of_the_same_people() -> None:
    text = "Total dead: 85\nChileans: 6\nInjured: 1,310\nTreated and sent home: 940"
    told = [(q.value, q.measure, q.label, q.part) for q in report(text).of(Quantity) if q.claim]
    assert told == [
        (85, "killed", "", False),
        (6, "killed", "Chileans", True),
        (1310, "wounded", "", False),
        (940, "other", "Treated and sent home", False),
    ]
