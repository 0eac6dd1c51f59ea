"""What misfortunes are laid to, by kind, and the words that lay them to it."""

from __future__ import annotations

import re
from functools import cache

from briefing.lexicon import items, lines, rows, table, worded, words
from briefing.lexicon.forms import told_set
from briefing.lexicon.phrases import Phrases

causing = told_set("causes", "verbs", "before")  # verbs behind a cause


@cache
def kinds() -> Phrases[tuple[str, bool]]:
    """Phrases for causes with the kind that each is of, and whether it tells what it caused: "was shot down"."""
    found: Phrases[tuple[str, bool]] = Phrases()
    for name in ("lines", "told"):
        for kind, told in rows(table("causes")["kinds"][name]):
            for phrase in items(told):
                found.add(phrase, (kind, name == "told"))
    return found


def rivals(one: str, other: str) -> bool:
    """True for two kinds of which one alone can be: an attack may be a bomb, and an accident any fault."""
    meant = words(table("causes")["kinds"]["meant"])
    if "accident" in (one, other):
        return not meant.isdisjoint((one, other))
    return one != other and not {one, other} <= meant


@cache
def laying() -> re.Pattern[str]:
    """What lays it to the cause behind it; the group holds what rules that out."""
    after, denied = ("|".join(sorted(map(re.escape, lines(table("causes")["verbs"][name])), key=len, reverse=True))
                     for name in ("after", "denied"))  # fmt: skip
    return worded(rf"\b(?:{after}|(?P<denied>{denied})) (?:(?!like )[\w'’“‘\"-]+ ){{0,3}}[“‘\"]?$", re.IGNORECASE)
