"""Pairs of counts that can't be one by their own words."""

from __future__ import annotations

import pytest

from briefing.model import Measure
from tests.brief.case import brief_of, figures, groups, report


def test_percents_are_one_unit_by_any_sign() -> None:
    first = "The commission said turnout in the ballot was 61 percent."
    second = "Turnout in the ballot was 61%, the commission said."
    assert groups(brief_of(first, second), "share") == {frozenset({61})}
    assert len(figures(brief_of(first, second), "share")) == 1


@pytest.mark.parametrize(
    ("measure", "one", "two", "one_figure"),
    [
        ("killed", "The club said that 12 of the dead were children.", "The police said 17 of the dead were minors.",
         True),
        ("detained", "The army arrested 12 nurses on Friday.", "The army has arrested nine ministers.", False),
        ("detained", "The army arrested 12 protesters on Friday.", "The army has arrested nine students.", True),
    ],
)  # fmt: skip
def test_parts_of_which_nothing_is_alike_and_captives_of_other_trades_do_not_dispute(
    measure: Measure, one: str, two: str, one_figure: bool
) -> None:
    storm = "A storm killed 46 people in Nepal on Thursday. " if measure == "killed" else ""
    told = groups(brief_of(report(storm + one, "2021-08-20"), report(storm + two, "2021-08-20")), measure)
    assert (len(told - {frozenset({46.0})}) == 1) == one_figure
