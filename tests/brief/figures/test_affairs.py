"""A toll is of the event that most sources tell, unless its own words tell another."""

from __future__ import annotations

import pytest

from briefing.brief.figures.affairs import related
from tests.brief.case import brief_of, figures, groups, only_figure, report

BLAST = report("A bomb exploded at a market in Quetta, Pakistan, on Thursday, killing 12 people.", "2021-08-20")
AGAIN = report("At least 12 people died on Thursday when a bomb went off at a market in Quetta.", "2021-08-20")


@pytest.mark.parametrize(
    "later",
    [
        "Hospitals in Quetta said 17 people had died.",
        "The market was still closed. Seventeen people were killed, police said.",
        "Seventeen people were killed in Thursday's tragedy.",
        "Doctors said on Saturday that 17 people had been killed.",
    ],
)
def test_a_toll_without_its_event_is_that_of_the_main_one(later: str) -> None:
    figure = only_figure(brief_of(BLAST, AGAIN, report(later, "2021-08-21")), "killed")
    assert (figure.status, figure.best) == ("revised", 17)


@pytest.mark.parametrize(
    "other",
    [
        "In 2014 gunmen killed 90 people in the city.",
        "Ninety people were killed in Iran.",
        "An earthquake killed 90 people.",
        "Last year a bomb killed 90 people in Quetta.",
        "Ninety people were killed in a helicopter crash.",
        "Ninety people died in shelling in Zhob.",
    ],
)
def test_a_toll_of_another_year_country_or_kind_stands_apart(other: str) -> None:
    brief = brief_of(BLAST, AGAIN, report(other, "2021-08-21"))
    assert groups(brief, "killed") == {frozenset({12}), frozenset({90})}


def test_names_for_one_day_of_violence_are_one_affair() -> None:
    brief = brief_of(
        report("Gunmen stormed a hotel in Mogadishu, Somalia, on Thursday, killing nine people.", "2021-08-20"),
        report("Fourteen people died in the shooting at a hotel in Mogadishu on Thursday.", "2021-08-21"),
    )
    assert groups(brief, "killed") == {frozenset({9, 14})}


def test_what_a_source_counts_beside_all_the_dead_is_a_part_of_them() -> None:
    apart = brief_of(BLAST, "A bomb at a market in Quetta on Thursday killed 12 people. Five policemen died.")
    assert groups(apart, "killed") == {frozenset({12}), frozenset({5})}
    total = brief_of(BLAST, "Five policemen died when a bomb exploded at a market in Quetta on Thursday.")
    assert groups(total, "killed") == {frozenset({12, 5})}


def test_the_number_that_others_tell_too_stands_with_theirs() -> None:
    brief = brief_of(
        report(
            "A bomb at a market in Quetta on Thursday wounded 40 people. More than 50 people were hurt.", "2021-08-20"
        ),
        report("More than 50 people were hurt when a bomb exploded at a market in Quetta on Thursday.", "2021-08-20"),
        report("A bomb at a market in Quetta wounded dozens of people on Thursday.", "2021-08-20"),
    )
    assert groups(brief, "wounded") == {frozenset({40}), frozenset({50, 12})}


def test_bodies_seen_beside_a_toll_are_no_toll() -> None:
    brief = brief_of(
        BLAST, AGAIN,
        report("The bomb in Quetta on Thursday killed 12 people. A video shows three bodies.", "2021-08-20"),
        report("Bombs killed 12 people in Quetta on Thursday. Seven bodies lay in the morgue.", "2021-08-20"),
    )  # fmt: skip
    assert {figure.status for figure in brief.figures} == {"agreed", "single-source"}


def test_who_are_in_hospital_are_the_hurt_unless_both_are_counted() -> None:
    both = "A bomb at a market in Quetta on Thursday wounded 60 people. Doctors said 20 people were taken to hospital."
    one = "Twenty people were taken to hospital after a bomb exploded at a market in Quetta on Thursday."
    assert groups(brief_of(both), "wounded") == {frozenset({60}), frozenset({20})}
    assert groups(brief_of(BLAST, one, "The bomb at a market in Quetta on Thursday wounded 25 people."), "wounded") == {
        frozenset({20, 25})
    }


def test_whose_people_some_of_the_dead_are_sets_no_affair_apart() -> None:
    later = "Britain named two Britons killed in the attack. The overall death toll rose to 17."
    brief = brief_of(BLAST, AGAIN, report(later, "2021-08-22"))
    assert groups(brief, "killed") == {frozenset({12, 17}), frozenset({2})}


def test_an_outbreak_of_months_is_one_affair_whether_or_not_its_beginning_is_told() -> None:
    brief = brief_of(
        report("An outbreak of cholera has killed 548 people in Mwanza, the ministry said.", "2021-08-18"),
        report("Since the outbreak of cholera began in March, 551 people have died in Mwanza.", "2021-08-20"),
    )
    assert groups(brief, "killed") == {frozenset({548, 551})}


