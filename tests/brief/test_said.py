"""What an actor says, and what is told in passing."""

import pytest

from briefing.annotate import annotate
from briefing.brief import make_brief
from briefing.brief.said import claims_by, in_passing
from briefing.model import Document, Remark
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


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("President Ana Quispe said 12 people had died in the fire.", "President Ana Quispe"),
        ("Mayor Ana Quispe came late. The mayor said 12 people had died in the fire.", "Mayor Ana Quispe"),
        ("Ana Quispe came late, as ever. Ana Quispe said 12 people had died in the fire.", "Ana Quispe"),
        ("Fire chief Ana Quispe came late. She said 12 people had died in the fire.", "Fire chief Ana Quispe"),
        ("Col. Luis Mbeki left. Ana Quispe said 12 people had died in the fire.", "Ana Quispe"),
        ("The port authority said 12 people had died in the fire.", "port authority"),
    ],
)
def test_a_person_speaks_by_office_and_name_as_the_report_calls_him(text: str, speaker: str) -> None:
    brief = make_brief([annotate(Document("a.txt", text, published="2021-08-20"))])
    assert [claim.attributed_to for figure in brief.figures for claim in figure.claims] == [speaker]
    (said,) = [actor.name for actor in brief.actors if claims_by(brief, actor)]
    assert speaker.endswith(said.split()[-1])
