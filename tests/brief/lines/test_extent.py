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


LONG = (
    "the governor of the province and two of her aides told a crowd of reporters at the gates of the hospital in Lota"
)


@pytest.mark.parametrize(
    ("start", "rest"),
    [
        # what holds two things is not cut between them
        (
            "Nine clerks were shot in Jalpa, Mexico, on Tuesday as talks went on between the army",
            "and the rebels failed",
        ),
        (
            "Troops shot nine clerks in Jalpa, Mexico, on Tuesday, and both the mayor",
            "and the bishop of Lota protested",
        ),
        # nor a name in two
        (
            "Troops on Tuesday shot in Jalpa, Mexico, nine members of the Front for Unity",
            "and Change who had met there",
        ),
        # nor what is done to a noun from what did it
        ("Nine pilgrims were killed in Jalpa, Mexico, on Tuesday in a stampede touched off", "when troops opened fire"),
    ],
)
def test_a_long_line_is_not_cut_where_its_words_hang_together(start: str, rest: str) -> None:
    brief = brief_of(f"{start} {rest}, {LONG}, which they had come to see for themselves.")
    lines = [event.summary for event in brief.sequence] + [told.text for told in brief.bottom_line]
    assert not any(line.rstrip(".").endswith(start) for line in lines)
    assert any(start in line for line in lines)


def test_a_long_line_is_cut_before_a_clause_that_can_be_spared() -> None:
    start = (
        "Troops of the second division of the army of Mexico, sent from far away, shot nine clerks in Jalpa on Tuesday"
    )
    brief = brief_of(f"{start}, as the fight for the town went on, {LONG}, which they had come to see for themselves.")
    assert f"{start}." in brief.bottom_line[0].text
