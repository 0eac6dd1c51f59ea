"""The brief as the screen walks it."""

from __future__ import annotations

from dataclasses import replace

from briefing.tui.index import open_case
from tests.tui.story import BRIEF, at

CASE = open_case(BRIEF)


def test_every_item_has_its_evidence() -> None:
    assert CASE.items["figures:F1"].evidence == tuple(claim.evidence for claim in BRIEF.figures[0].claims)
    assert len(CASE.items) == 2 + 4 + 4 + 1 + 7


def test_words_know_what_they_feed() -> None:
    fed = {feed.item.key: feed.number for feed in CASE.feeds("S2", *at("S2", "63 people"))}
    assert fed == {"figures:F1": 1, "overview:2": 1}


def test_a_long_run_is_found_from_its_middle() -> None:
    start, end = at("S1", "engineers had been")
    assert [feed.item.key for feed in CASE.feeds("S1", start, end)] == ["contradictions:C1"]


def test_words_beside_evidence_feed_nothing() -> None:
    start, _ = at("S2", "63 people")
    assert CASE.feeds("S2", start - 4, start) == []
    assert CASE.feeds("S9", 0, 100) == []


def test_marks_tell_escalation_from_other_events() -> None:
    assert CASE.items["sequence:E5"].mark == "escalation"
    assert CASE.items["sequence:E6"].mark == "event"


def test_a_number_that_others_dispute_wears_the_sign_of_what_is_disputed() -> None:
    assert [CASE.items[f"figures:F{n}"].mark for n in (1, 2)] == ["dispute", "claim"]
    assert CASE.items["contradictions:C1"].mark == "dispute"


def test_the_evidence_of_an_actor_begins_with_what_he_has_part_in() -> None:
    (first, *others) = BRIEF.actors
    passing, told = first.evidence[0], first.evidence[1]
    (event,) = (event for event in BRIEF.sequence if event.id == "E2")
    assert (told.source, told.sentence) == (event.evidence[0].source, event.evidence[0].sentence)
    case = open_case(replace(BRIEF, actors=(replace(first, did=("E2",)), *others)))
    assert case.items["actors:A1"].evidence[:2] == (told, passing)
    assert set(case.items["actors:A1"].evidence) == set(first.evidence)
