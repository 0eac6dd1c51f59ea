"""Names of character sets, as pages and mails declare them → Python's names for what they mean by them."""

from __future__ import annotations

import codecs
import re

from briefing.expressions import expression

# What browsers take these names for: the sets that were meant are supersets of those that were named.
# WHATWG Encoding Standard, "Names and labels".
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_UNKNOWN_TO_PYTHON = {
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "iso-8859-8-i": "iso8859-8",
    "windows-874": "cp874",
    "x-cp1251": "cp1251",
    "x-mac-cyrillic": "mac_cyrillic",
    "unicode": "utf-16",
}
_IN_TYPE = expression(r"charset\s*=\s*[\"']?([\w.:-]+)", re.I)
_IN_HEAD = expression(
    rb"<meta[^>]{1,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]{1,100}?encoding\s*=\s*[\"']([\w.:-]+)", re.I
)
_HEAD = 4096  # bytes; browsers look at 1024


def known(name: str) -> str:
    """Python's name of a declared character set; empty where there is none such, or where it is none of text."""
    name = name.strip().lower()
    try:
        found = codecs.lookup(_UNKNOWN_TO_PYTHON.get(name, name)).name
        b"".decode(found)  # "hex" and its like are codecs too
    except (LookupError, ValueError):
        return ""
    return _MEANT.get(found, found)


def of_type(content_type: str) -> str:
    """The set that a media type names: ``text/html; charset=koi8-r``."""
    found = _IN_TYPE.search(content_type)
    return known(found[1]) if found else ""


def of_markup(data: bytes) -> str:
    """The set that a page or an XML file declares at its start."""
    found = _IN_HEAD.search(data[:_HEAD])
    return known((found[1] or found[2]).decode("ascii", "replace")) if found else ""
