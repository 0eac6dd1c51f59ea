"""Furniture of a page inside its text: share bars, bylines, credits, captions, lists of other reports.

What it is as a whole line or by its words, the lexicon tells (``lexicon.boilerplate``). Here is told where furniture
that was glued to a paragraph ends, and what is furniture only by what stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing.calendar import MONTH, SHORT_WEEKDAYS, WEEKDAY
from briefing.expressions import expression
from briefing.model import Sentence
from briefing.record import replace
from briefing.tokens import lesser

# a photo credit, the signature of a post, a short link: after it something else begins
_SEAM = expression(
    r"(?=[(—–\-pRC])(?:\((?:[^()\n]{0,40}\b(?:Photo|Getty|Reuters|AP|PA|AFP|EPA|ITN|SWNS|Image|Picture)s?\b[^()\n]{0,24})\)\s+(?=[\"“A-Z])"
    r"|(?:—|–|--)\s*[^()\n]{2,40}\(@\w+\)\s+[A-Z][a-z]+\.? \d{1,2},? \d{2,4}\s+"
    r"|\bpic\.twitter\.\S+\s+(?=[\"“A-Z])"
    r"|\bREUTERS/\w+ [A-Z]\w+\s+(?=[\"“A-Z])"
    r"|\bCredit: (?:[A-Z]{2,5}(?::\w+ Press)?|Reuters|Getty(?: Images)?|Alamy|Splash|Rex(?: Features)?"
    r"|(?:Twitter|Instagram|Facebook)/\S+)\s+(?=[\"“A-Z]))"
)
_IN_SEAM = ("(", "pic.twitter.", "REUTERS/", "Credit:")  # no seam is without one of these
_FROM = ("From our", "From a")  # nor what tells of a correspondent
_SHARE = r"(?:(?:Kindly|Please) )?(?:Share|SHARE|Compartir|Compartilhar|Partager|Teilen|Condividi)"
_STORY = r"(?: [Tt]his)?(?: (?:[Ss]tory|[Aa]rticle|[Pp]ost))"
_NET = (
    r"(?:Facebook|Twitter|What[Ss]App|Linked[Ii]n|Pinterest|Telegram|Reddit|Viber|E-?[Mm]ail|Print|Tweet|Pin [Ii]t"
    r"|A[-–] ?A\+|A\+ ?A[-–]|Google ?\+|Copy [Ll]ink|Enlace|(?:Views|Comments) \d+)"
)
_ITEM = rf"(?:{_SHARE}(?:{_STORY})?|{_NET})(?: (?:on|via|en|sur|auf|su))?:?"
_BAR = expression(rf"\b(?:{_ITEM}[\s|/·•]+){{2,}}{_NET}(?!\w)|\b{_SHARE}{_STORY}:|\b{_SHARE}:\s+{_NET}\b")
_IN_BAR = ("Share", "SHARE", "Facebook", "Twitter", "Tweet", "Compart", "Partager", "Teilen")
_BEFORE_BAR = expression(r"(?:By|BY|In|Posted|Published|News by|Report by)\b[^.!?\n]{0,110}")
_NAME = r"(?:[A-Z][\w.'’-]+|de|van|von|al|bin)"
_MONTH = rf"{MONTH}\.?"
_DAY = (  # in full
    rf"(?:(?:{WEEKDAY}|{'|'.join(SHORT_WEEKDAYS)}),? )?(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}[-./]\d{{1,2}}[-./]\d{{4}}"
    rf"|\d{{1,2}} {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}},? \d{{4}})"
)
_CRAFT = r"(?:correspondent|reporter|writer|bureau|staff|desk|team|editor)s?"
_CORRESPONDENT = expression(
    rf"(?:[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)? ?[–—-] )?From (?:our|a) [\w ]{{0,20}}{_CRAFT}(?: {_NAME}){{0,4}}"
)
_BYLINE = expression(
    rf"(?:(?:News|Text|Words|Story|Report|Written)?:? ?(?:By|BY|by)|Text:|Words:)"
    rf" (?:(?:[Oo]ur|a|the) [\w ]{{0,30}}{_CRAFT}"
    rf"|{_NAME}(?:,? (?:{_NAME}|and|&|in|for|{_CRAFT})){{1,9}})"
    rf"(?:\s*[–—|,/(-]+\s*[A-Z][\w.'’ ]{{2,40}}\)?){{0,3}}(?: {_DAY})?"
)
_WRITERS = tuple("Correspondent Reporter Report Desk Bureau Agencies Monitoring Staff".split())
# "… back to work Coast Voice Correspondent KISUMU: The pit": the headline and the writer run into the dateline
_TOWN = expression(
    rf"\b(?:{'|'.join(_WRITERS)})\s+"
    r"(?=[A-Z]{4,}(?:[ /-][A-Z]{2,}){0,2}(?:, [A-Z][a-z]+\.? \d{1,2})?(?::| ?[–—-]) )"
)
_TOWN_WITHIN = 250  # characters from the start of a paragraph
# a paragraph that ends with the name of who took the picture is the picture's caption
_CAPTION = 500  # characters
_CREDIT = expression(
    r"[(\[—–-]{0,2} ?(?:(?:Photo|Photograph|Picture|Image|Credit|File photo|File|Pic)s?"
    r"(?:/(?=\w)|(?::| by| credit:?| courtesy:?) )|REUTERS/|AP Photo/|AFP PHOTO|Getty Images|GETTY)[^\n]{0,80}"
    r"|[(\[]?[^\n.]{2,60}/ ?(?:AFP|AP|REUTERS|Reuters|EPA|EFE|PTI|Getty Images|TASS|Xinhua|Anadolu|Released|Handout)\b"
    r"[^\n]{0,30}"
    r"|[A-Z][A-Z .'’-]{4,40} ?\([A-Z]{2,8}\)[^\n.]{0,30}|\([A-Z][^()\n/]{2,40} ?/ ?[A-Z][^()\n/]{2,40}\)"
)
_CAPTIONED = expression(r"(?:\d{1,2} )?[^\n]{3,300}\bCredit: [^\n]{2,60}")
_SPOKEN = expression(r"[\"“”]|\b(?:said|told|says|added)\b")
# a line over teasers of other reports; a headline behind it is one of them
_TEASERS = expression(
    r"(?:most read|most popular|most viewed|more (?:in|on|from|stories|news|headlines)|related|trending|also read"
    r"|read also"
    r"|read more|recommended|you may (?:also )?like|don['’]t miss|in other news|más información|le puede interesar"
    r"|lea también|à lire aussi|lire aussi|lesen sie auch|mehr zum thema|leggi anche|leia (?:também|mais))\b.{0,40}",
    re.I,
)
_MOST_TEASERS = 8
_BULLETS = "•*·▪●–—-"
_OTHERS = 3  # headlines at the end of a page that make a list of other reports
_WRITER = expression(
    r"(?P<name>[A-Z][\w.'’-]+ [A-Z][\w.'’-]+)(?: and [A-Z][\w.'’-]+ [A-Z][\w.'’-]+)? "
    r"(?:(?:is|are|was) (?=.{0,120}\b(?:editor|correspondent|columnist|reporter|contributor|writer|journalist)s?\b)"
    r"|writes? |covers? |reports? (?:on|from|for) |contributed )[^\n]{2,160}"
)
_FOOT, _HEAD = 4, 8  # sentences at the end that may tell of the writer, and at the start where the byline stands
_ZONE = r"(?:GMT|UTC|[A-Z]{2,4}T)\b"
# a date line glued to the front of the article, with the writer before it and the hour behind it
_LEADING_DATE = expression(
    rf"(?=\D{{0,90}}\d)(?:By {_NAME}(?: {_NAME}){{1,3}}(?: (?:and|&) {_NAME} {_NAME})?[ ,|–—-]+)?"
    rf"(?i:date|published|posted|updated)?:?\s*(?:on )?{_DAY}"
    rf"(?:[ ,|-]*\d{{1,2}}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: {_ZONE}|(?! {_ZONE})))?"
    r"(?:Get short URL[ \d]*)?[\s:|-]+(?=[\"“A-Z])"
)


# the hour at the head of an entry of a live blog: "08.15 GMT Schools open"
_CLOCK = expression(
    r"\d{1,2}[.:h]\d\d(?: ?[ap]\.?m\.?)?(?: ?\(?(?:[A-Z]{1,3}[SD]?T|GMT|UTC|CEST|[Ll]ocal time)\)?)?(?:[ :–—-]+|(?=$))"
    r"(?=[\"“‘'(]?[A-ZÀ-Þ])"
)
_ENTRIES = 2  # paragraphs that begin so in a live blog


def clocks(text: str, paragraphs: Sequence[tuple[int, int]]) -> dict[int, int]:
    """By the start of each paragraph of a live blog that the hour of its entry opens, where the entry itself begins."""
    told = {start: hour.end() for start, end in paragraphs if (hour := _CLOCK.match(text, start, end))}
    return told if len(told) >= _ENTRIES else {}


class Signs(NamedTuple):
    """The words without which no furniture is glued to a paragraph, as far as a text has them: most have few."""

    seam: tuple[str, ...]
    bar: tuple[str, ...]
    writer: tuple[str, ...]
    sent: tuple[str, ...]


def signs_in(text: str) -> Signs:
    """Those of a text."""
    return Signs(*[tuple([word for word in words if word in text]) for words in (_IN_SEAM, _IN_BAR, _WRITERS, _FROM)])


def seams(text: str, start: int, end: int, signs: Signs) -> Iterator[int]:
    """Where in a paragraph furniture ends, or the article's own words before it do; ``signs`` are those of the text."""
    if leading := _LEADING_DATE.match(text, start, end):
        yield leading.end()
    if signs.seam and _holds(text, signs.seam, start, end):
        yield from (match.end() for match in _SEAM.finditer(text, start, end))
    if signs.bar and _holds(text, signs.bar, start, end):
        for bar in _BAR.finditer(text, start, end):
            if not _BEFORE_BAR.fullmatch(text, start, bar.start()):
                yield bar.start()
            yield bar.end()
    head = lesser(end, start + _TOWN_WITHIN)
    if signs.writer and _holds(text, signs.writer, start, head) and (town := _TOWN.search(text, start, head)):
        yield town.end()


