"""What is new in a brief since it was last seen."""

from __future__ import annotations

from dataclasses import replace

from briefing.model import Brief
from briefing.news import News, news, seen, summary
from tests.brief.case import brief_of, report

VALLEY = report("A dam burst in Jalpa, Mexico, on Tuesday, killing 40 people.", "2021-08-18", "valley.txt")
CAPITAL = report("At least 62 people died when a dam burst in Jalpa, Mexico, on Tuesday.", "2021-08-20", "capital.txt")
STRIKE = report("The Valley Union called a strike in Toluca on Thursday.", "2021-08-20", "strike.txt")


def since(before: Brief, now: Brief) -> list[tuple[str, str]]:
    return [(item.what, item.told) for item in news(seen(before, ()), now)]


def test_nothing_is_new_at_a_first_visit_nor_in_the_same_brief() -> None:
    brief = brief_of(VALLEY, CAPITAL)
    assert news(None, brief) == ()
    assert news(seen(brief, ()), brief) == ()


def test_ids_that_change_make_nothing_new() -> None:
    assert since(brief_of(VALLEY, CAPITAL), brief_of(CAPITAL, VALLEY)) == []


def test_a_new_source_a_changed_figure_and_a_new_event_are_told() -> None:
    found = since(brief_of(VALLEY), brief_of(VALLEY, CAPITAL, STRIKE))
    assert ("source", "capital.txt") in found
    assert any(what == "changed figure" and ", was 40, single source" in told for what, told in found)
    assert any(what == "event" and "strike" in told for what, told in found)


def test_what_is_gone_and_what_was_rewritten_is_told() -> None:
    rewritten = replace(VALLEY, text=VALLEY.text + " Rain fell.")
    found = since(brief_of(VALLEY, CAPITAL), brief_of(rewritten))
    assert found[:2] == [("changed source", "valley.txt"), ("gone source", "capital.txt")]


def test_the_summary_counts() -> None:
    found = (News("source", "", ""), News("source", "", ""), News("changed figure", "", ""))
    assert summary(found) == "2 new sources, 1 changed figure"
    assert summary(()) == ""
