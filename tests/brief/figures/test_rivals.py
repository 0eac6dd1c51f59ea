"""Numbers that cannot both hold are in dispute only where they may be of one quantity."""

from __future__ import annotations

import pytest

from briefing.model import Measure
from tests.brief.case import brief_of, figures, groups, only_figure, report


@pytest.mark.parametrize(
    ("measure", "first", "second"),
    [
        ("detained", "Gunmen abducted 276 girls from a school in Zaria in May.",
         "Fifty of the girls abducted in Zaria were seen in a video."),
        ("detained", "Gunmen abducted 276 girls from a school in Zaria in May.",
         "Some 190 girls remain captive after the raid on a school in Zaria."),
        ("killed", "A bomb in Zaria on Thursday killed 12 people.",
         "The group is responsible for 6,600 deaths. A bomb in Zaria on Thursday killed 12 people."),
        ("money", "A total of $650,000 is offered as a reward for the gunman in Leeds.",
         "The ministry offers a $500,000 reward for the gunman in Leeds."),
        ("money", "The owners say the strike cost 400 million euros.",
         "The mill in Lota has lost 310 million euros, its director said."),
        ("share", "The same poll found that 75 percent see an emergency.",
         "A Meridian poll found that 71 percent see no emergency."),
        ("killed", "A ferry sank off Bari on Thursday. A passenger and two sailors were killed.",
         "Three people were killed when a ferry sank off Bari on Thursday."),
        ("killed", "Gunmen killed dozens in a raid on Gao on Thursday.",
         "Five soldiers were killed in the raid on Gao on Thursday."),
        ("killed", "A bomb in Gao on Thursday killed 40 people, including 14 children.",
         "Three of the dead in Gao are children of the mayor. A bomb on Thursday killed 40 people in Gao."),
        ("money", "The shares of the firm lost 5 billion euros on Thursday.",
         "The firm paid 7 million euros to farmers who lost a field."),
        ("money", "The regulator imposed a fine of 40 million euros on the mill.",
         "The mayor of Lota fined the mill 15 million euros."),
        ("share", "The share price of the mill fell by 4.6 percent.", "The price of copper rose 2 percent."),
        ("money", "Ghana asked the fund for an emergency loan of $600 million, its minister said.",
         "The traders say that Ghana owes them $700 million."),
    ],
)  # fmt: skip
def test_counts_of_others_are_no_dispute(measure: Measure, first: str, second: str) -> None:
    assert "disputed" not in {figure.status for figure in figures(brief_of(first, second), measure)}


def test_two_counts_of_the_crews_sent_are_a_dispute_on_any_day() -> None:
    four = report("Four rescue units were sent to the fire in Leeds on Thursday.", "2021-08-20")
    five = report("Five rescue units were sent to the fire in Leeds on Thursday.", "2021-08-21")
    assert only_figure(brief_of(four, five), "deployed").status == "disputed"


def test_a_sum_told_against_another_disputes_it_however_far_they_are_apart() -> None:
    firm = (
        "The firm puts the debt at $709 million. Ghana disputes that figure; auditors found that it owed $8.6 million."
    )
    assert only_figure(brief_of(firm), "money").status == "disputed"


def test_those_aboard_do_not_grow_in_number_from_day_to_day() -> None:
    first = report("A ferry with 140 people aboard sank off Cebu in the Philippines on Thursday.", "2021-08-20")
    later = report("The ferry that sank off Cebu on Thursday had 172 people aboard.", "2021-08-22")
    assert only_figure(brief_of(first, later), "other").status == "disputed"
    first = report("Some 1,400 people were rescued from the flood in Hue by Thursday, the army said.", "2021-08-20")
    later = report("The army said 2,600 people had been rescued from the flood in Hue.", "2021-08-22")
    assert only_figure(brief_of(first, later), "other").status == "revised"


def test_the_missing_may_become_fewer() -> None:
    sixty = report("A dam burst in Jalpa, Mexico, on Thursday. Sixty people are missing.", "2021-08-20")
    nine = report("Nine people are still missing after the dam burst in Jalpa, Mexico, on Thursday.", "2021-08-22")
    assert only_figure(brief_of(sixty, nine), "missing").status == "revised"


def test_sums_and_shares_are_in_dispute_only_where_they_are_of_one_thing() -> None:
    cost = "The strike has cost the economy $310 million."
    loss = brief_of(cost, "A minister said the damage to the economy was $200 million.")
    assert only_figure(loss, "money").status == "disputed"
    pay = brief_of("The firm offered a rise of 4 percent.", "The union wants 9 percent.")
    assert {figure.status for figure in figures(pay, "share")} == {"single-source"}


