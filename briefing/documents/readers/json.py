"""JSON and JSON Lines: one article, a list of them wherever an API puts it, or one on each line."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any

from briefing.documents import charsets
from briefing.documents.decode import decode
from briefing.documents.extract import Extract, Material, Refusal, Unreadable
from briefing.documents.readers.records import is_article, read_records

_DEEPEST = 5  # levels of lists and objects that are looked through for articles
_MOST_FAULTS = 1000  # the library counts all lines up to each
_SPACE = " \t\r\n,"  # between values


def read(material: Material) -> Iterator[Extract | Refusal]:
    """The articles of a file. Raises Unreadable: no JSON, or no articles in it."""
    text = decode(material.data, charsets.of_type(material.content_type))
    broken: list[int] = []
    values = list(_values(text, broken))
    if not values:
        raise Unreadable(f"is no JSON: {_fault(text)}")
    if len(values) == 1:
        yield from _read_one(values[0], material)
    else:
        yield from read_records(values, material)
    if broken:
        some = ", ".join(map(str, broken[:5])) + (" …" if len(broken) > 5 else "")
        yield Refusal("", f"{len(broken)} of its lines are no JSON and were left out: {some}")


def _read_one(value: object, material: Material) -> Iterator[Extract | Refusal]:
    records = _records(value, material)
    alone = records is value and isinstance(value, Mapping)
    publisher = value.get("title") if isinstance(value, Mapping) and "jsonfeed.org" in str(value.get("version")) else ""
    for found in read_records([value] if alone else records, material, str(publisher or "")):
        yield Extract(found.text, found.stated) if alone and isinstance(found, Extract) else found


def _records(value: Any, material: Material) -> Any:
    """The list of articles nearest to the top, or the value itself where it is one. Raises Unreadable."""
    given = material.fields.get("records")
    if given:
        for step in given.split("."):
            value = value.get(step) if isinstance(value, Mapping) else None
        if not isinstance(value, list):
            raise Unreadable(f"has no list of records under “{given}”: mend that name in the settings")
        return value
    if "text" in material.fields and isinstance(value, list | Mapping):
        return value
    waiting: deque[tuple[Any, int]] = deque([(value, 0)])
    while waiting:
        inner, depth = waiting.popleft()
        if is_article(inner) or (isinstance(inner, list) and any(map(is_article, inner))):
            return inner if depth == 0 or isinstance(inner, list) else [inner]
        if depth < _DEEPEST:
            below = inner.values() if isinstance(inner, Mapping) else inner if isinstance(inner, list) else ()
            waiting += [(item, depth + 1) for item in below if isinstance(item, list | Mapping)]
    raise Unreadable("holds no articles: no record in it has a title and a text under any of the usual names")


def _values(text: str, broken: list[int]) -> Iterator[object]:
    """Each JSON value of a text that holds one or several; lines that are none are counted and passed over."""
    decoder = json.JSONDecoder()
    at = counted = faults = 0
    line = 1
    while faults < _MOST_FAULTS:
        while at < len(text) and text[at] in _SPACE:
            at += 1
        if at == len(text):
            return
        if text[at] in "{[":
            try:
                value, at = decoder.raw_decode(text, at)
                yield value
                continue
            except ValueError:
                faults += 1
        line += text.count("\n", counted, at)
        counted = at
        broken.append(line)
        end = text.find("\n", at)
        at = end if end >= 0 else len(text)


def _fault(text: str) -> str:
    try:
        json.loads(text)
    except ValueError as error:
        return str(error).lower()
    return "there is no value in it"
