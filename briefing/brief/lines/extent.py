"""From where to where the words of an event run: its sentence, its own clause only where that stands alone beyond
doubt; what is long ends where a clause that can be spared begins."""

from __future__ import annotations

import re

from briefing.brief.events.tellings import SPOKEN
from briefing.brief.evidence import Cited
from briefing.brief.lines.standing import DANGLING, DETERMINERS, PRONOUNS, is_verb, is_whole, paired
from briefing.expressions import expression
from briefing.model import EventSpan

LINE = 200  # characters of a line
LONGEST = 260  # of one that no clause ends
LEAST, ENOUGH = 50, 120  # of what is left where a clause is cut off, and where a line that is not too long is cut
AFTER_SAYING = 6  # words behind a verb of saying that end a sentence: "said in a statement on Friday"
# behind which a clause is one of its own, and what belongs to the clause that it begins
BEFORE_CLAUSE = expression(r"(?:;|\b(?:when|after|before|while|because|although|though|whereas)) $")
OPENING = expression(r"[\s,;–—-]*(?:(?:when|after|before|while|because|although|though|whereas|and|but) )?")
BARE_PLURAL = expression(r"(?:[a-z]+(?:s|men)|police|people|crowds?) ")
# what points back to words that stand before a clause
POINTING = expression(
    r"\b(?:he|him|his|she|her|it|its|they|them|their|this|these|those|such|both|ones?|there|the (?:former|latter))\b",
    re.IGNORECASE,
)
# where a clause that can be spared begins
SPARED = expression(
    r";\s|\s[–—-]+\s|,\s(?=(?:which|who|whose|where|while|when|although|though|as|after|before|amid|with|but|despite"
    r"|because|since|until|according|[a-z]+ing)\b)|\s(?=(?:after|before|while|when|although|because|despite|amid)\s\w)"
)
CLAUSE = expression(r"(?:\b(?:that|which|who|where|when|after|before|while|although|because)|, as)\s(?=\w)")
# what holds two things, of which the second is missing
HALVED = expression(r"\b(?:(?:between|both)\b(?!.*\band\b)|either\b(?!.*\bor\b)|neither\b(?!.*\bnor\b))")
# "in a stampede set off | when": what is done to a noun that hangs on a preposition ends no sentence
REDUCED = expression(
    r"\b(?:in|by|of|from|with|at|during) (?:an?|the) (?:[\w-]+ ){1,3}?"
    r"(?:[a-z]+ed|set|begun|led|brought)(?: off| out| on)?$"
)
JOINED = expression(r",?\s(?=(?:and|but)\s)")


def before_speaker(source: Cited, event: EventSpan, end: int) -> int:
    """Where the words of an event end, if only who says so stands behind: "…, the fire brigade said on Friday"; not
    where his saying it is the event."""
    for told in source.attributions:
        if event.category in SPOKEN:  # what is done by saying it
            continue
        behind = told.scope[0] <= event.start < told.scope[1] and event.end <= told.speaker_start < told.end <= end
        if behind and told.scope[0] < told.speaker_start and len(source.text[told.end : end].split()) <= AFTER_SAYING:
            comma = source.text.rfind(",", event.end, told.speaker_start)
            if source.text[told.speaker_start : told.speaker_end].lower() in PRONOUNS:
                return told.speaker_start
            office = source.text.rfind(", the ", event.end, max(comma, 0))
            if office > 0 and _is_name(source.text[office + 1 : comma]):
                comma = office  # "…, the mayor of Lota, | Ana Quispe, said"
            if comma > 0 and _is_name(source.text[comma + 1 : told.speaker_start]):
                return comma + 2 if source.text[comma + 1] in '"”' else comma
    return end


def _is_name(words: str) -> bool:
    """True for what may stand before a name: no clause, nothing of which a clause tells ("a charge that the army")."""
    return not any(word == "that" or is_verb(word) for word in words.split())


def is_said(source: Cited, event: EventSpan) -> bool:
    """True where a sentence names who tells an event: cut off, a claim would stand as a fact."""
    sentence = source.sentence_at(event.start)
    return any(
        sentence.start <= a.start < sentence.end and a.scope[0] <= event.start < a.scope[1] for a in source.attributions
    )


def own_clause(source: Cited, event: EventSpan) -> int | None:
    """Where the clause of an event begins that stands alone beyond doubt, behind another one: its own subject and verb,
    nobody who says so before it, nothing in it that points back."""
    text, first = source.text, source.sentence_at(event.start).start
    opening = OPENING.match(text, event.clause[0])
    start = opening.end() if opening else event.clause[0]
    before = source.line(first, start) + " "
    if event.noun or start <= first or not BEFORE_CLAUSE.search(before) or is_said(source, event):
        return None
    if "," in text[start : event.start]:
        return None  # "before the vote, police arrested nine"
    return start if stands_alone(text[start : event.clause[1]]) else None


def stands_alone(words: str) -> bool:
    """True for a part of a sentence that reads as one: it begins with its subject, has a verb, points to nothing that
    is left out."""
    head = words.split(" ", 1)[0]
    begins = head[:1].isupper() or head[:1].isdigit() or head.lower() in DETERMINERS
    begins = begins or BARE_PLURAL.match(words) is not None
    return begins and is_whole(words) and not POINTING.search(words)


def cut(text: str, start: int, least: int, end: int) -> int:
    """Where a long line ends: behind what must be told, before a clause that can be spared; else where it ends."""
    if end - start <= LINE:
        return end
    least = max(least, start + LEAST)
    ends = [m.start() for m in SPARED.finditer(text, least, end)]
    ends += [m.start() for m in JOINED.finditer(text, least, end) if _begins_anew(text, m.start(), m.end(), end)]
    ends = [at for at in ends if _is_whole_at(text, start, at)]
    short = [at for at in ends if ENOUGH <= at - start <= LINE]
    return max(short) if short else end if end - start <= LONGEST else min(ends, default=end)


def _is_whole_at(text: str, start: int, end: int) -> bool:
    """True where words end that are no part of a phrase: nothing hangs on what follows, a verb stands in the clause
    that has begun last, quotation marks are in pairs."""
    words = text[start:end]
    if HALVED.search(words) or REDUCED.search(words):
        return False
    last = CLAUSE.split(words)[-1]
    return not DANGLING.search(words) and paired(words) == words and any(map(is_verb, last.split()))


def _begins_anew(text: str, before: int, at: int, end: int) -> bool:
    """True where a clause with a subject of its own follows a conjunction, "and the army said"; not within a name:
    "the Front for Unity and Change"."""
    words = re.split(r"[,;]", text[at:end], maxsplit=1)[0].split()[1:7]
    last = text[max(0, before - 40) : before].split()[-1:]
    if words and last and last[0][0].isupper() and last[0].isalpha() and words[0][:1].isupper():
        return False
    begins = bool(words) and (words[0][:1].isupper() or words[0] in DETERMINERS)
    return begins and any(map(is_verb, words[1:]))
