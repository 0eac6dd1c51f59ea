"""Acronyms: in brackets behind the name that they spell, or by its initials."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from briefing import lexicon
from briefing.expressions import expression
from briefing.memo import remembered
from briefing.tokens import Tokens, lesser

LONGEST_ACRONYM = 9  # letters
LONGEST_SPELT = 10  # words of a name that an acronym spells
_UPPER = "A-ZÀ-ÖØ-ÞČĐĞİŁŚŞŠŽ"
ACRONYM = expression(rf"[{_UPPER}][{_UPPER}a-z]*[{_UPPER}][{_UPPER}a-z]*|(?:[A-Z]\.){{2,}}")


@remembered
def capital(word: str) -> bool:
    """True for a word that begins with a capital letter."""
    return word[0].isupper() and word[0].isalpha()


def spelt_end(tokens: Tokens, i: int, j: int, last: int) -> int:
    """The end of a name that an acronym in brackets spells, whatever small words stand in it: "Collective against
    Hunger and Want (CHW)"; 0 where none follows."""
    if j >= last or "(" not in tokens.words[j : lesser(last, i + LONGEST_SPELT + 2)] or not tokens.words[j].islower():
        return 0
    end = j
    while end < last and end - i <= LONGEST_SPELT and tokens.words[end].isalpha():
        end += 1
    acronym = in_brackets(tokens, end, last) if end < last else ""
    if not acronym or not all(word in lexicon.common_words() for word in tokens.words[j:end] if word.islower()):
        return 0
    letters = initials(tokens.words[i:end])
    translated = tokens.low[i - 1 : i] == ["the"] and acronym.isupper() and are_alike(acronym, letters)
    return end if len(letters) > 2 and (acronym.upper().startswith(letters) or translated) else 0


def in_brackets(tokens: Tokens, j: int, last: int) -> str:
    """The one word in capitals that stands in brackets at token j; empty where none does."""
    if j + 2 >= last or tokens.words[j] != "(" or tokens.words[j + 2] != ")":
        return ""
    word = tokens.words[j + 1]
    return word if len(word) <= LONGEST_ACRONYM and capital(word) else ""


def acronym_after(tokens: Tokens, j: int, last: int) -> str:
    """The acronym that stands in brackets at token j: "PMF" of "(PMF)"; empty where there is none."""
    word = in_brackets(tokens, j, last)
    return word if ACRONYM.fullmatch(word) else ""


def are_alike(acronym: str, letters: str) -> bool:
    """True where an acronym may be of a translated name of these initials: it begins as they do and shares another."""
    return len(set(acronym) & set(letters)) >= 2 and acronym[0] == letters[0]


def initials(words: Sequence[str]) -> str:
    """The first letters of the words in capitals, without accents: of "Terminal de Área Sur" TAS."""
    letters = "".join([word[0] for word in words if capital(word)])
    if letters.isascii():
        return letters
    return "".join(c for c in unicodedata.normalize("NFKD", letters) if not unicodedata.combining(c))
