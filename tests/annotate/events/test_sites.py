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
