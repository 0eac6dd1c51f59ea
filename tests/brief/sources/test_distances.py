"""Reports without a date that say how long ago the harm of the case was done."""

from __future__ import annotations

import pytest

from tests.brief.case import brief_of, report

BLAST = report(
    "A blast tore through the port of Lota on Tuesday, killing nine dockers.", file="valley.txt"
)  # 17 August


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Three days after the blast that wrecked the port, the cranes still lie in the water.", "2021-08-20"),
        ("Nobody was in the streets. What happened in the port, ten days ago, nobody says.", None),  # no harm is told
        ("Nine died in the blast. What happened in the port, ten days ago, nobody says.", "2021-08-27"),
        ("More than three days after the blast the cranes lie in the water.", None),
        ("Three days after the blast the navy searched the port on Friday.", None),  # that Friday
        ("The minister left three days after the vote.", None),
        ("Nine died in the blast. The minister resigned ten days ago.", None),  # that is when he did
    ],
)
def test_days_are_counted_from_what_the_others_tell(text: str, day: str | None) -> None:
    source = brief_of(BLAST, report(text, None, "undated.txt")).sources[-1].document
    assert source.published == day
    assert (source.published_basis == "inferred") == ("valley.txt" in source.published_reason) == (day is not None)


def test_none_is_counted_from_where_harm_was_done_on_several_days() -> None:
    other = report("A blast wrecked the mine of Talca on Thursday, killing two.", file="mine.txt")
    undated = report("Three days after the blast nobody works.", None, "undated.txt")
    assert brief_of(BLAST, other, undated).sources[-1].document.published is None


def test_what_a_report_says_of_its_own_day_goes_before_the_days_of_the_week_that_fit_it() -> None:
    inquiry = report("The court opened an inquiry into the mayor of Lota on Monday.", "2021-08-31", "court.txt")
    undated = report(
        "Ten days after the blast in Lota only grief is plain. The court opened an inquiry into the mayor on Monday.",
        None,
        "undated.txt",
    )
    assert brief_of(BLAST, inquiry, undated).sources[-1].document.published == "2021-08-27"
