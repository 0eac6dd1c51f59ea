"""Which affair a count is the toll of."""

from __future__ import annotations

from tests.brief.case import brief_of, groups, report

QUAKE = "An earthquake struck Pisco, Peru, on Thursday, killing at least 214 people, officials said."


def test_a_number_known_from_another_year_is_of_that_year() -> None:
    told = report(f"{QUAKE} In 1970 an earthquake there killed 1,370 people.")
    recalled = report(f"{QUAKE} Old people speak of the year in which 1,370 people were killed.")
    assert groups(brief_of(told, recalled), "killed") == {frozenset({214.0}), frozenset({1370.0})}


def test_dead_of_a_crash_of_another_year_do_not_confirm_those_of_today() -> None:
    today = report("Five people were killed on Thursday when a ferry sank off Bari, Italy.")
    worst = report(
        "At least five people were killed on Thursday when a ferry sank off Bari. It was the worst accident there "
        "since 1998, when five people were killed in a ferry fire near Naples."
    )
    figures = {(f.status, len(f.claims)) for f in brief_of(today, worst).figures if f.measure == "killed"}
    assert figures == {("agreed", 2), ("single-source", 1)}
