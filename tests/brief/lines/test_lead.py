"""The sentence of a report that may stand for an event."""

from __future__ import annotations

import pytest

from tests.brief.case import brief_of


def told(*reports: str) -> list[str]:
    """The sentences of the bottom line that tell events, without their dates."""
    lines = [s.text.partition(": ")[2] for s in brief_of(*reports).bottom_line]
    return [line for line in lines if "in dispute" not in line and "latest count" not in line]


def test_a_whole_sentence_of_a_report_is_told() -> None:
    report = "A dam burst in Jalpa, Mexico, on Tuesday, flooding two villages, the governor said. Troops came."
    assert told(report)[0] == "A dam burst in Jalpa, Mexico, on Tuesday, flooding two villages, the governor said."


@pytest.mark.parametrize(
    "worse",
    [
        "It came as a dam burst in Jalpa, Mexico, on Tuesday at dusk.",
        "“We saw how a dam burst in Jalpa, Mexico, on Tuesday.”",
        "A woman is seen after a dam burst in Jalpa, Mexico, on Tuesday.",
        "Dam burst in Jalpa, Mexico, on Tuesday",
    ],
)
def test_of_two_tellings_the_one_that_stands_alone_is_chosen(worse: str) -> None:
    better = "A dam burst in Jalpa, Mexico, on Tuesday and flooded two villages."
    assert told(worse, better)[0] == better
    assert told(better, worse)[0] == better


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("JALPA, Mexico (AP) — A dam burst in Jalpa on Tuesday night.", "A dam burst in Jalpa on Tuesday night."),
        ("Jalpa (Andes Wire) - A dam burst in Jalpa on Tuesday night.", "A dam burst in Jalpa on Tuesday night."),
        ("JALPA: A dam burst in Jalpa, Mexico, on Tuesday.", "A dam burst in Jalpa, Mexico, on Tuesday."),
        ("However, a dam burst in Jalpa, Mexico, on Tuesday.", "A dam burst in Jalpa, Mexico, on Tuesday."),
        ("Earlier on Tuesday a dam burst in Jalpa, Mexico.", "Earlier on Tuesday a dam burst in Jalpa, Mexico."),
        ("THE GREAT dam burst in Jalpa, Mexico, on Tuesday.", "The great dam burst in Jalpa, Mexico, on Tuesday."),
        ("THE UN said a dam burst in Jalpa on Tuesday.", "The UN said a dam burst in Jalpa on Tuesday."),
    ],
)
def test_what_stands_before_a_sentence_is_left_out(text: str, line: str) -> None:
    assert told(text)[0] == line


def test_a_long_sentence_ends_where_a_clause_can_be_spared() -> None:
    long = (
        "A dam burst in Jalpa, Mexico, on Tuesday and flooded two villages whose people had been told again and "
        "again that nothing could happen to them, while the governor of the state was away on a journey to see his "
        "family in a town by the sea, where it had not rained for weeks."
    )
    assert told(long)[0].endswith("nothing could happen to them.")


def test_two_sentences_do_not_say_the_same() -> None:
    again = "A dam burst in Jalpa, Mexico, on Tuesday, and flooded two villages."
    lines = told(again, again + " A dam burst in Jalpa, Mexico, on Tuesday morning and flooded them.")
    assert sum("dam burst in" in line for line in lines) == 1


def test_the_same_deed_in_other_words_is_not_told_twice() -> None:
    brief = brief_of(
        "Chad on Tuesday expelled four Italian envoys over a spy case. Chad shut its consulate on Tuesday.",
        "Over the spy case Chad ordered the expulsion of four envoys of Italy on Tuesday. It shut a consulate.",
    )
    assert sum("xpel" in s.text or "xpulsion" in s.text for s in brief.bottom_line if s.text[:3] == "Tue") == 1


def test_what_one_source_says_and_denies_itself_is_not_told_as_contradicted() -> None:
    text = (
        "Protesters breached the gate of the palace in Colombo on Tuesday. "
        "Protesters did not breach the gate of the palace in Colombo on Tuesday, police said."
    )
    assert not any("Contradicted" in s.text for s in brief_of(text).bottom_line)
