"""Pairs of counts that can't be one by their own words."""

from __future__ import annotations

from tests.brief.case import brief_of, figures, groups


def test_percents_are_one_unit_by_any_sign() -> None:
    first = "The commission said turnout in the ballot was 61 percent."
    second = "Turnout in the ballot was 61%, the commission said."
    assert groups(brief_of(first, second), "share") == {frozenset({61})}
    assert len(figures(brief_of(first, second), "share")) == 1


def test_polls_of_two_makers_with_one_partner_are_two() -> None:
    first = "A Tribune/Delta poll found that 44 percent of Kenyans approve of the curfew."
    second = "A Tribune/Mwangaza poll found that 44 percent of Kenyans approve of the curfew."
    assert len(figures(brief_of(first, second), "share")) == 2
    assert len(figures(brief_of(first, first.replace("A Tribune", "The latest Tribune")), "share")) == 1


def test_two_numbers_of_one_voice_in_one_sentence_are_of_two_things() -> None:
    told = "Cholera kills up to 50 percent of those infected, but the rate in this outbreak is about 30 percent."
    assert frozenset({50.0, 30.0}) not in groups(brief_of(told, told), "share")
