"""What a sentence says has happened, apart from what it only mentions."""

from __future__ import annotations

import pytest

from briefing.model import EventSpan
from tests.annotate.reading import report, words_of


def told(text: str) -> set[str]:
    """The triggers that the text tells as having happened."""
    return {words_of(text, e) for e in report(text).of(EventSpan) if e.told}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rebels shelled the port of Aden.", {"shelled"}),
        ("The port of Aden was shelled by rebels.", {"shelled"}),
        ("The mayor of Lota said that rebels had shelled the port.", {"shelled"}),
        ("Peru has imposed immediate financial sanctions.", {"imposed"}),
        ("The two sides have begun peace talks.", {"peace talks"}),
        ("Clashes between miners and police erupted in Lota.", {"Clashes"}),
        ("People who were held in Lota have been freed.", {"freed"}),
        ("A blast ripped through a market in Lota.", {"blast"}),
        ("The mayor announced the evacuation of the coast.", {"evacuation"}),
    ],
)
def test_what_a_sentence_is_about_is_told(text: str, words: set[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Rebels fighting the army have moved their wives to Lota.",  # who they are, not what they did
        "The shelling was heavy.",
        "Residents of the town, which was shelled, have no water.",
        "The bodies pulled from the river by divers lay under sheets.",
        "The attack killed four.",  # it was told before
        "Gunfire could be heard in Lota.",
        "An armed group runs the town of Lota.",
    ],
)
def test_what_is_only_spoken_of_is_not_told(text: str) -> None:
    assert told(text) == set()
