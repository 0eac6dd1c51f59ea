"""What the words around a count say of its scope."""

from __future__ import annotations

import pytest

from briefing.brief.evidence import Cited
from briefing.brief.figures.scoping import NOWHERE, Scope, scope_of
from briefing.model import Measure
from tests.brief.case import brief_of, figures, groups, only_figure, read, report


def scopes(text: str, measure: Measure = "killed") -> list[Scope]:
    (annotations,) = read(text)
    source = Cited("S1", annotations)
    return [scope_of(q, source) for q in source.quantities if q.measure == measure]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Rebel shelling killed nine people in Taiz.", ["armed"]),
        ("Nine people were killed in Taiz by mortars that insurgents fired.", ["armed"]),
        ("Nine people died in Taiz in air strikes by the government.", ["state"]),
        ("Nine people were killed in Taiz by the shells of the armed groups.", ["armed"]),
        ("The army killed six people in Taiz.", ["state"]),
        ("Six people died in government raids on Taiz and four died in rebel shelling of Marib.", ["state", "armed"]),
        ("The government said six people were killed in Taiz.", [""]),
        ("Six soldiers of the army were shot dead in Taiz.", [""]),
        ("Six people died in shelling of government-held Marib.", [""]),
        ("Six people died in shelling, rebel sources said.", [""]),
        ("Six people died in shelling, said a mayor appointed by the junta.", [""]),
        ("The toll of six dead put out by the rebels is false.", [""]),
        ("Six people were killed in Taiz, the government said.", [""]),
        ("They mourned a driver who died in a police chase and nine people killed in a landslide.", [""]),
    ],
)  # fmt: skip
def test_the_side_that_did_it(text: str, sides: list[str]) -> None:
    assert [scope.side for scope in scopes(text) if scope][: len(sides)] == sides


def test_what_is_told_behind_two_counts_is_of_both() -> None:
    text = "Six people were killed and ten were wounded in rebel shelling of Taiz."
    assert [*scopes(text), *scopes(text, "wounded")] == [Scope("armed")] * 2


def test_who_died_all_over_a_city_did_not_die_on_one_site_in_it() -> None:
    first = "Gunmen stormed a mosque in Kabul on Thursday, killing 22 people."
    other = "Gunmen stormed a mosque in Kabul on Thursday. Sixty people were killed across the city on Thursday."
    assert groups(brief_of(first, other), "killed") == {frozenset({22.0}), frozenset({60.0})}


def test_not_all_who_fled_are_in_camps() -> None:
    first = "The flood in Assam has displaced 40,000 people. About 9,000 people are in relief camps, officials said."
    other = "Some 42,000 people have fled the flood in Assam. More than 9,500 people are in camps."
    assert groups(brief_of(first, other), "displaced") == {frozenset({40_000.0, 42_000.0}), frozenset({9000.0, 9500.0})}
    told = brief_of("About 9,000 people are in camps in Assam.", "Officials said 9,000 were displaced in Assam.")
    assert len(figures(told, "displaced")) == 1


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A hillside gave way near Ayacucho in Peru. Eight people were killed there.", "Ayacucho"),
        ("The army said 43 soldiers were killed.", ""),
        ("A hillside gave way near Ayacucho in Peru. Eight people were killed, rescuers who dig there said.", ""),
        ("There were eight people killed in the flood.", ""),
    ],
)
def test_the_place_to_which_words_point(text: str, place: str) -> None:
    assert scopes(text)[-1].place == place


