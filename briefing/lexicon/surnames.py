"""The surname of a full name: its last word, or the first where the name is of a language that puts it first.

That a first word is among the surnames is not enough, for Kim and Lee are given names too: what follows has to be
written as such given names are, in one or two syllables, apart ("Suk Yeol"), with a hyphen ("Suk-yeol") or as one
("Jinping").
"""

from __future__ import annotations

from functools import cache

from briefing.expressions import expression
from briefing.lexicon import items, lines, table
from briefing.lexicon.names import is_given, particles
from briefing.memo import remembered

_INITIAL = r"(?:[bcdfghjklmnpqrstwxyz]|ch|sh|zh|ts|hs|pp|kk|tt|ss|jj|ng|gw|kw|hw|by|gy|hy|my|ky|py|ry|ny)?"
_FINAL = r"(?:y?[aeiou]{1,3}|yeo|yu|weo?|wi|wa|wo)(?:ng|ck|hn|[nrmklptsbhgw])?"
_SYLLABLE = expression(rf"{_INITIAL}{_FINAL}")
_PINYIN = expression(
    r"(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?"
    r"(?:i(?:ao|ang|an|ong|ng|n|a|e|u)?|u(?:ai|ang|an|a|e|i|n|o)?|ang|an|ai|ao|a|ei|eng|en|er|e|ong|ou|o)){1,2}"
)

# how surnames of Spain and Portugal sound
_IBERIAN = expression(r"(?!.*(?:k|w|y[^aeo]|th|ph|sch|zz|tt|cc))[^\W\d_]+(?:[aeoáéó]|[aeiouáéíóú](?:[zslrn]|ns))")

AFTER = frozenset({"jr", "sr", "ii", "iii", "iv"})  # behind a surname
WESTERN = frozenset("gil jo kim law lee long mo park sun".split())  # that one word follows mostly as a surname


@cache
def first_surnames() -> frozenset[str]:
    """Surnames that stand before given names."""
    return frozenset(name for line in lines(table("names")["surname_first"]["lines"]) for name in items(line))


@remembered
def surname_comes_first(name: str) -> bool:
    """True for "Yoon Suk Yeol", "Ban Ki-moon" and "Xi Jinping", not for "Kim Kelly" and "Lee Harvey Okello"."""
    first, *rest = name.replace("-", " ").split() or [""]
    if first not in first_surnames() or not 1 <= len(rest) <= 2 or name.startswith(f"{first}-"):
        return False
    if len(rest) == 2:
        return all(_SYLLABLE.fullmatch(word.lower()) for word in rest)
    return first.lower() not in particles() | WESTERN and bool(_PINYIN.fullmatch(rest[0].lower()))


@remembered
def is_behind_given(name: str) -> bool:
    """True for a Chinese or Korean name behind one of another language: "Ada Chan Mei-fong"."""
    first, _, rest = name.partition(" ")
    return "-" in rest and rest.count(" ") in (1, 2) and surname_comes_first(rest) and "-" not in first


@remembered
def first_surname(name: str) -> str | None:
    """The first of two surnames of Spain, Portugal or Latin America, by which a person may be told alone: "Téllez" of
    "Joaquín Téllez Ríos"; None where the two do not both sound so, and where the first is a given name or a particle:
    middle names are no surnames."""
    parts = name.split()
    if len(parts) < 3 or surname_comes_first(name) or is_behind_given(name):
        return None
    word = parts[-2]
    whole = len(word) > 3 and word[0].isupper() and all(_IBERIAN.fullmatch(part.lower()) for part in parts[-2:])
    return word if whole and not (is_given(word) or word.lower() in particles()) else None


@remembered
def surname(name: str) -> str:
    """The surname as written, with the particle that belongs to it: "al-Assad", "De Sa", "Yoon"."""
    parts = name.split()
    if len(parts) > 2 and parts[-1].rstrip(".").lower() in AFTER:
        parts = parts[:-1]
    if surname_comes_first(name):
        return parts[0]
    if is_behind_given(name):
        return parts[1]
    if len(parts) > 2 and parts[-2].lower() in particles():
        return f"{parts[-2]} {parts[-1]}"
    return parts[-1]
