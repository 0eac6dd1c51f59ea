"""Bodies told by their kind alone: the one of it that the case names."""

from __future__ import annotations

from tests.brief.case import brief_of, one


def test_the_coalition_is_the_one_that_the_case_says_who_leads() -> None:
    told = "The Saudi-led coalition shelled the port of Zuvik on Monday. Oman wept."
    brief = brief_of(told, "The coalition denied it on Tuesday. Qatar denied it.")
    assert one(brief, "Saudi-led coalition", "The coalition")


def test_a_coalition_is_none_that_another_leads_too() -> None:
    brief = brief_of("The Saudi-led coalition met the US-led coalition on Monday.", "The coalition denied it.")
    assert not one(brief, "Saudi-led coalition", "The coalition")


def test_the_top_court_is_the_one_supreme_court_that_the_case_names() -> None:
    brief = brief_of("Nepal waits. The Supreme Court freed the editor.", "Nepal's top judge spoke. The apex court met.")
    assert one(brief, "Supreme Court", "apex court")
    two = brief_of("The Supreme Court met in Nepal.", "The Constitutional Court of Peru met.", "The top court said no.")
    assert not one(two, "Supreme Court", "top court")


def test_a_ruling_coalition_is_none_of_states() -> None:
    brief = brief_of("The US-led coalition bombed it.", "The ruling coalition lost its majority in Nepal.")
    assert not one(brief, "US-led coalition", "ruling coalition")
