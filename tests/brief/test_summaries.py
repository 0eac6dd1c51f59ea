"""The one line that an item of the sequence is told in."""

from __future__ import annotations

import pytest

from tests.brief.case import brief_of, the_event


@pytest.mark.parametrize(
    ("text", "words", "line"),
    [
        (  # who says so is told elsewhere
            "A tram derailed in Lisbon on Wednesday, the police and fire service said.",
            "derailed",
            "A tram derailed in Lisbon on Wednesday",
        ),
        (  # what is warned of belongs to the warning
            "The navy warned on Thursday that the rebels would attack ships.",
            "warned",
            "The navy warned on Thursday that the rebels would attack ships.",
        ),
        (
            "Rebels shelled the port of Aden on Tuesday.",
            "shelled",
            "Rebels shelled the port of Aden on Tuesday.",
        ),
    ],
)
def test_the_line_of_an_event(text: str, words: str, line: str) -> None:
    assert the_event(brief_of(text), words).summary == line


def test_what_a_sentence_is_about_sums_up_the_event() -> None:
    brief = brief_of(
        "Protests were prompted by an air strike by Chad on a camp near Bol on Sunday.",
        "Chad bombed a camp near Bol on Sunday.",
    )
    assert the_event(brief, "bombed a camp").summary == "Chad bombed a camp near Bol on Sunday."
