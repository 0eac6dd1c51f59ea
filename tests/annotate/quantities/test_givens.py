"""Numbers that a report only passes by are no claims."""

from __future__ import annotations

import pytest

from briefing.model import Quantity
from tests.annotate.reading import report


def claims(text: str) -> list[tuple[float | None, str]]:
    return [(q.value, q.measure) for q in report(text).of(Quantity) if q.claim]


@pytest.mark.parametrize(
    "text",
    [
        "Mayors of the two flooded towns hope for rain.",
        "The two sailors were seen in Lima.",
        "The bombs went off outside the courthouses of two provincial capitals.",
        "The plan was confirmed by three people who had seen it.",
        "Three security sources said the road was open.",
        "Two of the officials said it was likely.",
        "The office takes dozens of calls an hour.",
        "Jones scored 28 points in the final.",
        "The march began after the 2-1 defeat.",
        "The ministry slashed the death toll of the blasts by more than 100.",
        "Officials raised the toll by 20.",
        "The 112 hotline was jammed.",
        "Grandad of nine missing after storm.",
        "The morgue is built for 40 bodies.",
        "The father of two girls was killed.",
        "The mother of the two drowned.",
    ],
)
def test_what_is_passed_by_is_no_claim(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Two suspects were handed over.", (2, "other")),
        ("The death toll rose by 12 to 48.", (48, "killed")),
        ('The minister said "at least 40" soldiers had died.', (40, "killed")),
        ("Two of the gates were opened.", (2, "other")),
        ("A spacecraft docked with two cosmonauts aboard.", (2, "other")),
        ("The two bombings killed 12 people.", (12, "killed")),
        ("About 200 nurses said they would strike.", (200, "other")),
        ("The centre was hit by two rockets.", (2, "weapons")),
        ("The army lost two 105-mm guns.", (2, "weapons")),
    ],
)
def test_what_is_told_for_its_number_is_a_claim(text: str, claim: tuple[float, str]) -> None:
    assert claims(text) == [claim]
