"""Counts that no single sign ties together are one figure where more speaks for it than against it."""

from __future__ import annotations

from typing import cast

import pytest

from briefing.brief.figures.linkage import linked
from briefing.brief.figures.told import Draft, Told
from briefing.brief.figures.weighing import Weighing
from briefing.model import Quantity
from tests.brief.case import brief_of, groups, report

EPIDEMIC = (
    report("Cholera has killed 812 people in Haiti since it broke out in the Artibonite valley, the ministry says.",
           "2021-08-18"),
    report("The cholera epidemic in Haiti spreads. The ministry counts 1,344 cases and 816 deaths.", "2021-08-19"),
    report("Cholera is spreading to the capital of Haiti. Doctors are short of salt solution. In all 821 have died.",
           "2021-08-20"),
)  # fmt: skip


def test_a_toll_that_grows_by_a_few_a_day_is_one_figure_however_it_is_worded() -> None:
    brief = brief_of(*EPIDEMIC)
    assert groups(brief, "killed") == {frozenset({812, 816, 821})}
    assert [f.status for f in brief.figures if f.measure == "killed"] == ["revised"]


@pytest.mark.parametrize(
    "other",
    [
        "Clashes in Kenya over grazing land killed 34 people in 2009.",
        "A bus fell into a ravine in Peru on Thursday, killing 34 people.",
    ],
)
def test_tolls_of_another_time_or_place_or_of_some_stay_apart(other: str) -> None:
    told = groups(brief_of(*EPIDEMIC, report(other, "2021-08-20")), "killed")
    assert frozenset({812, 816, 821}) in told
    assert frozenset({34}) in told


def test_what_nothing_but_the_measure_ties_together_disputes_nothing() -> None:
    brief = brief_of(
        "The union says 1,200 miners have joined it this year.", "The museum sold 3,400 tickets on the first day."
    )
    assert not [f for f in brief.figures if f.status in ("disputed", "revised")]


def test_counts_that_are_far_from_one_quantity_stay_apart_whatever_lies_between_them() -> None:
    brief = brief_of(
        report("The flood in Beira has killed 40 people, the mayor said on Thursday."),
        report("Forty people died in the flood in Beira on Thursday. Its toll of 2,600 in 1991 is not forgotten."),
        report("The flood in Beira of 1991 killed 2,600 people. On Thursday 41 died in another.", "2021-08-20"),
    )
    assert all(len(values & {40, 41}) * len(values & {2600}) == 0 for values in groups(brief, "killed"))


@pytest.mark.parametrize(
    ("one", "other", "measure"),
    [
        ("Some 24,000 people have fled Hue as the river rose, the mayor said.",
         "The river rose and 24,000 people of Hue had been ordered to evacuate, the mayor said.", "displaced"),
        ("The raid on the hotel in Bamako was carried out by 14 gunmen, the ministry said.",
         "There were 14 gunmen in the hotel in Bamako, the ministry said after the raid.", "participants"),
        ("Ghana has deployed 1,300 soldiers in Bamako.", "There are 1,300 soldiers of Ghana in Bamako.", "deployed"),
    ],
)  # fmt: skip
def test_what_one_report_tells_of_those_counted_and_another_does_not_is_one_figure(
    one: str, other: str, measure: str
) -> None:
    brief = brief_of(one, other)
    assert [(f.measure, len(f.claims)) for f in brief.figures if len(f.claims) > 1] == [(measure, 2)]


def test_one_sum_told_twice_with_other_words_is_one_figure_and_another_is_not() -> None:
    first = "The strike at the port of Bari will cost the city between 30 and 40 million euros, the mayor said."
    again = "The damage done by the strike in Bari is put at between 30 and 40 million euros."
    other = "The state set 12 million euros aside for roads."
    assert sorted(len(f.claims) for f in brief_of(first, again, other).figures if f.measure == "money") == [1, 2]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Some 40,000 people filled the stadium in Lima.", "participants"),
        ("Thousands clogged the streets of Dakar.", "participants"),
        ("Up to 25,000 residents have been left without homes by the quake.", "displaced"),
        ("Some 900 villagers below the volcano were ordered out.", "displaced"),
        ("About 90 players were told to go home.", "other"),
    ],
)
def test_a_crowd_and_those_without_homes_are_told_by_many_words(text: str, measure: str) -> None:
    assert [f.measure for f in brief_of(text).figures] == [measure]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The police arrested 200 strikers in Lille.", "The union put up 200 tents in Lille."),
        ("Some 310 accounts of the bank in Nicosia were frozen.", "In Nicosia 310 clerks of the bank marched."),
        ("The junta deployed 300 lorries at the dam of Beira.", "Some 300 people gathered at the dam of Beira."),
        ("The airline flew 84 passengers out of Lagos.", "Ninety-one people gathered at the airport of Lagos."),
        ("In Dhaka 12 of the 64 shelters were flooded.", "In Dhaka 20 shelters were flooded."),
    ],
)
def test_things_and_people_and_other_numbers_are_not_one_for_want_of_a_measure(one: str, other: str) -> None:
    assert all(f.status in ("agreed", "single-source") for f in brief_of(one, other).figures)
    assert all(len(f.claims) == 1 for f in brief_of(one, other).figures)


def test_one_reading_that_bars_a_count_is_outweighed_once_a_figure_has_grown() -> None:
    told = [
        Told(n, Quantity(0, 2, value=float(value), low=value, high=value, measure="killed", claim=True), None, affair=0)
        for n, value in enumerate((40, 41, 42, 43, 44, 45))
    ]

    def barred(a: Told, b: Told) -> bool:
        return {a.source, b.source} == {0, 5}

    class Likely:
        def odds(self, a: Told, b: Told) -> float:
            return 2.0

    drafts = [Draft([told[0]]), Draft(told[1:5]), Draft([told[5]])]
    (figure,) = linked(drafts, cast(Weighing, Likely()), barred)
    assert sorted(t.source for t in figure.told) == [0, 1, 2, 3, 4, 5]
    two = linked([Draft([told[0]]), Draft([told[5]])], cast(Weighing, Likely()), barred)
    assert len(two) == 2
