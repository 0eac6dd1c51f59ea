"""Fact, plan, possibility or denial; and words of likelihood."""

from __future__ import annotations

import pytest
from hypothesis import given

from briefing.annotate.modality import find_certainty
from briefing.model import Certainty, Context, EventSpan
from tests.annotate.reading import TEXTS, first_sentence, report, words_of


def event(text: str, words: str) -> EventSpan:
    """The event whose trigger begins with these words. Raises StopIteration where there is none."""
    return next(e for e in report(text).of(EventSpan) if words_of(text, e).startswith(words))


@pytest.mark.parametrize(
    ("text", "trigger", "context"),
    [
        ("Rebels attacked the port.", "attacked", "main"),
        ("Rebels have attacked the port.", "attacked", "main"),
        ("The port was attacked by rebels.", "attacked", "main"),
        ("Rebels were attacking the port.", "attacking", "main"),
        ("Rebels will attack the port.", "attack", "future"),
        ("They'll attack the port.", "attack", "future"),
        ("Rebels are about to attack the port.", "attack", "future"),
        ("Rebels are going to attack the port.", "attack", "future"),
        ("Rebels are expected to attack the port.", "attack", "future"),
        ("The envoy is to visit the port.", "visit", "future"),
        ("The envoy is due in Lota on Sunday to visit the port.", "due", "future"),
        ("Ana Quispe is now due to visit the port on Sunday.", "visit", "future"),
        ("The council was to hold an emergency session later on Sunday.", "hold an emergency session", "future"),
        ("The army expects to reopen the port by Sunday.", "reopen", "future"),
        ("The mayor spoke of a meeting, to be convened in Lota.", "convened", "future"),
        ("Rebels could attack the port.", "attack", "hypothetical"),
        ("Rebels might attack the port.", "attack", "hypothetical"),
        ("Critics say the mayor must resign.", "resign", "hypothetical"),
        ("The mayor had to resign on Monday.", "resign", "main"),
        ("Rebels may have attacked the port.", "attacked", "hypothetical"),
        ("If rebels attacked the port, ships would leave.", "attacked", "hypothetical"),
        ("Shops stay shut unless rebels attack the port.", "attack", "hypothetical"),
        ("Residents fear an attack on the port.", "attack", "hypothetical"),
        ("Nobody knows whether rebels attacked the port.", "attacked", "hypothetical"),
        ("Rebels tried to attack the port.", "attack", "main"),
        ("Miners sat by the road, hoping to be evacuated.", "evacuated", "hypothetical"),
        ("Four miners are believed to be trapped in the shaft.", "trapped", "main"),
        ("Shops were shut due to attacks on the port.", "attacks", "main"),
        ("Officials demanded a ceasefire in the port.", "ceasefire", "hypothetical"),
        ("Miners demanded that the mayor be arrested.", "arrested", "hypothetical"),
        ("Miners want the mayor arrested.", "arrested", "hypothetical"),
        ("Officials called for calm after an attack on the port.", "attack", "main"),
        ("In May rebels attacked the port.", "attacked", "main"),
    ],
)
def test_a_verb_stands_as_its_clause_says(text: str, trigger: str, context: Context) -> None:
    assert event(text, trigger).context == context


@pytest.mark.parametrize(
    ("text", "trigger", "negated"),
    [
        ("Rebels attacked the port.", "attacked", False),
        ("Rebels did not attack the port.", "attack", True),
        ("Rebels didn't attack the port.", "attack", True),
        ("Rebels didn’t attack the port.", "attack", True),
        ("Rebels never attacked the port.", "attacked", True),
        ("No attack on the port took place.", "attack", True),
        ("No ship has ever been attacked there.", "attacked", True),
        ("Nobody has attacked the port.", "attacked", True),
        ("No fewer than nine ships were attacked.", "attacked", False),
        ("Nobody slept, and rebels attacked the port.", "attacked", False),
        ("Rebels failed to attack the port.", "attack", True),
        ("Not far away, after a long night, rebels attacked the port.", "attacked", False),
        ("Nor has any bridge been bombed, the mayor said.", "bombed", True),
    ],
)
def test_a_denied_event_is_negated(text: str, trigger: str, negated: bool) -> None:
    assert event(text, trigger).negated is negated


@pytest.mark.parametrize(
    ("text", "words", "level"),
    [
        ("It is impossible that the ship survived.", "impossible", "almost-no-chance"),
        ("It is unlikely that the ship survived.", "unlikely", "unlikely"),
        ("It is highly unlikely that the ship survived.", "highly unlikely", "unlikely"),
        ("There is an even chance of rain.", "even chance", "roughly-even"),
        ("The ship probably sank.", "probably", "likely"),
        ("The ship likely sank.", "likely", "likely"),
        ("The ship almost certainly sank.", "almost certainly", "almost-certain"),
        ("The ship reportedly sank.", "reportedly", "hearsay"),
        ("The ship allegedly sank.", "allegedly", "hearsay"),
    ],
)
def test_words_of_likelihood_have_a_level(text: str, words: str, level: str) -> None:
    assert [(words_of(text, c), c.level) for c in find_certainty(*first_sentence(text))] == [(words, level)]


@pytest.mark.parametrize("text", ["The ship sank at noon.", "She likes the ship.", "The odd ship sailed evenly."])
def test_plain_words_say_nothing_of_likelihood(text: str) -> None:
    assert find_certainty(*first_sentence(text)) == []


@given(TEXTS)
def test_words_of_likelihood_never_overlap(text: str) -> None:
    at = 0
    for found in report(text).of(Certainty):
        assert at <= found.start < found.end <= len(text)
        at = found.end
