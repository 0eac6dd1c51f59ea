"""What somebody says on a day, where no other event of the day is told with it."""

from __future__ import annotations

import pytest

from briefing.model import EventSpan
from tests.annotate.reading import report

DAY = "2021-08-16"


def told(text: str) -> list[tuple[str, tuple[str, ...], str | None]]:
    return [(e.category, e.actors, e.date) for e in report(text).of(EventSpan) if e.told]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        # a flood, a coup, a strike, an epidemic, sanctions, captives, a crash, an election
        ("Prime Minister Ana Quispe told parliament on Monday that the dam was nothing to worry about.", "REJECT"),
        ("Foreign Minister Omar Diallo said on Monday that rule by generals was pure nonsense.", "REJECT"),
        ("Chad said on Monday it was prepared for any aggression.", "THREATEN"),
        ("“We are appalled by such greed,” Ana Quispe, the union's leader, said on Monday.", "DISAPPROVE"),
        ("Health Minister Ana Quispe said on Monday that the nurses had shown courage and deserved thanks.", "SUPPORT"),
        ("“Stop the generals from stealing the vote,” Omar Diallo wrote on Twitter on Monday.", "DEMAND"),
        ("Governor Ana Quispe told reporters on Monday that a mistake had cost the captives dearly.", "CONCEDE"),
        ("Prosecutors disclosed on Monday that the pilot had hidden his eye disease.", "INVESTIGATE"),
        ("President Omar Diallo told lawmakers on Monday that the count would follow the law.", "CONSULT"),
        ("General Omar Diallo said on Monday that air strikes were possible.", "THREATEN"),
        ("Union leader Ana Quispe said on Monday that the mine was old, urging the ministry to rebuild it.", "DEMAND"),
        ("Chad on Monday said the treaty was a great success.", "SUPPORT"),
        ("In a televised speech on Monday, President Omar Diallo said that the plot was shameful.", "DISAPPROVE"),
        ("Transport Minister Ana Quispe admitted on Monday how old the bridge was.", "CONCEDE"),
        ("Police said on Monday that the driver had been asleep.", "INVESTIGATE"),
        ("Governor Ana Quispe said on Monday that the landslide was avoidable.", "DISAPPROVE"),
        ("Queen Ana said on Monday that she was deeply saddened.", "SUPPORT"),
        ("The governor said on Monday that a panic had been prevented.", "CONSULT"),
        ("Army chief Omar Diallo told reporters on Monday that his men held the bridge.", "CONSULT"),
        ("“The tests were done by the book,” union leader Ana Quispe said in a statement on Monday.", "CONSULT"),
        ("The National Safety Board said on Monday that the well had been left open.", "INVESTIGATE"),
        ("The health ministry announced on Monday it would always have two nurses on a ward.", "CONSULT"),
        ("The mayor said on Monday that the ministry had been too hasty.", "DISAPPROVE"),
        ("The premier said on Monday that he respected the vote but would appeal.", "REJECT"),
    ],
)
def test_who_says_so_on_a_day_takes_a_stand(text: str, category: str) -> None:
    assert [(c, day) for c, _, day in told(text)] == [(category, DAY)]


@pytest.mark.parametrize(
    "text",
    [
        "Police said on Monday that twelve people were in hospital.",
        "Governor Ana Quispe said on Monday that the toll stood at 60.",
        "A witness said on Monday that the guards were heartless.",
        "The Daily Herald said on Monday that the governor was a disappointment.",
        "Ana Quispe, an analyst, said on Monday that the risk of war was grave.",
        "President Omar Diallo said the risk was grave.",
        "President Omar Diallo said in 2014 that the era of the generals was over.",
        "Health officials said on Monday that the cause was not yet known.",
        "Minister Ana Quispe said on Monday that the water was two metres deep.",
        "Bricklayer Ana Quispe said on Monday that the street was dark.",
        "Minister Ana Quispe said that she spent Monday at home.",
        "Minister Ana Quispe said on Monday that she was not surprised.",
    ],
)
def test_information_and_what_nobody_known_says_is_no_event(text: str) -> None:
    assert told(text) == []


def test_an_event_of_the_day_is_told_by_itself() -> None:
    text = "President Omar Diallo said on Monday that rebels had shelled the proud town of Lota."
    assert [category for category, _, _ in told(text)] == ["ASSAULT"]


def test_one_who_was_named_before_speaks_as_well() -> None:
    text = "Governor Ana Quispe came to Lota. In a speech on Monday she said that the strikers were heroes."
    assert ("SUPPORT", ("Ana Quispe",), DAY) in told(text)


def test_what_an_office_announces_on_a_day_is_ordered_that_day() -> None:
    text = "The government announced on Monday that all schools would be closed."
    (found,) = (e for e in report(text).of(EventSpan) if e.category == "COERCE")
    assert (found.date, found.context, found.told) == (DAY, "main", True)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ('President Ana Quispe on Monday called the strikers "a handful of idlers".', "DISAPPROVE"),
        ("In a tweet on Monday, Omar Diallo called him “a clown”.", "DISAPPROVE"),
        ("Omar Diallo on Monday called the nurses “heroes of the valley”.", "SUPPORT"),
        ("Chad on Monday labelled the report “false from end to end”.", "REJECT"),
    ],
)
def test_who_calls_others_names_takes_a_stand(text: str, category: str) -> None:
    assert told(text)[0][::2] == (category, DAY)


@pytest.mark.parametrize(
    "text",
    [
        "The army on Monday called the plan “Northern Wind”.",
        "The so called mayors of “free towns” ate on Monday.",
        "Monday's waves were what sailors called a wall of “black water”.",
        "The minister was asked about the flood on Monday.",
        "Oxfam said on Monday that nine villages were without light.",
        "Union leader Ana Quispe called in on Monday with “a cold”.",
    ],
)
def test_what_something_is_called_and_who_is_asked_tells_nothing(text: str) -> None:
    assert told(text) == []
