"""The small words that decide what a clause says: who acts, when, whether it happened at all."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import lines, table, words
from briefing.lexicon.phrases import Phrases, any_of
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
    return Grammar(
        subordinators=words(data["clauses"]["subordinators"]),
        causes=any_of(lines(data["clauses"]["causes"])),
        future=words(context["future"]),
        future_phrases=any_of(lines(context["future_phrases"])),
        hypothetical=words(context["hypothetical"]),
        negation=words(context["negation"]),
        negation_phrases=any_of(lines(context["negation_phrases"])),
        past_phrases=any_of(lines(context["past_phrases"])),
        factual_to=words(context["factual_to"]),
        efforts=words(context["efforts"]),
        suspicion=words(context["suspicion"]),
        before_noun=words(context["before_noun"]),
        before_verb=words(context["before_verb"]),
        be=words(context["be"]),
        have=words(context["have"]),
        helping=words(context["be"]) | words(context["have"]),
    )
