"""The small words that decide what a clause says: who acts, when, whether it happened at all."""

from __future__ import annotations

from functools import cache
from typing import Any

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
    told = data["context"] | {key: data["clauses"][key] for key in ("subordinators", "causes")}
    made: dict[str, Any] = {
        key: any_of(lines(block)) if key == "causes" or key.endswith("_phrases") else words(block)
        for key, block in told.items()
    }
    return Grammar(**made, helping=made["be"] | made["have"])
