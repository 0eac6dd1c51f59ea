"""Optional front matter: a block of flat YAML between two lines ``---`` at the very start of a text.

    ---
    title: "Talks resume"
    publisher: Example News       # or source, site
    authors: [A. Writer, B. Writer]
    date: 2020-01-02
    ---

Only this subset is read: ``key: value`` with plain or quoted values, folded or literal blocks, and lists in either
form. What is not understood is ignored.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.documents.extract import Stated
from briefing.expressions import expression
from briefing.model import Document

_FIELDS = {  # earlier names win over later ones
    "title": ("title", "headline"),
    "publisher": ("publisher", "source", "site", "site_name", "outlet"),
    "author": ("author", "authors", "byline", "creator"),
    "published": ("published", "date", "published_at", "pubdate", "publication_date", "datepublished"),
    "fetched": ("fetched",),
    "url": ("url", "link", "permalink", "canonical"),
}
_KNOWN = frozenset(name for names in _FIELDS.values() for name in names)
_PAIR = expression(r"([A-Za-z][\w .-]{0,40}?)[ ]*:(?:[ ]+(.*)|$)")
_ITEM = expression(r"[ ]*-[ ]+(.*)")
_QUOTED = expression(r"\"((?:[^\"\\]|\\.)*)\"|'((?:[^']|'')*)'")
_LIST_PART = expression(r"\s*(\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[^,]+)")
_COMMENT = expression(r"(?:^|\s)#.*")
_BLOCK = expression(r"[|>][+-]?\d?")
_MOST_LINES = 200
_RULE = "---"


def split(text: str) -> tuple[Stated, str, bool]:
    """Clean text → what its front matter states, the text after it, and whether a block was opened and left open.

    A text without front matter, or with a block that is never closed, comes back whole.
    """
    if not text.startswith(_RULE):
        return Stated(), text, False
    lines = text.split("\n", _MOST_LINES)
    if lines[0].rstrip() != _RULE or not _begins_block(lines):
        return Stated(), text, False
    for number, line in enumerate(lines[1:_MOST_LINES], 1):
        if line.rstrip() in (_RULE, "..."):
            return _stated(lines[1:number]), "\n".join(lines[number + 1 :]), False
    return Stated(), text, True


def with_front_matter(document: Document, fetched: str = "") -> str:
    """The text of a document under front matter that says what is known of it; read again, it is the same document."""
    known = {
        "title": document.title,
        "publisher": document.publisher,
        "author": document.author,
        "date": document.published,
        "url": document.url,
        "fetched": fetched or document.fetched,
    }
    lines = [f"{name}: {_quoted(value)}\n" for name, value in known.items() if value]
    return "".join([f"{_RULE}\n", *lines, f"{_RULE}\n", document.text])


def _quoted(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _begins_block(lines: list[str]) -> bool:
    """Whether a pair with a known name follows the rule: a rule above prose is no front matter."""
    for line in lines[1:_MOST_LINES]:
        pair = _PAIR.match(line)
        if pair and _key(pair[1]) in _KNOWN:
            return True
        if not pair and line.strip() and not line.startswith((" ", "#", "-")):
            return False
    return False


def _stated(lines: list[str]) -> Stated:
    found: dict[str, str] = {}
    for key, value in _pairs(lines):
        if value and key in _KNOWN:
            found.setdefault(key, value)
    values = {field: next((found[n] for n in names if n in found), "") for field, names in _FIELDS.items()}
    publisher = values["publisher"]
    if publisher.startswith(("http://", "https://")):  # a source given as an address names both
        values["url"] = values["url"] or publisher
        values["publisher"] = publisher.split("/")[2]
    return Stated(**values)


def _pairs(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Each key in small letters with its value as text; the items of a list are joined by commas."""
    number = 0
    while number < len(lines):
        pair = _PAIR.match(lines[number])
        number += 1
        if not pair:
            continue
        below = []
        while number < len(lines) and (not lines[number].strip() or lines[number][0] in " -"):
            below.append(lines[number])
            number += 1
        yield _key(pair[1]), _value((pair[2] or "").strip(), below)


def _key(name: str) -> str:
    return name.lower().replace("-", "_").replace(" ", "_")


def _value(raw: str, below: list[str]) -> str:
    if _BLOCK.fullmatch(raw):
        return " ".join(line.strip() for line in below if line.strip())
    if raw.startswith("["):
        whole = " ".join([raw, *(line.strip() for line in below)])
        inside = whole[1:].rsplit("]", 1)[0]
        return ", ".join(filter(None, (_scalar(part.strip()) for part in _LIST_PART.findall(inside))))
    if raw and not raw.startswith("#"):
        return _scalar(raw)
    items = (_ITEM.match(line) for line in below)
    return ", ".join(filter(None, (_scalar(item[1].strip()) for item in items if item)))


def _scalar(raw: str) -> str:
    """One value without its quotes or the comment after it; YAML's words for nothing are empty."""
    quoted = _QUOTED.match(raw)
    if quoted and quoted[1] is not None:
        return re.sub(r"\\(.)", lambda m: " " if m[1] in "nrt" else str(m[1]), quoted[1]).strip()
    if quoted:
        return quoted[2].replace("''", "'").strip()
    plain = _COMMENT.sub("", raw).strip()
    return "" if plain in ("~", "null") else plain
