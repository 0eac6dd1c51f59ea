"""Deeds: whose an event is, and to whom it was done."""

import pytest

from briefing.export.telling import deed, deeds
from tests.brief.case import actor, brief_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The rebels shelled Peru's harbour on Tuesday.", "Peru"),
        ("An explosion destroyed the army's barracks in Jalpa on Tuesday.", "army"),
        ("Farmers near the army base attacked Jalpa on Tuesday.", "army"),
        ("Security forces across Chad shot dead ten people on Tuesday.", "Chad"),
        ("President Ana Quispe's house was burnt down by rebels on Tuesday.", "Ana Quispe"),
        ("Ana Quispe said rebels seized by police on Tuesday had fled to Jalpa.", "Jalpa"),
    ],
)
def test_an_owner_a_place_and_a_circumstance_did_nothing(text: str, name: str) -> None:
    found = [a for a in brief_of(text).actors if name in (a.name, *a.aliases)]
    assert all(a.did == () for a in found)


@pytest.mark.parametrize(
    ("text", "name", "line"),
    [
        ("Rebels attacked the police in Jalpa on Tuesday.", "Rebels", "Rebels attacked"),
        ("Rebels attacked the police in Jalpa on Tuesday.", "police", "target: Rebels attacked"),
        ("Luis Mbeki was arrested by police on Tuesday.", "Luis Mbeki", "target: Luis Mbeki was"),
        ("Luis Mbeki was arrested by police on Tuesday.", "police", "Luis Mbeki was"),
        ("A unit of Chad's army fired on protesters in Jalpa on Tuesday.", "Chad's army", "A unit of"),
        ("Chad sent aid to Peru on Tuesday.", "Peru", "affected: Chad sent"),
    ],
)
def test_a_line_says_where_it_was_done_to_the_actor(text: str, name: str, line: str) -> None:
    brief = brief_of(text)
    one = actor(brief, name)
    assert deed(one, deeds(one, brief)[0]).startswith(line)


def test_a_disaster_is_nobodys_deed() -> None:
    brief = brief_of("Army barracks in Jalpa were destroyed by an earthquake on Tuesday, the army said.")
    assert all(not event.agents for event in brief.sequence if event.category == "DISASTER")


def test_those_seized_by_somebody_are_targets_without_a_verb_of_being() -> None:
    brief = brief_of("Ana Quispe, 38, was one of five hostages seized by gunmen in Jalpa on Tuesday.")
    assert all(actor(brief, "hostages").id not in event.agents for event in brief.sequence)


@pytest.mark.parametrize(
    ("text", "name", "line"),
    [
        ("Six died on Tuesday after Chad's navy stormed the port of Jalpa.", "Chad's navy", "Chad's navy stormed"),
        ("Peru launched three “limited and precise raids” on the port of Jalpa on Tuesday.", "Peru", "Peru launched"),
        ("Gunmen were seized by the navy of Peru in Jalpa on Tuesday.", "the navy", "Gunmen were"),
        ("Chief of police Ana Quispe banned the march in Jalpa on Tuesday.", "Ana Quispe", "Chief of police"),
    ],
)
def test_the_doer_is_found_behind_a_conjunction_a_quotation_mark_and_by(text: str, name: str, line: str) -> None:
    brief = brief_of(text)
    one = actor(brief, name)
    assert [deed(one, event)[: len(line)] for event in deeds(one, brief)][:1] == [line]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Peru condemned the raid on the port of Jalpa on Tuesday.", "Peru"),
        ("Ana Quispe remains in detention in Jalpa after the raid of Tuesday.", "Ana Quispe"),
        ("A close aide of the ousted leader Ana Quispe was put in charge of Jalpa on Tuesday.", "Ana Quispe"),
        ("Jalpa (Peru) (AFP) - Gunmen stormed a clinic on Tuesday.", "Peru"),
    ],
)
def test_who_only_speaks_of_it_or_stands_beside_has_not_done_it(text: str, name: str) -> None:
    brief = brief_of(text)
    who = {a.id for a in brief.actors if name in (a.name, *a.aliases)}
    assert not any(who & {*event.agents} for event in brief.sequence if event.category in ("ASSAULT", "COERCE"))


def test_nobody_is_both_who_asks_and_who_is_asked() -> None:
    brief = brief_of("Chad demanded on Tuesday the release of all those still detained by the army of Peru in Jalpa.")
    assert brief.sequence
    assert not any({*event.agents} & {*event.targets} for event in brief.sequence)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The army said it sent 600 troops to Jalpa on Tuesday.", "army"),
        ("Rebels bombed what Chad called a terror camp on Tuesday.", "Chad"),
        ("Ana Quispe said Chad had lost too much, and arrested the police chief, Luis Mbeki, on Tuesday.", "Chad"),
        ("President Ana Quispe arrested the police chief, Luis Mbeki, on Tuesday.", "police"),
    ],
)
def test_who_is_told_beside_the_deed_has_no_part_in_it(text: str, name: str) -> None:
    brief = brief_of(text)
    found = {a.id for a in brief.actors if name in (a.name, *a.aliases)}
    assert brief.sequence
    assert all(found.isdisjoint({*event.agents, *event.targets}) for event in brief.sequence)
