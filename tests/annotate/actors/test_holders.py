"""Who is told again by what he does: "the driver", where the text has named one."""

from __future__ import annotations

import pytest

from briefing.model import Attribution, Mention
from tests.annotate.reading import report, words_of


def told_as(text: str, name: str) -> list[str]:
    """The words by which the text tells of a person."""
    return [words_of(text, m) for m in report(text).of(Mention) if m.name == name]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Train driver Ada Okello braked on Monday. Fog had hidden the bend, and the driver wept.", "the driver"),
        ("Health Minister Ada Okello went to Puno. The wards were full, and the minister wept.", "minister"),
        ("Prosecutor Ada Okello charged two men. Both denied it, and the prosecutor appealed.", "prosecutor"),
        ("Coach Ada Okello led them out. The boys slept while the coach kept watch.", "coach"),
    ],
)
def test_an_office_alone_is_the_one_person_whom_the_text_calls_by_it(text: str, word: str) -> None:
    assert told_as(text, "Ada Okello")[1:] == [word]


@pytest.mark.parametrize(
    "text",
    [
        "Prosecutor Ada Okello charged two men. A prosecutor in Puno was shot. Later the prosecutor died.",
        "Prosecutor Ada Okello met Prosecutor Baso Lamu. Later the prosecutor died.",
        "Prosecutor Ada Okello charged two men. Later the prosecutor of Puno died.",
        "Prosecutor Ada Okello charged two men. Later the prosecutor who sent them died.",
        "Later the prosecutor died. Prosecutor Ada Okello charged two men.",
        "Prosecutor Ada Okello charged two men. Later the prosecutors died.",
        "Former prosecutor Ada Okello fled. Later the prosecutor said so.",
        "Deputy Prosecutor Ada Okello fled. Later the prosecutor said so.",
        "Ex-prosecutor Ada Okello fled. Later the prosecutor said so.",
        "Prosecutor Ada Okello charged two men. The military prosecutor quit. Later the prosecutor wept.",
    ],
)
def test_it_may_be_anothers(text: str) -> None:
    assert "prosecutor" not in told_as(text, "Ada Okello")


def test_a_guard_is_a_body_too() -> None:
    assert told_as("Palace guard Ada Okello fled. Shots fell, and the guard fired back.", "Ada Okello") == [
        "Ada Okello"
    ]


def test_who_is_quoted_by_office_is_told_as_the_text_has_it() -> None:
    text = "Health Minister Ada Okello went to Puno. The wards were full, the minister said."
    assert [a.speaker for a in report(text).of(Attribution)] == ["minister"]
