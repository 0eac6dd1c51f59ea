"""Words that tell an event elsewhere tell none in an idiom."""

from __future__ import annotations

import pytest

from briefing.annotate import annotate
from briefing.lexicon.idioms import idioms
from briefing.model import Document, EventSpan


def categories(text: str) -> list[str]:
    return [e.category for e in annotate(Document("a.txt", text)).of(EventSpan)]


@pytest.mark.parametrize(
    "text",
    [
        "The singer was on life support on Monday.",
        "Two climbers are fighting for their lives.",
        "The fire brigade bought new engines on Monday.",
        "An attack helicopter stood on the lawn on Monday.",
        "The minister came under fire from columnists on Monday.",
        "The peso crashed on Monday.",
        "Applause erupted on Monday.",
        "He struck a conciliatory tone on Monday.",
        "The aid agency opened an office on Monday.",
    ],
)
def test_an_idiom_tells_no_event(text: str) -> None:
    assert categories(text) == []


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("A landslide buried two houses on Monday.", "DISASTER"),
        ("Fighting for the airport went on on Monday.", "ASSAULT"),
        ("A fire destroyed the brigade's barracks on Monday.", "DISASTER"),
        ("The patrol came under fire on Monday.", "ASSAULT"),
        ("A passenger train crashed on Monday.", "DISASTER"),
        ("Guards opened heavy fire on Monday.", "ASSAULT"),
        ("The fire at the depot burned on Monday.", "DISASTER"),
    ],
)
def test_the_same_words_tell_one_elsewhere(text: str, category: str) -> None:
    assert category in categories(text)


def test_every_idiom_has_one_word_in_brackets_and_words_around() -> None:
    assert all(before or behind for patterns in idioms().values() for before, behind in patterns)
