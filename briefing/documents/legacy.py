"""Bytes in one of the old eight-bit or Asian character sets, with none declared → str."""

from __future__ import annotations

from briefing.documents.language import language
from briefing.lexicon.languages import languages

_LATIN = ("cp1252", "cp1250", "cp1254", "iso8859_2")  # the likelier before the others
_WRONG = frozenset(map(chr, [*range(0x80, 0xA0), 0xFFFD]))  # in no text that is decoded rightly
_SAMPLE = 64 * 1024  # bytes that are enough to tell
_LAST_LATIN = "\u024f"
# What detection may answer: the sets that text was saved in before UTF-8. Others that it knows are mere look-alikes.
_SETS = frozenset(
    (
        "cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp866", "cp1253", "iso8859_7", "cp1255", "iso8859_8", "cp1256",
        "iso8859_6", "cp874", "tis_620", "gb18030", "gbk", "gb2312", "big5", "big5hkscs", "cp932", "shift_jis",
        "euc_jp", "euc_jis_2004", "cp949", "euc_kr",
    )
)  # fmt: skip


def legacy(data: bytes) -> str:
    """The text, by its script or, in Latin letters, its language; bytes that the set does not use as U+FFFD."""
    sample = data[:_SAMPLE]
    found = _detected(sample) or max(_LATIN, key=lambda encoding: _fitting(sample.decode(encoding, "replace")))
    return data.decode(found, "replace")


def _fitting(text: str) -> int:
    """How many letters beyond a to z are those of the text's own language, less those that are not."""
    own = languages()[code].letters if (code := language(text)) in languages() else frozenset()
    return sum(1 if c in own else -1 for c in text.lower() if (c.isalpha() and c > "\x7f") or c in _WRONG)


def _detected(sample: bytes) -> str:
    """The set by charset-normalizer, where most letters are not Latin; for those it mistakes one set for another.

    Imported here: it is needed for old files alone.
    """
    import charset_normalizer

    best = charset_normalizer.from_bytes(sample, enable_fallback=False).best()
    if best is None or best.encoding not in _SETS:
        return ""
    letters = [c for c in sample.decode(best.encoding, "replace") if c.isalpha() and c > "\x7f"]
    others = sum(c > _LAST_LATIN for c in letters)
    return best.encoding if others * 2 > len(letters) else ""
