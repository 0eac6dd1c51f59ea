"""Shares that another voice tells of what was told before."""

from __future__ import annotations

from briefing.model import Quantity
from tests.annotate.reading import report


def test_another_share_of_the_same_is_another_voice() -> None:
    said = "The union said 70 percent of workers stayed at home."
    first, second = report(f"{said} The mill said the figure was 22 percent.").of(Quantity)
    assert (second.echo, second.label, second.attributed_to) == (first.start, first.label, "mill")


def test_a_share_of_something_else_says_nothing_again() -> None:
    said = "The union said 70 percent of workers stayed at home."
    assert report(f"{said} The mill said its shares fell 22 percent.").of(Quantity)[1].echo is None
