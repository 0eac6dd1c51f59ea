"""What a hyphen joins within a name: the syllables of a given name, words that a small one links."""

from __future__ import annotations

from collections.abc import Sequence

from briefing import lexicon
from briefing.lexicon import names
from briefing.lexicon.around_names import around
from briefing.lexicon.forms import is_finite, participle
from briefing.lexicon.surnames import surname_comes_first
from briefing.tokens import Tokens

LINK = 4  # letters of a word that links two of a name
SYLLABLE = 6  # letters
SUFFIXED = frozenset("style era wide area free rich only like bound type class grade born".split())  # "Gulf-wide"


def is_linked(tokens: Tokens, j: int, last: int) -> bool:
    """True for a word at token j that links two of a name: "Aix-en-Provence"."""
    words = tokens.words
    if j + 2 >= last or not tokens.joins(j + 1) or not words[j + 2][0].isupper():
        return False
    return words[j].islower() and len(words[j]) <= LINK


def leads(tokens: Tokens, j: int, last: int) -> bool:
    """True where the hyphen at token j joins the syllables of a given name with which a name begins: "Kyung-hee Park",
    "Jean-luc Moreau"; not "Anti-graft Board", "Paris-born Ana Quispe"."""
    before, syllable = tokens.low[j - 1], tokens.low[j + 1]
    if j + 2 >= last or not tokens.words[j + 2][0].isupper() or len(syllable) > SYLLABLE or before in around().prefixes:
        return False
    if syllable in SUFFIXED or syllable in lexicon.common_words() or is_finite(syllable) or participle(syllable):
        return False
    return not names.actors().at(tokens, j - 1, j)


def syllables(words: Sequence[str], i: int, j: int) -> bool:
    """True where the hyphen at j joins the syllables of a given name: "Ban Ki-moon", "Jo Seung-min"."""
    given = f"{words[j - 1]}-{words[j + 1]}"
    before = (words[i], words[j - 2]) if j - 2 > i else (words[i],)  # "William Lai Ching-te"
    return len(words[j - 1]) <= 4 or any(surname_comes_first(f"{word} {given}") for word in before)
