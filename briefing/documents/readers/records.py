"""Articles as records of a data file: which field is the title, which the text, by the names that news APIs use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from briefing.documents.extract import Extract, Material, Refusal, Stated, Unreadable
from briefing.documents.headline import under
from briefing.documents.markup import is_markup, to_text
from briefing.expressions import expression

Record = Mapping[str, Any]

# Names without case, dashes and underscores, a dot for a record inside a record; the first that holds words wins.
# From NewsAPI, the Guardian, the New York Times, GDELT, Event Registry, Mediastack, GNews, Common Crawl's news,
# news-please, newspaper, WordPress, JSON Feed, schema.org and the data sets made with them.
FIELDS: dict[str, tuple[str, ...]] = {
    "title": ("title", "headline", "headline.main", "webtitle", "title.rendered", "fields.headline", "name", "subject"),
    "text": (
        "text", "body", "content", "articlebody", "maintext", "fulltext", "bodytext", "fields.bodytext", "fields.body",
        "content.rendered", "contenttext", "contenthtml", "articletext", "plaintext", "cleanedtext", "story",
        "rawtext", "article", "message", "transcript",
        "description", "summary", "abstract", "leadparagraph", "snippet", "excerpt", "excerpt.rendered", "lead",
    ),
    "published": (
        "publishedat", "datepublished", "datepublish", "publishdate", "published", "publicationdate", "pubdate",
        "publisheddate", "webpublicationdate", "publisheddatetime", "datetimepub", "dategmt", "date", "datetime",
        "seendate", "timestamp", "time", "createdat", "created",
    ),
    "publisher": (
        "publisher", "publisher.name", "sourcename", "source", "source.name", "source.title", "outlet",
        "publication", "fields.publication", "sitename", "site", "newspaper", "provider", "provider.name",
        "medianame", "sourcedomain", "domain", "rightsowner",
    ),
    "author": ("author", "authors", "byline", "byline.original", "fields.byline", "author.name", "creator", "writer"),
    "url": ("url", "link", "weburl", "canonicalurl", "permalink", "sourceurl", "articleurl", "uri"),
    "language": ("language", "lang", "inlanguage"),
}  # fmt: skip
_WRAPPERS = ("_source", "article", "attributes", "data", "document", "item", "record")
_CUT = expression(r"(?:…|\.\.\.)?\s*\[\+?\d+ chars\]$")
_MARK = 40  # characters that the mark of a text cut off takes at most
_COMPACT = expression(r"(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?")
_FEW_FIELDS, _PROSE = 3, 8  # a record so small, a text of so many words is no setting of a program
_EARLIEST = 10**8  # seconds: 1973; a smaller number is no time


def read_records(records: Iterable[Any], material: Material, publisher: str = "") -> Iterator[Extract | Refusal]:
    """The articles, named by their places ``#1``, ``#2`` …; what has no text is told at the end. Raises Unreadable."""
    without: list[int] = []
    cut = number = 0
    for number, record in enumerate(records, 1):
        if number > material.allowance.parts:
            yield Refusal("", f"holds more than {material.allowance.parts:,} articles: the others were left out")
            break
        found = _extract(record, material.fields, publisher) if isinstance(record, Mapping) else None
        if found is None:
            without.append(number)
            continue
        cut += found.warning != ""
        yield Extract(found.text, found.stated, part=f"#{number}")
    if without and len(without) == number:
        raise Unreadable(f"holds no article: none of its {number} records has a field such as text, body or content")
    if without:
        some = ", ".join(f"#{n}" for n in without[:5]) + (" …" if len(without) > 5 else "")
        yield Refusal("", f"{len(without)} of its {number} records have no text and were left out: {some}")
    if cut:
        yield Refusal("", f"only the beginning of {cut} of its {number} articles is in it: get them whole")


def is_article(record: object) -> bool:
    """Whether a record has a text under one of the usual names: with a title or the like beside it, or some length."""
    if not isinstance(record, Mapping):
        return False
    inner = _unwrapped(record, {})
    text = _find(inner, "text", {})
    beside = any(_find(inner, field, {}) for field in ("title", "url", "publisher", "author"))
    return bool(text) and (beside or len(inner) < _FEW_FIELDS or len(text.split()) >= _PROSE)


def _extract(record: Record, fields: Mapping[str, str], publisher: str) -> Extract | None:
    """A record as a document; its warning says that its text is cut off. None where it has no text."""
    inner = _unwrapped(record, fields)
    text = _find(inner, "text", fields)
    title = _find(inner, "title", fields)
    if not text:
        return None
    cut = _CUT.search(text[-_MARK:])
    whole = text[: len(text) - len(cut[0])].rstrip() if cut else text
    title, whole = (to_text(part) if is_markup(part) else part for part in (title, whole))
    stated = Stated(
        title=title,
        publisher=_find(inner, "publisher", fields) or publisher,
        author=_find(inner, "author", fields),
        published=_find(inner, "published", fields),
        url=_find(inner, "url", fields),
        where="the record",
        language=_find(inner, "language", fields),
    )
    return Extract(under(title, whole), stated, "cut" if cut else "")


def _unwrapped(record: Record, fields: Mapping[str, str]) -> Record:
    """The record itself, or the one inside it that has the text."""
    if not _find(record, "text", fields):
        for name in _WRAPPERS:
            inner = record.get(name)
            if isinstance(inner, Mapping) and _find(inner, "text", fields):
                return inner
    return record


def _find(record: Record, field: str, fields: Mapping[str, str]) -> str:
    """The words of a field: by the given name alone where there is one, else by the usual names."""
    given = fields.get(field)
    if given is not None:
        return _words(_given(record, given), field)
    folded = {_fold(key): value for key, value in record.items()}
    for name in FIELDS[field]:
        first, _, rest = name.partition(".")
        value = folded.get(first)
        if rest:
            inner = {_fold(key): v for key, v in value.items()} if isinstance(value, Mapping) else {}
            value = inner.get(rest)
        elif isinstance(value, Mapping):
            continue  # "headline.main" comes later
        if words := _words(value, field):
            return words
    return ""


def _given(record: Record, path: str) -> object:
    """What stands under a name with dots, which may themselves be part of a name."""
    if path in record:
        return record[path]
    value: object = record
    for step in path.split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


def _fold(name: object) -> str:
    return re.sub(r"[\s_:-]", "", str(name)).lower()


def _words(value: object, field: str) -> str:
    """A value as text: lists joined, records by their name, times of a clock in seconds as days."""
    if isinstance(value, str):
        compact = _COMPACT.fullmatch(value.strip()) if field == "published" else None
        return "-".join(compact.groups()) if compact else value.strip()
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int | float):
        return _day(value) if field == "published" else ""
    if isinstance(value, Mapping):
        return next((w for name in ("name", "title", "label", "#text") if (w := _words(value.get(name), field))), "")
    if isinstance(value, list | tuple):
        joint = "\n\n" if field == "text" else ", "
        return joint.join(filter(None, (_words(item, field) for item in value)))
    return ""


def _day(number: float) -> str:
    """The day of a time in seconds or milliseconds since 1970, in UTC; compact digits are a day already."""
    if compact := _COMPACT.fullmatch(str(number)):
        return "-".join(compact.groups())
    seconds = number / 1000 if number > 10**11 else number
    try:
        return datetime.fromtimestamp(seconds, UTC).date().isoformat() if seconds >= _EARLIEST else ""
    except (OverflowError, OSError, ValueError):
        return ""
