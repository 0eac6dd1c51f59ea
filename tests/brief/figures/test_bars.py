"""What keeps two counts apart whatever speaks for their being one."""

from __future__ import annotations

import pytest

from briefing.brief.figures.grouping import UNLIKELY
from briefing.brief.figures.weighing import Weighing
from briefing.model import Measure
from tests.brief.case import brief_of, figures, groups, report

LATER = "2021-08-24"


def groups_of(measure: Measure, *texts: str) -> set[frozenset[float | None]]:
    return groups(brief_of(*texts), measure)


def apart(*values: float) -> set[frozenset[float]]:
    return {frozenset({value}) for value in values}


@pytest.mark.parametrize(
    ("measure", "text", "values"),
    [
        ("money", "Norway said it would provide $4 million in relief. Japan pledged $2 million in relief.", (4e6, 2e6)),
        ("sites", "In Lota 3,400 houses were destroyed and 38,000 houses damaged, the province said.", (3400, 38000)),
        ("wounded", "A bus crash hurt 40 people, of whom four are seriously injured. Doctors said eight people had "
         "serious injuries.", (40, 4, 8)),
    ],
)  # fmt: skip
def test_what_two_give_what_is_ruined_and_what_is_damaged_parts_and_wholes_are_two(
    measure: Measure, text: str, values: tuple[float, ...]
) -> None:
    assert groups_of(measure, text) == apart(*values)


def test_what_each_candidate_won_is_a_figure_of_its_own() -> None:
    told = "The commission said that Nadia Orlova won 58 percent of the vote. Pavel Kirov won 38 percent of the vote."
    other = "An observer mission said on Friday that Nadia Orlova had won 46 percent of the vote."
    assert groups_of("share", told, other) == {frozenset({58.0, 46.0}), frozenset({38.0})}


def test_the_turnout_of_another_year_is_not_in_dispute_with_that_of_today() -> None:
    told = "Turnout was 72 percent, the commission said. In the election of 2013 turnout was 58 percent."
    assert frozenset({58.0}) in groups_of("share", told, "The monitors of Clean Vote said that turnout was 49 percent.")


def test_sums_of_other_currencies_are_never_one() -> None:
    texts = ("The tycoon owes the bank 310 million pounds.", "The tycoon owes the bank 350 million euros.")
    assert groups_of("money", *texts) == apart(310e6, 350e6)


def test_a_crowd_that_came_together_later_is_another() -> None:
    first = report("About 15,000 people marched in Lisbon on Friday, the organisers said.")
    second = report("About 5,000 people marched in Lisbon on Monday, the police said.", LATER)
    assert groups(brief_of(first, second), "participants") == apart(15_000, 5_000)


