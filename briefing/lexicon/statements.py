"""The words by which one knows what stand is taken by what somebody says on a day."""

from __future__ import annotations

from functools import cache

from briefing.lexicon import table, word_set, word_sets

venues = word_set("statements", "events", "venues")  # where something is said
speaking = word_set("statements", "events", "speaking")  # by which something is said
no_deed = word_set("statements", "events", "no_deed")  # behind "will not": no deed, or what one only doesn't tell


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
