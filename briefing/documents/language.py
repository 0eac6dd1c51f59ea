"""What language a report is in: by the small words that hold its sentences together, or by its script."""

from __future__ import annotations

import unicodedata
from collections import Counter

from briefing.expressions import expression
from briefing.lexicon.languages import ENGLISH, UNKNOWN, by_word, languages, scripts

_SAMPLE = 800  # characters from the start and as many from the middle
_WORD = expression(r"[^\W\d_]+")
_OTHER_SCRIPT = expression(r"[^\W\d_\u0000-\u024f]")
_LEAST = 8  # words that tell anything
_SURELY_ENGLISH = 0.2  # of all words are small English ones: so it is in the plainest English report
_SURELY_OTHER = 0.12  # the same of the plainest prose of other languages
_WITH_LETTERS = 0.05  # where it also has the letters of that language
_MARGIN = 1.5  # times the share of English
_NEARLY = 0.8  # of the words of the language with most: its letters decide
_LONG, _NOT_ENGLISH = 40, 0.04  # so few English words in a text of so many are in no language that is known here


def language(text: str, stated: str = "") -> str:
    """ISO 639-1 code, ``en`` where nothing says otherwise; ``und`` where it is surely not English but which is unknown.

    ``stated`` is what the file says of it, which only counts where the words leave it open.
    """
    middle = max(_SAMPLE, len(text) // 2)
    sample = text[:_SAMPLE] + text[middle : middle + _SAMPLE]
    words = _WORD.findall(sample.lower())
    total = len(words)
    script = _by_script(sample) if 2 * len(_OTHER_SCRIPT.findall(sample)) > sum(map(len, words)) else ""
    english = sum(word in languages()[ENGLISH].words for word in words)
    if not script and english > _SURELY_ENGLISH * total:
        return ENGLISH
    if total < _LEAST:
        return script or ENGLISH
    counts = Counter(code for word in words for code in by_word().get(word, ()))
    del counts[ENGLISH]
    code, count = counts.most_common(1)[0] if counts else (UNKNOWN, 0)
    if script and counts[script] > _NEARLY * count:
        return script
    if count > max(2, _MARGIN * english, _SURELY_OTHER * total) or (
        count > max(1, _MARGIN * english, _WITH_LETTERS * total) and _has_letters(sample, code)
    ):
        return code
    if script:
        return script
    claimed = stated[:2].lower()
    if claimed != ENGLISH and counts[claimed] > english:
        return claimed
    return UNKNOWN if total >= _LONG and english < _NOT_ENGLISH * total else ENGLISH


def _has_letters(sample: str, code: str) -> bool:
    """Whether letters of that language stand in a text, and none of others."""
    found = {c for c in sample.lower() if c > "\x7f" and c.isalpha()}
    return bool(found) and found <= languages()[code].letters


def _by_script(sample: str) -> str:
    """The language with most letters of its own, else the one that the script of most letters stands for."""
    letters = _OTHER_SCRIPT.findall(sample.lower())
    found = Counter(unicodedata.name(c, "").split(" ", 1)[0].split("-")[0] for c in letters[:_SAMPLE])
    if found["HIRAGANA"] + found["KATAKANA"] > 0.1 * found["CJK"]:
        return "ja"
    code, _ = scripts().get(found.most_common(1)[0][0], (UNKNOWN, ""))
    others = {other.code: sum(c in other.letters for c in letters) for other in languages().values()}
    own = max(others, key=lambda other: others[other])
    return own if others[own] > others.get(code, 0) else code
