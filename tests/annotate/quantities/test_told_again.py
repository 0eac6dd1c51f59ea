"""Numbers that another voice tells of what was told before."""

from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report


def test_another_share_of_the_same_is_another_voice() -> None:
    said = "The union said 70 percent of workers stayed at home."
    first, second = report(f"{said} The mill said the figure was 22 percent.").of(Quantity)
    assert (second.echo, second.label, second.attributed_to) == (first.start, first.label, "mill")


def test_a_share_of_something_else_says_nothing_again() -> None:
    said = "The union said 70 percent of workers stayed at home."
    assert report(f"{said} The mill said its shares fell 22 percent.").of(Quantity)[1].echo is None


@pytest.mark.parametrize(
    "text",
    [
        "Police said 12 people died. The opposition disputed that figure, saying 40 had been killed.",
        "The mill puts its debt at $70 million. The ministry rejects the sum: an audit found that it owes $8 million.",
    ],
)
def test_a_number_told_against_one_that_is_denied_is_of_the_same(text: str) -> None:
    first, second = report(text).of(Quantity)
    assert (first.echo, second.echo) == (None, first.start)


def test_a_number_behind_another_denial_is_of_its_own() -> None:
    told = report("Police said 12 people died. The mayor disputed that account. Some 40 people have died.").of(Quantity)
    assert [q.echo for q in told] == [None, None]
