"""An event that a sentence about something else only names, with its day: "the harbour strike of March 2014"."""

from __future__ import annotations

import re

from briefing.brief.evidence import Cited
from briefing.brief.lines.standing import is_verb
from briefing.expressions import expression
from briefing.lexicon.events import HARMFUL
from briefing.model import EventSpan

NAMED = frozenset({"named", "passing"})  # roles of what its sentence only names
LEADING = frozenset(
    "in after since during for over from by at before following until about against with into amid under".split()
)
SIGN = expression(r"[;:!?…)”’\"'](?=\s|$)|\.$|,\s|\s[–—-]+\s")  # a full stop inside a sentence ends an abbreviation
STARTS = frozenset("the a an".split())
NO_STARTS = frozenset("its their his her this that these those last each every any no".split())
BLAMED = frozenset("responsible blamed accused convicted known".split())  # "for the raid": a line tells who did it
LONGEST = 6  # words before the noun
ENDS = expression(r"\s(?:and|but|or|that|which|who|when|while|where|after|before|as|because|if|has|had|is|are)\b")
QUOTES = frozenset("\"“”'`")
TOWN = expression(r", (?:[A-Z][\w.]*(?:, (?=[a-z]))?|\d{4}\b)")  # "Lota, Chile", "a Birmingham, Ala., clinic"


def named_as(source: Cited, event: EventSpan) -> str:
    """The words that name an event and its day, where the sentence only names it behind a preposition; else empty."""
    # what hurts nobody happens by being talked of: a visit or a vote dates what the sentence tells of it
    if not event.noun or event.role not in NAMED or event.category not in HARMFUL or event.date is None:
        return ""
    text, sentence = source.text, source.sentence_at(event.start)
    if any(e.harm for e in source.events_in(*event.clause)):
        return ""  # "nine died in the shelling of Monday" tells it
    start = _begin(text, sentence.start, event.start)
    if start is None:
        return ""
    days = [d for d in source.dates if start <= d.start < sentence.end and d.role == "date" and d.value == event.date]
    if not days or days[0].start == start:
        return ""  # "in March rebels", not "in the March rebellion"
    last = days[0].end if days[0].start > event.start else event.end
    if any(is_verb(word) for word in text[event.end : max(last, event.end)].split()):
        return ""
    opens = (
        len(text[sentence.start : start].split()) <= 1
    )  # behind it stands a subject: "After the raid | the army left"
    end = last if opens else max(last, _end(text, event.end, sentence.end))
    heading = source.line(start, end).rstrip(",")
    return heading if QUOTES.isdisjoint(heading) else ""


def _begin(text: str, first: int, at: int) -> int | None:
    """Where the phrase of a noun begins, if a preposition stands before it."""
    words = list(re.finditer(r"\S+", text[first:at]))
    for n, word in enumerate(reversed(words)):
        bare, low = word.group(), word.group().lower()
        before = [w.group().lower() for w in words[: len(words) - n - 1]][-1:]
        if low in LEADING:
            return first + word.end() + 1 if n and before and before[0] not in BLAMED else None
        if n >= LONGEST or bare[-1] in ",;:" or low in NO_STARTS or is_verb(bare):
            return None
        if low in STARTS and before:
            blamed = [w.group().lower() for w in words[: len(words) - n - 2]][-1:]
            return first + word.start() if before[0] in LEADING and blamed[:1] and blamed[0] not in BLAMED else None
    return None


def _end(text: str, at: int, last: int) -> int:
    """Where the phrase of a noun ends: at a verb, at a conjunction or at the next sign that is none of a place."""
    stop = ENDS.search(text, at, last)
    last = stop.start() if stop else last
    skipped = at
    for sign in SIGN.finditer(text, at, last):
        town = TOWN.match(text, sign.start(), last)
        skipped = town.end() if town else skipped
        if not town and sign.start() >= skipped:
            last = sign.start()
            break
    verb = next((word.start() for word in re.finditer(r"\S+", text[at:last]) if is_verb(word.group())), None)
    return last if verb is None else at + verb
