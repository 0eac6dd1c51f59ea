"""What is ordered or decided in one's own power is done, what is ordered of others is demanded."""

from __future__ import annotations

import pytest

from briefing.model import EventSpan
from tests.annotate.reading import report

DAY = "2021-08-16"


def told(text: str) -> list[tuple[str, str | None]]:
    return [(e.category, e.date) for e in report(text).of(EventSpan) if e.told]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        # a flood, a coup, a strike, an epidemic, sanctions, captives, a crash, an election
        ("The governor on Monday ordered the army to rescue the villagers below the dam.", "AID"),
        ("The king ordered the call-up of reservists on Monday.", "MOBILIZE"),
        ("The prime minister ordered police on Monday to arrest the union leaders.", "COERCE"),
        ("The minister directed the health authorities on Monday to send doctors to the island.", "AID"),
        ("The cabinet decided on Monday to freeze the assets of the generals.", "SANCTION"),
        ("The emir ordered the release of nine nurses on Monday.", "CONCEDE"),
        ("The president instructed the attorney general on Monday to look into the crash.", "INVESTIGATE"),
        ("Parliament voted on Monday to impeach the president.", "COERCE"),
        ("The European Union agreed on Monday to ban imports of timber from Chad.", "SANCTION"),
        ("The brigade said on Monday its gunners had been instructed to withdraw from Oruro.", "RETREAT"),
        ("President Ana Quispe ordered flags lowered to half-mast on Monday.", "SUPPORT"),
    ],
)
def test_what_is_ordered_or_decided_is_done(text: str, category: str) -> None:
    assert told(text) == [(category, DAY)]


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council ordered Eritrea on Monday to withdraw its troops from Badme.",
        "The rebels ordered the Red Cross on Monday to leave Lota.",
        "The governor ordered the army on Monday not to arrest the strikers.",
    ],
)
def test_what_others_are_told_to_do_is_demanded(text: str) -> None:
    assert told(text) == [("DEMAND", DAY)]


@pytest.mark.parametrize(
    "text",
    [
        "The cabinet did not decide on Monday to close the border.",
        "The council may decide on Monday to ban the march.",
        "The cabinet has not agreed to ban the march.",
        "The ministers never voted to expel the envoy.",
        "The cabinet may have voted on Monday to expel the envoy.",
    ],
)
def test_what_nobody_decided_is_not_done(text: str) -> None:
    assert all(e.negated or e.context != "main" for e in report(text).of(EventSpan) if e.told)


def test_a_noun_of_asking_behind_a_day_is_no_part_of_the_verb() -> None:
    assert told("Parliament voted on Monday to impeach the judge.") == [("COERCE", DAY)]
    assert told("Police moved in on Monday to clear the square.") == [("COERCE", DAY)]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("President Ana Quispe went on television on Monday to accuse the rebels of lying.", "DISAPPROVE"),
        ("The minister called a news conference on Monday to deny the charge.", "REJECT"),
        ("The union held a press conference on Monday to demand higher pay.", "DEMAND"),
        ("The presidents met on Monday to denounce the coup.", "CONSULT"),
    ],
)
def test_who_speaks_up_to_say_something_says_it(text: str, category: str) -> None:
    assert told(text) == [(category, DAY)]


@pytest.mark.parametrize(
    "text",
    [
        "Had Chad agreed to the truce, the town would be standing.",
        "Ana Quispe toured the flooded state on foot.",
    ],
)
def test_what_did_not_happen_and_what_only_describes_is_not_told(text: str) -> None:
    assert all(e.context != "main" for e in report(text).of(EventSpan) if e.told and e.category != "CONSULT")
