"""Web pages: the article without its surroundings, and what the page states of it. Needs trafilatura."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator

from lxml.etree import _Element

from briefing.documents import charsets
from briefing.documents.decode import decode
from briefing.documents.extract import Extract, Material, Stated, Unreadable
from briefing.documents.headline import under
from briefing.expressions import expression
from briefing.web.unprobed import unprobed

with unprobed():
    import trafilatura

_MOST_TAGS = 200_000  # about 20 seconds to look through; long articles have a few thousand
_TOO_LARGE = f"has more than {_MOST_TAGS:,} tags of HTML: save the article alone, or as plain text"
_WHOLE_PAGE = "no article could be told from its surroundings, so all words of the page were taken"
# Where browsers and SingleFile note the address that a page was saved from.
_SAVED_FROM = expression(r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://\S+)")
_RULE = expression(r"\|?(?:\s*:?-{3,}:?\s*\|)+\s*")
_LISTED = ("- ", "| ")
_NO_NAME = expression(r"https?://|[/@]")
# The page's own data for the date, never its prose: the original one, and none is too far ahead to be taken as told.
_DATES = {"extensive_search": False, "original_date": True, "max_date": "2100-01-01"}
# When an office program made or saved the file, which it says in every page that it writes.
_FILE_DATES = "//meta[@name='created' or @name='changed' or @name='changedby']"
_VERBATIM = frozenset(("pre", "script", "style", "textarea"))
_FEW_LINKS = 0.1  # of the words: more on a page with menus

for _name in ("trafilatura", "htmldate", "courlan"):  # what goes wrong is told as a problem of the file, not logged
    logging.getLogger(_name).setLevel(logging.CRITICAL)


def read(material: Material) -> Iterator[Extract]:
    """The article of a page. Raises Unreadable: no words, too large."""
    charset = charsets.of_type(material.content_type) or charsets.of_markup(material.data)
    yield article(decode(material.data, charset), material.address)


def article(markup: str, address: str = "") -> Extract:
    """The article of a page's markup; ``address`` is where the page is from, empty where that is not known."""
    if markup.count("<") > _MOST_TAGS:
        raise Unreadable(_TOO_LARGE)
    saved = _SAVED_FROM.search(markup, 0, 4096)
    address = address or (saved[1] if saved else "")
    tree = trafilatura.load_html(markup if "<body" in markup else f"<html><body>{markup}</body></html>")
    if tree is None:
        raise Unreadable("has no words in it: save the page again, or save its words as plain text")
    _prepare(tree)
    page = trafilatura.bare_extraction(
        tree, url=address or None, with_metadata=True, include_comments=False, date_extraction_params=_DATES,
        favor_recall=_link_share(tree) < _FEW_LINKS,
    )  # fmt: skip
    if page is None or isinstance(page, dict) or not page.text:
        words = trafilatura.html2txt(markup)
        return Extract(words, Stated(url=address), warning=_WHOLE_PAGE if words.strip() else "")
    stated = Stated(
        title=page.title or "",
        publisher=_publisher(page.sitename or "", page.hostname or ""),
        author=(page.author or "").replace("; ", ", "),
        published=page.date or "",
        url=page.url or address,
        where="the page's own data",
    )
    return Extract(under(stated.title, _paragraphs(page.text)), stated)


def _prepare(tree: _Element) -> None:
    """Line ends inside words and sentences are only those of the markup; dates of the file are not the article's."""
    for element in tree.iter():
        if element.tag not in _VERBATIM and element.text:
            element.text = re.sub(r"\s+", " ", element.text)
        if element.tail:
            element.tail = re.sub(r"\s+", " ", element.tail)
    for meta in tree.xpath(_FILE_DATES):
        meta.getparent().remove(meta)


def _link_share(tree: _Element) -> float:
    """How much of the page's words are links: little in a document without menus, of which all is wanted."""
    words = links = 0
    for element in tree.iter():
        if element.tag not in _VERBATIM:
            words += len((element.text or "").split())
        words += len((element.tail or "").split())
        if element.tag == "a":
            links += len(" ".join(element.itertext()).split())
    return links / words if words else 0.0


def _paragraphs(text: str) -> str:
    """Trafilatura's lines as paragraphs; the items of a list and the rows of a table stay together."""
    lines = [line.strip() for line in text.split("\n") if line.strip() and not _RULE.fullmatch(line.strip())]
    parted = ""
    for before, line in zip(["", *lines], lines, strict=False):
        together = line.startswith(_LISTED) and before[:2] == line[:2]
        parted += ("" if not before else "\n" if together else "\n\n") + line
    return re.sub(r"^\| (.*?) ?\|?$", r"\1", parted, flags=re.M).replace("\\|", "|")


def _publisher(site: str, host: str) -> str:
    return host if not site or _NO_NAME.search(site) else site
