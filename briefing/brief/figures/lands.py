"""In which state those counted were, and on whose side of a front, where more than the name of a place tells."""

from __future__ import annotations

import re
from functools import cache

from briefing.brief.evidence import Cited
from briefing.expressions import expression
from briefing.lexicon import items, names, rows, table, worded
from briefing.model import Quantity
from briefing.tokens import tokenize

CLAUSE = expression(r"[;:]|, | (?:while|whereas|but) ")
COUNTRY = expression(
    r"\b(?:in|across|throughout) (?:the|this|our) (?:whole )?(?:country|nation|kingdom)\b|\bnationwide\b",
    re.IGNORECASE,
)
BORDER = expression(r"\b(?:across|over|beyond) the (?:border|frontier)\b", re.IGNORECASE)
WHOLE = expression(
    r"\b(?:across|throughout|in) the (?:whole |entire )?region\b|\bin (?:all|both|\w+) (?:countries|nations|states)\b|"
    r"\bin all\b|\btogether\b|\bworldwide\b|\bglobally\b|\boverall\b",
    re.IGNORECASE,
)
BEYOND = "!"  # begins the state on the other side of whose border they were
BACK = 2  # sentences in which the country is told that others only point to


def land_of(quantity: Quantity, source: Cited) -> str:
    """The only state that the clause of a count names, else its sentence: by name, by a place in it, its people or
    its bodies; that of the sentences before where it points to one."""
    sentence = source.sentence_at(quantity.start)
    text = source.text[sentence.start : sentence.end]
    start = quantity.start - sentence.start
    first = max((found.end() for found in CLAUSE.finditer(text, 0, start)), default=0)
    behind = CLAUSE.search(text, quantity.end - sentence.start)
    clause = text[first : behind.start() if behind else len(text)]
    if WHOLE.search(clause):
        return ""
    across = BORDER.search(clause)
    for told in () if across else (clause, text):
        lands = _named(told)
        if lands:
            return lands[0] if len(set(lands)) == 1 else ""
    if not (across or COUNTRY.search(clause)):
        return ""
    at = source.sentence_number(quantity.start)
    before = source.text[source.sentences[max(0, at - BACK)].start : sentence.start + first]
    last = next(reversed(_named(before)), "")
    return BEYOND + last if across and last else last


def _named(text: str) -> list[str]:
    """The states that a text names, in its order."""
    tokens = tokenize(text)
    found, k = [], 0
    while k < len(tokens):
        hit = names.places().at(tokens, k, len(tokens)) or names.nationalities().at(tokens, k, len(tokens))
        if hit is not None and hit[1] and tokens.words[k][0].isupper():
            found.append(hit[1])
        k += hit[0] if hit is not None else 1
    return found


def held_by(words: str) -> str:
    """The side that holds the area in which those counted were: "state" or "armed"; empty where none is told."""
    found = {side for side, pattern in _held() if pattern.search(words)}
    return found.pop() if len(found) == 1 else ""


@cache
def _held() -> list[tuple[str, re.Pattern[str]]]:
    areas = "(?:areas?|parts?|territor(?:y|ies)|regions?|zones?|districts?|enclaves?|strongholds?|side)"
    patterns = []
    for side, words in rows(table("scopes")["sides"]["lines"]):
        name = rf"(?:{'|'.join(map(re.escape, items(words)))})"
        patterns.append((side, worded(
            rf"\b{name}-(?:held|controlled|run|ruled)\b"
            rf"|\b{areas} (?:\w+ )?(?:held|controlled|run|ruled) by (?:the )?(?:\w+ )?{name}\b"
            rf"|\b{name}(?:['’]s?)? {areas}\b|\b{areas} of (?:the )?(?:\w+ )?{name}\b"
        )))  # fmt: skip
    return patterns