def test_crowds_are_not_one_by_their_words_where_all_else_speaks_against_it(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ("More than 150 farmers marched in Lisbon.", "At least 100 farmers marched in Lisbon.")
    assert groups_of("participants", *texts) == {frozenset({150, 100})}
    monkeypatch.setattr(Weighing, "odds", lambda *_: UNLIKELY - 1)
    assert groups_of("participants", *texts) == apart(150, 100)


def test_nobody_denies_thousands_of_dead() -> None:
    texts = (
        "The earthquake in Pisco, Peru, killed 548 people on Thursday, the ministry said.",
        "The earthquake hit Pisco in Peru on Thursday. The mayor said that no one was killed.",
    )
    assert groups_of("killed", *texts) == apart(548, 0)


def test_two_of_the_same_nouns_of_whom_different_things_are_said_are_two() -> None:
    texts = ("The state fined 38 banks.", "The newspaper praised 87 banks.")
    assert groups_of("other", *texts) == apart(38, 87)


@pytest.mark.parametrize(("noun", "together"), [("passengers", True), ("soldiers", False)])
def test_a_speaker_s_passengers_may_be_all_whom_another_counts(noun: str, together: bool) -> None:
    text = (
        f"Commandos stormed a hijacked ferry in Bari, Italy, on Thursday. The ministry said that nine {noun} died. "
        "The opposition says that 21 people were killed."
    )
    assert (groups_of("killed", text) == {frozenset({9.0, 21.0})}) is together


def test_two_numbers_told_beside_the_toll_are_no_rivals() -> None:
    first = report("A gunman shot dead eleven people in Turin, Italy, on Friday. Two people died in a crash there.")
    second = report("Eleven people died when a gunman opened fire in Turin on Friday. In Milan nine people died.")
    assert groups(brief_of(first, second), "killed") == apart(2, 9, 11)


def test_of_districts_told_beside_a_total_none_is_the_whole() -> None:
    first = (
        "An earthquake struck Peru on Thursday. The toll rose to 172, the office said. Officials said that "
        "96 people died in Pisco and 41 in Ica."
    )
    second = "The earthquake in Peru on Thursday killed 172 people. In Pisco 96 people were killed."
    assert groups_of("killed", first, second) == apart(41, 96, 172)


def test_children_are_some_of_all_and_dispute_nothing() -> None:
    first = "An earthquake struck Pisco on Thursday. Twenty-six boys died in a gym."
    second = "The earthquake in Pisco on Thursday killed 164 people, the office said."
    assert groups_of("killed", first, second) == apart(26, 164)


def test_parts_told_by_the_place_are_one_figure_for_each_place() -> None:
    first = report("The flood killed 53 people: 24 in Ica, 17 in Puno and 12 in Cusco, the office said.")
    second = report("The flood has killed 64 people: 29 in Ica, 20 in Puno and 15 in Cusco, the office said.", LATER)
    told = groups(brief_of(first, second), "killed")
    assert {frozenset({24.0, 29.0}), frozenset({17.0, 20.0}), frozenset({12.0, 15.0})} <= told


def test_so_far_this_year_is_no_toll_of_one_event() -> None:
    first = "Gunmen raided Mopti on Thursday, killing dozens of people. The group has killed 350 people this year."
    second = "The raid on Mopti on Thursday killed 71 people, the governor said."
    assert frozenset({350.0}) in groups_of("killed", first, second)


def test_small_numbers_of_two_nouns_agree_on_nothing() -> None:
    texts = ("The crowd set two lorries on fire.", "Two neighbours trade accusations.", "Four ministers resigned.")
    assert groups_of("other", *texts) == {frozenset({2.0}), frozenset({4.0})}
    assert all(figure.status == "single-source" for figure in brief_of(*texts).figures)
    people = ("Two men of the guard fled Lota on Thursday.", "The crowd in Lota set two lorries on fire on Thursday.")
    assert all(figure.status == "single-source" for figure in brief_of(*people).figures)


def test_fewer_arrests_days_later_are_others() -> None:
    first = report("Police arrested 14 people at a march in Ljubljana on Friday.")
    second = report("Outside the parliament in Ljubljana police arrested six people on Monday.", LATER)
    assert groups(brief_of(first, second), "detained") == apart(14, 6)


def test_those_who_are_expected_are_not_those_who_came() -> None:
    first = report("The unions expect half a million people to march in Ljubljana on Monday.")
    second = report("Some 200,000 people marched in Ljubljana on Monday, the unions said.", LATER)
    assert groups(brief_of(first, second), "participants") == apart(500_000, 200_000)


def test_one_missile_and_two_may_be_in_dispute() -> None:
    first = report("North Korea launched one missile on Friday, the military in Seoul said.")
    second = report("North Korea launched two missiles on Friday, the defence ministry of Japan said.", LATER)
    (figure,) = figures(brief_of(first, second), "weapons")
    assert figure.status == "disputed"


def test_what_strikes_many_places_is_counted_place_by_place() -> None:
    flood = "Floods hit Bangladesh on Thursday. "
    texts = (f"{flood}The army evacuated 90,000 people from Sylhet.", f"{flood}Boats evacuated 700 people from Bogra.")
    assert groups_of("displaced", *texts) == apart(90000, 700)


def test_other_people_are_no_rival_count_of_a_crowd() -> None:
    crowd = "Police said 4,000 demonstrators gathered in the square on Thursday."
    assert groups_of("participants", crowd, "Some 300 volunteers took part in the search on Thursday.") == apart(
        4000, 300
    )
    same = "Organisers said 9,000 protesters gathered in the square on Thursday."
    assert groups_of("participants", crowd, same) == {frozenset({4000.0, 9000.0})}


def test_crowds_of_two_days_are_two_crowds() -> None:
    first = report("Some 4,000 people rallied in the square in Tunis on Monday against the decree.", "2021-08-17")
    later = report("Some 9,000 people rallied in the square in Tunis on Friday against the decree.", "2021-08-21")
    assert groups(brief_of(first, later), "participants") == apart(4000, 9000)


def test_rival_voices_may_count_twice_as_many_dead_of_one_day() -> None:
    first = "Troops fired on miners in Jos, Nigeria, on Thursday. The governor said nine miners were killed."
    rival = "Troops fired on miners in Jos on Thursday. The union said 31 miners were killed."
    assert frozenset({9.0, 31.0}) in groups_of("killed", first, rival)


RAID = "An air strike hit a market in Taiz on Thursday, killing 33 people. "


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("Air strikes across the province killed 58 people on Thursday, the league said.", False),
        ("Elsewhere 41 people were killed on Thursday, the league said.", False),
        ("The league said 41 people were killed.", True),
        ("The league said 33 people were killed across the province.", True),
    ],
)
def test_those_killed_over_more_than_the_scene_are_not_those_of_one_blow(text: str, together: bool) -> None:
    found = groups_of("killed", RAID, RAID + text)
    assert (len(found) == 1) is together


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("In neighbouring Bolivia the floods killed 71 people, officials there said.", False),
        ("In northern Bolivia the floods killed 71 people, officials said.", False),
        ("The floods killed 71 people, officials of the Red Cross said.", True),
        ("In northern Peru the floods killed 71 people, officials of the Red Cross said.", True),
    ],
)
def test_the_dead_of_two_states_are_two_figures(text: str, together: bool) -> None:
    first = "Floods killed 46 people in Peru this week, the ministry said."
    found = groups_of("killed", first, "Floods have claimed 46 lives in the north of Peru. " + text)
    assert (len(found) == 1) is together


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("Seventeen people died in Pisco alone.", False),
        ("Seventeen people died in the district of Pisco alone, the mayor said.", False),
        ("So far 17 bodies have been identified, a coroner said.", False),
        ("A coroner said that 17 bodies could not be recognised.", False),
        ("A coroner said that 29 bodies had been handed over.", True),
        ("The mayor said that 52 people died in Pisco alone.", True),  # he contradicts those who count all
        ("The mayor said that 17 people died who lived alone.", True),
        ("The mayor said that 17 people died, and left the two reporters alone.", True),
    ],
)
def test_fewer_of_one_place_alone_or_of_whom_more_is_told_are_not_all(text: str, together: bool) -> None:
    told = "Floods killed 29 people in Peru this week, the ministry said."
    assert (len(groups_of("killed", told, "Floods hit Peru this week. " + text)) == 1) is together


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        # the same voice counts more as well: those in the square are a part
        ("The ministry said 31 people were killed. In the square 12 people were killed, it said.",
         "A nurse said that 40 people were killed.", {frozenset({31, 40}), frozenset({12})}),
        ("The ministry said 31 people were killed. In one room, 12 bodies were found.",
         "A nurse said that 40 people were killed.", {frozenset({31, 40}), frozenset({12})}),
        # another voice counts more: it disputes them
        ("The ministry said 12 people were killed. A nurse said that 40 people were killed.",
         "Doctors said that 31 people were killed.", {frozenset({12, 31, 40})}),
        ("The ministry said 31 people were killed.", "A nurse said that 12 people were killed.", {frozenset({31, 12})}),
        ("The ministry first reported 12 people killed, and later in the evening raised that to 31.",
         "A nurse said that 40 people were killed.", {frozenset({31, 12, 40})}),
        ("The ministry said 40 people were killed.", "It killed 52 people. The league put the number of martyrs at 38.",
         {frozenset({40, 52, 38})}),
        ("Soldiers killed 31 people, a minister said, having first reported 12 dead.",
         "A nurse said that 40 people were killed.", {frozenset({31, 12, 40})}),
        ("The ministry said 31 people were killed, up from 12 at noon.", "A nurse said that 40 people were killed.",
         {frozenset({31, 12, 40})}),
    ],
)  # fmt: skip
def test_fewer_of_whom_the_same_voice_counts_more_are_some_of_them(
    first: str, second: str, expected: set[frozenset[float]]
) -> None:
    scene = "Soldiers fired on a march in Lagos, Nigeria, on Thursday. "
    assert groups_of("killed", scene + first, scene + second) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The WHO said 52 people had fallen ill with cholera. In Ica nine cases were confirmed, it said.",
         {frozenset({38, 52}), frozenset({9})}),
        ("The WHO said 52 people had fallen ill with cholera. Seven of the cases were reported in the past week.",
         {frozenset({38, 52}), frozenset({7})}),
        ("The WHO said 29 people had fallen ill with cholera.", {frozenset({38, 29})}),
        ("The WHO said 52 people had fallen ill with cholera.", {frozenset({38, 52})}),
    ],
)  # fmt: skip
def test_cases_of_a_district_or_a_week_are_some_of_those_of_their_report(
    text: str, expected: set[frozenset[float]]
) -> None:
    first = report("Peru has recorded 38 cases of cholera since May, the ministry said.", "2021-08-20")
    assert groups(brief_of(first, report(text, LATER)), "other") == expected


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("At least 250 people have been left homeless, the mayor said.", False),
        ("Some 2,200 people have lost their homes for good, the mayor said.", False),
        ("Some 2,200 people have been left without a roof, the mayor said.", False),
        ("Some 43,000 people have been driven from their homes, the mayor said.", True),
        ("Some 43,000 people have left, the mayor said.", True),
        ("The homeless were given tents. Some 43,000 people have fled, the mayor said.", True),
    ],
)
def test_not_all_who_are_moved_away_have_lost_their_homes(text: str, together: bool) -> None:
    first = report(
        "The volcano erupted on Thursday. Around 40,000 people have been evacuated, officials said.", "2021-08-20"
    )
    found = groups(brief_of(first, report("The volcano erupted on Thursday. " + text, "2021-08-21")), "displaced")
    assert (len(found) == 1) is together