@pytest.mark.parametrize(
    ("text", "spot"),
    [
        ("Nine bodies were brought to the mortuary in Sylhet.", "mortuary"),
        ("Six of the passengers died on the road.", "road"),
        ("In a corridor lay nine bodies.", "corridor"),
        ("Nine people died in Sylhet, a nurse at the hospital said.", ""),
        ("Nine people were killed when a bomb went off in a hotel.", ""),
        ("Nine people died and the wounded lay on the floor.", ""),
    ],
)
def test_the_spot_on_which_they_lay(text: str, spot: str) -> None:
    assert scopes(text)[-1].spot == spot


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The toll could reach 900, the minister said.", True),
        ("The number of dead may well rise to 900.", True),
        ("The toll, which could rise, reached 900 on Monday.", False),
        ("Up to 900 people were killed.", False),
    ],
)
def test_a_toll_that_is_not_reached_yet(text: str, expected: bool) -> None:
    assert scopes(text)[-1].expected == expected


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Nine people died in rebel-held Marib.", "armed"),
        ("Nine people died in areas controlled by the junta.", "state"),
        ("Nine people died in the territory of the insurgents.", "armed"),
        ("Nine people died when rebels held a town.", ""),
        ("Nine people died, the government said.", ""),
    ],
)
def test_who_holds_where_they_were(text: str, held: str) -> None:
    assert scopes(text)[-1].held == held


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("Kenyan officials counted nine dead.", "Kenya"),
        ("Kenya raised its count to nine dead, while Uganda told of none.", "Kenya"),
        ("The floods in Kenya and Uganda left nine dead.", ""),
        ("Rain fell on Kenya. Nine people died in the country.", "Kenya"),
        ("Rain fell on Kenya. Across the border nine people died.", "!Kenya"),
        ("Kenyan officials counted nine dead in all.", ""),
    ],
)
def test_the_state_that_a_sentence_tells(text: str, land: str) -> None:
    assert scopes(text)[-1].land == land


def test_nothing_said_is_no_scope() -> None:
    assert scopes("Nine people were killed in Taiz on Monday.") == [NOWHERE]


# ---------------------------------------------------------------- what it does to figures
def test_the_dead_of_two_sides_are_two_figures() -> None:
    first = report(
        "Army air strikes on Taiz on Monday killed nine people. Rebel shelling of Taiz on Monday killed six."
    )
    other = report("Six people were killed on Monday by rebel shelling of Taiz.", "2021-08-21")
    told = groups(brief_of(first, other), "killed")
    assert frozenset({9.0}) in told
    assert not any({9.0, 6.0} <= values for values in told)


def test_those_in_camps_are_one_figure_that_grows() -> None:
    first = report("A flood struck Sylhet on Monday. Nearly 150,000 people had been brought to camps.", "2021-08-17")
    later = report("After the flood in Sylhet 223,000 people were sheltering in 1,568 relief camps.", "2021-08-18")
    last = report("Some 353,000 people are in camps after the flood in Sylhet.", "2021-08-20")
    figure = only_figure(brief_of(first, later, last), "displaced")
    assert (figure.status, figure.best) == ("revised", 353_000)


def test_families_are_not_people() -> None:
    told = groups(
        brief_of("A flood left 900 people homeless in Sylhet.", "The flood in Sylhet left 300 families homeless."),
        "displaced",
    )
    assert told == {frozenset({900.0}), frozenset({300.0})}


def test_a_toll_of_unknown_length_joins_the_series_in_which_it_fits() -> None:
    reports = [
        report("Floods in Assam have killed 77 people since August 8, officials said.", "2021-08-16"),
        report("Floods in Assam have killed 324 people since May, officials said.", "2021-08-17"),
        report("The toll from the floods in Assam rose to 164.", "2021-08-17"),
        report("Floods in Assam have killed 194 people since August 8.", "2021-08-18"),
    ]
    assert groups(brief_of(*reports), "killed") == {frozenset({77.0, 164.0, 194.0}), frozenset({324.0})}


def test_soldiers_in_their_camp_and_pupils_at_a_summer_camp_have_not_fled() -> None:
    told = brief_of(
        "France, which has 1,000 troops at a camp outside the capital, told its citizens to leave Niger.",
        "About 700 pupils were at the summer camp near Lota when the storm struck.",
    )
    assert not [figure for figure in told.figures if figure.measure == "displaced"]
