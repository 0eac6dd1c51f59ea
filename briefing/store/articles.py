"""The entries of a feed as the pages have them that they link to: a feed often holds no more than their first words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.documents import Problem, parse
from briefing.documents.clean import clean_line
from briefing.documents.pages import material_of
from briefing.model import Document
from briefing.record import replace
from briefing.web.address import bare, is_address
from briefing.web.answer import Answer, Page, Wanted
from briefing.web.fetch import fetch

_KEPT_INSTEAD = "the feed's own words were kept"


def in_full(entries: Sequence[Document]) -> Iterator[tuple[Document, Problem | None]]:
    """For each entry its page, or the entry itself and why there is no more."""
    linked = [entry.url for entry in entries if entry.url and is_address(entry.url)]
    answers = fetch([Wanted(address) for address in linked])
    for entry in entries:
        yield _in_full(entry, next(answers)) if entry.url and is_address(entry.url) else (entry, None)


def _in_full(entry: Document, answer: Answer) -> tuple[Document, Problem | None]:
    address = entry.url or ""
    label = clean_line(bare(address))
    if not isinstance(answer, Page):
        return entry, Problem(label, f"{answer.message}; {_KEPT_INSTEAD}")
    found = list(parse(material_of(answer, address)))
    page = next((item for item in found if isinstance(item, Document)), None)
    if page is None or len(page.text) < len(entry.text):  # a wall before the article tells less than its summary
        why = next((item.message for item in found if isinstance(item, Problem)), "has less text than the feed")
        return entry, Problem(label, f"{why}; {_KEPT_INSTEAD}")
    return replace(
        page,
        url=address,
        title=entry.title,
        publisher=page.publisher or entry.publisher,
        author=page.author or entry.author,
        published=page.published or entry.published,
    ), None
