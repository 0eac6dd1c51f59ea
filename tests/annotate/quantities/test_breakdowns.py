from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report


def counted(text: str) -> list[tuple[str, float | None, tuple[str, ...], bool]]:
    return [(q.measure, q.value, q.where, q.part) for q in report(text).of(Quantity) if q.claim]


@pytest.mark.parametrize(
    "text",
    [
        "Abancay, where roads are cut, told of 58 deaths, Abancay 51 and Juliaca 30.",
        "They counted 58 bodies in Moquegua 51 in Abancay 30 in Juliaca.",
        "The flood has cost 58 deaths (51 Abancay, 30 Juliaca).",
        "Dead so far: 58 (Abancay 51, Juliaca 30).",
    ],
)
def test_places_of_a_list_each_have_their_own_count(text: str) -> None:
    assert [row[:2] for row in counted(text)] == [("killed", 58), ("killed", 51), ("killed", 30)]
    assert [row[2:] for row in counted(text)[1:]] == [(("Abancay",), True), (("Juliaca",), True)]


def test_two_places_whose_counts_add_up_to_a_toll_told_before_are_both_parts_of_it() -> None:
    text = "The flood killed 81 people. The mayor said 51 people had died in Abancay and 30 in Juliaca."
    assert [row[1:2] + row[3:] for row in counted(text)] == [(81, False), (51, True), (30, True)]
    assert [row[3] for row in counted(text.replace("81", "94"))] == [False, False, True]


def test_a_toll_may_be_told_by_what_killed_them() -> None:
    text = "The monitor said 90 civilians had died: 52 in air raids, and 38 in shelling by rebels."
    assert [row[:2] + row[3:] for row in counted(text)] == [
        ("killed", 90, False), ("killed", 52, True), ("killed", 38, True),
    ]  # fmt: skip


def test_all_counts_in_the_bracket_behind_a_name_are_of_that_place() -> None:
    text = "Ica (612 cases, 21 deaths) and Puno (344 cases, nine deaths) are the worst hit."
    assert [row[:3] for row in counted(text) if row[0] == "killed"] == [
        ("killed", 21, ("Ica",)),
        ("killed", 9, ("Puno",)),
    ]


def test_hospitals_each_have_their_own_count() -> None:
    text = "A total of 20 patients were taken to St Luke's Hospital and 31 went to Kayole University Hospital."
    assert counted(text) == [
        ("wounded", 20, ("St Luke's hospital",), False), ("wounded", 31, ("Kayole University hospital",), True),
    ]  # fmt: skip


def test_services_of_a_list_each_have_their_own_count() -> None:
    told = report("The army has deployed 17 columns, the Navy 21 rescue teams and the Coast Guard 36.").of(Quantity)
    assert [(q.value, q.subject) for q in told] == [(17, "columns"), (21, "rescue teams"), (36, "rescue teams")]


def test_ages_and_roads_are_no_items_of_a_list() -> None:
    assert counted("Two people were killed: Maria Lopez (24) and Juan Perez (31).") == [("killed", 2, (), False)]
    assert counted("Two people were killed on Highway 5 and Route 9.") == [("killed", 2, (), False)]
