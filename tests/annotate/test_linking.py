"""Linking: which event a count belongs to, and what it takes from it."""

from __future__ import annotations

import pytest
from hypothesis import given

from briefing.model import Annotations, Context, EventSpan, Quantity
from tests.annotate.reading import TEXTS, report, words_of


def count(found: Annotations, value: float) -> Quantity:
    """The quantity of this value. Raises StopIteration where there is none."""
    return next(q for q in found.of(Quantity) if q.value == value)


def event_of(text: str, value: float) -> str | None:
    """The trigger of the event that a count belongs to."""
    found = report(text)
    at = count(found, value).event
    return None if at is None else words_of(text, found.of(EventSpan)[at])


@pytest.mark.parametrize(
    ("text", "value", "trigger"),
    [
        ("The bombing killed 17 people.", 17, "bombing"),
        ("A bomb exploded in Kano, killing 12 people.", 12, "bomb exploded"),
        ("At least 40 people died when a ferry capsized off Zanzibar.", 40, "capsized"),
        ("Police arrested 25 protesters in Minsk.", 25, "arrested"),
        ("The landslide buried 30 houses.", 30, "landslide"),
        ("Turkey deployed 650 troops to Libya.", 650, "deployed"),
        ("The bombing killed 17 people and police arrested nine gunmen.", 17, "bombing"),
        ("The bombing killed 17 people and police arrested nine gunmen.", 9, "arrested"),
        # a toll told later
        ("A bomb exploded in Kano. Seventeen people died.", 17, "bomb exploded"),
        ("A ferry capsized off Zanzibar. Divers worked all night. At least 40 people died.", 40, "capsized"),
        ("An earthquake struck Nepal. The death toll rose to 312.", 312, "earthquake struck"),
        ("A ferry capsized off Zanzibar.\n\nForty people are missing.", 40, "capsized"),
    ],
)
def test_a_count_belongs_to_the_event_that_caused_it(text: str, value: float, trigger: str) -> None:
    assert event_of(text, value) == trigger


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The port has 40 cranes.", 40),
        ("Some 300 families live on the hill.", 300),
    ],
)
def test_a_count_without_any_event_belongs_to_none(text: str, value: float) -> None:
    assert event_of(text, value) is None


@pytest.mark.parametrize(
    ("text", "value", "day"),
    [
        ("The bombing on Monday killed 17 people.", 17, "2021-08-16"),
        ("A ferry capsized on 3 June 2018, killing 40 people.", 40, "2018-06-03"),
        ("On Monday police arrested 25 protesters.", 25, "2021-08-16"),
        ("Some 300 families lived on the hill in 1998.", 300, "1998"),
        ("The port has 40 cranes.", 40, None),
    ],
)
def test_a_count_has_the_date_of_its_event_or_clause(text: str, value: float, day: str | None) -> None:
    assert count(report(text), value).date == day


@pytest.mark.parametrize(
    ("text", "value", "context"),
    [
        ("Police arrested 25 protesters.", 25, "main"),
        ("Turkey will deploy 650 troops to Libya.", 650, "future"),
    ],
)
def test_a_count_stands_as_its_event_does(text: str, value: float, context: Context) -> None:
    assert count(report(text), value).context == context


@pytest.mark.parametrize(
    ("text", "value", "places"),
    [
        ("Police arrested 25 protesters in Minsk.", 25, ("Minsk",)),
        ("The bombing in Kano killed 17 people.", 17, ("Kano",)),
        ("The bombing killed 17 people.", 17, ()),
    ],
)
def test_a_count_has_the_places_of_its_clause(text: str, value: float, places: tuple[str, ...]) -> None:
    assert count(report(text), value).places == places


@given(TEXTS)
def test_a_count_points_to_an_event_of_its_document(text: str) -> None:
    found = report(text)
    events = found.of(EventSpan)
    assert all(q.event is None or 0 <= q.event < len(events) for q in found.of(Quantity))


@pytest.mark.parametrize(
    ("text", "part", "cumulative"),
    [
        ("Nine people died of cholera in the past 24 hours.", True, False),
        ("Jacmel alone counts 38 dead.", True, False),
        ("The cholera outbreak has killed 64 people since October.", False, False),
        ("Rebels have killed 64 people since October.", False, True),
    ],
)
def test_what_is_of_a_day_a_town_or_a_war(text: str, part: bool, cumulative: bool) -> None:
    told = next(q for q in report(text).of(Quantity) if q.measure == "killed")
    assert (told.part, told.cumulative) == (part, cumulative)


def test_an_arrest_kills_nobody() -> None:
    assert event_of("A lorry overturned near Ica. Officers detained its owner. Eight porters died.", 8) == "overturned"


def test_where_a_report_was_written_is_not_where_they_died() -> None:
    assert count(report("BERN – Some 20 nurses were killed in unrest in Peru."), 20).places == ("Peru",)
