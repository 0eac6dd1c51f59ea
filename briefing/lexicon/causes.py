"""What misfortunes are laid to, by kind, and the words that lay them to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from briefing.lexicon import items, lines, table, worded, words
from briefing.lexicon.forms import verb_forms
from briefing.lexicon.phrases import Phrases
from briefing.tokens import Tokens, folded_words


@cache
def kinds() -> Phrases[str]:
    """Phrases for causes with the kind that each is of."""
    found: Phrases[str] = Phrases()
    for line in lines(table("causes")["kinds"]["lines"]):
        kind, _, told = line.partition(";")
        for phrase in items(told):
            found.add(phrase, kind.strip())
    return found


@cache
def told_kinds() -> dict[str, str]:
    """Folded phrases that tell what came to harm and by what kind of cause: shot down."""
    found: dict[str, str] = {}
    for line in lines(table("causes")["kinds"]["told"]):
        kind, _, told = line.partition(";")
        found |= dict.fromkeys(items(told), kind.strip())
    return found


def rivals(one: str, other: str) -> bool:
    """True for two kinds of which one alone can be: an attack may be a bomb, and an accident any fault."""
    meant = words(table("causes")["kinds"]["meant"])
    if "accident" in (one, other):
        return not meant.isdisjoint((one, other))
    return one != other and not {one, other} <= meant


@cache
def causing() -> frozenset[str]:
    """Folded finite forms of the verbs behind a cause."""
    lemmas = words(table("causes")["verbs"]["before"])
    return frozenset(form for v in lemmas for form, tag in verb_forms(v).items() if tag not in ("ing", "base"))


@cache
def excluding() -> frozenset[str]:
    """Folded phrases before a cause that it was not: ruled out."""
    return frozenset(lines(table("causes")["verbs"]["denied"]))


def laid(text: str, tokens: Tokens) -> Iterator[re.Match[str]]:
    """Where a text lays something to a cause: the phrase before the cause, or the verb behind it."""
    end = 0
    for k in tokens.among(_openers(), 0, len(tokens)):
        start = tokens.starts[k]
        if start >= end and (met := _laying().match(text, start)):
            end = met.end()
            yield met


@cache
def _openers() -> frozenset[str]:
    """The folded words that begin what is looked for."""
    told = (*lines(table("causes")["verbs"]["after"]), *excluding(), *causing(), *told_kinds(), "brought", "set")
    return frozenset(folded_words(phrase)[0] for phrase in told)


@cache
def _laying() -> re.Pattern[str]:
    told = [*lines(table("causes")["verbs"]["after"]), *excluding()]
    phrases = sorted(map(re.escape, told), key=len, reverse=True)
    itself = "|".join(sorted(sorted(told_kinds()), key=len, reverse=True))
    verbs = "|".join(sorted(sorted(causing()), key=len, reverse=True))
    return worded(
        rf"\b(?:(?P<itself>{itself})|"
        rf"(?P<after>{'|'.join(phrases)})|(?P<before>{verbs}|brought down|brought the [a-z]+ down|set off))\b",
        re.IGNORECASE,
    )
