"""What a number was before it changed is a count of its own: "12 dead, up from nine"."""

from __future__ import annotations

import pytest

from briefing.annotate import annotate
from briefing.model import Document, Quantity
from tests.brief.case import brief_of, only_figure, report


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
        ("The toll of 41 dead given at noon was raised to 57, the mayor said.", "killed", 57, 41),
        ("The ministry corrected its count of 41 missing to 57.", "missing", 57, 41),
        ("Fifty-seven bodies were recovered from the mine, up from the 41 announced at noon.", "killed", 57, 41),
        ("The ministry in Conakry reported 57 cases, up sharply from 41.", "other", 57, 41),
    ],
)  # fmt: skip
def test_what_a_number_was_counts_the_same(text: str, measure: str, now: float, before: float) -> None:
    found = sorted(claims(text), key=lambda q: q.former)
    assert [(q.measure, q.value, q.former) for q in found] == [(measure, now, False), (measure, before, True)]


@pytest.mark.parametrize(
    ("text", "was"),
    [
        ("The mayor said 70 people had been held and 21 lorries towed, up from 52 arrests and 12 lorries on Monday.",
         [("detained", 52), ("other", 12)]),
        ("The ministry counted 96 dead and 210 hurt, up from 80 dead and 190 hurt a day earlier.",
         [("killed", 80), ("wounded", 190)]),
        ("The strike closed 30 ports, up from 12 on Monday and five on Sunday.", [("sites", 12), ("sites", 5)]),
        ("Malawi reported 57 cases, up from 41 and six deaths.", [("other", 41)]),
    ],
)  # fmt: skip
def test_what_several_numbers_were_is_told_in_one_breath(text: str, was: list[tuple[str, float]]) -> None:
    found = claims(text)
    assert [(q.measure, q.value) for q in found if q.former] == was
    now = {q.start: q.measure for q in found if not q.former}
    assert all(q.echo in now and now[q.echo] == q.measure for q in found if q.former)


def test_who_tells_the_new_number_tells_the_old_one() -> None:
    now, before = claims("The junta said 12 soldiers had been killed, up from nine.")
    assert (before.attributed_to, before.subject) == (now.attributed_to, now.subject)


@pytest.mark.parametrize(
    "text",
    [
        "The flood killed 57 people, up from 41 last year.",  # of another time
        "Some 4,200 Danish nurses work abroad, down from 9,000 before the pandemic.",
        "Helicopters lifted 57 people from 12 roofs.",
        "The strike spread to 57 depots from 12 regions.",
        "Smoke rose from 12 houses after the raid killed nine.",
        "The blast killed 12 people, raising the toll of the raids to 57.",
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


def test_what_a_number_was_stands_with_what_it_is_and_with_who_told_it_then() -> None:
    figure = only_figure(
        brief_of(
            "The dockers' strike has closed 30 ports, up from 12 on Monday, the union said on Wednesday.",
            "The dockers' strike has closed 30 ports, the employers said on Wednesday.",
            "The dockers' strike has closed 12 ports, the union said on Monday.",
        ),
        "sites",
    )
    assert sorted(claim.value or 0 for claim in figure.claims) == [12, 12, 30, 30]


def test_what_a_number_was_stands_with_it_though_others_tell_yet_another() -> None:
    figure = only_figure(
        brief_of(
            report("Some 300 people are in camps in Ica, up from 120 on Monday, the ministry said.", "2021-08-18"),
            report("About 150 people are in camps in Ica, the union said.", "2021-08-18"),
        ),
        "displaced",
    )
    assert sorted(claim.value or 0 for claim in figure.claims) == [120, 150, 300]


def test_one_report_that_tells_of_a_change_is_no_dispute() -> None:
    figure = only_figure(brief_of("Nine patients remain in the clinic in Beira, down from 14 on Tuesday."), "other")
    assert (figure.status, figure.low, figure.best, figure.high) == ("revised", 9, 9, 14)


def test_what_a_number_is_down_from_was_of_its_own_clause_and_size() -> None:
    text = "The toll rose to 64 on Sunday; nine are missing and 2,100 people live in 30 tents, down from 4,800."
    assert [(q.measure, q.value) for q in claims(text) if q.former] == [("displaced", 4800)]
