"""Events that other words tell than their own: who says that he will not sign refuses to, ships sent with food bring
help; and the words by which these are known."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import table, words
from briefing.lexicon.events import Trigger, goldstein


@cache
def refusal() -> Trigger:
    """What one tells who says that he will not do a thing."""
    return Trigger("refuse to", "REJECT", goldstein("REJECT"), noun=False, weak=False)


@cache
def claim() -> Trigger:
    """What those do who say that they did the harm."""
    return Trigger("claim responsibility", "ASSAULT", goldstein("ASSAULT"), noun=False, weak=False)


@cache
def relief() -> Trigger:
    """What those do who move force to bring help."""
    return Trigger("send help", "AID", goldstein("AID"), noun=False, weak=False, kind="aid")


@cache
def ultimatum() -> Trigger:
    """What those do who demand something or else."""
    return Trigger("give an ultimatum", "THREATEN", goldstein("THREATEN"), noun=False, weak=False, kind="warning")


@cache
def relieving() -> tuple[frozenset[str], frozenset[str]]:
    """Verbs of what force is moved for where it brings help, and words before which they bring none."""
    told = table("grammar")["relief"]
    return words(told["verbs"]), words(told["not_before"])


@cache
def forecast() -> tuple[frozenset[str], frozenset[str]]:
    """Folded words for what one warns of who threatens nobody, and for those who foresee."""
    told = table("grammar")["forecast"]
    return words(told["words"]), words(told["by"])


@cache
def undone() -> tuple[frozenset[str], frozenset[str]]:
    """Verbs before an accord that undo it, and behind it of what fails."""
    return words(table("grammar")["undone"]["before"]), words(table("grammar")["undone"]["behind"])
