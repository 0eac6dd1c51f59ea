"""The small words that decide what a clause says: who acts, when, whether it happened at all."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import lines, table, words
from briefing.lexicon.phrases import Phrases
from briefing.record import record


@record(frozen=True, slots=True)
class Grammar:
    """Sets of folded small words, from ``grammar.toml``."""

    subordinators: frozenset[str]
    causes: Phrases[bool]
    past_phrases: Phrases[bool]
    future: frozenset[str]
    future_phrases: Phrases[bool]
    hypothetical: frozenset[str]
    negation: frozenset[str]
    negation_phrases: Phrases[bool]
    factual_to: frozenset[str]
    efforts: frozenset[str]
    suspicion: frozenset[str]
    before_noun: frozenset[str]
    before_verb: frozenset[str]
    be: frozenset[str]
    have: frozenset[str]
    helping: frozenset[str]  # both


@cache
def grammar() -> Grammar:
    data = table("grammar")
    context = data["context"]

    def phrases(block: str) -> Phrases[bool]:
        found: Phrases[bool] = Phrases()
        for line in lines(block):
            found.add(line, True)
        return found

    return Grammar(
        subordinators=words(data["clauses"]["subordinators"]),
        causes=phrases(data["clauses"]["causes"]),
        future=words(context["future"]),
        future_phrases=phrases(context["future_phrases"]),
        hypothetical=words(context["hypothetical"]),
        negation=words(context["negation"]),
        negation_phrases=phrases(context["negation_phrases"]),
        past_phrases=phrases(context["past_phrases"]),
        factual_to=words(context["factual_to"]),
        efforts=words(context["efforts"]),
        suspicion=words(context["suspicion"]),
        before_noun=words(context["before_noun"]),
        before_verb=words(context["before_verb"]),
        be=words(context["be"]),
        have=words(context["have"]),
        helping=words(context["be"]) | words(context["have"]),
    )
