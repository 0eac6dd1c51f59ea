"""Strange names of one word that speak, and a pronoun says whether they are a body's, "Procara said its shop was open",
or a person's whom other reports may name in full: "Okello told them that she had seen it".

Where the case tells of a person with this surname, it is that person.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container
from itertools import pairwise

from briefing import lexicon
from briefing.annotate.actors.acronyms import capital
from briefing.annotate.actors.runs import Found, Spans, tokens_of
from briefing.calendar import LOW_WEEKDAYS
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.lexicon.forms import is_finite
from briefing.lexicon.grammar import grammar
from briefing.lexicon.surnames import surname
from briefing.memo import remembered
from briefing.tokens import Tokens

SHORTEST = 4
PERSONS = frozenset({"he", "his", "him", "himself", "she", "her", "herself"})
BODIES = frozenset({"its", "itself"})
WHERE = frozenset("in at near outside around inside into towards toward across of from to".split())


def find_strange_speakers(tokens: Tokens, told: Spans, found: list[Found]) -> None:
    """Add every mention of a strange word that speaks somewhere of its own affairs, and is no place; ``told`` are the
    tokens of sentences."""
    taken = tokens_of(found)
    speakers = _speakers(tokens, told, taken) if told else {}
    if not speakers:
        return
    called = {part for f in found if f.person for part in (surname(f.name), f.name.partition(" ")[0])}
    spots: dict[str, list[int]] = {}
    for first, last in told:
        for k in tokens.capitals(first, last):
            word = tokens.words[k]
            if word in speakers and k not in taken and word.isalpha() and alone(tokens, k, first, last):
                spots.setdefault(word, []).append(k)
    for word, at in spots.items():
        placed = any(k > 0 and tokens.low[k - 1] in WHERE for k in at)
        if not placed and word not in called and is_strange(word):
            person = speakers[word]
            found += [Found(k, k + 1, word, "person" if person else "organisation", person=person) for k in at]
    found.sort(key=lambda f: f.first)


def _speakers(tokens: Tokens, told: Spans, taken: Container[int]) -> dict[str, bool]:
    """Words in capitals that a verb of saying follows, and whether all their pronouns are a person's or a body's."""
    kinds: dict[str, set[bool]] = {}
    for k in tokens.among(around().saying, 1, len(tokens)):
        word = tokens.words[k - 1]
        if k - 1 in taken or len(word) < SHORTEST or not capital(word) or tokens.low[k - 1] in lexicon.common_words():
            continue
        first, last = told[max(0, bisect_right(told, (k, 0)) - 1)]
        if first < k < last:
            kinds.setdefault(word, set()).update(_pronouns(tokens, k - 1, last))
    for (first, last), (behind, _) in pairwise(told):  # "Okello has come. She says"
        if tokens.low[behind : behind + 1] not in (["he"], ["she"]) or last - first < 3 or first in taken:
            continue
        word, verb = tokens.words[first], tokens.low[first + 1]
        finite = verb in grammar().helping or is_finite(verb)
        if capital(word) and finite and tokens.low[first] not in lexicon.common_words():
            kinds.setdefault(word, set()).add(True)
    return {word: True in kind for word, kind in kinds.items() if len(kind) == 1}


def _pronouns(tokens: Tokens, k: int, last: int) -> set[bool]:
    """Whether the pronouns of a sentence behind its speaker are a person's; empty for none."""
    behind = tokens.low[k + 1 : last]
    return {True for w in behind if w in PERSONS} | {False for w in behind if w in BODIES}


def alone(tokens: Tokens, k: int, first: int, last: int) -> bool:
    """True for a word in capitals with no other name beside it."""
    after = k + 1 < last and (capital(tokens.words[k + 1]) or (tokens.words[k + 1] == "-" and tokens.touches(k + 1)))
    return not after and not (k > first and (capital(tokens.words[k - 1]) or tokens.words[k - 1] == "-"))


@remembered
def is_strange(word: str) -> bool:
    """True for a word that the lexicon knows as nothing else: no place, name, office, people, group or common word."""
    low = word.lower()
    told = (names.places(), names.actors(), names.nationalities(), names.titles(), names.groups(), names.bodies())
    plain = low in lexicon.common_words() or low in names.offices() or low in names.heads() or low in LOW_WEEKDAYS
    plural = low.endswith("s") and (low[:-1] in names.offices() or low[:-1] in names.heads())
    return not (plain or plural or names.is_given(word) or any(low in phrases.firsts for phrases in told))
