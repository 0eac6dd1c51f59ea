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


def test_all_counts_of_one_event_are_named_as_most_reports_name_it() -> None:
    carnage = "The carnage in a market in Jos, Nigeria, killed 40 people on Thursday, traders said."
    blast = "A bomb killed 38 people at a market in Jos, Nigeria, on Thursday."
    again = "The bombing in Jos, Nigeria, on Thursday killed 41 people and wounded 90."
    told = subjects(carnage, blast, again)
    assert any(subject.startswith("Killed in the bombing") for subject in told)
    assert not any("carnage" in subject for subject in told)


def test_the_place_is_that_of_most_reports() -> None:
    first = "Floods killed 40 people in Sindh, Pakistan, on Thursday."
    town = "Floods that killed 42 people on Thursday washed away a bridge in Dadu, Pakistan."
    last = "The floods in Sindh, Pakistan, on Thursday killed 45 people."
    (toll,) = [s for s in subjects(town, first, last) if s.startswith("Killed")]
    assert toll == "Killed in the flood, Sindh"


def test_a_year_is_told_only_where_most_counts_are_of_it() -> None:
    old = "Some 40 people died in the flood of 1929 in Beira, Mozambique."
    assert "Killed in the flood, Beira" in subjects(FLOOD, old)


def test_what_each_report_calls_otherwise_is_called_by_its_kind() -> None:
    first = "The slaughter at the market in Jos, Nigeria, on Thursday killed 38 people."
    again = "A massacre at the market in Jos, Nigeria, on Thursday killed 41 people."
    carnage = "The carnage at the market in Jos, Nigeria, on Thursday killed 40 people."
    assert "Killed in the massacre (market), Jos" in subjects(carnage, first, again)


def test_a_toll_is_of_what_killed_in_a_protest() -> None:
    told = subjects(
        "A protest in Lima, Peru, on Thursday turned deadly when police opened fire. The protest left 12 people dead.",
        "The protest in Lima, Peru, on Thursday was met by gunfire. The shooting killed 14 people at the protest.",
        "Marchers protested in Lima, Peru, on Thursday. Thirteen people died in the protest when police shot at them.",
        "In Lima, Peru, a protest on Thursday ended with 15 people killed, police said.",
    )
    assert "Killed in the shooting" in told


def test_what_one_of_several_reports_says_once_is_no_site_of_it() -> None:
    told = subjects(
        "A shooting in Lima, Peru, on Thursday killed 12 people in a prison, police said.",
        "The shooting in Lima, Peru, on Thursday killed 14 people.",
        "Fifteen people died in the shooting in Lima, Peru, on Thursday.",
    )
    assert "Killed in the shooting, Lima" in told


def test_a_building_by_its_own_name_is_a_part_of_what_many_tell() -> None:
    told = subjects(
        "The earthquake in Quito, Ecuador, on Thursday killed 12 people at the Miramar Hotel.",
        "The earthquake in Quito, Ecuador, on Thursday killed 14 people at the Miramar Hotel.",
        "Fifteen people died in the earthquake in Quito, Ecuador, on Thursday.",
        "The earthquake in Quito, Ecuador, on Thursday killed 16 people.",
        "The earthquake in Quito, Ecuador, on Thursday killed 17 people.",
    )
    assert any(s.startswith("Killed in the earthquake") for s in told)
    assert not any("hotel" in s for s in told)
