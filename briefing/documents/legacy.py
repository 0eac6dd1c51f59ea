"""Bytes in one of the old eight-bit or Asian character sets, with none declared → str."""

from __future__ import annotations

_WESTERN = "cp1252"
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
    """The text; Windows' Western set, its unused bytes as U+FFFD, unless the letters are those of another script."""
    found = _detected(data[:_SAMPLE])
    return data.decode(found or _WESTERN, "replace")


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
