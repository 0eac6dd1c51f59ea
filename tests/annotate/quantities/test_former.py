"""What a number was before it changed is a count of its own: "12 dead, up from nine"."""

from __future__ import annotations

import pytest

from briefing.annotate import annotate
from briefing.model import Document, Quantity
from tests.brief.case import brief_of, only_figure


def claims(text: str) -> list[Quantity]:
    return [q for q in annotate(Document("a.txt", text, published="2021-08-20")).of(Quantity) if q.claim]


@pytest.mark.parametrize(
    ("text", "measure", "now", "before"),
    [
        ("The flood in Sylhet has killed 57 people, up from 41 on Tuesday, the district said.", "killed", 57, 41),
        ("The death toll rose to 57 on Friday, from 41.", "killed", 57, 41),
        ("The death toll rose from 41 dead to 57.", "killed", 57, 41),
        ("The count of the dead was raised to 57 from 41.", "killed", 57, 41),
        ("The number of dead in the crash has gone up to 57 from 41.", "killed", 57, 41),
        ("The union put the crowd at 3,000 marchers, down from an estimate of 8,000 a day earlier.", "participants",
         3000, 8000),
        ("Fifty-seven bodies were recovered from the mine, up from the 41 announced at noon.", "killed", 57, 41),
        ("The ministry in Conakry reported 57 cases, up sharply from 41.", "other", 57, 41),
    ],
)  # fmt: skip
def test_what_a_number_was_counts_the_same(text: str, measure: str, now: float, before: float) -> None:
    found = sorted(claims(text), key=lambda q: q.former)
    assert [(q.measure, q.value, q.former) for q in found] == [(measure, now, False), (measure, before, True)]


def test_who_tells_the_new_number_tells_the_old_one() -> None:
    now, before = claims("The junta said 12 soldiers had been killed, up from nine.")
    assert (before.attributed_to, before.subject) == (now.attributed_to, now.subject)


@pytest.mark.parametrize(
    "text",
    [
        "The flood killed 57 people, up from 41 last year.",  # of another time
        "Helicopters lifted 57 people from 12 roofs.",
        "The strike spread to 57 depots from 12 regions.",
        "Smoke rose from 12 houses after the raid killed nine.",
        "Police raised the reward to $500 from a fund.",
    ],
)
def test_not_everything_behind_from_is_a_former_number(text: str) -> None:
    assert not any(q.former for q in claims(text))


def test_a_former_number_may_stand_alone() -> None:
    was = claims("The death toll was raised from 41 overnight.")
    assert [(q.measure, q.value, q.former) for q in was] == [("killed", 41, True)]


def test_a_former_number_disputes_nothing() -> None:
    figure = only_figure(
        brief_of(
            "An earthquake struck Pisco, Peru, on Thursday, killing 57 people, up from 41, the mayor said.",
            "An earthquake struck Pisco, Peru, on Thursday, killing 57 people.",
        ),
        "killed",
    )
    assert figure.status == "revised"
    assert (figure.low, figure.best, figure.high) == (41, 57, 57)
