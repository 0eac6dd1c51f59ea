"""Tolls whose own sentence tells no event."""

from __future__ import annotations

from tests.brief.case import brief_of, groups, report

COUP = report(
    "Soldiers seized power in Asuncion in a coup on Monday. Three people were killed in the coup on Monday, the health "
    "ministry said.",
    "2021-08-16",
)
OUTBREAK = "A measles outbreak in Sibu has killed 31 people since July."
SHOOTING = "Guards opened fire on a crowd at a clinic in Sibu on Thursday, killing nine people."


def test_who_puts_a_toll_otherwise_tells_of_its_event() -> None:
    told = report(
        "Police shot dead at least 10 people in protests in Lima on Tuesday, a doctor said. The president says six "
        "died.",
        "2021-08-18",
    )
    later = report("At least 23 people were shot dead by police in protests in Lima on Tuesday.", "2021-08-19")
    before = report(
        "In last year's protests against prices at least 31 people were killed, according to a rights group; the army "
        "put it at 12.",
        "2021-08-16",
    )
    assert groups(brief_of(told, later, before), "killed") == {frozenset({6.0, 10.0, 23.0}), frozenset({31.0, 12.0})}


def test_those_killed_since_a_coup_are_not_the_dead_of_its_day() -> None:
    late = report(
        "Thirty-two people have been killed since Monday's coup in Asuncion, the doctors' union said.", "2021-08-22"
    )
    again = report("The doctors' union in Asuncion counts 37 people killed since the coup on 16 August.", "2021-08-24")
    found = groups(brief_of(COUP, late, again), "killed")
    assert frozenset({3.0}) in found
    assert frozenset({32.0, 37.0}) in found


def test_the_dead_of_a_disease_are_not_those_of_a_shooting_among_the_sick() -> None:
    first = report(f"{SHOOTING} The health ministry has counted 640 cases and 31 deaths in Sibu since mid-July.")
    other = report(f"{SHOOTING} {OUTBREAK} Eleven patients have died in the clinic of the port, its head said.")
    found = groups(brief_of(first, other), "killed")
    assert frozenset({9.0}) in found
    assert not any(9.0 in figure and len(figure) > 1 for figure in found)


def test_who_puts_the_deaths_at_a_number_counts_those_told_last() -> None:
    told = report(
        f"{SHOOTING} The health ministry has counted 640 cases and 31 deaths in Sibu since mid-July. The Red Cross put "
        "the deaths at 48."
    )
    assert groups(brief_of(told, SHOOTING), "killed") == {frozenset({9.0}), frozenset({31.0, 48.0})}


def test_a_bare_toll_of_a_later_report_is_of_the_crackdown_that_it_tells() -> None:
    late = report(
        "Police in Asuncion opened fire on marchers on Tuesday in the bloodiest crackdown so far.\n\nMedics put the "
        "dead at 15.",
        "2021-09-07",
    )
    assert groups(brief_of(COUP, COUP, late), "killed") == {frozenset({3.0}), frozenset({15.0})}


def test_few_dead_are_of_the_later_strike_with_which_their_report_begins() -> None:
    attack = report("A chemical attack on Hama, Syria, killed 87 people on Tuesday.", "2021-08-17")
    strike = report(
        "Russia fired rockets at a base in Homs, Syria, on Friday in reply to the chemical attack on Hama this week."
        "\n\nThe army said 20 people were killed."
    )
    assert groups(brief_of(attack, attack, strike), "killed") == {frozenset({87.0}), frozenset({20.0})}


def test_a_toll_below_another_event_is_of_the_main_one_where_others_tell_as_many() -> None:
    told = report(
        "Gunmen attacked a police station in Kita, Mali, on August 2, killing a policeman. Recall that 44 people died "
        "in that church."
    )
    church = report("Gunmen stormed a church in Segou, Mali, on Thursday, killing 40 people.")
    assert frozenset({40.0, 44.0}) in groups(brief_of(church, church, told), "killed")
