"""What an actor says: its claims."""

from briefing.brief.said import claims_by
from briefing.record import replace
from tests.tui.story import ACTORS, BRIEF


def test_claims_are_those_of_all_names_of_an_actor() -> None:
    assert claims_by(BRIEF, ACTORS[1]) == [("F1", 0)]
    assert claims_by(BRIEF, replace(ACTORS[0], aliases=("interior ministry",))) == [("F1", 2), ("F2", 1)]
