"""The words by which one knows what stand is taken by what somebody says on a day."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import table, word_sets


@cache
def beside() -> dict[str, frozenset[str]]:
    """Sets of folded words by their names: toll, unknown, bystanders …"""
    return {name: found for name, found in word_sets("statements").items() if name.islower()}


@cache
def tones() -> dict[str, str]:
    """The category that a folded word lends to what is said; the first that has it."""
    found: dict[str, str] = {}
    for category in table("statements")["tones"]:
        for word in word_sets("statements")[category]:
            found.setdefault(word, category)
    return found
