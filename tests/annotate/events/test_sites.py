"""Sites: what an event struck, or where it happened, as far as the words tie them together."""

from __future__ import annotations

import pytest

from briefing.model import EventSpan
from tests.annotate.reading import report


def sites(text: str) -> set[str]:
    return {event.site for event in report(text).of(EventSpan) if event.site}


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("Gunmen attacked a hotel in Bamako on Friday.", "hotel"),
        ("Rockets hit the Sidi Omar mosque during prayers.", "mosque: sidi omar"),
        ("The bombing of St Anne's church killed 12 people.", "church: st anne"),
        ("A market in Maiduguri was bombed on Thursday.", "market"),
        ("The ferry sank off Cebu.", "ship"),
        ("Police said the embassy bombing killed two guards.", "embassy"),
        ("Militants killed 26 people in a mosque in Kano.", "mosque"),
        ("Warplanes bombed al-Noor hospital.", "hospital: noor"),
        ("Protesters stormed the parliament building.", "parliament"),
        ("Militants stormed the hotel inside the green zone on Sunday.", "hotel"),
    ],
)
def test_a_site_belongs_to_what_happened_there(text: str, site: str) -> None:
    assert sites(text) == {site}


@pytest.mark.parametrize(
    "text",
    [
        "A bomb exploded in Kano, and the wounded were taken to Murtala hospital.",
        "He died at the Royal hospital after the shooting.",
        "Doctors at the city's hospital said 12 people were killed in the raid.",
        "The driver of the bus was arrested.",
        "Police arrested a hotel guard.",
        "Gunmen killed a school teacher.",
    ],
)
def test_where_the_hurt_lie_or_somebody_works_is_no_site(text: str) -> None:
    assert sites(text) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Shells hit a school and a market in Taiz.", set()),
        ("Looters burned shops, two banks and a hospital in Durban.", set()),
        ("A hotel and a railway station in Kathmandu collapsed in the quake.", set()),
        ("Rebels stormed a prison and freed guards of a bank.", {"prison"}),
        ("Gunmen attacked a church in Kaduna before they fled to a hotel.", {"church"}),
    ],
)
def test_what_struck_several_kinds_of_sites_has_none_of_its_own(text: str, found: set[str]) -> None:
    assert sites(text) == found
