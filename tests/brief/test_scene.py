"""The state in which a case happens."""

from __future__ import annotations

from briefing.brief.scene import scene
from briefing.model import Event


def event(place: str, context: str = "main", sources: tuple[str, ...] = ("S1",)) -> Event:
    return Event("E1", "2021-03-01", "stated", "PROTEST", -6.5, context, "A march", (), (place,), sources, ())  # type: ignore[arg-type]


def test_the_scene_is_the_state_of_most_places() -> None:
    assert scene([event("Lusaka"), event("Ndola"), event("Harare")]) == "Zambia"


def test_two_states_told_nearly_as_often_are_no_one_scene() -> None:
    assert scene([event("Lusaka"), event("Harare")]) == ""


def test_what_is_recalled_is_not_where_it_happens() -> None:
    assert scene([event("Lusaka"), event("Harare", "background", ("S1", "S2", "S3"))]) == "Zambia"


def test_nothing_told_has_no_scene() -> None:
    assert scene([]) == ""