def test_an_old_toll_told_with_its_date_up_front_stands_apart() -> None:
    now = "Cholera has killed 40 people in Beira, Mozambique, since Monday. "
    old = "After a cyclone in March 2019, cholera killed eight in Beira."
    assert {frozenset(c.value for c in f.claims) for f in figures(brief_of(now + old, now), "killed")} == {
        frozenset({40.0}), frozenset({8.0}),
    }  # fmt: skip


def test_what_was_long_before_at_an_unknown_time_is_no_toll_of_now() -> None:
    now = "A bomb in Zaria, Nigeria, on Thursday killed eight people."
    old = "A dozen captives died in a bombing more than a year ago."
    assert {f.status for f in figures(brief_of(now, f"{now} {old}"), "killed")} == {"agreed", "single-source"}


def test_bodies_as_many_as_the_toll_are_all_the_dead() -> None:
    first = report("A flood in Sylhet, Bangladesh, on Wednesday killed 11 people.", "2021-08-19")
    later = report("The flood in Sylhet has killed 27 people. Police said 27 bodies had been recovered.", "2021-08-21")
    assert only_figure(brief_of(first, later), "killed").status == "revised"


def test_dead_and_wounded_in_one_number_are_a_figure_of_their_own() -> None:
    brief = brief_of(
        "Shelling of Gao on Thursday left several dozen dead and wounded.",
        "Hundreds of people were killed or injured in the shelling of Gao on Thursday.",
        "Hundreds of dead and injured people were taken to clinics after the shelling of Gao on Thursday.",
    )
    (figure,) = (f for f in figures(brief, "other") if len(f.claims) > 1)
    assert (figure.status, figure.low, figure.high) == ("disputed", 12, 999)
    assert figure.subject.startswith("Dead and wounded")


BLAST = "An explosion in Lima on Monday killed 40 people and wounded more than 4,000."


def test_the_hurt_of_one_foreign_body_dispute_no_toll() -> None:
    told = groups(brief_of(BLAST, BLAST + " Oman said that 21 members of its navy were wounded."), "wounded")
    assert frozenset({21.0}) in told


def test_some_told_by_a_noun_of_their_own_are_not_all() -> None:
    told = groups(brief_of(BLAST, BLAST + " A doctor said that 30 sailors were wounded."), "wounded")
    assert frozenset({30.0}) in told


def test_shares_of_different_people_dispute_nothing() -> None:
    told = groups(
        brief_of("Some 42 percent of teachers stopped work.", "Some 70 percent of dockers walked out on Monday."),
        "share",
    )
    assert told == {frozenset({42.0}), frozenset({70.0})}


def test_nurses_told_beside_all_the_dead_are_a_part_of_them() -> None:
    first = "The outbreak in Guinea has killed 29 people. Four nurses have died, the ministry said."
    second = "The outbreak in Guinea has killed 30 people."
    assert frozenset({4.0}) in groups(brief_of(first, second), "killed")


def test_contacts_of_whom_other_things_are_told_are_two_figures() -> None:
    told = groups(brief_of("Some 5,000 contacts have been traced.", "Some 40 contacts are under quarantine."), "other")
    assert told == {frozenset({5000.0}), frozenset({40.0})}


def test_two_polls_dispute_nothing() -> None:
    brief = brief_of(
        "A poll by Meridian found that 54 percent of voters blamed the president for the shutdown.",
        "In a Harrow survey 47 percent of voters blamed the president for the shutdown.",
    )
    assert {figure.status for figure in figures(brief, "share")} == {"single-source"}


def test_the_losses_of_two_states_are_two_figures_and_none_is_of_both() -> None:
    first = report(
        "At least seven soldiers were killed on Wednesday in a clash on the border of Chad and Niger. Niger said three "
        "of its soldiers were killed. Chad's defence ministry said four of its soldiers were killed.", "2021-08-19",
    )  # fmt: skip
    later = report("Niger's defence ministry raised the number of its soldiers killed to five.", "2021-08-21")
    told = groups(brief_of(first, later), "killed")
    assert frozenset({3.0, 5.0}) in told
    assert frozenset({4.0}) in told


def test_a_number_that_is_called_a_lie_is_no_voice_for_it() -> None:
    text = "Information spread by the other side about 20 killed is a lie, the ministry said."
    assert not figures(brief_of(text), "killed")


def test_of_districts_different_things_are_told() -> None:
    first = "After the flood in Assam 13 districts are on red alert."
    other = "After the flood in Assam water is receding in nine districts."
    assert "disputed" not in {figure.status for figure in figures(brief_of(first, other), "sites")}
