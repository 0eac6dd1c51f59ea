"""Words beside those that tell an event: verbs that make one of a noun, and whether their subject does what it tells;
who acts."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import lines, table, word_set
from briefing.lexicon.forms import form_set, told_forms, told_set
from briefing.lexicon.speech import speech_forms

light = told_set("grammar", "nouns", "light")  # make an event of the noun behind them: imposed, launched
happening = told_set("grammar", "nouns", "happening")  # make an event of the noun before them: erupted, struck
doing = form_set("grammar", "nouns", "doing")  # their subject does what the noun behind them tells: launch, claim
begun = word_set("statements", "events", "begun")  # what happens to the event that stands before it: began, resumed
outcomes = word_set("statements", "events", "outcomes")  # behind "left": how people are, who left nothing
leaders = word_set("statements", "events", "leaders")  # who meet, beside those who are named
bodies = word_set("statements", "events", "bodies")  # who act as one, beside people and those who are named
armed_with = word_set("statements", "events", "armed_with")  # behind "armed", which tells no deed there
lasting = word_set("grammar", "nouns", "lasting")  # verbs of what goes on once it was done: close, besiege


@cache
def undergoing() -> dict[str, frozenset[str]]:
    """By the finite forms of their verbs the words with which phrases go on that do the same: "came | in for"."""
    told = [line.partition(" ") for line in lines(table("grammar")["nouns"]["undergoing"])]
    forms = [(form, rest) for verb, _, rest in told for form in told_forms([verb])]
    return {form: frozenset(rest for other, rest in forms if other == form) for form, _ in forms}


@cache
def beholding() -> frozenset[str]:
    """Forms of the verbs whose subject does not do what the noun behind them tells: survive, fear, condemn."""
    return _beholding() | speech_forms().keys()


_beholding = form_set("grammar", "nouns", "beholding")
