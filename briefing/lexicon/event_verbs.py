"""Verbs beside a noun that tells an event: which make one of it, and whether their subject does what it tells."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import lines, table, words
from briefing.lexicon.forms import verb_forms
from briefing.lexicon.speech import speech_forms


@cache
def light() -> frozenset[str]:
    """Finite forms of the verbs that make an event of the noun behind them: impose, launch."""
    return _finite_forms("light")


@cache
def happening() -> frozenset[str]:
    """Finite forms of the verbs that make an event of the noun before them: erupt, strike."""
    return _finite_forms("happening")


@cache
def undergoing() -> dict[str, frozenset[str]]:
    """By the finite forms of their verbs the words with which phrases go on that do the same: "came | in for"."""
    told = [line.partition(" ") for line in lines(table("grammar")["nouns"]["undergoing"])]
    forms = [(f, rest) for v, _, rest in told for f, tag in verb_forms(v).items() if tag not in ("ing", "base")]
    return {form: frozenset(rest for other, rest in forms if other == form) for form, _ in forms}


@cache
def doing() -> frozenset[str]:
    """Forms of the verbs whose subject does what the noun behind them tells: launch, claim."""
    return _forms("doing")


@cache
def beholding() -> frozenset[str]:
    """Forms of the verbs whose subject does not do what the noun behind them tells: survive, fear, condemn."""
    return _forms("beholding") | speech_forms().keys()


@cache
def lasting() -> frozenset[str]:
    """Verbs of what goes on once it was done: close, besiege."""
    return words(table("grammar")["nouns"]["lasting"])


def _forms(key: str) -> frozenset[str]:
    return frozenset(form for verb in words(table("grammar")["nouns"][key]) for form in verb_forms(verb))


def _finite_forms(key: str) -> frozenset[str]:
    lemmas = words(table("grammar")["nouns"][key])
    return frozenset(f for v in lemmas for f, tag in verb_forms(v).items() if tag not in ("ing", "base"))