def test_whom_one_doctor_treated_and_who_died_of_them_are_some_of_all() -> None:
    first = report("A quake struck Pisco on Thursday. It killed 90 people and injured 400 people.", "2021-08-20")
    doctor = "Doctor Ana Quispe said she had treated 74 injured people after the quake in Pisco, nine of whom died."
    brief = brief_of(first, report(doctor, "2021-08-20"))
    assert groups(brief, "wounded") == apart(400, 74)
    assert groups(brief, "killed") == apart(90, 9)


def test_what_a_toll_was_before_leaves_no_smaller_one_over() -> None:
    told = "The government cut the toll of the crush in Lomas on Thursday to 125 from 174."
    other = report("The crush in Lomas on Thursday killed 131 people, doctors said.", "2021-08-22")
    assert frozenset({125.0, 131.0, 174.0}) in groups(brief_of(report(told, "2021-08-20"), other), "killed")


def test_a_crowd_in_one_place_alone_is_not_that_of_all_places() -> None:
    one = "Organisers said 5,000 nurses marched in Lomas alone; the mayor spoke of 300 people."
    two = "The minister said fewer than 2,000 people had taken part in the marches."
    assert groups_of("participants", one, two) == {frozenset({5000.0, 300.0}), frozenset({2000.0})}


def test_strikers_who_came_together_are_not_all_who_are_on_strike() -> None:
    texts = "About 120 pilots gathered outside the gate, police said.", "The port said 272 pilots had walked out."
    assert groups_of("participants", *texts) == apart(120, 272)
