"""What an actor says, and what is told in passing."""

from briefing.brief.said import claims_by, in_passing
from briefing.model import Remark
from briefing.record import replace
from tests.export.sample import in_passing as passing_brief
from tests.tui.story import ACTORS, BRIEF


def test_claims_are_those_of_all_names_of_an_actor() -> None:
    assert claims_by(BRIEF, ACTORS[1]) == [("F1", 0)]
    assert claims_by(BRIEF, replace(ACTORS[0], aliases=("interior ministry",))) == [("F1", 2), ("F2", 1)]


def test_what_is_told_in_passing_comes_in_the_order_of_the_reports() -> None:
    assert [figure.id for figure in in_passing(passing_brief().figures)] == ["F6", "F5", "F4"]


def test_harm_and_what_the_analyst_has_touched_are_not_told_in_passing() -> None:
    number = passing_brief().figures[-1]
    assert number.in_passing
    assert not replace(number, measure="killed").in_passing
    assert not replace(number, analyst=Remark(pinned=True)).in_passing
    assert not replace(number, status="agreed").in_passing
