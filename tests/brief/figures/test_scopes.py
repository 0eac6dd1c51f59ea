"""Tolls of places and days that reports set side by side."""

from __future__ import annotations

from tests.brief.case import brief_of, groups, report

FIRST = (
    "Troops fired on marchers in Peru on Tuesday and killed 18 people, the union said. Five people were killed in Lima "
    "and two in Ica."
)
SECOND = "Troops killed 18 people in Peru on Tuesday. Three people were killed in Lima, a doctor said. Two died in Ica."


def test_tolls_of_places_stand_apart_from_each_other_and_from_the_whole() -> None:
    assert groups(brief_of(FIRST, SECOND), "killed") == {frozenset({18.0}), frozenset({3.0, 5.0}), frozenset({2.0})}


def test_the_place_is_told_in_the_subject() -> None:
    (figure,) = [f for f in brief_of(FIRST, SECOND).figures if {c.value for c in f.claims} == {2.0}]
    assert figure.subject.endswith(", Ica")


def test_many_names_for_one_place_are_one_toll() -> None:
    quake = "A quake struck Peru on Tuesday and killed 40 people near Pisco."
    other = "The quake in Peru killed 44 people in Ica on Tuesday."
    assert groups(brief_of(quake, other), "killed") == {frozenset({40.0, 44.0})}


def test_days_of_one_long_affair_stand_apart() -> None:
    early = report("Troops fired on a march in Lima on Thursday, killing six people.", "2021-08-12")
    late = report("Troops fired on a march in Lima on Thursday, killing 18 people.", "2021-08-20")
    assert groups(brief_of(early, late), "killed") == {frozenset({6.0}), frozenset({18.0})}


def test_crowds_of_cities_are_no_part_of_a_dispute_on_all() -> None:
    first = (
        "More than 1.1 million people marched across Peru on Thursday, the ministry said. The union put the number at "
        "two million. In Lima, 80,000 people took part and in Ica 26,000 people took part, the police said."
    )
    other = "Unions say that two million people marched across Peru on Thursday."
    assert groups(brief_of(first, other), "participants") == {
        frozenset({1_100_000.0, 2_000_000.0}), frozenset({80_000.0}), frozenset({26_000.0}),
    }  # fmt: skip


def test_the_place_of_one_count_heads_no_others() -> None:
    first = "A quake struck Ecuador on Tuesday, killing 40 people."
    brief = brief_of(
        first, "The quake in Ecuador killed 44 people.", "The quake killed 44 people, some of them in Peru."
    )
    assert not any("Peru" in figure.subject for figure in brief.figures if len(figure.claims) > 1)


def test_the_dead_of_two_states_are_two_figures_and_those_of_both_a_third() -> None:
    day = "2021-08-20"
    reports = (
        report("The earthquake on Thursday killed 640 people in Turkey and 212 in Syria.", day),
        report("The earthquake on Thursday killed 852 people in Turkey and Syria.", day),
        report("The earthquake on Thursday killed 655 people in Turkey, the health ministry in Ankara said.", day),
    )
    assert groups(brief_of(*reports), "killed") == {
        frozenset({640.0, 655.0}), frozenset({212.0}), frozenset({852.0}),
    }  # fmt: skip


def test_those_on_one_spot_are_no_rivals_of_all() -> None:
    first = "The ferry fire off Cebu on Tuesday killed 64 people, the army said. A nurse said 50 died on the roof."
    other = report("The ferry fire off Cebu on Tuesday killed 71 people.", "2021-08-21")
    assert groups(brief_of(first, other), "killed") == {frozenset({64.0, 71.0}), frozenset({50.0})}


def test_a_spot_is_the_whole_where_nobody_counts_more() -> None:
    first = "A bomb killed 31 people in a market in Quetta on Tuesday."
    other = report("The bombing in Quetta on Tuesday killed 34 people.", "2021-08-21")
    assert groups(brief_of(first, other), "killed") == {frozenset({31.0, 34.0})}


def test_a_toll_that_is_feared_to_come_stands_apart() -> None:
    first = "The quake in Peru on Tuesday killed 640 people. The toll could reach 2,000, the minister said."
    other = report("The quake in Peru on Tuesday killed 655 people.", "2021-08-21")
    assert groups(brief_of(first, other), "killed") == {frozenset({640.0, 655.0}), frozenset({2000.0})}


def test_a_disaster_strikes_more_than_one_land() -> None:
    reports = (
        "A cyclone struck Madagascar on Tuesday and killed 80 people. The death toll in Mozambique rose to 31.",
        report("The cyclone struck Madagascar on Tuesday. The number of dead in Mozambique reached 38.", "2021-08-21"),
        "The cyclone that struck Madagascar on Tuesday killed 84 people.",
    )
    assert groups(brief_of(*reports), "killed") == {frozenset({80.0, 84.0}), frozenset({31.0, 38.0})}


def test_who_counts_in_the_country_counts_for_his_own() -> None:
    day = "2021-08-20"
    reports = (
        report("The quake on Thursday killed 640 people in Peru and 212 in Ecuador.", day),
        report("The quake hit Peru and Ecuador. Peruvian officials said 655 people had died in the country.", day),
        report("The quake on Thursday killed 660 people in Peru. Across the border 230 died, medics said.", day),
        report("The quake on Thursday killed 900 people across the region, Peruvian media said.", day),
    )
    assert groups(brief_of(*reports), "killed") == {
        frozenset({640.0, 655.0, 660.0}), frozenset({212.0, 230.0}), frozenset({900.0}),
    }  # fmt: skip


def test_each_side_of_a_front_has_its_own_toll() -> None:
    first = (
        "The flood in Libya on Thursday killed 70 people in areas held by the government. In rebel-held towns "
        "30 people died in the flood."
    )
    other = report("The flood in Libya killed 44 people in rebel-held areas.", "2021-08-21")
    told = groups(brief_of(first, other), "killed")
    assert frozenset({70.0}) in told
    assert frozenset({30.0, 44.0}) in told


def test_a_place_with_most_of_the_dead_may_be_that_of_the_whole() -> None:
    told = report("A flood in Swat on Thursday killed 48 people, the mayor said.", "2021-08-20")
    later = report("The flood has killed 58 people: 51 in Swat and seven in Shangla.", "2021-08-22")
    assert groups(brief_of(told, later), "killed") == {frozenset({48.0, 58.0}), frozenset({51.0}), frozenset({7.0})}


def test_bodies_with_a_place_of_their_own_are_not_the_toll_of_all() -> None:
    crash = "A plane crashed in Lima, Peru, on Thursday."
    first = report(f"{crash} Officials said 270 people were killed.")
    other = report(f"{crash} The police put the toll at 241. A doctor said 115 bodies lay in Callao.")
    assert groups(brief_of(first, other), "killed") == {frozenset({270.0, 241.0}), frozenset({115.0})}
