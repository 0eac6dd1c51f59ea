"""From where to where the words of an event run."""

import pytest

from tests.brief.case import brief_of


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Peru expelled on Tuesday five men who had watched two U.S. ships in Jalpa for weeks.", "weeks."),
        ("The army of Peru arrested on Tuesday Dr. Luis Mbeki and six clerks of St. Mary's clinic.", "clinic."),
    ],
)
def test_the_full_stop_of_an_abbreviation_ends_no_line(text: str, end: str) -> None:
    lines = [event.summary.rstrip(" .") for event in brief_of(text).sequence]
    assert lines
    assert all(line.endswith(end.rstrip(".")) for line in lines)


@pytest.mark.parametrize(
    "text",
    [
        "Chad's army deployed troops in Goma on Tuesday, showing that it has just as much -if not more- pull as Mali.",
        "Chad's army arrested in Goma on Tuesday as many as nine clerks.",
    ],
)
def test_as_much_as_begins_no_clause(text: str) -> None:
    [event] = brief_of(text).sequence
    assert event.summary == text
