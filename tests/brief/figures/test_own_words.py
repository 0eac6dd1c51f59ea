"""A sum or a share of which no words are read off is called by its own report."""

from __future__ import annotations

import pytest

from briefing.model import Measure
from tests.brief.case import brief_of, only_figure


@pytest.mark.parametrize(
    ("measure", "text", "title"),
    [
        ("share", "The blast hit the plant, something like 6% of what the world burns.",
         "Share: “something like 6% of what the world burns”"),
        ("money", "Lawmakers will vote on 9 trillion pesos ($1.35 billion).", "Money: “$1.35 billion”"),
        ("share", "The mayor, elected last year, has since seen her rating among the young slip to 38 percent.",
         "Share: “… seen her rating among the young slip to 38 percent”"),
    ],
)  # fmt: skip
def test_the_clause_around_the_number_is_its_title(measure: Measure, text: str, title: str) -> None:
    found = {f.subject: f for f in brief_of(text).figures if f.measure == measure}
    assert found[title].in_passing


def test_a_sum_of_which_more_is_said_has_a_title_of_its_own() -> None:
    told = brief_of("The firm paid 7 million euros to farmers who lost a field.")
    assert "“" not in only_figure(told, "money").subject
