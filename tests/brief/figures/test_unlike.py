"""Pairs of counts that can't be one by their own words."""

from __future__ import annotations

from tests.brief.case import brief_of, figures, groups


def test_percents_are_one_unit_by_any_sign() -> None:
    first = "The commission said turnout in the ballot was 61 percent."
    second = "Turnout in the ballot was 61%, the commission said."
    assert groups(brief_of(first, second), "share") == {frozenset({61})}
    assert len(figures(brief_of(first, second), "share")) == 1
