from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report


def claimed(text: str) -> list[tuple[float | None, str, str]]:
    return [(q.value, q.unit, q.label) for q in report(text).of(Quantity) if q.claim]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Crews cleared 3,000 tons of rubble.", (3000, "tonne of rubble", "tons of rubble cleared by crews")),
        ("Some 900km of roads were washed away.", (900, "kilometre of roads", "km of roads washed away")),
        ("Forty centimetres of snow fell.", (40, "centimetre of snow", "centimetres of snow that fell")),
    ],
)
def test_how_much_there_is_of_something_is_told_with_what_it_is(text: str, told: tuple[float, str, str]) -> None:
    assert claimed(text) == [told]


@pytest.mark.parametrize(
    ("text", "value", "label"),
    [
        ("The court ordered that the level of the Noor dam be held at 139 feet.", 139, "level of the Noor dam in feet"),
        ("By noon the river had risen to 11.4 metres.", 11.4, "river in metres"),
        ("Temperatures hit 48 degrees on Tuesday.", 48, "Temperatures in degrees"),
        ("The bend has a speed limit of 30 mph.", 30, "speed limit in mph"),
        ("The cyclone packed winds of 150 kph.", 150, "winds in kph"),
        ("He took the bend at Lota at 70mph.", 70, "speed in mph"),
    ],
)
def test_what_was_read_off_is_told_with_what_it_is_the_height_or_warmth_of(text: str, value: float, label: str) -> None:
    assert [(v, told) for v, _, told in claimed(text)] == [(value, label)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A barge brought 800 pounds (360 kilograms) of dried fish.", [("other", "pound of fish")]),
        ("He is 6 feet tall and weighs 180 pounds.", []),
        ("The fire did 20,000 pounds of damage.", [("money", "GBP")]),
        ("Crews carted away three million pounds of rubble.", [("other", "pound of rubble")]),
        ("The mayor promised two million pounds of new public money.", [("money", "GBP")]),
        ("A loan of at least dlrs 4 million was approved.", [("money", "USD")]),
        ("The fine is 7 million U.S. dollars.", [("money", "USD")]),
        ("A loan of HK dlrs 5 million was approved.", [("money", "HKD")]),
        ("The bank approved a 75-million-dollar loan.", [("money", "USD")]),
        ("Germany pledged 3 million marks.", [("money", "DEM")]),
        ("Police found 40 bullet marks on the wall.", [("other", "marks")]),
        ("Some 21,000 loans were suspended.", [("other", "loans")]),
    ],
)
def test_pounds_and_marks_are_money_only_where_nothing_else_is_told(text: str, told: list[tuple[str, str]]) -> None:
    assert [(q.measure, q.unit) for q in report(text).of(Quantity) if q.claim] == told
