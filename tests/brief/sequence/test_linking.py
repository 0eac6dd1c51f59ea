"""Which lines of the sequence are one: what reporters tell in words of their own, and what only sounds alike."""

from __future__ import annotations

import pytest

from tests.brief.case import brief_of

ONE = [
    (  # by the rest of the sentences
        "Soldiers seized the state broadcaster in Niamey, Niger, on Tuesday and read out a statement.",
        "The state broadcaster in Niamey was overrun by soldiers, who read out a statement on Tuesday.",
    ),
    (
        "Divers recovered the flight recorder of the Airbus off Kochi on Wednesday.",
        "The flight recorder of the Airbus was brought up off Kochi on Wednesday, divers said.",
    ),
]
TWO = [
    ("Rebels shelled the port on Thursday.", "Gunmen shot a judge on Thursday."),
    ("Peru expelled the envoy of Chile on Monday.", "Chile expelled the envoy of Peru on Wednesday."),
    ("A ferry sank off Cebu on Monday.", "A landslide buried a village near Cebu on Monday."),
    ("Rebels attacked a convoy near Lerdo.", "Tuesday's bomb in the market of Jalpa killed 14 people."),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_one_line_for_what_two_tell(a: str, b: str) -> None:
    [event] = brief_of(a, b).sequence
    assert event.sources == ("S1", "S2")


@pytest.mark.parametrize(("a", "b"), TWO)
def test_two_lines_for_two_events(a: str, b: str) -> None:
    assert all(len(event.sources) == 1 for event in brief_of(a, b).sequence)
    assert len(brief_of(f"{a} {b}").sequence) != 1
