"""Which affair a count is the toll of."""

from __future__ import annotations

import pytest

from tests.brief.case import brief_of, groups, only_figure, report

QUAKE = "An earthquake struck Pisco, Peru, on Thursday, killing at least 214 people, officials said."


def test_a_number_known_from_another_year_is_of_that_year() -> None:
    told = report(f"{QUAKE} In 1970 an earthquake there killed 1,370 people.")
    recalled = report(f"{QUAKE} Old people speak of the year in which 1,370 people were killed.")
    assert groups(brief_of(told, recalled), "killed") == {frozenset({214.0}), frozenset({1370.0})}


def test_a_toll_of_years_is_not_that_of_one_of_their_events() -> None:
    told = report(
        f"{QUAKE} At least 31 died in Ica in 2007, and more than 250 people have been killed in quakes in Peru over "
        "the past ten years."
    )
    again = report("In the quake of 2007 in Ica, Peru, 31 people were killed.")
    assert frozenset({250.0}) in groups(brief_of(told, again, QUAKE), "killed")


def test_what_a_participle_tells_is_of_the_day_of_the_main_verb() -> None:
    recalled = report(
        "A passenger plane crashed near Lagos, Nigeria, on Thursday. Readers remember that in July 1998 a frigate "
        "sank a ferry off the coast, killing all 140 on board."
    )
    today = report("Officials said 88 people were killed when a plane crashed near Lagos on Thursday.")
    assert groups(brief_of(today, today, recalled), "killed") == {frozenset({88.0}), frozenset({140.0})}


def test_what_a_speaker_denies_is_no_voice_for_it() -> None:
    told = report(f"{QUAKE} Gangs abducted 40 people in Ica on Friday.")
    denied = report("The mayor denied that 90 people had been abducted in Ica.")
    found = brief_of(told, denied, QUAKE)
    assert groups(found, "detained") == {frozenset({40.0})}
    assert groups(found, "killed") == {frozenset({214.0})}


def test_dead_of_a_crash_of_another_year_do_not_confirm_those_of_today() -> None:
    today = report("Five people were killed on Thursday when a ferry sank off Bari, Italy.")
    worst = report(
        "At least five people were killed on Thursday when a ferry sank off Bari. It was the worst accident there "
        "since 1998, when five people were killed in a ferry fire near Naples."
    )
    figures = {(f.status, len(f.claims)) for f in brief_of(today, worst).figures if f.measure == "killed"}
    assert figures == {("agreed", 2), ("single-source", 1)}


def test_a_toll_beside_what_kills_nobody_is_of_the_main_affair() -> None:
    told = report(
        f"{QUAKE} Police pushed back a crowd in Ica. The disaster office said 240 people were confirmed dead."
    )
    again = report("An earthquake struck Pisco, Peru, on Thursday, killing at least 240 people.")
    assert groups(brief_of(told, again, QUAKE), "killed") == {frozenset({214.0, 240.0})}


def test_dead_of_unrest_before_the_main_affair_are_its_own() -> None:
    told = report(f"{QUAKE} Protests have gone on in Lima since May. About 460 people were killed in protest violence.")
    assert frozenset({460.0}) in groups(brief_of(told, QUAKE), "killed")


def test_since_then_in_another_clause_is_no_stretch_of_a_toll() -> None:
    told = report(f"{QUAKE} Officials spoke of 214 dead; since then five have died in hospital.")
    found = {
        c.value
        for f in brief_of(told, QUAKE).figures
        if f.measure == "killed" and f.status == "agreed"
        for c in f.claims
    }
    assert found == {214.0}


def test_dead_told_behind_a_war_of_long_ago_are_of_that_war() -> None:
    told = report(f"{QUAKE} Peru has known worse. In the war of 1941 Ecuador lost a province. Peru lost 107 dead.")
    assert groups(brief_of(told, QUAKE), "killed") == {frozenset({214.0}), frozenset({107.0})}


def test_civilians_beside_soldiers_are_all_where_their_report_tells_them_as_the_toll() -> None:
    told = report(
        "Gunmen attacked Gao, Mali, on Thursday, killing 79 civilians. An inquiry found that 79 civilians and five "
        "soldiers had died in the attack."
    )
    again = report("The toll of Thursday's attack on Gao, Mali, stands at 79.")
    sizes = [len(f.claims) for f in brief_of(told, again).figures if 79.0 in {c.value for c in f.claims}]
    assert sizes == [3]


