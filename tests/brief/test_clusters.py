"""Which tellings are one event: seen in the items of the sequence."""

from __future__ import annotations

from itertools import permutations

import pytest

from briefing.brief.clusters import Weights
from tests.brief.case import brief_of, report, telling, the_event

ONE_EVENT = [
    (  # the same day told by a weekday and by its date
        "Rebels attacked the airport in Goma, Congo, on Tuesday.",
        "Rebels attacked Goma airport in Congo on 17 August 2021.",
    ),
    (  # a verb and a noun; one without a day
        "A bomb killed 12 people at a market in Kabul on Thursday.",
        "A bombing at a market in Kabul killed 12 people.",
    ),
    (  # synonyms
        "A ferry sank off Zanzibar, Tanzania, on Thursday.",
        "A passenger ferry capsized off Zanzibar in Tanzania on Thursday.",
    ),
    (
        "Bushfires destroyed 90 homes in Mallacoota, Australia, on Tuesday.",
        "Fires burned through Mallacoota, Australia, on Tuesday.",
    ),
]
TWO_EVENTS = [
    ("Rebels shelled Goma on Tuesday.", "Rebels shelled Goma on Thursday."),  # two days
    ("A bomb killed 12 people in Kabul on Thursday.", "A bomb killed 14 people in Lagos on Thursday."),  # two places
    ("An earthquake struck Pisco, Peru, on Thursday.", "Protesters marched in Pisco, Peru, on Thursday."),  # two kinds
    ("Police arrested a general in Lima on Monday.", "The general was released in Lima on Wednesday."),
]


@pytest.mark.parametrize(("a", "b"), ONE_EVENT)
def test_one_event_told_by_two(a: str, b: str) -> None:
    for order in permutations((a, b)):
        [event] = brief_of(*order).sequence
        assert event.sources == ("S1", "S2")


@pytest.mark.parametrize(("a", "b"), TWO_EVENTS)
def test_two_events(a: str, b: str) -> None:
    for brief in (brief_of(a, b), brief_of(b, a), brief_of(f"{a} {b}")):
        assert len(brief.sequence) == 2
        assert telling(brief, a.rstrip(".")) != telling(brief, b.rstrip("."))


def test_weekdays_are_those_of_each_report() -> None:
    first = report("Soldiers seized the palace in Conakry, Guinea, yesterday.", "2021-09-06")
    second = report("Soldiers seized the palace in Conakry, Guinea, on Sunday.", "2021-09-08")
    other = report("Soldiers seized the palace in Conakry, Guinea, yesterday.", "2021-09-20")
    assert the_event(brief_of(first, second), "yesterday").sources == ("S1", "S2")
    assert [event.date for event in brief_of(first, other).sequence] == ["2021-09-05", "2021-09-19"]


def test_a_bare_noun_looks_back_to_its_event() -> None:
    for after in ("The attack lasted an hour.", "Kenya's president had foreseen the attack."):
        brief = brief_of(f"Rebels attacked the airport in Goma on Tuesday. {after}")
        assert [event.date for event in brief.sequence] == ["2021-08-17"]


def test_the_outcome_belongs_to_what_did_it() -> None:
    [event] = brief_of("Chad's army shelled Bardai on Monday. The shelling killed 12 people.").sequence
    assert (event.date, event.category, event.intensity) == ("2021-08-16", "ASSAULT", -10)


def test_an_event_of_long_ago_is_not_todays() -> None:
    brief = brief_of("A dam burst in Jalpa, Mexico, on Tuesday.", "In 1998 a dam burst in Jalpa, Mexico.")
    assert sorted(event.date or "" for event in brief.sequence) == ["1998", "2021-08-17"]


def test_what_did_not_happen_is_no_event() -> None:
    brief = brief_of("Rebels did not attack Goma on Tuesday.", "No attack took place in Goma on Tuesday.")
    assert brief.sequence == ()


def test_a_rare_feature_weighs_more_than_a_common_one() -> None:
    weights = Weights(
        frozenset(words.split()) for words in ("goma attack", "bunia attack", "beni attack", "goma siege")
    )
    rare = weights.cosine(frozenset({"siege", "goma"}), frozenset({"siege", "beni"}))
    common = weights.cosine(frozenset({"attack", "goma"}), frozenset({"attack", "beni"}))
    assert 0 < common < rare < 1
    assert weights.cosine(frozenset({"goma"}), frozenset({"goma"})) == pytest.approx(1)
    assert weights.cosine(frozenset({"goma"}), frozenset({"beni"})) == 0
    assert weights.cosine(frozenset(), frozenset({"unheard"})) == 0