def _holds(text: str, words: Sequence[str], start: int, end: int) -> bool:
    """True where one of the words stands there."""
    return any(text.find(word, start, end) >= 0 for word in words)


def is_furniture(text: str, at: int, pieces: Sequence[tuple[int, int]], signs: Signs) -> bool:
    """True for the piece ``at`` of a paragraph that is a share bar, a byline, a credit, or has one as a caption has."""
    start, end = pieces[at]
    last = len(pieces) - 1
    if (at == 0 or at == last) and (
        _BYLINE.fullmatch(text, start, end) or (signs.sent and _CORRESPONDENT.fullmatch(text, start, end))
    ):
        return True
    if "Credit:" in signs.seam and _CAPTIONED.fullmatch(text, start, end):
        return True
    if signs.bar and _holds(text, signs.bar, start, end) and _is_bar(text, start, end):
        return True
    if last == 0 or not _CREDIT.fullmatch(text, *pieces[last]):
        return False
    caption = pieces[last][1] - pieces[0][0] < _CAPTION and not _SPOKEN.search(text, pieces[0][0], pieces[last][0])
    return caption or at == last


def _is_bar(text: str, start: int, end: int) -> bool:
    bar = _BAR.search(text, start, end)
    return (
        bar is not None
        and not text[bar.end() : end].strip(" :|.")
        and (bar.start() == start or _BEFORE_BAR.fullmatch(text, start, bar.start()) is not None)
    )