@pytest.mark.parametrize(
    ("toll", "others", "dead"),
    [
        ("The flood in Sylhet on Thursday killed 143 people.", "Candles were lit for the 143 victims.", 2),
        ("Troops killed 58 people in the coup in Bamako on Thursday.", "The union spoke of 58 martyrs.", 2),
        ("A plane crash near Lagos on Thursday killed 137 people.", "The plane had 137 people aboard.", 1),
        ("A quake in Ica on Thursday killed 214 people.", "Firefighters in Ica rescued 214 people.", 1),
        ("A blast in Lota on Thursday killed 200 people.", "The union in Lota has 200 members.", 1),
        ("Cholera killed 61 people in Beira this week.", "In Beira 610 people queued for water.", 1),
    ],
)
def test_people_as_many_as_the_dead_are_the_dead_unless_more_is_said_of_them(toll: str, others: str, dead: int) -> None:
    assert len(only_figure(brief_of(toll, others), "killed").claims) == dead


FERRY = "A ferry sank off Tacloban, the Philippines, on Monday, drowning 87 people, the coast guard said."


@pytest.mark.parametrize(
    ("told", "found"),
    [  # what the other report tells, and the figures of the dead
        ("In the tragedy that shook Leyte on Sunday 87 people died.", {frozenset({87.0})}),
        ("A ferry fire near Cebu in 1998 killed 30 people.", {frozenset({87.0}), frozenset({30.0})}),
        ("A bus crash near Manila on Sunday killed 87 hens and 12 people.", {frozenset({87.0}), frozenset({12.0})}),
        ("A storm over Samar on Tuesday killed 40 people.", {frozenset({87.0}), frozenset({40.0})}),
    ],
)
def test_an_odd_number_of_dead_is_that_of_the_main_affair_wherever_it_is_told(
    told: str, found: set[frozenset[float]]
) -> None:
    assert groups(brief_of(report(FERRY), report(FERRY), report(told)), "killed") == found


def test_the_dead_of_one_village_are_no_toll_by_which_another_is_known() -> None:
    whole = report(f"{QUAKE} In Humay 23 people died.")
    other = report("A bus fell into a ravine near Arequipa, Peru, on Tuesday, killing 23 people.")
    assert frozenset({214.0}) in groups(brief_of(whole, QUAKE, other), "killed")


@pytest.mark.parametrize(
    ("told", "dead"),
    [  # where a toll stands beside another event, and those of the main affair
        ("A dam gave way near Arequipa in May 2011. The death toll in Peru meanwhile rose to 222.", {214.0, 222.0}),
        ("The death toll climbed to 230 on Friday after a truck ploughed into mourners.", {214.0, 230.0}),
        ("The death toll in Peru rose to 222 when a bus overturned near Humay on Friday.", {214.0, 222.0}),
        ("A train crash near Juliaca on Tuesday injured 60. The toll of the train crash rose to 9.", {214.0}),
    ],
)
def test_the_toll_is_that_of_the_main_affair_unless_its_sentence_names_another(told: str, dead: set[float]) -> None:
    assert frozenset(dead) in groups(brief_of(QUAKE, QUAKE, told), "killed")


LIQUOR = "Tainted liquor kills {} in Assam\n\n"


@pytest.mark.parametrize(
    ("first", "together"),
    [
        (LIQUOR.format(27) + "At least 27 people died in Assam since Wednesday after drinking tainted liquor.", True),
        (LIQUOR.format(27) + "At least 27 people died in Assam since 2015 after drinking tainted liquor.", False),
        (LIQUOR.format(9) + "Nine people died after drinking tainted liquor in Assam, police said. Clashes with rebels "
         "have killed 27 people since Wednesday.", False),
    ],
)  # fmt: skip
def test_a_toll_of_a_few_days_with_which_a_report_begins_is_that_of_the_affair_that_nobody_dates(
    first: str, together: bool
) -> None:
    later = report("The toll of the tainted liquor in Assam rose to 84 on Saturday, the minister said.", "2021-08-21")
    found = groups(brief_of(report(first, "2021-08-20"), later), "killed")
    assert any({27, 84} <= group for group in found) is together
