"""Sums go on in the currency told before them, shares of what was told before them."""

from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report


def sums(text: str) -> list[tuple[float | None, str]]:
    return [(q.value, q.unit) for q in report(text).of(Quantity) if q.claim and q.measure == "money"]


@pytest.mark.parametrize(
    "text",
    [
        "The mill put 65 million euros on the table; the unions want 140 million.",
        "The mill put 65 million euros on the table. The unions demanded 140 million.",
    ],
)
def test_a_sum_goes_on_in_the_currency_before_it(text: str) -> None:
    assert sums(text) == [(65e6, "EUR"), (140e6, "EUR")]


@pytest.mark.parametrize(
    "text",
    [
        "The mill put 65 million euros on the table. Some 30 million people watched.",
        "The mill put 65 million euros on the table. The unions want 14 seats.",
        "The mill put 65 million euros on the table. The town grew to 2 million.",
    ],
)
def test_other_numbers_are_no_sums(text: str) -> None:
    assert sums(text) == [(65e6, "EUR")]


def test_another_share_of_the_same_is_another_voice() -> None:
    said = "The union said 70 percent of workers stayed at home."
    first, second = report(f"{said} The mill said the figure was 22 percent.").of(Quantity)
    assert (second.echo, second.label, second.attributed_to) == (first.start, first.label, "mill")


def test_a_share_of_something_else_says_nothing_again() -> None:
    said = "The union said 70 percent of workers stayed at home."
    assert report(f"{said} The mill said its shares fell 22 percent.").of(Quantity)[1].echo is None
