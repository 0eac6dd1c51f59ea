"""Title, publisher and author as the top of a report shows them."""

from __future__ import annotations

import re

from briefing import lexicon
from briefing.documents.clean import clean_line
from briefing.documents.dateline import dateline
from briefing.documents.layout import Line
from briefing.documents.outlets import is_body, is_known_outlet, is_outlet
from briefing.documents.published import date_at_start, is_dated
from briefing.documents.written import search_dates
from briefing.expressions import expression

_HEADING = expression(r"#[ ]+(.*?)[ #]*$")
_NAME = r"(?:[A-Z][\w.'’-]*|al-\w+|de|van|von|bin)"
_BYLINE = expression(rf"(?:By|by|BY)[ ]({_NAME}(?:,?[ ](?:(?:and|&)[ ])?{_NAME}){{1,7}})(?=$|[ ]?[*_|·•–—(,]|[ ]-)")
_SOURCE = expression(r"(?:source|publisher|prepared by|issued by|published by)[ ]?:[ ]?(\S.*)", re.I)
_READING_TIME = expression(r"\d+[ -]min(?:ute)?s?\b", re.I)
# A full stop after four letters or more: after fewer it may end an abbreviation.
_SENTENCE_END = expression(r"(?:[^\W\d]{4}[)”\"’]?(?<!\bProf)(?<!\bSept)\.|[!?])[\"”’')]*(?=\s|$)")
_ENDS_SENTENCE = expression(r"[a-z]{2}[)”\"’]?\.[\"”’')]*$")
_EDITION = expression(
    r"(?: \([^()]{2,30}\)| (?:English|International|Online|Weekend)(?: (?:Edition|Service))?)+$", re.I
)
_CAPITAL = r"(?:[A-ZÀ-Þ][\w.'’&-]*|of|the|and|for|in|de|do|da|la|[–—-])"
_OVER = expression(rf"{_CAPITAL}(?: {_CAPITAL}){{0,6}}")
_SEPARATORS = " ,:;|·•–—_-"
_HEADLINE = 160
_UNDER_TITLE = 2  # lines under the first in which an outlet may stand without a date beside it
_SHORTEST = 3  # words of what is no headline
_SENTENCE = 100
_LONGEST = 200


def title(lines: list[Line], stated: str) -> str:
    """The title stated apart from the text, else the first heading, headline or sentence; empty without lines."""
    if stated:
        return shorten(clean_line(stated), _LONGEST)
    for line in lines:
        heading = _HEADING.match(line.text)
        if heading and heading[1]:
            return shorten(heading[1], _LONGEST)
    over = _over_headline(lines)
    first = next((line.text for line in lines[bool(over) :] if not _is_furniture(line)), lines[0].text if lines else "")
    opening = first[date_at_start(first) :]
    opening = opening.lstrip(_SEPARATORS)
    place = dateline(opening)
    bare = opening[place.end if place else 0 :].lstrip(_SEPARATORS)
    if bare == first and len(first) < _HEADLINE and not _ENDS_SENTENCE.search(first):
        return first
    sentence_end = _SENTENCE_END.search(bare)
    return shorten(bare[: sentence_end.end()] if sentence_end else bare, _SENTENCE) or shorten(first, _SENTENCE)


def publisher(lines: list[Line], foot: list[Line], stated: str) -> str | None:
    """As stated, the agency of the dateline, a line naming its source, or a line that is an outlet's name."""
    if stated:
        return clean_line(stated)
    for line in lines:
        place = dateline(line.text)
        if place and place.agency:
            return place.agency
    for line in [*lines, *foot]:
        source = _SOURCE.fullmatch(line.text)
        if source and line.short and "://" not in line.text:
            return source[1].rstrip(" .")
    dated = {line.number for line in lines if line.short and is_dated(line.text)}
    for line in lines:
        if any(map(is_dated, line.cells)) and (names := [cell for cell in line.cells if is_outlet(cell)]):
            return names[0]
        placed = not dated.isdisjoint((line.number - 1, line.number + 1)) or 0 < line.number <= _UNDER_TITLE
        if not line.number and line.text.isupper():  # a masthead, over the headline
            placed = len(lines) > 1
        if is_known_outlet(line.text) or (placed and is_outlet(line.text)):
            name, comma, _ = re.sub(r"^By[ ]", "", line.text).partition(", ")
            return name if comma and is_outlet(name) else re.sub(r"^By[ ]", "", line.text)
    over = _over_headline(lines)
    return over if is_outlet(over) or is_body(over) else None


def _over_headline(lines: list[Line]) -> str:
    """The name that stands alone over the headline, as that of a paper or a body; empty where there is none. A headline
    over another one has words that the text writes small."""
    behind = next((line.text for line in lines[1:] if not _is_furniture(line)), "")
    if not lines or not _OVER.fullmatch(lines[0].text) or len(behind) > _HEADLINE or _ENDS_SENTENCE.search(behind):
        return ""
    if any(written.end == len(behind) for written in search_dates(behind)):  # "Lota, 2 March 2021"
        return ""
    small = {word.lower() for line in lines[1:] for word in re.findall(r"\b[a-z]\w+", line.text)}
    words = {word.lower() for word in re.findall(r"\w{4,}", lines[0].text)}
    return lines[0].text if len(behind.split()) > _SHORTEST and small.isdisjoint(words) else ""


def author(lines: list[Line], stated: str) -> str | None:
    """Who wrote it: as stated, or the names of a byline."""
    if stated:
        return re.sub(r"^[Bb]y[ ]", "", clean_line(stated))
    bylines = (_BYLINE.match(line.text.lstrip("*_")) for line in lines if line.short)
    return next((byline[1] for byline in bylines if byline), None)


def shorten(text: str, length: int) -> str:
    """The text, cut before ``length`` characters at the end of a word and marked with ``…`` where it is longer."""
    if len(text) <= length:
        return text
    cut = text[:length]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut[:-1]).rstrip(" ,;:–—-") + "…"


def _is_furniture(line: Line) -> bool:
    text = line.text
    if not any(c.isalnum() for c in text) or lexicon.boilerplate().matches(text):
        return True
    if not line.short:
        return False
    place = dateline(text)
    if place and place.end == len(text):
        return True
    if any(map(is_dated, line.cells)) and (len(line.cells) != 2 or any(map(is_outlet, line.cells))):
        return True
    return is_outlet(_EDITION.sub("", text)) or bool(_BYLINE.match(text.lstrip("*_")) or _READING_TIME.match(text))
