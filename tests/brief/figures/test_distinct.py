"""No two figures of a brief have one title, and each says what sets it apart."""

from __future__ import annotations

from tests.brief.case import brief_of, report


def titles(*texts: str) -> list[str]:
    return [figure.subject for figure in brief_of(*map(report, texts)).figures]


def test_days_of_one_flood_set_its_figures_apart() -> None:
    found = titles(
        "The flood in Kerala killed 106 people on Thursday, the office said.",
        "The flood in Kerala killed 25 people on Wednesday, the office said.",
    )
    assert len(set(found)) == len(found) == 2
    assert any("Wed" in title for title in found)


def test_one_without_a_twin_keeps_its_title() -> None:
    (title,) = titles("A bomb killed 40 people in Lahore on Thursday.")
    assert "(" not in title


def test_the_spot_sets_those_who_lay_there_apart() -> None:
    found = titles("The fire on a ferry off Cebu on Tuesday killed 64 people, the army said. Fifty died on the roof.")
    assert sum("(roof)" in title for title in found) == 1


def test_who_gives_what_sets_sums_apart() -> None:
    found = titles(
        "Japan pledged $2 million in aid for Haiti. Norway said it would give $4 million in aid.",
    )
    assert len(set(found)) == len(found) == 2


def test_where_nothing_else_is_told_the_number_does() -> None:
    found = titles("The storm killed 105 people and 137 people in Ica.")
    assert len(set(found)) == len(found)


def test_the_figure_that_most_reports_tell_needs_no_mark_of_its_day() -> None:
    found = titles(
        "A fire in a mill in Lota on Monday killed 40 people.",
        "Forty people were killed in a fire in a mill in Lota on Monday.",
        "A fire in a mill in Lota on Tuesday killed nine people.",
    )
    assert len(set(found)) == len(found) == 2
    assert sum("(" not in title for title in found) == 1
