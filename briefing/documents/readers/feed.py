"""RSS, Atom and RDF feeds: a document an entry. Needs feedparser."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any
from xml.sax import SAXException

import feedparser

from briefing.documents.extract import Extract, Material, Refusal, Stated, Unreadable
from briefing.documents.headline import under
from briefing.documents.markup import is_markup, to_text

_MARKUP = ("text/html", "application/xhtml+xml")


def read(material: Material) -> Iterator[Extract | Refusal]:
    """The entries in the feed's order, named ``#1``, ``#2`` … Raises Unreadable: broken, or no entries."""
    headers = {"content-type": material.content_type} if material.content_type else {}
    # bytes alone may be taken as an address
    feed = feedparser.parse(io.BytesIO(material.data), response_headers=headers)
    fault = feed.get("bozo_exception")
    broken = isinstance(fault, SAXException)
    if not feed.entries:
        raise Unreadable(
            f"is a broken feed: {fault}" if broken else "is no feed, or one without entries: fetch it again later"
        )
    name = _plain(feed.feed.get("title", ""), feed.feed.get("title_detail", {}).get("type", ""))
    for number, entry in enumerate(feed.entries[: material.allowance.parts], 1):
        yield _extract(entry, name, f"#{number}")
    if broken:
        yield Refusal("", f"is not well formed, so that entries may be missing: fetch it again ({fault})")


def _extract(entry: Any, feed_name: str, part: str) -> Extract:
    title = _plain(entry.get("title", ""), entry.get("title_detail", {}).get("type", ""))
    whole = [_plain(content.value, content.get("type", "")) for content in entry.get("content", ())]
    summary = _plain(entry.get("summary", ""), entry.get("summary_detail", {}).get("type", ""))
    publisher = entry.get("source", {}).get("title", "") or feed_name
    stated = Stated(
        title=title.removesuffix(f" - {publisher}"),  # how aggregators name where it is from
        publisher=publisher,
        author=", ".join(author.get("name", "") for author in entry.get("authors", ()) if author.get("name")),
        published=entry.get("published", "") or entry.get("updated", ""),
        url=entry.get("link", ""),
        where="the feed",
    )
    text = max([*whole, summary], key=len)
    return Extract(under(stated.title, text), stated, part=part)


def _plain(text: str, media_type: str) -> str:
    """The words of a value: feeds declare HTML as text and text as HTML."""
    return to_text(text) if media_type in _MARKUP or is_markup(text) else text.strip()
