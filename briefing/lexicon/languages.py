"""The languages of languages.toml, as the recogniser asks for them."""

from __future__ import annotations

from functools import cache

from briefing import lexicon
from briefing.record import record

ENGLISH = "en"
UNKNOWN = "und"  # ISO 639-2: undetermined


@record(frozen=True, slots=True)
class Language:
    code: str
    name: str
    letters: frozenset[str]  # small; beyond a to z, or beyond what languages of the same script share
    words: frozenset[str]


@cache
def languages() -> dict[str, Language]:
    """Each language by its code."""
    data = lexicon.table("languages")
    found = {}
    for line in (data["latin"] + data["other"]).strip().splitlines():
        code, name, letters, words = (part.strip() for part in line.split(";"))
        found[code] = Language(code, name, frozenset(letters), frozenset(words.split()))
    return found


@cache
def by_word() -> dict[str, tuple[str, ...]]:
    """The languages that each of the words belongs to."""
    found: dict[str, tuple[str, ...]] = {}
    for language in languages().values():
        for word in language.words:
            found[word] = (*found.get(word, ()), language.code)
    return found


@cache
def scripts() -> dict[str, tuple[str, str]]:
    """For each script, by the first word of its letters' names, the code and name of the language it stands for."""
    lines = (line.split(";") for line in lexicon.table("languages")["scripts"].strip().splitlines())
    return {script.strip(): (code.strip(), name.strip()) for script, code, name in lines}


@cache
def name(code: str) -> str:
    """A language's English name; ``another language`` where it was not recognised."""
    if code in languages():
        return languages()[code].name
    return next((name for other, name in scripts().values() if other == code), "a language that was not recognised")
