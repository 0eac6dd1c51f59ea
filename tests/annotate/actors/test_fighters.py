"""Fighters whom a text tells by what they are, after it has named their group."""

from __future__ import annotations

import pytest

from briefing.model import Mention
from tests.annotate.reading import report, words_of


def name_of(text: str, words: str) -> str:
    return next(m.name for m in report(text).of(Mention) if words_of(text, m) == words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Al-Shabaab took Bardera. The militants left at dawn.", "militants"),
        ("Al-Shabaab took Bardera. The rebel group left at dawn.", "rebel"),
        ("Al-Shabaab took Bardera. The Somali militants left at dawn.", "Somali militants"),
        ("Al-Shabaab took Bardera. The mercenaries left at dawn.", "mercenaries"),
    ],
)
def test_the_militants_are_the_group_that_a_text_is_about(text: str, words: str) -> None:
    assert name_of(text, words) == "al-Shabaab"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The militants left at dawn. Al-Shabaab took Bardera.", "militants"),
        ("Al-Shabaab took Bardera. Militants fired on a bus in Wajir.", "Militants"),
        ("Al-Shabaab took Bardera. The rebel areas lie further north.", "rebel"),
        ("Al-Shabaab fought the Islamic State. The militants left at dawn.", "militants"),
        ("Al-Shabaab took Bardera. The Kenyan militants left at dawn.", "Kenyan militants"),
        ("Al-Shabaab took Bardera. The gunmen left at dawn.", "gunmen"),
    ],
)
def test_who_may_be_others_stay_unnamed(text: str, words: str) -> None:
    assert name_of(text, words) != "al-Shabaab"


def test_a_group_that_others_are_tied_to_is_not_told_of_by_what_they_are() -> None:
    tied = "The raid was claimed for Boko Haram. Ties to Boko Haram were denied. The militants fled."
    assert "militants" in {m.name for m in report(tied).of(Mention)}
    doer = "Boko Haram stormed a village. Boko Haram burned the huts. The militants fled."
    assert "militants" not in {m.name for m in report(doer).of(Mention)}
