"""Ordinary words of the language, as the lexicon's own tables use them: what is told in them is no name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from briefing.expressions import expression
from briefing.lexicon import common_words, kept, table
from briefing.lexicon.speech import speech_forms

TABLES = ("events", "frames", "verbs", "quantities", "kinds", "heads", "groups", "titles", "sites", "speech", "grammar")
_WORD = expression(r"(?<![\w’'.-])[a-z]{3,}(?![\w’'-])")


@kept
def _told() -> frozenset[str]:
    """Words in small letters of the tables that hold no names, and every form of the verbs of saying."""
    told = frozenset(word for name in TABLES for text in _strings(table(name)) for word in _WORD.findall(text))
    return told.union(speech_forms())


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield key
            yield from _strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)


def is_ordinary(word: str) -> bool:
    """True for a folded word of the language that names nobody, in the singular or the plural."""
    return word in common_words() or word in _told() or (word.endswith("s") and word[:-1] in _told())
