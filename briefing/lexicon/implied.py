"""Events that other words tell than their own: who says that he will not sign refuses to, ships sent with food bring
help; and the words by which these are known."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import word_set
from briefing.lexicon.events import Trigger, goldstein

relieving = word_set("grammar", "relief", "verbs")  # what force is moved for where it brings help
no_relief = word_set("grammar", "relief", "not_before")  # before these they bring none
forecast = word_set("grammar", "forecast", "words")  # what one warns of who threatens nobody
foreseeing = word_set("grammar", "forecast", "by")  # who foresees it
undoing = word_set("grammar", "undone", "before")  # verbs before an accord that undo it
failing = word_set("grammar", "undone", "behind")  # and behind it, of what fails


@cache
def implied(lemma: str, category: str, kind: str | None = None, said: bool = False) -> Trigger:
    """The trigger of what a text tells in other words than those of the lemma."""
    return Trigger(lemma, category, goldstein(category), noun=False, weak=False, kind=kind, said=said)