def test_the_main_affair_is_that_of_the_dead_and_of_the_headlines() -> None:
    first = report(
        "Mine collapse kills 19\n\nA mine collapsed near Potosi in Bolivia on Tuesday, killing 19 people. Two people "
        "were hurt in a clash at the gate on Wednesday.", "2021-08-19",
    )  # fmt: skip
    other = report(
        "A clash at the gate of the mine on Wednesday left six people injured. The death toll stands at 26.",
        "2021-08-20",
    )
    (figure,) = [f for f in brief_of(first, other).figures if 26 in {c.value for c in f.claims}]
    assert "clash" not in figure.subject


def test_the_main_affair_is_told_at_the_top_though_more_reports_count_the_dead_of_another_below() -> None:
    sinking = report("A ferry sank off Cebu in the Philippines on Thursday, killing 31 people.")
    waiting = "Relatives waited at the port. " * 30
    search = report(
        "Divers went down to the ferry that sank off Cebu on Thursday. "
        f"{waiting}A fire killed four people at a mill in Davao on Friday.",
        "2021-08-21",
    )
    fire = report("A fire killed four people at a mill in Davao on Friday.", "2021-08-21")
    later = report("The toll rose to 36, the mayor said.", "2021-08-22")
    assert groups(brief_of(sinking, search, search, fire, later), "killed") == {
        frozenset({31.0, 36.0}),
        frozenset({4.0}),
    }


def test_nobody_is_shot_by_an_outbreak() -> None:
    first = report("An outbreak of cholera in Harare has killed 412 people, the ministry said.", "2021-08-19")
    other = report("The cholera outbreak in Harare has killed 414 people. Bullets took five lives.", "2021-08-20")
    assert not any({5.0} < values for values in groups(brief_of(first, other), "killed"))


@pytest.mark.parametrize(
    "later",
    [
        # a strike, told last, of which nobody tells as many dead
        "Lorry drivers stopped work on Friday and burnt tyres. The union said 19 people had been killed.",
        # an older disaster, told last, and a voice of today
        "A bridge was washed away by a flood in 1974. The governor told reporters that 19 people had died.",
        # nothing told but the toll
        "Shops were closed. In the evening a clash broke out. Schools will stay shut. The toll stands at 19.",
    ],
)
def test_a_toll_in_a_sentence_of_its_own_is_not_of_whatever_was_told_last(later: str) -> None:
    coup = "Soldiers seized the palace in Lome, Togo, on Thursday. The coup left 15 people dead."
    again = "At least 15 people have been killed in the coup in Lome, a hospital said on Thursday."
    brief = brief_of(report(coup, "2021-08-20"), report(again, "2021-08-20"), report(later, "2021-08-22"))
    assert groups(brief, "killed") == {frozenset({15, 19})}


def test_a_toll_after_another_event_by_its_day_or_in_another_land_is_of_that() -> None:
    crash = report("A plane crashed near Mwanza in Tanzania on Thursday, killing 41 people.", "2021-08-20")
    again = report("Forty-one people died when a plane crashed near Mwanza on Thursday.", "2021-08-20")
    for other in (
        "On Monday a ferry sank off Pemba. Nine people were killed.",
        "Floods have swept Bihar in India. Ninety people have died.",
    ):
        brief = brief_of(crash, again, report(other, "2021-08-20"))
        assert frozenset({41}) in groups(brief, "killed")


def test_kinds_that_do_no_harm_are_related_to_themselves_alone() -> None:
    assert related({"#fraud"}, {"#fraud"})
    assert not related({"#fraud"}, {"#sinking"})


CRUSH = "A crush at a shrine in Touba, Senegal, on Saturday killed 41 people, the interior ministry said."


@pytest.mark.parametrize(
    ("text", "day", "one"),
    [  # a report that begins with a toll, its day, and whether the toll is that of the crush
        ("At least 12 people were killed in a crush in Touba on Friday night, officials said.", "2021-08-21", True),
        ("Toll of Senegal crush at 44\n\nThe toll of Thursday's crush rose to 44, hospitals said.", "2021-08-24", True),
        ("A bus crash near Dakar on Friday killed 15 people.", "2021-08-23", False),
        ("A crush in Senegal on Sunday killed 19 people, police said.", "2021-08-16", False),
        ("Senegal recalls a crush\n\nA crush in Touba in 2010 killed 26 people.", "2021-08-24", False),
        ("Pilgrims left.\n\nBuses ran.\n\nIn a crush on Thursday in Thies 9 people died.", "2021-08-24", False),
    ],
)
def test_the_toll_with_which_a_report_begins_is_of_the_main_affair_told_alike(text: str, day: str, one: bool) -> None:
    brief = brief_of(report(CRUSH, "2021-08-23"), report(CRUSH, "2021-08-24"), report(text, day))
    assert (len(groups(brief, "killed")) == 1) == one


def test_a_mishap_elsewhere_on_another_day_is_no_part_of_the_main_toll() -> None:
    here = AGAIN, report("A bomb killed at least 12 people at a market in Quetta on Thursday.", "2021-08-20")
    other = "The market in Quetta is shut. Traders want help. They lost all, and no bank lends money to them now."
    mishap = f"{other} Meanwhile, in Lota, a bus accident killed 12 people on Saturday."
    told = figures(brief_of(*here, report(mishap, "2021-08-22")), "killed")
    assert sorted(len(figure.claims) for figure in told) == [1, 2]