def of_the_page(text: str, found: list[Sentence]) -> list[Sentence]:
    """The same sentences; what stands around them marks the rest of the furniture."""
    return _without_writer(text, _without_foot(text, _without_teasers(text, found)))


def _without_teasers(text: str, found: list[Sentence]) -> list[Sentence]:
    """The headlines under "Most read" are furniture, as far as the next line of prose."""
    kept, left = list(found), 0
    for at, sentence in enumerate(found):
        listed = left and text[sentence.start] in _BULLETS and text[sentence.end - 1].isalnum()
        alone = (sentence.headline or sentence.boilerplate or listed) and (
            (at + 1 == len(found) or found[at + 1].paragraph != sentence.paragraph)
            and (at == 0 or found[at - 1].paragraph != sentence.paragraph)
        )
        if at and alone and _TEASERS.fullmatch(text, sentence.start, sentence.end):
            kept[at], left = replace(sentence, boilerplate=True), _MOST_TEASERS
        elif left and alone:
            kept[at], left = replace(sentence, boilerplate=True), left - 1
        else:
            left = 0
    return kept


def _without_foot(text: str, found: list[Sentence]) -> list[Sentence]:
    """The headlines of other reports with which a page ends are furniture."""
    first = len(found)
    while first > 0 and (found[first - 1].boilerplate or _of_another(text, found[first - 1])):
        first -= 1
    others = sum(not s.boilerplate for s in found[first:])
    if others < _OTHERS or first < others:
        return found
    return [*found[:first], *(replace(s, boilerplate=True) for s in found[first:])]


def _of_another(text: str, sentence: Sentence) -> bool:
    """True for a line that reads as a headline: some words without a stop, beginning with a capital."""
    words = text[sentence.start : sentence.end].split()
    return sentence.headline and len(words) >= 5 and words[0][0].isupper()


def _without_writer(text: str, found: list[Sentence]) -> list[Sentence]:
    """At the foot, what tells who the writer of the byline is."""
    kept = list(found)
    top = [text[s.start : s.end] for s in found[:_HEAD] if s.boilerplate or s.headline]
    for at in range(max(_HEAD, len(found) - _FOOT), len(found)):
        told = _WRITER.fullmatch(text, found[at].start, found[at].end)
        if told and any(told["name"] in line for line in top):
            kept[at] = replace(found[at], boilerplate=True)
    return kept
