"""What became of those counted, by fixed words; and what is only thought of."""

from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report


def told(text: str) -> list[tuple[float | None, str, bool]]:
    """Value, measure and whether it is of a part, of each claim of a fact."""
    return [
        (q.value, q.measure, q.part)
        for q in report(text).of(Quantity)
        if q.claim and q.context in ("main", "background")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Six nurses lost their life in the storm.",
        "The navy mourned the loss of six sailors.",
        "The war cost Peru more than six soldiers.",
        "The martyrdom of six guards shook the province.",
        "Six civilians embraced martyrdom.",
        "Six volunteers paid with their lives.",
        "Chad, which lost six of its citizens, demanded an inquiry.",
    ],
)
def test_the_dead_by_other_words(text: str) -> None:
    assert [measure for _, measure, _ in told(text)] == ["killed"]


@pytest.mark.parametrize(
    "text",
    [
        "The quick alarm spared dozens of lives.",
        "The alarm saved the lives of 40 pupils.",
        "The plan puts 40,000 lives at risk.",
        "The cuts cost 500 soldiers their jobs.",
    ],
)
def test_who_lives_or_would_have_died_is_not_counted_among_the_dead(text: str) -> None:
    assert all(measure != "killed" for _, measure, _ in told(text))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Of the dead 31 were nurses.", [31]),
        ("Of those killed, 31 were nurses and six were guards.", [31, 6]),
        ("Among the dead were 40 Chileans, 12 Fijians and nine Ghanaians.", [40, 12, 9]),
    ],
)
def test_the_dead_by_who_they_were_are_parts_of_them(text: str, parts: list[float]) -> None:
    assert told(text) == [(value, "killed", True) for value in parts]


def test_a_subject_goes_on_behind_those_whom_it_includes() -> None:
    assert told("Six sailors including a cook, one diver and a nurse lost their lives.")[0] == (6, "killed", False)


def test_what_somebody_is_charged_with_is_no_toll() -> None:
    assert all(
        measure == "other" for _, measure, _ in told("He faces nine counts of manslaughter and 14 counts of arson.")
    )


def test_who_is_still_there_is_a_part_of_those_who_were() -> None:
    assert told("Nine of the passengers are still in hospital; 19 of the injured remain there.")[-1][2]
    aboard = [q.predicate for q in report("Police said 61 people were still on board.").of(Quantity)]
    assert aboard == ["remain"]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Troops took 43 men to the barracks.", "detained"),
        ("Some 43 youths were handed over to the gendarmes.", "detained"),
        ("Some 43 youths were brought to Lae station for questioning.", "detained"),
        ("Since dawn 43 monks have been picked up.", "detained"),
        ("Of the thieves, 43 have been caught.", "detained"),
        ("Two men are dead and 43 women are in the clinic in Lae.", "wounded"),
        ("Some 43 miners had been brought in with gunshot wounds.", "wounded"),
        ("Nurses treated 43 pupils after the crush.", "wounded"),
        ("Some 43 pupils have been attended by paramedics.", "wounded"),
        ("The port said 43 sought help.", "wounded"),
        ("The other 43 suffered cuts.", "wounded"),
        ("The navy moved some 430 people out of Lae.", "displaced"),
        ("Some 430 had been moved to temples and a gymnasium.", "displaced"),
        ("Some 430 people were taken out of their houses.", "displaced"),
        ("Chile flew out 430 people.", "displaced"),
        ("Some 430 villagers are in hotels.", "displaced"),
        ("In 1902, 43 perished on the pier.", "killed"),
    ],
)
def test_where_people_are_brought_tells_what_became_of_them(text: str, measure: str) -> None:
    assert measure in [told_of for value, told_of, _ in told(text) if value in (43, 430)]


@pytest.mark.parametrize(
    "text",
    [
        "A trawler picked up 43 people off Lae, the crew said.",
        "Some 43 people were caught up in the strike.",
        "The 43 people were brought out of the mine.",
        "Some 43 nurses were in the clinic when the roof fell.",
        "The bus brought 43 pupils to the school.",
        "Some 43 girls were taken from their school.",
        "Nurses treated 43 people for measles.",
    ],
)
def test_who_is_saved_or_brought_elsewhere_is_neither_held_nor_hurt(text: str) -> None:
    assert [told_of for value, told_of, _ in told(text) if value == 43] == ["other"]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The 43 monks stood in the square.", "participants"),
        ("Around 43 women walked towards the palace.", "participants"),
        ("On Friday, 43 farmers blocked the road to Lae.", "participants"),
        ("Some 43 residents, by a count of the police, protested in Lae.", "participants"),
        ("The union said 43 of the 90 pilots had stopped work.", "participants"),
        ("A rally was held in Lae. Police said there were 43 people.", "participants"),
        ("Some 43 engineers are working on the dam.", "deployed"),
        ("Interpol has 43 agents in Lae.", "deployed"),
        ("Cuba sent a plane with 43 doctors.", "deployed"),
        ("A force of 43 men would be needed.", "deployed"),
        ("The ministry suspended 43 policemen.", "other"),
        ("Some 43 convicts fled through a hole.", "other"),
        ("The village has 43 doctors.", "other"),
        ("The bishop led prayers for 43 victims.", "killed"),
        ("The fund gave food to 43 victims.", "other"),
        ("Fiji shot down 43 Chilean aircraft and lost none.", "weapons"),
        ("Some 43 people were reported to have voted.", "votes"),
        ("At least 90 monks were killed and 43 of others injured.", "wounded"),
        ('Police report 43 monks "badly hurt" there.', "wounded"),
        ("A rebel said one of them wounded 43 guards.", "wounded"),
        ("Lae had 43 cases and nine deaths were recorded.", "other"),
        ("The death toll rose to nine as 43 clerks left.", "other"),
    ],
)
def test_what_those_counted_do_or_suffer(text: str, measure: str) -> None:
    assert measure in [of for value, of, _ in told(text) if value == 43]
