"""Words for the event of a figure: those that its counts bear out."""

from __future__ import annotations

from tests.brief.case import brief_of

FLOOD = "Floods killed 40 people in Beira, Mozambique, on Thursday."
AGAIN = "Forty people died in the flood in Beira on Thursday."


def subjects(*texts: str) -> set[str]:
    return {figure.subject for figure in brief_of(*texts).figures}


def test_a_count_of_the_main_event_needs_no_word_for_it() -> None:
    later = FLOOD + " The airport reopened. Schools did not. Doctors said 310 people were injured."
    assert "Wounded in the flood, Beira" in subjects(FLOOD, AGAIN, later)


def test_a_deed_of_another_kind_beside_a_count_takes_the_name_from_it() -> None:
    looting = FLOOD + " The airport reopened. A crowd attacked a store. Three guards were injured."
    assert "Wounded: guards" in subjects(FLOOD, AGAIN, looting)
