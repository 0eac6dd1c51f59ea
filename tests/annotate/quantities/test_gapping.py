"""Another voice's number is told without the verb and the noun of the first."""

from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The army counted 22 rockets, the mayor 16.", [(22, "army"), (16, "mayor")]),
        ("The mayor counts 12 dead, residents 19.", [(12, "mayor"), (19, "residents")]),
        ("The guards said 30 people were inside and the union 45.", [(30, "guards"), (45, "union")]),
        (
            "Lomax speaks of 15 billion euros of compensation, Banca Orsini of 22 billion.",
            [(15e9, "Lomax"), (22e9, "Banca Orsini")],
        ),
    ],
)
def test_each_number_is_of_its_own_voice(text: str, told: list[tuple[float, str]]) -> None:
    first, second = [q for q in report(text).of(Quantity) if q.claim]
    assert [(first.value, first.attributed_to), (second.value, second.attributed_to)] == told
    assert (second.echo, second.measure, second.unit) == (first.start, first.measure, first.unit)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said 109 people died in Lota, 38 in Coronel and 17 in Arauco.",
        "The report puts losses at 3 million euros, the repairs at 2 million.",
        "The firm had put 65 million euros on the table; the unions want 140.",
    ],
)
def test_parts_and_other_sums_are_no_other_voice(text: str) -> None:
    assert not any(q.echo is not None for q in report(text).of(Quantity))
